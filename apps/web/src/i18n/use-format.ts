import { useMemo } from 'react';
import * as format from './format.ts';
import { useLanguage } from './i18n.ts';

/** The functions of format.ts in the language of the interface: `const { day, duration } = useFormat()`. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      day: (localDate: string, today?: string) => format.formatDay(localDate, language, today),
      shortDate: (localDate: string, today?: string) => format.formatShortDate(localDate, language, today),
      date: (localDate: string) => format.formatDate(localDate, language),
      longDate: (localDate: string) => format.formatLongDate(localDate, language),
      time: (instant: Date | string) => format.formatTime(instant, language),
      dateTime: (instant: Date | string, today?: string) => format.formatDateTime(instant, language, today),
      duration: (minutes: number) => format.formatDuration(minutes, language),
      number: (value: number) => format.formatNumber(value, language),
      percentage: (part: number, total: number) => format.formatPercentage(part, total, language),
      relativeDay: (localDate: string, today: string) => format.formatRelativeDay(localDate, today, language),
      age: (birthDate: string, today: string) => format.formatAge(birthDate, today, language),
    }),
    [language],
  );
}
