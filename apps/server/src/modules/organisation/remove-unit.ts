import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { lockOrganisation } from './functions.store.ts';
import { deleteUnit, findUnit, isUnitUsed } from './units.store.ts';

/** For a unit that was made by mistake: one on which something ever stood stays, because history names it. */
export const removeUnit = defineCommand(contract.organisation.removeUnit, async ({ unitId }, context) => {
  await lockOrganisation(context);
  if (!(await findUnit(context.tx, unitId))) throw new AppError('notFound');
  if (await isUnitUsed(context.tx, unitId)) throw new AppError('notPossibleNow', { reason: 'unitInUse' });
  await deleteUnit(context, unitId);
  context.recordChange({ recordId: unitId });
  return {};
});
