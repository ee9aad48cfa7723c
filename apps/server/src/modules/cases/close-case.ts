import { contract } from '@vangnet/contract';
import { AppError } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { insertClosure } from './closures.store.ts';
import { assertClosureFits, findClosure, getClosure } from './get-closure.ts';

export const closeCase = defineCommand(contract.cases.closeCase, async ({ caseId, content }, context) => {
  if (await findClosure(context, caseId)) throw new AppError('notPossibleNow', { reason: 'alreadyClosed' });
  await assertClosureFits(context, caseId, content);
  await insertClosure(context, caseId, content);
  context.recordChange({
    recordId: context.commandId,
    personIds: content.informed.map(({ personId }) => personId),
  });
  return getClosure(context, caseId);
});
