import type { LocalDate } from './local-date.ts';

/**
 * The same day `years` later. Whoever is born on 29 February has a birthday on 1 March in a year without that day: a
 * term that counts from a birth then never ends a day too early.
 */
export function addYears(date: LocalDate, years: number): LocalDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // A day that does not exist rolls on to the next one.
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}
