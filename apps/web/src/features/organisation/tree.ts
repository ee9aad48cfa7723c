import type {
  OrganisationTree,
  Unit,
  WorkerInOrganisation,
} from '@vangnet/contract/organisation.contract.ts';
import type { UnitKind } from '@vangnet/domain/access/actor.ts';
import { mayStandUnder } from '@vangnet/domain/organisation/units.ts';

export interface UnitInTree extends Unit {
  /** How deep it stands: 0 at the top. */
  readonly depth: number;
}

/** The units as they are read: each below the one that it belongs to, providers last. */
export function orderUnits(units: readonly Unit[]): readonly UnitInTree[] {
  const below = Map.groupBy(units, ({ parentId }) => parentId);
  const walk = (parentId: string | null, depth: number): readonly UnitInTree[] =>
    (below.get(parentId) ?? [])
      .toSorted(
        (one, other) =>
          Number(one.kind === 'provider') - Number(other.kind === 'provider') ||
          one.name.localeCompare(other.name, 'nl'),
      )
      .flatMap((unit) => [{ ...unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk(null, 0);
}

/** A unit and everything below it. */
export function unitWithBelow(units: readonly Unit[], unitId: string): ReadonlySet<string> {
  const found = new Set([unitId]);
  for (const unit of orderUnits(units)) {
    if (unit.parentId !== null && found.has(unit.parentId)) found.add(unit.id);
  }
  return found;
}

/** Under what a unit of a kind may stand: `null` for the top. */
export function possibleParents(units: readonly Unit[], kind: UnitKind): readonly (UnitInTree | null)[] {
  const top = mayStandUnder(kind, null) ? [null] : [];
  return [...top, ...orderUnits(units).filter((unit) => mayStandUnder(kind, unit.kind))];
}

export type DatedFunction = WorkerInOrganisation['functions'][number];

export const isHeldOn = ({ from, until }: DatedFunction, day: string): boolean =>
  from <= day && (until === null || until >= day);

/** Workers with a function in one of some units today. */
export function workersIn(
  { workers }: OrganisationTree,
  unitIds: ReadonlySet<string>,
  today: string,
): readonly WorkerInOrganisation[] {
  return workers.filter(({ functions }) =>
    functions.some((held) => held.unitId !== null && unitIds.has(held.unitId) && isHeldOn(held, today)),
  );
}
