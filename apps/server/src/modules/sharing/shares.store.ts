import type { PieceKind, PieceReference } from '@vangnet/domain/sharing/piece.ts';
import {
  readLegalBasis,
  toStoredBasis,
  type ShareContent,
  type ShareReceiver,
} from '@vangnet/domain/sharing/share.ts';
import { sql } from 'kysely';
import type { CommandContext, OperationContext } from '../../operations/operation.ts';

type Reader = Pick<OperationContext, 'tx' | 'actor'>;

function selectShares({ tx, actor }: Reader) {
  return tx
    .selectFrom('share')
    .select(['id', 'caseId', 'personId', 'workerId', 'purpose', 'legalBasis', 'toAuthority'])
    .select([
      'fromDate',
      'untilDate',
      'sharedBy',
      'revokedAt',
      'revokedBy',
      'revokedReason',
      'endedByConsentId',
    ])
    .select((eb) =>
      eb
        .selectFrom('sharePiece')
        .select(
          sql<{ kind: PieceKind; id: string }[]>`coalesce(json_agg(json_build_object(
            'kind', piece_kind, 'id', piece_id) order by piece_kind, piece_id), '[]')`.as('pieces'),
        )
        .whereRef('sharePiece.organisationId', '=', 'share.organisationId')
        .whereRef('sharePiece.caseId', '=', 'share.caseId')
        .whereRef('sharePiece.shareId', '=', 'share.id')
        .as('pieces'),
    )
    .where('organisationId', '=', actor.organisationId)
    .orderBy('sharedAt', 'desc')
    .orderBy('id');
}

type RawShare = Awaited<ReturnType<ReturnType<typeof selectShares>['execute']>>[number];

function toShareRow({ personId, workerId, legalBasis, pieces, ...row }: RawShare) {
  return {
    ...row,
    receiver: toReceiver(personId, workerId),
    basis: readLegalBasis(legalBasis),
    pieces: pieces ?? [],
  };
}
export type ShareRow = ReturnType<typeof toShareRow>;

/** The database says that exactly one of the two is filled. */
function toReceiver(personId: string | null, workerId: string | null): ShareReceiver {
  if (personId !== null) return { kind: 'casePerson', personId };
  return { kind: 'worker', workerId: workerId ?? '' };
}

/** Shares of a case, ended ones too, newest first. */
export async function listShareRows(context: Reader, caseId: string): Promise<readonly ShareRow[]> {
  return (await selectShares(context).where('caseId', '=', caseId).execute()).map(toShareRow);
}

/** What is shared today with the actor, of one case or of all. */
export async function listSharesWithActor(
  context: Pick<OperationContext, 'tx' | 'actor' | 'today'>,
  caseId?: string,
): Promise<readonly ShareRow[]> {
  const own = selectShares(context).where('workerId', '=', context.actor.workerId);
  const rows = await (caseId === undefined ? own : own.where('caseId', '=', caseId))
    .where('revokedAt', 'is', null)
    .where('fromDate', '<=', context.today)
    .where((eb) => eb.or([eb('untilDate', 'is', null), eb('untilDate', '>=', context.today)]))
    .execute();
  return rows.map(toShareRow);
}

export async function insertShare(
  { tx, actor, now, today, commandId }: CommandContext,
  caseId: string,
  content: ShareContent,
  pieces: readonly PieceReference[],
): Promise<void> {
  const key = { organisationId: actor.organisationId, caseId };
  const { receiver } = content;
  await tx
    .insertInto('share')
    .values({
      ...key,
      id: commandId,
      personId: receiver.kind === 'casePerson' ? receiver.personId : null,
      workerId: receiver.kind === 'worker' ? receiver.workerId : null,
      purpose: content.purpose,
      toAuthority: content.toAuthority,
      legalBasis: toStoredBasis(content.basis),
      fromDate: today,
      untilDate: content.until,
      sharedBy: actor.workerId,
      sharedAt: now,
    })
    .execute();
  await tx
    .insertInto('sharePiece')
    .values(pieces.map(({ kind, id }) => ({ ...key, shareId: commandId, pieceKind: kind, pieceId: id })))
    .execute();
}

/** Ends shares at once. @param cause a reason in words, or the consent that was withdrawn. */
export async function revokeShares(
  { tx, actor, now }: CommandContext,
  caseId: string,
  shareIds: readonly string[],
  cause: { readonly reason: string } | { readonly consentId: string },
): Promise<void> {
  if (shareIds.length === 0) return;
  await tx
    .updateTable('share')
    .set({
      revokedAt: now,
      revokedBy: actor.workerId,
      ...('reason' in cause ? { revokedReason: cause.reason } : { endedByConsentId: cause.consentId }),
    })
    .where('organisationId', '=', actor.organisationId)
    .where('caseId', '=', caseId)
    .where('id', 'in', shareIds)
    .where('revokedAt', 'is', null)
    .execute();
}
