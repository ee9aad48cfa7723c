import { contract } from '@vangnet/contract';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { endCaseWorker, listCaseWorkerRows } from './cases.store.ts';
import { getCaseFile } from './get-case-file.ts';

export const endWorkerPart = defineCommand(contract.cases.endWorkerPart, async (input, context) => {
  const { caseId, caseWorkerId, until } = input;
  const part = (await listCaseWorkerRows(context, caseId)).find((worker) => worker.id === caseWorkerId);
  if (!part) throw new AppError('notFound');
  if (until < part.from) throw invalidField(['until'], 'beforeStart');
  if (part.until !== null && part.until < context.today)
    throw new AppError('notPossibleNow', { reason: 'alreadyEnded' });
  // Read before: whoever ends their own part in the past no longer sees the case after it.
  const file = await getCaseFile(context, caseId);
  await endCaseWorker(context, caseId, caseWorkerId, until);
  context.recordChange({ recordId: caseWorkerId });
  return {
    ...file,
    workers: file.workers.map((worker) => (worker.id === caseWorkerId ? { ...worker, until } : worker)),
  };
});
