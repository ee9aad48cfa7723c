import type { QueryKey } from '@tanstack/react-query';
import { api } from '../../api/client.ts';

export function framePiecesOptions(caseId: string) {
  return api.dangerAndGoals.listFramePieces.queryOptions({ input: { caseId } });
}

/** What a change of the frame makes stale: the frame itself, and the plan that stands in it. */
export function frameKeys(caseId: string): readonly QueryKey[] {
  return [
    api.dangerAndGoals.listFramePieces.key({ input: { caseId } }),
    api.safetyPlans.getSafetyPlan.key({ input: { caseId } }),
  ];
}
