import { secrecy, secrecyChoice } from '@vangnet/domain/access/confidentiality.ts';
import {
  ratingContent,
  scalingQuestionDetails,
  scalingQuestionKinds,
} from '@vangnet/domain/scaling/rating.ts';
import { LIMITS, optionalText } from '@vangnet/domain/wording/text.ts';
import { z } from 'zod';
import { caseField, command, commandFields, query } from './operation.ts';
import { shownVoice } from './shown-voice.ts';

export const rating = z.object({
  id: z.uuid(),
  voice: shownVoice,
  ratedOn: z.string(),
  value: z.number(),
  whatIsInIt: z.string().nullable(),
  oneStepHigher: z.string().nullable(),
  secrecy,
  writtenBy: z.string().nullable(),
  withdrawn: z
    .object({ on: z.string(), by: z.string().nullable(), reason: z.string().nullable() })
    .nullable(),
});
export type Rating = z.infer<typeof rating>;

export const scalingQuestion = z.object({
  id: z.uuid(),
  kind: z.enum(scalingQuestionKinds),
  /** Null for the safety question, whose words stand in the catalogue of each language. */
  words: z.string().nullable(),
  lowest: z.int(),
  highest: z.int(),
  lowestMeans: z.string().nullable(),
  highestMeans: z.string().nullable(),
  /** Oldest first. */
  ratings: z.array(rating),
});
export type ScalingQuestion = z.infer<typeof scalingQuestion>;

export const scaling = {
  listScalingQuestions: query({
    method: 'GET',
    path: '/cases/{caseId}/scaling-questions',
    summary: 'The safety scale and own scaling questions with every rating',
    permission: 'readCase',
    activity: 'recorded',
  })
    .input(z.object({ ...caseField }))
    .output(z.array(scalingQuestion)),
  addScalingQuestion: command({
    method: 'POST',
    path: '/cases/{caseId}/scaling-questions',
    summary: 'Add an own scaling question',
    permission: 'writeCase',
  })
    .input(z.object({ ...commandFields, ...caseField, details: scalingQuestionDetails }))
    .output(scalingQuestion),
  rate: command({
    method: 'POST',
    path: '/cases/{caseId}/scaling-questions/{questionId}/ratings',
    summary: 'Write down the number that one person gives at a day; appended, never replaced',
    permission: 'writeCase',
  })
    .input(z.object({ ...commandFields, ...caseField, questionId: z.uuid(), content: ratingContent }))
    .output(rating),
  changeRatingSecrecy: command({
    method: 'PUT',
    path: '/cases/{caseId}/ratings/{ratingId}/secrecy',
    summary: 'Say who may read a rating and whom it is about; the number itself never changes',
    permission: 'writeCase',
  })
    .input(z.object({ ...commandFields, ...caseField, ratingId: z.uuid(), secrecy: secrecyChoice }))
    .output(rating),
  withdrawRating: command({
    method: 'POST',
    path: '/cases/{caseId}/ratings/{ratingId}/withdraw',
    summary: 'Mark a rating as withdrawn; it stays visible',
    permission: 'writeCase',
    refusals: ['notPossibleNow'],
  })
    .input(
      z.object({ ...commandFields, ...caseField, ratingId: z.uuid(), reason: optionalText(LIMITS.line) }),
    )
    .output(rating),
};
