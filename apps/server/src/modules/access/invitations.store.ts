import type { Invitation } from '@vangnet/contract/access-accounts.contract.ts';
import type { Role, UnitKind } from '@vangnet/domain/access/actor.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import type { WorkerRef } from './access.store.ts';

export async function findUnitKind(
  tx: Tx,
  organisationId: string,
  unitId: string,
): Promise<UnitKind | undefined> {
  const unit = await tx
    .selectFrom('unit')
    .select(sql<UnitKind>`kind`.as('kind'))
    .where('organisationId', '=', organisationId)
    .where('id', '=', unitId)
    .executeTakeFirst();
  return unit?.kind;
}

export interface NewInvitation extends WorkerRef {
  readonly id: string;
  readonly functionId: string;
  readonly invitedBy: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  readonly unitId: string | null;
  readonly from: LocalDate;
  readonly now: Date;
  readonly tokenHash: Buffer;
  readonly expiresAt: Date;
}

/** Writes a worker without an account, their function, and the invitation. */
export async function insertInvitedWorker(tx: Tx, invited: NewInvitation): Promise<void> {
  const { organisationId, workerId, functionId, name, email, role, unitId, from } = invited;
  await tx.insertInto('worker').values({ organisationId, id: workerId, name, email }).execute();
  await tx
    .insertInto('workerFunction')
    .values({ organisationId, id: functionId, workerId, role, unitId, fromDate: from })
    .execute();
  const { id, invitedBy, now, tokenHash, expiresAt } = invited;
  await tx
    .insertInto('invitation')
    .values({ organisationId, id, workerId, functionId, invitedBy, invitedAt: now, tokenHash, expiresAt })
    .execute();
}

/** Whether an invitation with this id exists, in whatever organisation. */
export async function existsInvitation(tx: Tx, organisationId: string, id: string): Promise<boolean> {
  const known = await tx
    .selectFrom('invitation')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
  return known !== undefined;
}

/** The invitations of an organisation, the latest first; or one of them. */
export async function listInvitationsOf(
  tx: Tx,
  organisationId: string,
  now: Date,
  id?: string,
): Promise<readonly Invitation[]> {
  let invitations = tx
    .selectFrom('invitation as i')
    .innerJoin('worker as w', (join) =>
      join.onRef('w.organisationId', '=', 'i.organisationId').onRef('w.id', '=', 'i.workerId'),
    )
    .innerJoin('workerFunction as f', (join) =>
      join.onRef('f.organisationId', '=', 'i.organisationId').onRef('f.id', '=', 'i.functionId'),
    )
    .leftJoin('unit as u', (join) =>
      join.onRef('u.organisationId', '=', 'f.organisationId').onRef('u.id', '=', 'f.unitId'),
    )
    .select([
      'i.id',
      'i.workerId',
      'w.name',
      'w.email',
      sql<Role>`f.role`.as('role'),
      'u.name as unitName',
      'f.fromDate as from',
      'i.invitedAt',
      'i.expiresAt',
      'i.acceptedAt',
      'i.withdrawnAt',
    ])
    .where('i.organisationId', '=', organisationId)
    .orderBy('i.invitedAt', 'desc')
    .orderBy('i.id');
  if (id !== undefined) invitations = invitations.where('i.id', '=', id);
  const rows = await invitations.execute();
  return rows.map(({ invitedAt, expiresAt, acceptedAt, withdrawnAt, ...row }) => ({
    ...row,
    invitedAt: invitedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    state: stateOf({ expiresAt, acceptedAt, withdrawnAt }, now),
  }));
}

function stateOf(
  times: { readonly expiresAt: Date; readonly acceptedAt: Date | null; readonly withdrawnAt: Date | null },
  now: Date,
): Invitation['state'] {
  if (times.withdrawnAt) return 'withdrawn';
  if (times.acceptedAt) return 'accepted';
  return times.expiresAt <= now ? 'expired' : 'open';
}

const selectOpen = (tx: Tx, tokenHash: Buffer, now: Date) =>
  tx
    .selectFrom('invitation')
    .select(['organisationId', 'workerId', 'id'])
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null);

export async function findOpenInvitation(
  tx: Tx,
  tokenHash: Buffer,
  now: Date,
): Promise<WorkerRef | undefined> {
  return selectOpen(tx, tokenHash, now).executeTakeFirst();
}

/** Accepts an invitation: of two who follow the link at once, one finds it. */
export async function takeInvitation(tx: Tx, tokenHash: Buffer, now: Date): Promise<WorkerRef | undefined> {
  const open = await selectOpen(tx, tokenHash, now).forUpdate().executeTakeFirst();
  if (!open) return undefined;
  await tx
    .updateTable('invitation')
    .set({ acceptedAt: now })
    .where('organisationId', '=', open.organisationId)
    .where('id', '=', open.id)
    .execute();
  return open;
}

const updateUnanswered = (tx: Tx, organisationId: string, id: string) =>
  tx
    .updateTable('invitation')
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null);

/** False when it was accepted or withdrawn. */
export async function renewInvitationToken(
  tx: Tx,
  organisationId: string,
  id: string,
  { tokenHash, expiresAt }: { readonly tokenHash: Buffer; readonly expiresAt: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await updateUnanswered(tx, organisationId, id)
    .set({ tokenHash, expiresAt })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Withdraws an invitation and makes its worker inactive; false when it was accepted or withdrawn. */
export async function markInvitationWithdrawn(
  tx: Tx,
  organisationId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const withdrawn = await updateUnanswered(tx, organisationId, id)
    .set({ withdrawnAt: now })
    .returning('workerId')
    .executeTakeFirst();
  if (!withdrawn) return false;
  await tx
    .updateTable('worker')
    .set({ active: false })
    .where('organisationId', '=', organisationId)
    .where('id', '=', withdrawn.workerId)
    .execute();
  return true;
}
