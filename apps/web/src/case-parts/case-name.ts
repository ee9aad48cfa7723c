import { locales, type Language } from '../i18n/languages.ts';

/** The names of a case as people say them: "Yara en Milan", "Yara, Milan en Noor". */
export function formatCaseName(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A name with the age behind it, also for a name that runs from right to left: isolated (U+2068, U+2069), as otherwise
 * the brackets and the number would jump to its other side.
 */
export function formatNameWithAge(name: string, age: string | null): string {
  const shown = RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
  return age === null ? shown : `${shown} (${age})`;
}
