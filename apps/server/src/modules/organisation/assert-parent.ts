import type { UnitKind } from '@vangnet/domain/access/actor.ts';
import { mayStandUnder } from '@vangnet/domain/organisation/units.ts';
import { invalidField } from '../../operations/app-error.ts';
import type { Tx } from '../../platform/database/database.ts';
import { findUnit } from './units.store.ts';

/** @throws AppError `invalidInput` when there is no such unit, or a unit of this kind does not belong under it. */
export async function assertParent(tx: Tx, kind: UnitKind, parentId: string | null): Promise<void> {
  const parent = parentId === null ? null : await findUnit(tx, parentId);
  if (parent === undefined) throw invalidField(['parentId'], 'unknown');
  if (!mayStandUnder(kind, parent?.kind ?? null)) throw invalidField(['parentId'], 'unitDoesNotFit');
}
