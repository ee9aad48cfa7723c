import { z } from 'zod';

/** A calendar day without clock or zone, as `YYYY-MM-DD`. Terms in the practice are counted in local days (Europe/Brussels). */
export type LocalDate = string;

const isRealDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** Earliest day that a file can speak of: a great-grandparent's birth, not a typing slip such as 0204. */
export const EARLIEST_DATE: LocalDate = '1900-01-01';
/** Latest day that a file can plan for. */
export const LATEST_DATE: LocalDate = '2199-12-31';

/** A real day between {@link EARLIEST_DATE} and {@link LATEST_DATE}; 30 February is refused. */
export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'dateFormat' })
  .refine(isRealDay, { error: 'dateDoesNotExist' })
  .refine((text) => text >= EARLIEST_DATE && text <= LATEST_DATE, { error: 'dateOutOfRange' });

/** A time of day as `HH:MM`, 24 hours. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'timeFormat' });

const DAY_MS = 86_400_000;
const toDays = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** The day `days` after `date`; negative goes back. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date((toDays(date) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; the same day gives 0. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDays(to) - toDays(from);
}

/** The local day in Brussels of an instant. The clock itself is an argument: `domain` never reads it. */
export function localDateOf(instant: Date): LocalDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(instant);
}

/** The Monday of the week in which `date` falls (weeks run from Monday to Sunday). */
export function mondayOf(date: LocalDate): LocalDate {
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

/** Completed years and months of life on `today`; undefined when not yet born on that day. */
export function ageOn(bornOn: LocalDate, today: LocalDate): { years: number; months: number } | undefined {
  if (bornOn > today) return undefined;
  const [bornYear = 0, bornMonth = 0, bornDay = 0] = bornOn.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const months = (year - bornYear) * 12 + (month - bornMonth) - (day < bornDay ? 1 : 0);
  return { years: Math.floor(months / 12), months: months % 12 };
}
