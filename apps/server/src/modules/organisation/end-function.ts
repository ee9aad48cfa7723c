import { contract } from '@vangnet/contract';
import { administratorRemains, withEnd } from '@vangnet/domain/organisation/functions.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { listAllWorkers, listFunctions, lockOrganisation, updateFunctionEnd } from './functions.store.ts';

export const endFunction = defineCommand(
  contract.organisation.endFunction,
  async ({ functionId, until }, context) => {
    const { tx, today } = context;
    await lockOrganisation(context);
    const all = await listFunctions(tx);
    const ending = all.find(({ id }) => id === functionId);
    if (!ending) throw new AppError('notFound');
    if (until < ending.from) throw invalidField(['until'], 'beforeStart');
    if (ending.until !== null && ending.until < today)
      throw new AppError('notPossibleNow', { reason: 'alreadyEnded' });
    const after = withEnd(all, functionId, until);
    const active = new Set((await listAllWorkers(tx)).filter((one) => one.active).map(({ id }) => id));
    if (ending.role === 'administrator' && !administratorRemains(after.functions, active, after.from))
      throw new AppError('notPossibleNow', { reason: 'lastAdministrator' });
    await updateFunctionEnd(context, functionId, until);
    context.recordChange({ recordId: functionId });
    return { ...ending, until };
  },
);
