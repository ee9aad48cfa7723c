import { contract } from '@vangnet/contract';
import { AppError, invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { getPlanVersionOf, takeSnapshot } from './plan-versions.ts';
import { insertPlanVersion, listPlanVersionRows } from './safety-plans.store.ts';

export const savePlanVersion = defineCommand(contract.safetyPlans.savePlanVersion, async (input, context) => {
  const { caseId, heldOn, title, presence } = input;
  if (heldOn > context.today) throw invalidField(['heldOn'], 'inFuture');
  (await loadVoices(context, caseId)).assertPresence(presence, ['presence']);
  const snapshot = await takeSnapshot(context, caseId);
  if (snapshot.agreements.length === 0) throw new AppError('notPossibleNow', { reason: 'noAgreements' });
  const [newest] = await listPlanVersionRows(context, caseId);
  await insertPlanVersion(context, caseId, {
    id: context.commandId,
    number: (newest?.number ?? 0) + 1,
    heldOn,
    title,
    presentPersonIds: presence.personIds,
    presentWorkerIds: presence.workerIds,
    presentOthers: presence.others,
    snapshot: JSON.stringify(snapshot),
  });
  context.recordChange({ recordId: context.commandId });
  return getPlanVersionOf(context, caseId, context.commandId);
});
