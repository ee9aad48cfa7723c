import type { Confidentiality } from '@vangnet/domain/access/confidentiality.ts';
import type { Column } from '@vangnet/domain/mapping/statement.ts';
import { sql } from 'kysely';
import type { OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

const confidentiality = sql<Confidentiality>`confidentiality`.as('confidentiality');
const voiceColumns = ['voicePersonId', 'voiceWorkerId', 'voiceName'] as const;

/**
 * The pieces of a case with their words. Row-level security gives somebody who works on the case all of them, and
 * somebody with whom pieces are shared those alone.
 */
export async function listPieceRows({ tx, actor }: Reader, caseId: string) {
  const { organisationId } = actor;
  return {
    conversations: await tx
      .selectFrom('conversation')
      .select(['id', 'heldOn', 'title', 'kind', 'proseState', 'aboutPersonIds', confidentiality])
      .where('organisationId', '=', organisationId)
      .where('caseId', '=', caseId)
      .orderBy('heldOn', 'desc')
      .orderBy('id')
      .execute(),
    statements: await tx
      .selectFrom('statement')
      .select([
        'id',
        'words',
        'conversationId',
        'withdrawnAt',
        'writtenAt',
        'aboutPersonIds',
        confidentiality,
      ])
      .select(voiceColumns)
      .select(sql<Column>`column_name`.as('column'))
      .select(sql`incident`.as('incident'))
      .where('organisationId', '=', organisationId)
      .where('caseId', '=', caseId)
      .orderBy(sql`array_position(array['worries', 'goingWell', 'mustHappen'], column_name)`)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    ratings: await tx
      .selectFrom('rating')
      .innerJoin('scalingQuestion as question', (join) =>
        join
          .onRef('question.organisationId', '=', 'rating.organisationId')
          .onRef('question.caseId', '=', 'rating.caseId')
          .onRef('question.id', '=', 'rating.questionId'),
      )
      .select(['rating.id', 'ratedOn', 'value', 'whatIsInIt', 'oneStepHigher', 'withdrawnOn'])
      .select(['aboutPersonIds', confidentiality, ...voiceColumns])
      .select(['question.kind as questionKind', 'question.words as question', 'lowest', 'highest'])
      .where('rating.organisationId', '=', organisationId)
      .where('rating.caseId', '=', caseId)
      .orderBy('ratedOn', 'desc')
      .orderBy('rating.id')
      .execute(),
    framePieces: await tx
      .selectFrom('framePiece')
      .select(['id', 'kind', 'words', 'state', 'minorIds', 'setBy'])
      .where('organisationId', '=', organisationId)
      .where('caseId', '=', caseId)
      .orderBy('number')
      .execute(),
    agreements: await tx
      .selectFrom('agreement')
      .select(['id', 'ifWords', 'thenWords', 'whenWords', 'byDate', 'who', 'endedAt'])
      .where('organisationId', '=', organisationId)
      .where('caseId', '=', caseId)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    planVersions: await tx
      .selectFrom('safetyPlanVersion')
      .select(['id', 'number', 'heldOn', 'title', 'snapshot'])
      .where('organisationId', '=', organisationId)
      .where('caseId', '=', caseId)
      .orderBy('number', 'desc')
      .execute(),
    mappings: await tx
      .selectFrom('mapping')
      .select(['id', 'kind', 'heldOn', 'title', 'snapshot'])
      .where('organisationId', '=', organisationId)
      .where('caseId', '=', caseId)
      .orderBy('heldOn', 'desc')
      .orderBy('id')
      .execute(),
  };
}
export type PieceRows = Awaited<ReturnType<typeof listPieceRows>>;

/** Statements that somebody with whom pieces are shared may not read within a conversation or mapping. */
export async function listWithheldStatementIds({ tx }: Pick<Reader, 'tx'>, caseId: string) {
  const { rows } = await sql<{ id: string }>`
    select id from app.withheld_statements(${caseId}) as withheld (id)`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}
