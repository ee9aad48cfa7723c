import type { UnitKind } from '../access/actor.ts';

/**
 * Under what a unit may stand: a department has regions, a region has teams, and a small service may leave a level out;
 * a provider stands beside the tree. Every kind stands only under a wider one, so that no unit can come to stand under
 * itself.
 */
const standsUnder: Readonly<Record<UnitKind, readonly (UnitKind | null)[]>> = {
  department: [null],
  region: ['department', null],
  team: ['region', 'department', null],
  provider: [null],
};

/** Whether a unit of a kind may stand under one of another kind; `null` is the top. */
export function mayStandUnder(kind: UnitKind, parentKind: UnitKind | null): boolean {
  return standsUnder[kind].includes(parentKind);
}
