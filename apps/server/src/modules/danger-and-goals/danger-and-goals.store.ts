import type {
  FramePieceContent,
  FramePieceEvent,
  FramePieceKind,
  FramePieceState,
} from '@vangnet/domain/danger-and-goals/frame-piece.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

/** Pieces of a case in the order in which they were written. */
export async function listFramePieceRows({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('framePiece')
    .select(['id', 'version', 'words', 'minorIds', 'statementIds', 'answersIds', 'setBy'])
    .select([sql<FramePieceKind>`kind`.as('kind'), sql<FramePieceState>`state`.as('state')])
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .orderBy('number')
    .execute();
}
export type FramePieceRow = Awaited<ReturnType<typeof listFramePieceRows>>[number];

/** What happened to the pieces of a case, each piece's oldest first. */
export async function listFramePieceEventRows({ tx, actor }: Reader, caseId: string) {
  return tx
    .selectFrom('framePieceEvent')
    .select(['pieceId', 'number', 'onDate', 'words', 'personIds', 'response', 'reason', 'byWorker'])
    .select(sql<FramePieceEvent['kind']>`kind`.as('kind'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .orderBy('pieceId')
    .orderBy('number')
    .execute();
}
export type FramePieceEventRow = Awaited<ReturnType<typeof listFramePieceEventRows>>[number];

const valuesOf = (content: FramePieceContent) => ({
  words: content.words,
  minorIds: [...new Set(content.minorIds)],
  statementIds: [...new Set(content.statementIds)],
  answersIds: [...new Set(content.answersIds)],
  setBy: content.setBy,
});

export async function insertFramePiece(
  { tx, actor, now }: CommandContext,
  caseId: string,
  pieceId: string,
  number: number,
  kind: FramePieceKind,
  content: FramePieceContent,
): Promise<void> {
  await tx
    .insertInto('framePiece')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id: pieceId,
      number,
      kind,
      state: 'provisional',
      writtenAt: now,
      ...valuesOf(content),
    })
    .execute();
}

/** @returns false when the piece is no longer at `expectedVersion`. */
export async function updateFramePiece(
  { tx, actor }: CommandContext,
  caseId: string,
  pieceId: string,
  expectedVersion: number,
  content: FramePieceContent,
): Promise<boolean> {
  const updated = await tx
    .updateTable('framePiece')
    .set({ ...valuesOf(content), version: expectedVersion + 1 })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', pieceId)
    .where('version', '=', expectedVersion)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

/** Keeps the state beside its events. `isNewVersion`: whoever was still editing the piece must hear of the event. */
export async function updateFramePieceState(
  { tx, actor }: CommandContext,
  caseId: string,
  pieceId: string,
  state: FramePieceState,
  isNewVersion: boolean,
): Promise<void> {
  await tx
    .updateTable('framePiece')
    .set((eb) => ({ state, version: isNewVersion ? eb('version', '+', 1) : eb.ref('version') }))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', pieceId)
    .execute();
}

export async function insertFramePieceEvent(
  { tx, actor, now }: CommandContext,
  caseId: string,
  pieceId: string,
  number: number,
  event: FramePieceEvent,
): Promise<void> {
  await tx
    .insertInto('framePieceEvent')
    .values({
      organisationId: actor.organisationId,
      caseId,
      pieceId,
      number,
      kind: event.kind,
      onDate: event.on,
      words: event.kind === 'written' || event.kind === 'revised' ? event.words : null,
      personIds: event.kind === 'shared' ? [...event.personIds] : [],
      response: event.kind === 'shared' ? event.response : null,
      reason: event.kind === 'ended' ? event.reason : null,
      byWorker: actor.workerId,
      at: now,
    })
    .execute();
}

/** Which of these are no statements of the case. Withdrawn ones count as known: a piece may rest on what was once said. */
export async function findUnknownStatements(
  { tx, actor }: Reader,
  caseId: string,
  statementIds: readonly string[],
): Promise<readonly string[]> {
  if (statementIds.length === 0) return [];
  const known = await tx
    .selectFrom('statement')
    .select('id')
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', 'in', statementIds)
    .execute();
  const ids = new Set(known.map((statement) => statement.id));
  return statementIds.filter((statementId) => !ids.has(statementId));
}
