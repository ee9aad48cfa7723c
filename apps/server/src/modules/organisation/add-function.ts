import { contract } from '@vangnet/contract';
import { isHeldAlready, mayHoldIn } from '@vangnet/domain/organisation/functions.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { insertFunction, listAllWorkers, listFunctions, lockOrganisation } from './functions.store.ts';
import { findUnit } from './units.store.ts';

export const addFunction = defineCommand(contract.organisation.addFunction, async (input, context) => {
  const { workerId, role, unitId, from, until } = input;
  const { tx, commandId } = context;
  await lockOrganisation(context);
  if (!(await listAllWorkers(tx)).some(({ id }) => id === workerId)) throw new AppError('notFound');
  const unit = unitId === null ? null : await findUnit(tx, unitId);
  if (unit === undefined) throw invalidField(['unitId'], 'unknown');
  if (!mayHoldIn(role, unit?.kind ?? null)) throw invalidField(['unitId'], 'unitDoesNotFit');
  if (until !== null && until < from) throw invalidField(['until'], 'beforeStart');
  const added = { id: commandId, workerId, role, unitId, from, until };
  if (isHeldAlready(await listFunctions(tx), added)) throw invalidField(['role'], 'alreadyHeld');
  await insertFunction(context, added);
  context.recordChange({ recordId: commandId });
  return added;
});
