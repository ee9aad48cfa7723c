import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { listEntryRows, markConfirmed } from './destruction.store.ts';

/** Four eyes: whoever approved, in another function, does not confirm. */
export const confirmDestruction = defineCommand(
  contract.retention.confirmDestruction,
  async ({ caseIds }, context) => {
    const asked = [...new Set(caseIds)];
    const rows = await listEntryRows(context, asked);
    if (rows.length < asked.length) throw new AppError('notFound');
    if (rows.some(({ state }) => state !== 'approved'))
      throw new AppError('notPossibleNow', { reason: 'notApproved' });
    if (rows.some(({ decidedBy }) => decidedBy === context.actor.workerId))
      throw new AppError('notPossibleNow', { reason: 'needsSecondPerson' });
    await markConfirmed(context, asked);
    for (const caseId of asked) context.recordChange({ caseId });
    return { caseIds: asked };
  },
);
