import { z } from 'zod';
import { kindsWithoutFamily, type ConversationKind } from '../conversations/conversation.ts';
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

/** What every piece says of itself. Nobody named in `aboutPersonIds` means: about the whole family. */
export const secrecy = z.object({
  confidentiality,
  aboutPersonIds: z.array(z.uuid()).max(60).default([]),
});
export type Secrecy = z.output<typeof secrecy>;

/** The default for a conversation: talks without the family are among professionals, a hearing is the court's. */
export function defaultConfidentiality(kind: ConversationKind | null): Confidentiality {
  if (kind === 'hearing') return 'court';
  return kind !== null && kindsWithoutFamily.includes(kind) ? 'professionals' : 'open';
}

/** Whether a piece is kept from those who read along without working on the case. Says what `app.is_restricted` says. */
export function isRestricted(value: Confidentiality): boolean {
  return value !== 'open' && value !== 'professionals';
}

/** Whether somebody with this level sees such a piece without it being shared with them. */
export function seesAtLevel(level: CaseLevel, value: Confidentiality): boolean {
  return level === 'full' || (level === 'guest' && !isRestricted(value));
}
