import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { findStandingClosure, markReopened } from './closures.store.ts';

export const reopenCase = defineCommand(contract.cases.reopenCase, async ({ caseId }, context) => {
  const closure = await findStandingClosure(context, caseId);
  if (!closure) throw new AppError('notPossibleNow', { reason: 'notClosed' });
  await markReopened(context, caseId, closure.id);
  context.recordChange({ recordId: closure.id });
  return { reopenedOn: context.today };
});
