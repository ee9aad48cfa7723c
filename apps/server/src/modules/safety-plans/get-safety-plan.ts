import { contract } from '@vangnet/contract';
import { findOpenPieces, isSamePlan } from '@vangnet/domain/safety-plans/agreement.ts';
import { defineQuery, type OperationContext } from '../../operations/operation.ts';
import { listFramePiecesForPlan } from '../danger-and-goals/public.ts';
import { loadAgreements } from './agreements.ts';
import { getSavedSnapshot, loadPlanVersions, toSnapshot } from './plan-versions.ts';

export const getSafetyPlan = defineQuery(contract.safetyPlans.getSafetyPlan, ({ caseId }, context) =>
  loadSafetyPlan(context, caseId),
);

/** The plan as screens and prints show it. */
export async function loadSafetyPlan(context: Pick<OperationContext, 'tx' | 'actor'>, caseId: string) {
  const agreements = await loadAgreements(context, caseId);
  const pieces = await listFramePiecesForPlan(context, caseId);
  const versions = await loadPlanVersions(context, caseId);
  const current = pieces.filter((piece) => !piece.ended);
  const open = new Set(findOpenPieces(current, agreements).map((piece) => piece.id));
  const [newest] = versions;
  return {
    agreements: [...agreements],
    frame: current.map(({ id, kind, words, setBy }) => ({
      id,
      kind,
      words,
      setBy,
      open: open.has(id),
      agreementCount: agreements.filter((agreement) => agreement.servesIds.includes(id)).length,
    })),
    versions: [...versions],
    changedSinceVersion:
      !newest ||
      !isSamePlan(await getSavedSnapshot(context, caseId, newest.id), toSnapshot(agreements, pieces)),
  };
}
