import type { Unit } from '@vangnet/contract/organisation.contract.ts';
import type { UnitKind } from '@vangnet/domain/access/actor.ts';
import { sql } from 'kysely';
import type { CommandContext } from '../../operations/operation.ts';
import type { Tx } from '../../platform/database/database.ts';

const selectUnits = (tx: Tx) =>
  tx.selectFrom('unit').select(['id', 'name', 'parentId', sql<UnitKind>`kind`.as('kind')]);

export async function listUnits(tx: Tx): Promise<Unit[]> {
  return selectUnits(tx).orderBy('name').execute();
}

export async function findUnit(tx: Tx, unitId: string): Promise<Unit | undefined> {
  return selectUnits(tx).where('id', '=', unitId).executeTakeFirst();
}

export async function insertUnit({ tx, actor }: CommandContext, unit: Unit): Promise<void> {
  await tx
    .insertInto('unit')
    .values({ organisationId: actor.organisationId, ...unit })
    .execute();
}

export async function updateUnit(
  { tx, actor }: CommandContext,
  { id, name, parentId }: Pick<Unit, 'id' | 'name' | 'parentId'>,
): Promise<void> {
  await tx
    .updateTable('unit')
    .set({ name, parentId })
    .where('organisationId', '=', actor.organisationId)
    .where('id', '=', id)
    .execute();
}

export async function deleteUnit({ tx, actor }: CommandContext, unitId: string): Promise<void> {
  await tx
    .deleteFrom('unit')
    .where('organisationId', '=', actor.organisationId)
    .where('id', '=', unitId)
    .execute();
}

/** Whether a function, a case or another unit stands on it; the administrator sees no case, the database answers for it. */
export async function isUnitUsed(tx: Tx, unitId: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`select app.unit_is_used(${unitId}::uuid) as used`.execute(tx);
  return rows[0]?.used ?? false;
}
