import type { Confidentiality, Secrecy } from '@vangnet/domain/access/confidentiality.ts';
import type { RatingContent, ScalingQuestionDetails } from '@vangnet/domain/scaling/rating.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';
import { toSecrecyColumns, toVoiceColumns } from '../cases/public.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

const selectQuestions = ({ tx, actor }: Reader, caseId: string) =>
  tx
    .selectFrom('scalingQuestion')
    .select(['id', 'words', 'lowest', 'highest', 'lowestMeans', 'highestMeans'])
    .select(sql<'safety' | 'own'>`kind`.as('kind'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId);

/** The safety question first, then own questions in the order in which they were first asked. */
export async function listQuestionRows(context: Reader, caseId: string) {
  return selectQuestions(context, caseId)
    .orderBy(sql`kind <> 'safety'`)
    .orderBy('askedAt')
    .orderBy('id')
    .execute();
}

export async function findQuestionRow(context: Reader, caseId: string, questionId: string) {
  return selectQuestions(context, caseId).where('id', '=', questionId).executeTakeFirst();
}

const selectRatings = ({ tx, actor }: Reader, caseId: string) =>
  tx
    .selectFrom('rating')
    .select([
      'id',
      'questionId',
      'voicePersonId',
      'voiceWorkerId',
      'voiceName',
      'ratedOn',
      'value',
      'whatIsInIt',
      'oneStepHigher',
    ])
    .select(['writtenBy', 'withdrawnOn', 'withdrawnBy', 'withdrawnReason', 'aboutPersonIds'])
    .select(sql<Confidentiality>`confidentiality`.as('confidentiality'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId);

export type RatingRow = Awaited<ReturnType<typeof listRatingRows>>[number];

/** Every rating of the case, withdrawn ones too: oldest day first, as written within a day. */
export async function listRatingRows(context: Reader, caseId: string) {
  return selectRatings(context, caseId).orderBy('ratedOn').orderBy('writtenAt').orderBy('id').execute();
}

export async function findRatingRow(context: Reader, caseId: string, ratingId: string) {
  return selectRatings(context, caseId).where('id', '=', ratingId).executeTakeFirst();
}

export async function insertQuestion(
  { tx, actor, now, commandId }: CommandContext,
  caseId: string,
  details: ScalingQuestionDetails,
): Promise<void> {
  await tx
    .insertInto('scalingQuestion')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id: commandId,
      kind: 'own',
      ...details,
      askedAt: now,
    })
    .execute();
}

export async function insertRating(
  { tx, actor, now, commandId }: CommandContext,
  caseId: string,
  questionId: string,
  { voice, secrecy: _choice, ...content }: RatingContent,
  secrecy: Secrecy,
): Promise<void> {
  await tx
    .insertInto('rating')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id: commandId,
      questionId,
      ...content,
      ...toVoiceColumns(voice),
      ...toSecrecyColumns(secrecy),
      writtenBy: actor.workerId,
      writtenAt: now,
    })
    .execute();
}

export async function updateRatingSecrecy(
  { tx, actor }: CommandContext,
  caseId: string,
  ratingId: string,
  secrecy: Secrecy,
): Promise<void> {
  await tx
    .updateTable('rating')
    .set(toSecrecyColumns(secrecy))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', ratingId)
    .execute();
}

export async function markRatingWithdrawn(
  { tx, actor, today }: CommandContext,
  caseId: string,
  ratingId: string,
  reason: string | null,
): Promise<void> {
  await tx
    .updateTable('rating')
    .set({ withdrawnOn: today, withdrawnBy: actor.workerId, withdrawnReason: reason })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', ratingId)
    .execute();
}
