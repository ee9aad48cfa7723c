import type { QueryKey } from '@tanstack/react-query';
import type { OperationOutputs } from '@vangnet/contract';
import { api } from '../../api/client.ts';
import { caseKey } from '../../case-parts/use-case.ts';

export type SafetyPlan = OperationOutputs['safetyPlans']['getSafetyPlan'];
export type PlanPiece = SafetyPlan['frame'][number];

export function safetyPlanOptions(caseId: string) {
  return api.safetyPlans.getSafetyPlan.queryOptions({ input: { caseId } });
}

/** What a change of the plan makes stale: the plan, and the last agreements on the file's first screen. */
export function planKeys(caseId: string): readonly QueryKey[] {
  return [
    api.safetyPlans.getSafetyPlan.key({ input: { caseId } }),
    api.safetyPlans.comparePlanVersions.key(),
    caseKey(caseId),
  ];
}
