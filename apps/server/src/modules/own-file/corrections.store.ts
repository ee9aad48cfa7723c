import type {
  CorrectionContent,
  CorrectionKind,
  CorrectionOutcome,
} from '@vangnet/domain/own-file/correction.ts';
import type { PieceKind, PieceReference } from '@vangnet/domain/sharing/piece.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

const selectCorrections = ({ tx, actor }: Reader, caseId: string) =>
  tx
    .selectFrom('personCorrection')
    .select(['id', 'personId', 'pieceId', 'words', 'receivedOn', 'writtenBy'])
    .select(['outcomeReason', 'decidedOn', 'decidedBy'])
    .select(sql<CorrectionKind>`kind`.as('kind'))
    .select(sql<PieceKind | null>`piece_kind`.as('pieceKind'))
    .select(sql<CorrectionOutcome | null>`outcome`.as('outcome'))
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId);

export type CorrectionRow = Awaited<ReturnType<typeof listCorrectionRows>>[number];

/** Newest first. */
export async function listCorrectionRows(context: Reader, caseId: string) {
  return selectCorrections(context, caseId)
    .orderBy('receivedOn', 'desc')
    .orderBy('writtenAt', 'desc')
    .orderBy('id')
    .execute();
}

export async function findCorrectionRow(context: Reader, caseId: string, correctionId: string) {
  return selectCorrections(context, caseId).where('id', '=', correctionId).executeTakeFirst();
}

const tables: Readonly<Record<PieceKind, string>> = {
  conversation: 'conversation',
  statement: 'statement',
  rating: 'rating',
  framePiece: 'frame_piece',
  agreement: 'agreement',
  planVersion: 'safety_plan_version',
  mapping: 'mapping',
};

/** Whether the case has this piece. */
export async function existsPiece(
  { tx, actor }: Reader,
  caseId: string,
  { kind, id }: PieceReference,
): Promise<boolean> {
  const { rows } = await sql`
    select from ${sql.table(tables[kind])}
    where organisation_id = ${actor.organisationId} and case_id = ${caseId} and id = ${id}`.execute(tx);
  return rows.length > 0;
}

/** An addition needs no decision: it always stays beside what it is about. */
export async function insertCorrection(
  { tx, actor, now, today, commandId }: CommandContext,
  caseId: string,
  personId: string,
  { kind, piece, words, receivedOn }: CorrectionContent,
): Promise<void> {
  await tx
    .insertInto('personCorrection')
    .values({
      organisationId: actor.organisationId,
      caseId,
      id: commandId,
      personId,
      kind,
      pieceKind: piece?.kind ?? null,
      pieceId: piece?.id ?? null,
      words,
      receivedOn,
      writtenBy: actor.workerId,
      writtenAt: now,
      ...(kind === 'addition' && { outcome: 'notedBeside', decidedOn: today, decidedBy: actor.workerId }),
    })
    .execute();
}

export async function updateOutcome(
  { tx, actor, today }: CommandContext,
  caseId: string,
  correctionId: string,
  decision: { readonly outcome: CorrectionOutcome; readonly reason: string | null },
): Promise<void> {
  await tx
    .updateTable('personCorrection')
    .set({
      outcome: decision.outcome,
      outcomeReason: decision.reason,
      decidedOn: today,
      decidedBy: actor.workerId,
    })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', correctionId)
    .execute();
}
