import { daysBetween, type LocalDate } from '../time/local-date.ts';

/** A guest reads along for at most a year at a time: need to know is asked again (principle 7). */
export const LONGEST_GUEST_DAYS = 366;

/** Whether a guest may read along until a day: not over yet, and no further than a year ahead. */
export function isPossibleGuestUntil(until: LocalDate, today: LocalDate): boolean {
  const ahead = daysBetween(today, until);
  return ahead >= 0 && ahead <= LONGEST_GUEST_DAYS;
}
