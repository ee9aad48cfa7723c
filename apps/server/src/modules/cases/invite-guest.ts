import { contract } from '@vangnet/contract';
import { isPossibleGuestUntil } from '@vangnet/domain/cases/guest.ts';
import { invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { findUnknownWorkers } from '../organisation/public.ts';
import { insertCaseWorkers, listCaseWorkerRows } from './cases.store.ts';
import { getCaseFile } from './get-case-file.ts';

/** A guest reads along what is not confidential, in this case alone, from today until a day. */
export const inviteGuest = defineCommand(contract.cases.inviteGuest, async (input, context) => {
  const { caseId, workerId, until, reason } = input;
  const { commandId: id, today } = context;
  const [unknown] = await findUnknownWorkers(context.tx, [workerId]);
  if (unknown) throw invalidField(['workerId'], 'unknown');
  if (until < today) throw invalidField(['until'], 'dayIsOver');
  if (!isPossibleGuestUntil(until, today)) throw invalidField(['until'], 'longerThanAYear');
  const takesPart = (await listCaseWorkerRows(context, caseId)).some(
    (worker) => worker.workerId === workerId && (worker.until === null || worker.until >= today),
  );
  if (takesPart) throw invalidField(['workerId'], 'alreadyHasPart');
  await insertCaseWorkers(context, caseId, [{ id, workerId, part: 'guest', from: today, until, reason }]);
  context.recordChange({ recordId: id });
  return getCaseFile(context, caseId);
});
