/** The languages of the interface; the first is the default. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** What goes on `<html lang>` and into Intl: Belgian Dutch; English with the day before the month. */
export const locales: Record<Language, string> = { nl: 'nl-BE', en: 'en-GB' };

/** Whether `value` names a language that the interface speaks. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
