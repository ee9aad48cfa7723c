import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { findStandingClosure, updateClosure } from './closures.store.ts';
import { assertClosureFits, getClosure } from './get-closure.ts';

export const reviseClosure = defineCommand(contract.cases.reviseClosure, async (input, context) => {
  const { caseId, content } = input;
  const closure = await findStandingClosure(context, caseId);
  if (!closure) throw new AppError('notPossibleNow', { reason: 'notClosed' });
  if (closure.version !== input.expectedVersion)
    throw new AppError('conflict', { current: await getClosure(context, caseId) });
  await assertClosureFits(context, caseId, content);
  await updateClosure(context, caseId, closure, content);
  context.recordChange({
    recordId: closure.id,
    personIds: content.informed.map(({ personId }) => personId),
  });
  return getClosure(context, caseId);
});
