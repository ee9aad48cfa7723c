import { z } from 'zod';
import { secrecyChoice } from '../access/confidentiality.ts';
import { voice, voiceKey, type Voice } from '../mapping/statement.ts';
import { localDate, type LocalDate } from '../time/local-date.ts';
import { LIMITS, optionalText, requiredText } from '../wording/text.ts';

/** Each case has the safety question 0-10; teams and families add their own, also with another range. */
export const scalingQuestionKinds = ['safety', 'own'] as const;

export const scalingQuestionDetails = z
  .object({
    words: requiredText(LIMITS.line),
    lowest: z.int().min(-100).max(100),
    highest: z.int().min(-100).max(100),
    lowestMeans: optionalText(LIMITS.line),
    highestMeans: optionalText(LIMITS.line),
  })
  .refine((question) => question.lowest < question.highest, {
    error: 'lowestNotBelowHighest',
    path: ['highest'],
  });
export type ScalingQuestionDetails = z.output<typeof scalingQuestionDetails>;

/** One person's number at one day, with what is in it. Ratings are appended, never replaced (principle 4). */
export const ratingContent = z.object({
  voice,
  ratedOn: localDate,
  /** At most one decimal: the EXIT subscales of the published cases have one (004 section 6). */
  value: z
    .number()
    .refine((value) => Number.isFinite(value) && Math.abs(value * 10 - Math.round(value * 10)) < 1e-6, {
      error: 'oneDecimalAtMost',
    }),
  /** What is in that number: what already goes well enough to give it. */
  whatIsInIt: optionalText(LIMITS.words),
  /** What would be there one step higher. */
  oneStepHigher: optionalText(LIMITS.words),
  /** Left out: open. */
  secrecy: secrecyChoice.optional(),
});
export type RatingContent = z.output<typeof ratingContent>;

export function isWithinScale(
  value: number,
  question: { readonly lowest: number; readonly highest: number },
): boolean {
  return value >= question.lowest && value <= question.highest;
}

/**
 * The number that each person stands by: of every voice the last one by day (the later written on the same day),
 * withdrawn ones left out. Never an average.
 *
 * @param ratings of one question, in the order in which they were written down.
 */
export function latestPerVoice<
  Rated extends { readonly voice: Voice; readonly ratedOn: LocalDate; readonly isWithdrawn: boolean },
>(ratings: readonly Rated[]): readonly Rated[] {
  const latest = new Map<string, Rated>();
  for (const rating of ratings) {
    if (rating.isWithdrawn) continue;
    const earlier = latest.get(voiceKey(rating.voice));
    if (!earlier || rating.ratedOn >= earlier.ratedOn) latest.set(voiceKey(rating.voice), rating);
  }
  return [...latest.values()];
}
