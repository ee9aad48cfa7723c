import type { Role, UnitKind } from '../access/actor.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';

/**
 * In what kind of unit a function is held; `null` is the organisation as a whole. A lead leads a team, the head heads a
 * region (002 L731-751 lists the functions of the service); a family worker works for a provider, or in a team that
 * guides families itself.
 */
const heldIn: Readonly<Record<Role, readonly (UnitKind | null)[]>> = {
  consultant: ['team'],
  coConsultant: ['team'],
  familyWorker: ['provider', 'team'],
  teamLead: ['team'],
  groupCoordinator: ['region', 'department', 'provider'],
  regionalStaff: ['region'],
  regionHead: ['region'],
  administration: ['team', 'region', 'department', 'provider', null],
  researcher: [null],
  dataProtectionOfficer: [null],
  administrator: [null],
};

/** The kinds of unit in which a function can be held. */
export function unitKindsFor(role: Role): readonly (UnitKind | null)[] {
  return heldIn[role];
}

export function mayHoldIn(role: Role, kind: UnitKind | null): boolean {
  return heldIn[role].includes(kind);
}

export interface DatedFunction {
  readonly id: string;
  readonly workerId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Whether a worker already holds this function in this unit on a day from `from` to `until`. */
export function isHeldAlready(
  held: readonly DatedFunction[],
  added: Pick<DatedFunction, 'workerId' | 'role' | 'unitId' | 'from' | 'until'>,
): boolean {
  return held.some(
    (one) =>
      one.workerId === added.workerId &&
      one.role === added.role &&
      one.unitId === added.unitId &&
      one.from <= (added.until ?? one.from) &&
      added.from <= (one.until ?? added.from),
  );
}

/**
 * Whether somebody who stays is administrator from a day on, for good: else nobody could give anybody a function again.
 *
 * @param stays workers who can sign in after the change.
 */
export function administratorRemains(
  functions: readonly DatedFunction[],
  stays: ReadonlySet<string>,
  from: LocalDate,
): boolean {
  return functions.some(
    (one) =>
      one.role === 'administrator' && stays.has(one.workerId) && one.from <= from && one.until === null,
  );
}

/** The functions as they stand when one of them ends on a day; who then is needed stands from the next day on. */
export function withEnd(
  functions: readonly DatedFunction[],
  functionId: string,
  until: LocalDate,
): { readonly functions: readonly DatedFunction[]; readonly from: LocalDate } {
  return {
    functions: functions.map((one) => (one.id === functionId ? { ...one, until } : one)),
    from: addDays(until, 1),
  };
}
