import { contract } from '@vangnet/contract';
import { comparePlans } from '@vangnet/domain/safety-plans/agreement.ts';
import { defineQuery } from '../../operations/operation.ts';
import { getSavedSnapshot, takeSnapshot } from './plan-versions.ts';

export const comparePlanVersions = defineQuery(
  contract.safetyPlans.comparePlanVersions,
  async (input, context) => {
    const { caseId, planVersionId, otherId } = input;
    const before = await getSavedSnapshot(context, caseId, planVersionId);
    const after =
      otherId === 'now'
        ? await takeSnapshot(context, caseId)
        : await getSavedSnapshot(context, caseId, otherId);
    return { agreements: [...comparePlans(before.agreements, after.agreements)] };
  },
);
