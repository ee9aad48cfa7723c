import { contract } from '@vangnet/contract';
import { isPossibleGuestUntil } from '@vangnet/domain/cases/guest.ts';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { endCaseWorker, listCaseWorkerRows } from './cases.store.ts';
import { getCaseFile } from './get-case-file.ts';

/** Who no longer reads along is invited again, with the reason of that day. */
export const extendGuest = defineCommand(contract.cases.extendGuest, async (input, context) => {
  const { caseId, caseWorkerId, until } = input;
  const { today } = context;
  const guest = (await listCaseWorkerRows(context, caseId)).find(({ id }) => id === caseWorkerId);
  if (guest?.part !== 'guest') throw new AppError('notFound');
  if (guest.until !== null && guest.until < today)
    throw new AppError('notPossibleNow', { reason: 'alreadyEnded' });
  if (until < today) throw invalidField(['until'], 'dayIsOver');
  if (!isPossibleGuestUntil(until, today)) throw invalidField(['until'], 'longerThanAYear');
  await endCaseWorker(context, caseId, caseWorkerId, until);
  context.recordChange({ recordId: caseWorkerId });
  return getCaseFile(context, caseId);
});
