import { contract } from '@vangnet/contract';
import { invalidField } from '../../operations/app-error.ts';
import { defineCommand } from '../../operations/operation.ts';
import { loadVoices } from '../cases/public.ts';
import { getPlanVersionOf } from './plan-versions.ts';
import { insertConsent } from './safety-plans.store.ts';

export const recordPlanConsent = defineCommand(
  contract.safetyPlans.recordPlanConsent,
  async (input, context) => {
    const { caseId, planVersionId, personId, manner, on, remark } = input;
    await getPlanVersionOf(context, caseId, planVersionId);
    if (!(await loadVoices(context, caseId)).person(personId)) throw invalidField(['personId'], 'unknown');
    if (on > context.today) throw invalidField(['on'], 'inFuture');
    await insertConsent(context, caseId, {
      id: context.commandId,
      planVersionId,
      personId,
      manner,
      onDate: on,
      remark,
    });
    context.recordChange({ recordId: planVersionId });
    return getPlanVersionOf(context, caseId, planVersionId);
  },
);
