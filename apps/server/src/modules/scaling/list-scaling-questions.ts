import { contract } from '@vangnet/contract';
import type { ScalingQuestion } from '@vangnet/contract/scaling.contract.ts';
import type { MappingSnapshot } from '@vangnet/domain/mapping/mapping-version.ts';
import { latestPerVoice } from '@vangnet/domain/scaling/rating.ts';
import { defineQuery, type OperationContext } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { listQuestionRows, listRatingRows } from './scaling.store.ts';
import { showRating } from './show-rating.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

export const listScalingQuestions = defineQuery(contract.scaling.listScalingQuestions, (input, context) =>
  listQuestionsWithRatings(context, input.caseId),
);

/** Every question of a case with all its ratings. */
export async function listQuestionsWithRatings(context: Reader, caseId: string): Promise<ScalingQuestion[]> {
  const questions = await listQuestionRows(context, caseId);
  const ratings = Map.groupBy(await listRatingRows(context, caseId), (row) => row.questionId);
  const voices = await loadVoices(context, caseId);
  return questions.map((question) => ({
    ...question,
    ratings: (ratings.get(question.id) ?? []).map((row) => showRating(row, voices)),
  }));
}

/** For a dated mapping: per question the number that each person stands by on that moment. */
export async function listRatingsForSnapshot(
  context: Reader,
  caseId: string,
): Promise<MappingSnapshot['ratings']> {
  const questions = await listQuestionsWithRatings(context, caseId);
  return questions.flatMap((question) =>
    latestPerVoice(
      question.ratings.map((rating) => ({
        ...rating,
        voice: rating.voice.voice,
        voiceName: rating.voice.name,
        isWithdrawn: rating.withdrawn !== null,
      })),
    ).map(({ voiceName, value, ratedOn }) => ({ question: question.words, voiceName, value, ratedOn })),
  );
}
