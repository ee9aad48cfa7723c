import { z } from 'zod';
import type { CaseLevel } from './case-access.ts';

/**
 * How confidential a piece is, from what the family side reads as a matter of course to what is kept apart
 * (peers-and-law.md section 5, own file: DRM 7/5/2004, art. 20-23):
 * `open` the family side reads it; `professionals` for those who work on the case; `inConfidence` told in confidence by
 * a third person; `court` meant for the court; `health` data about health; `harmful` reading it would seriously harm the
 * minor (the agogic exception: the confidant may see it).
 */
export const confidentialities = [
  'open',
  'professionals',
  'inConfidence',
  'court',
  'health',
  'harmful',
] as const;
export const confidentiality = z.enum(confidentialities);
export type Confidentiality = z.infer<typeof confidentiality>;

const aboutPersonIds = z.array(z.uuid()).max(60);

/** What every piece says of itself. Nobody named in `aboutPersonIds` means: about the whole family. */
export const secrecy = z.object({ confidentiality, aboutPersonIds });
export type Secrecy = z.output<typeof secrecy>;

/** As a piece is shown: also whether somebody chose the confidentiality by hand, or it follows the default. */
export const shownSecrecy = secrecy.extend({ isChosen: z.boolean() });
export type ShownSecrecy = z.output<typeof shownSecrecy>;

/** What somebody says of a piece while writing it. Without a confidentiality (null) it follows the default. */
export const secrecyChoice = z.object({
  confidentiality: confidentiality.nullable(),
  aboutPersonIds: aboutPersonIds.default([]),
});
export type SecrecyChoice = z.output<typeof secrecyChoice>;

/** What somebody would say of a piece to leave it as it is. */
export function toSecrecyChoice({
  confidentiality: value,
  aboutPersonIds: about,
  isChosen,
}: ShownSecrecy): SecrecyChoice {
  return { confidentiality: isChosen ? value : null, aboutPersonIds: about };
}

/**
 * How confidential a piece is from now on. A value chosen by hand stays until somebody chooses another one; without a
 * choice it follows `standard`: the kind of the conversation, or for a statement the conversation in which it was said.
 *
 * @param choice left out: nothing was said about it, so it stays as it was (chosen, or following the default).
 * @param before left out for a new piece.
 */
export function settleSecrecy(
  choice: SecrecyChoice | undefined,
  standard: Secrecy,
  before?: ShownSecrecy,
): ShownSecrecy {
  const kept = before?.isChosen ? before.confidentiality : null;
  const chosen = choice ? choice.confidentiality : kept;
  return {
    confidentiality: chosen ?? standard.confidentiality,
    aboutPersonIds: (choice ?? before ?? standard).aboutPersonIds,
    isChosen: chosen !== null,
  };
}

/**
 * A statement whose conversation is marked otherwise: what it had from the conversation changes along, what somebody
 * chose for it stays.
 */
export function followConversation(
  statement: ShownSecrecy,
  before: Secrecy,
  conversation: Secrecy,
): ShownSecrecy {
  const isAboutTheSame =
    statement.aboutPersonIds.length === before.aboutPersonIds.length &&
    statement.aboutPersonIds.every((id) => before.aboutPersonIds.includes(id));
  return {
    confidentiality: statement.isChosen ? statement.confidentiality : conversation.confidentiality,
    aboutPersonIds: isAboutTheSame ? conversation.aboutPersonIds : statement.aboutPersonIds,
    isChosen: statement.isChosen,
  };
}

/**
 * For what was not said in a conversation that is kept apart: open, whoever says it. A worker's worry is for the family
 * to hear too (principle 5), and a neighbour or grandmother says herself when something is told in confidence.
 */
export const openToAll: Secrecy = { confidentiality: 'open', aboutPersonIds: [] };

/** Whom a print is made for. Prints for the family go home with them. */
export const audiences = ['family', 'professionals'] as const;
export const audience = z.enum(audiences);
export type Audience = z.infer<typeof audience>;

/** Whether a piece stands on a print for these readers; for those who work on the case: all that the maker may see. */
export function isForAudience(value: Confidentiality, readers: Audience): boolean {
  return readers === 'professionals' || value === 'open';
}

/** Whether a piece is kept from those who read along without working on the case. Says what `app.is_restricted` says. */
export function isRestricted(value: Confidentiality): boolean {
  return value !== 'open' && value !== 'professionals';
}

/** Whether somebody with this level sees such a piece without it being shared with them. */
export function seesAtLevel(level: CaseLevel, value: Confidentiality): boolean {
  return level === 'full' || (level === 'guest' && !isRestricted(value));
}
