import type { Agreement } from '@vangnet/contract/safety-plans.contract.ts';
import type { PlanPiece } from './plan-queries.ts';

export interface NumberedAgreement {
  readonly agreement: Agreement;
  /** Its place on the paper, counted through all groups. */
  readonly number: number;
}

/** Agreements under the bottom line or goal that they serve first; `piece` is null for those that serve none that stands. */
export interface AgreementGroup {
  readonly piece: PlanPiece | null;
  readonly agreements: readonly NumberedAgreement[];
}

/** Bottom lines first, then goals: what the judge asks comes before what we aim for. */
export function sortFrame(frame: readonly PlanPiece[]): readonly PlanPiece[] {
  const ofKind = (kind: PlanPiece['kind']) => frame.filter((piece) => piece.kind === kind);
  return [...ofKind('bottomLine'), ...ofKind('safetyGoal')];
}

/** The number under which a bottom line is known, as on the page of dangers and goals. */
export function numberBottomLines(frame: readonly PlanPiece[]): ReadonlyMap<string, number> {
  return new Map(frame.filter(({ kind }) => kind === 'bottomLine').map(({ id }, index) => [id, index + 1]));
}

/** Every agreement once, under the first piece it serves, in the order of the plan; numbered through. */
export function groupAgreements(
  agreements: readonly Agreement[],
  frame: readonly PlanPiece[],
): readonly AgreementGroup[] {
  const pieces = sortFrame(frame);
  const groupOf = (agreement: Agreement) => pieces.find(({ id }) => agreement.servesIds.includes(id)) ?? null;
  let number = 0;
  return [...pieces, null].flatMap((piece) => {
    const inGroup = agreements
      .filter((agreement) => groupOf(agreement) === piece)
      .map((agreement) => ({ agreement, number: (number += 1) }));
    return inGroup.length > 0 ? [{ piece, agreements: inGroup }] : [];
  });
}

/**
 * Where an agreement goes when it comes to stand at `index` among the others of its group: the agreement of the whole
 * plan after which it must be put (null: first), or undefined when it stands there already.
 *
 * @param plan ids of the whole plan in its order. @param group ids of its group in their order.
 */
export function afterIdFor(
  plan: readonly string[],
  group: readonly string[],
  movedId: string,
  index: number,
): string | null | undefined {
  const others = group.filter((id) => id !== movedId);
  if (index < 0 || index > others.length || group.indexOf(movedId) === index) return undefined;
  const before = others[index - 1];
  if (before !== undefined) return before;
  const rest = plan.filter((id) => id !== movedId);
  return rest[rest.indexOf(others[0] ?? '') - 1] ?? null;
}
