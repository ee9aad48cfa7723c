import { z } from 'zod';
import { localDate } from '../time/local-date.ts';
import { LIMITS, optionalText } from '../wording/text.ts';

/** What somebody answered when they were offered a copy of the file. */
export const copyAnswers = ['wanted', 'notWanted', 'noAnswerYet'] as const;
export type CopyAnswer = (typeof copyAnswers)[number];

/** Somebody of the family side who was told that the file closes and was offered a copy. */
export const closureNotice = z.object({ personId: z.uuid(), on: localDate, copy: z.enum(copyAnswers) });
export type ClosureNotice = z.output<typeof closureNotice>;

/**
 * What is written when a file is closed. On closing, the family side is informed and offered a copy
 * (peers-and-law.md section 5, retention: BVR 21/2/2014 art. 20, 61, 85). Nothing blocks: who was not told yet is
 * filled in later, the file stays readable, and reopening is one press.
 */
export const closureContent = z.object({
  closedOn: localDate,
  reason: optionalText(LIMITS.line),
  informed: z
    .array(closureNotice)
    .max(60)
    .refine((notices) => new Set(notices.map(({ personId }) => personId)).size === notices.length, {
      error: 'namedTwice',
    })
    .default([]),
});
export type ClosureContent = z.output<typeof closureContent>;
