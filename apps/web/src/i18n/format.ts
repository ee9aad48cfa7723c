import { type Language, locales } from './languages.ts';

/**
 * Dates, times and numbers as people read them. A *local date* is `YYYY-MM-DD`, a day on the calendar in
 * Belgium; an *instant* is an ISO string in UTC. No function looks at the clock: `today` is an argument.
 */
const timeZone = 'Europe/Brussels';

const cache = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = cache.get(key);
  if (!format) cache.set(key, (format = new Intl.DateTimeFormat(locales[language], options)));
  return format;
}

/** Midnight UTC of a local date; formatted in UTC it stays that day everywhere. */
function asUtc(localDate: string): Date {
  return new Date(`${localDate}T00:00:00Z`);
}

function formatParts(language: Language, date: Date, options: Intl.DateTimeFormatOptions): string {
  const parts = dateFormat(language, options).formatToParts(date);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value.replace('.', '') ?? '';
  // Browsers differ in dots and commas between the parts: we lay them out ourselves.
  return [part('weekday'), part('day'), part('month'), part('year')].filter(Boolean).join(' ');
}

/** The local date in Belgium at an instant: `2026-11-18`. */
export function localDateOf(instant: Date | string): string {
  const parts = dateFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Short, with the weekday: `di 24 nov`. The year is added when `today` is given and lies in another year. */
export function formatDay(localDate: string, language: Language, today?: string): string {
  const year = today && today.slice(0, 4) !== localDate.slice(0, 4) ? ('numeric' as const) : undefined;
  return formatParts(language, asUtc(localDate), {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year,
  });
}

/** Shortest: `24 nov`, with the year when `today` is given and lies in another year. For charts and lists. */
export function formatShortDate(localDate: string, language: Language, today?: string): string {
  const year = today && today.slice(0, 4) !== localDate.slice(0, 4) ? ('numeric' as const) : undefined;
  return formatParts(language, asUtc(localDate), { timeZone: 'UTC', day: 'numeric', month: 'short', year });
}

/** In full: `dinsdag 24 november 2026`. */
export function formatLongDate(localDate: string, language: Language): string {
  return formatParts(language, asUtc(localDate), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** Day, month in letters and year: `24 november 2026`. */
export function formatDate(localDate: string, language: Language): string {
  return formatParts(language, asUtc(localDate), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** Clock time in Belgium: `17.48` in Dutch, `17:48` in English. */
export function formatTime(instant: Date | string, language: Language): string {
  const parts = dateFormat('en', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value;
  return `${part('hour')}${language === 'nl' ? '.' : ':'}${part('minute')}`;
}

/** Day and time: `wo 18 nov, 17.48`. */
export function formatDateTime(instant: Date | string, language: Language, today?: string): string {
  return `${formatDay(localDateOf(instant), language, today)}, ${formatTime(instant, language)}`;
}

/** A length of time in whole minutes: `6 u 29` (nl), `6 h 29` (en), `2 u`, `25 min`. */
export function formatDuration(minutes: number, language: Language): string {
  const whole = Math.round(minutes);
  const hours = Math.trunc(whole / 60);
  const rest = Math.abs(whole % 60);
  if (hours === 0) return `${whole} min`;
  const unit = language === 'nl' ? 'u' : 'h';
  return rest === 0 ? `${hours} ${unit}` : `${hours} ${unit} ${String(rest).padStart(2, '0')}`;
}

/** A number with at most one decimal: `6,5` (nl), `6.5` (en). */
export function formatNumber(value: number, language: Language, maximumFractionDigits = 1): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits }).format(value);
}

/** A share in whole per cent: `57%`. `null` when there is nobody to count: never 0% of nothing. */
export function formatPercentage(part: number, total: number, language: Language): string | null {
  if (total <= 0) return null;
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 })
    .format(part / total)
    .replace(/\s/g, '');
}

/** Whole days from `today` to `localDate`; negative for the past. */
export function daysFrom(today: string, localDate: string): number {
  return Math.round((asUtc(localDate).getTime() - asUtc(today).getTime()) / 86_400_000);
}

/** As people say it: `vandaag`, `gisteren`, `over 3 dagen`, `3 weken geleden`. */
export function formatRelativeDay(localDate: string, today: string, language: Language): string {
  const days = daysFrom(today, localDate);
  const format = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' });
  const distance = Math.abs(days);
  if (distance < 14) return format.format(days, 'day');
  if (distance < 61) return format.format(Math.trunc(days / 7), 'week');
  if (distance < 730) return format.format(Math.trunc(days / 30.44), 'month');
  return format.format(Math.trunc(days / 365.25), 'year');
}

/** Full years lived on `today`. A child born on 29 February turns a year older on 1 March in other years. */
export function calculateAge(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** An age as it stands behind a name: `9`; under two years in months: `14 maanden`. */
export function formatAge(birthDate: string, today: string, language: Language): string {
  const years = calculateAge(birthDate, today);
  if (years >= 2) return String(years);
  const wholeMonths =
    (Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))) * 12 +
    (Number(today.slice(5, 7)) - Number(birthDate.slice(5, 7))) -
    (today.slice(8) < birthDate.slice(8) ? 1 : 0);
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: 'month',
    unitDisplay: 'long',
  }).format(Math.max(0, wholeMonths));
}
