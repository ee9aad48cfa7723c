import { contract } from '@vangnet/contract';
import { defineQuery } from '../../operations/operation.ts';
import { getPlanVersionOf, getSavedSnapshot } from './plan-versions.ts';

export const getPlanVersion = defineQuery(
  contract.safetyPlans.getPlanVersion,
  async ({ caseId, planVersionId }, context) => ({
    version: await getPlanVersionOf(context, caseId, planVersionId),
    snapshot: await getSavedSnapshot(context, caseId, planVersionId),
  }),
);
