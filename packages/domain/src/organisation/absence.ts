import type { Actor } from '../access/actor.ts';
import { addDays, daysBetween, type LocalDate } from '../time/local-date.ts';

/**
 * The longest absence that is noted at once. While it lasts colleagues of the unit find the contacts of the absent
 * worker's families, so it is asked again after a year.
 */
export const LONGEST_ABSENCE_DAYS = 366;

/** Whether an absence, first and last day counted, is one that can be noted. */
export function isPossibleAbsence(from: LocalDate, until: LocalDate): boolean {
  return until >= from && daysBetween(from, until) < LONGEST_ABSENCE_DAYS;
}

/**
 * Whether an actor may note or end the absence of a worker: one's own, or as the lead of a team in which the worker holds
 * a function.
 *
 * @param unitIds units in which the worker holds a function today.
 */
export function mayKeepAbsence(actor: Actor, workerId: string, unitIds: readonly string[]): boolean {
  if (actor.workerId === workerId) return true;
  const { acting } = actor;
  return acting?.role === 'teamLead' && acting.unitId !== null && unitIds.includes(acting.unitId);
}

/** The last day of an absence when the worker is back on `day`; null when nothing is left of it. */
export function lastDayWhenBackOn(absence: { readonly from: LocalDate }, day: LocalDate): LocalDate | null {
  const last = addDays(day, -1);
  return last < absence.from ? null : last;
}
