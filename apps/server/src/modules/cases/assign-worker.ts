import { contract } from '@vangnet/contract';
import { invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { findUnknownWorkers } from '../organisation/public.ts';
import { insertCaseWorkers, listCaseWorkerRows } from './cases.store.ts';
import { getCaseFile } from './get-case-file.ts';

export const assignWorker = defineCommand(contract.cases.assignWorker, async (input, context) => {
  const { caseId, workerId, part } = input;
  const [unknown] = await findUnknownWorkers(context.tx, [workerId]);
  if (unknown) throw invalidField(['workerId'], 'unknown');
  const from = input.from ?? context.today;
  const held = (await listCaseWorkerRows(context, caseId)).some(
    (worker) =>
      worker.workerId === workerId && worker.part === part && (worker.until === null || worker.until >= from),
  );
  if (held) throw invalidField(['part'], 'alreadyHasPart');
  await insertCaseWorkers(context, caseId, [{ id: context.commandId, workerId, part, from }]);
  context.recordChange({ recordId: context.commandId });
  return getCaseFile(context, caseId);
});
