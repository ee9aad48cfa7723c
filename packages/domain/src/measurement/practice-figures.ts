import type { ActingFunction, UnitKind } from '../access/actor.ts';
import { calculateStepShares, type StepResult, type StepShare } from './practice-steps.ts';

/** A group of fewer cases is withheld: in a small one a figure is about a family (principle 8). */
export const MINIMUM_GROUP = 5;

export interface UnitInTree {
  readonly id: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
}

/**
 * The teams whose figures a function covers: its own unit and what stands under it; for a researcher the whole
 * organisation. Whether the function may read figures at all, `decide` says.
 */
export function findCoveredTeams<Unit extends UnitInTree>(
  acting: Pick<ActingFunction, 'role' | 'unitId'> | null,
  units: readonly Unit[],
): readonly Unit[] {
  if (acting === null) return [];
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const isCovered = (unit: UnitInTree | undefined): boolean => {
    if (unit === undefined) return false;
    if (acting.role === 'researcher' || unit.id === acting.unitId) return true;
    return unit.parentId !== null && isCovered(byId.get(unit.parentId));
  };
  return units.filter((unit) => unit.kind === 'team' && isCovered(unit));
}

/** A number of open cases, and for each step in how many of them it stands. */
export interface Figures {
  readonly openCases: number;
  readonly shares: readonly StepShare[];
}

export interface PracticeFigures<Team> {
  /** Null: withheld, the group is too small. */
  readonly teams: readonly { readonly team: Team; readonly figures: Figures | null }[];
  /** Over the teams that are shown, where there are at least two. */
  readonly together: Figures | null;
}

/**
 * Figures by team, where the group is large enough. The sum is over the teams that are shown and no other: nothing in
 * the answer depends on a withheld team, so none can be found by subtracting (docs/decisions/0015).
 */
export function calculatePracticeFigures<Team>(
  teams: readonly { readonly team: Team; readonly cases: readonly (readonly StepResult[])[] }[],
): PracticeFigures<Team> {
  const isShown = ({ cases }: { readonly cases: readonly unknown[] }) => cases.length >= MINIMUM_GROUP;
  const shown = teams.filter(isShown);
  return {
    teams: teams.map((group) => ({
      team: group.team,
      figures: isShown(group) ? figuresOf(group.cases) : null,
    })),
    together: shown.length < 2 ? null : figuresOf(shown.flatMap(({ cases }) => cases)),
  };
}

const figuresOf = (cases: readonly (readonly StepResult[])[]): Figures => ({
  openCases: cases.length,
  shares: calculateStepShares(cases),
});
