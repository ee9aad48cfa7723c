import { z } from 'zod';
import { secrecyChoice, type Confidentiality } from '../access/confidentiality.ts';
import { clockTime, localDate } from '../time/local-date.ts';
import { LIMITS, optionalText } from '../wording/text.ts';

/**
 * Kinds of conversation. The kind feeds the practice steps (protocols.json, `evidence`), so that no step needs a tick.
 */
export const conversationKinds = [
  'homeVisit',
  'officeTalk',
  'telephone',
  'videoCall',
  'talkWithChild',
  'networkMeeting',
  'processTeam',
  'alignment',
  'hearing',
  'decisionFeedback',
  'planFollowUp',
  'consultation',
] as const;
export type ConversationKind = (typeof conversationKinds)[number];

/** Kinds in which the family side is normally not there: their time counts as consultation unless said otherwise. */
export const kindsWithoutFamily: readonly ConversationKind[] = ['processTeam', 'alignment', 'consultation'];

/** The default for a conversation: talks without the family are among professionals, a hearing is the court's. */
export function defaultConfidentiality(kind: ConversationKind | null): Confidentiality {
  if (kind === 'hearing') return 'court';
  return kind !== null && kindsWithoutFamily.includes(kind) ? 'professionals' : 'open';
}

/**
 * How the length of a conversation divides, unless somebody says otherwise: with the family it is direct contact,
 * among professionals it is consultation (004 section 4 counts the two apart).
 */
export function divideTime(
  kind: ConversationKind | null,
  durationMinutes: number | null,
): { readonly directContactMinutes: number | null; readonly consultationMinutes: number | null } {
  if (kind === null || durationMinutes === null)
    return { directContactMinutes: null, consultationMinutes: null };
  return kindsWithoutFamily.includes(kind)
    ? { directContactMinutes: 0, consultationMinutes: durationMinutes }
    : { directContactMinutes: durationMinutes, consultationMinutes: 0 };
}

const minutes = z.int().min(0, { error: 'negative' }).max(1_440, { error: 'longerThanADay' });
const optionalMinutes = minutes.nullish().transform((value) => value ?? null);

/** Who was there. Names that are in no list go in `others`, one line. */
export const presence = z.object({
  personIds: z.array(z.uuid()).max(60).default([]),
  workerIds: z.array(z.uuid()).max(30).default([]),
  others: optionalText(LIMITS.line),
});
export type Presence = z.output<typeof presence>;

/** What is written about a conversation besides its prose. The day may lie in the past (principle 2) or ahead (planned). */
export const conversationDetails = z.object({
  title: optionalText(LIMITS.line),
  kind: z
    .enum(conversationKinds)
    .nullish()
    .transform((value) => value ?? null),
  heldOn: localDate,
  startTime: clockTime.nullish().transform((value) => value ?? null),
  /** Whole length in minutes. */
  durationMinutes: optionalMinutes,
  /** Minutes with minors, parents or network: the "direct contact" of 004 section 4. */
  directContactMinutes: optionalMinutes,
  /** Minutes of talking it over with other professionals. */
  consultationMinutes: optionalMinutes,
  presence,
  preparation: optionalText(LIMITS.words),
  /** Left out: as it was, by default what the kind gives. */
  secrecy: secrecyChoice.optional(),
});
export type ConversationDetails = z.output<typeof conversationDetails>;
