import { contract } from '@vangnet/contract';
import { administratorRemains } from '@vangnet/domain/organisation/functions.ts';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { listAllWorkers, listFunctions, lockOrganisation, updateActive } from './functions.store.ts';

/**
 * Somebody left: they sign in no more (a session asks for an active worker at every request). Parts in cases stay as they
 * are: the lead of the team sees which cases nobody works on any more, and gives them to others.
 */
export const deactivateWorker = defineCommand(
  contract.organisation.deactivateWorker,
  async ({ workerId }, context) => {
    const { tx, today } = context;
    await lockOrganisation(context);
    const workers = await listAllWorkers(tx);
    if (!workers.some(({ id }) => id === workerId)) throw new AppError('notFound');
    const stay = new Set(workers.filter(({ id, active }) => active && id !== workerId).map(({ id }) => id));
    if (workerId === context.actor.workerId) throw new AppError('notPossibleNow', { reason: 'oneself' });
    if (!administratorRemains(await listFunctions(tx), stay, today))
      throw new AppError('notPossibleNow', { reason: 'lastAdministrator' });
    await updateActive(context, workerId, false);
    context.recordChange({ recordId: workerId });
    return { id: workerId, active: false };
  },
);
