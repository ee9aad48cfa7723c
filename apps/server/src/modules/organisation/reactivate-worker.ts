import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { listAllWorkers, lockOrganisation, updateActive } from './functions.store.ts';

export const reactivateWorker = defineCommand(
  contract.organisation.reactivateWorker,
  async ({ workerId }, context) => {
    await lockOrganisation(context);
    if (!(await listAllWorkers(context.tx)).some(({ id }) => id === workerId)) throw new AppError('notFound');
    await updateActive(context, workerId, true);
    context.recordChange({ recordId: workerId });
    return { id: workerId, active: true };
  },
);
