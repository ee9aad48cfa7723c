import { locales, type Language } from '../i18n/languages.ts';

/** The names of a case as people say them: "Yara en Milan", "Yara, Milan en Noor". */
export function formatCaseName(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}
