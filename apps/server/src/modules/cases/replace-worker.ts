import { contract } from '@vangnet/contract';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { findUnknownWorkers } from '../organisation/public.ts';
import { listCaseWorkerRows } from './cases.store.ts';
import { getCaseFile } from './get-case-file.ts';
import { takeOverParts } from './take-over-parts.ts';

export const replaceWorker = defineCommand(contract.cases.replaceWorker, async (input, context) => {
  const { caseId, caseWorkerId, byWorkerId, from } = input;
  const parts = await listCaseWorkerRows(context, caseId);
  const replaced = parts.find(({ id }) => id === caseWorkerId);
  if (!replaced || replaced.part === 'guest') throw new AppError('notFound');
  const [unknown] = await findUnknownWorkers(context.tx, [byWorkerId]);
  if (unknown) throw invalidField(['byWorkerId'], 'unknown');
  if (byWorkerId === replaced.workerId) throw invalidField(['byWorkerId'], 'samePerson');
  const recordId = await takeOverParts(context, caseId, parts, ({ id }) => id === caseWorkerId, {
    workerId: byWorkerId,
    from,
  });
  if (!recordId) throw new AppError('notPossibleNow', { reason: 'alreadyEnded' });
  context.recordChange({ recordId });
  return getCaseFile(context, caseId);
});
