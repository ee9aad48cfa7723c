import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { readMemory, writeMemory } from '../ui/browser-memory.ts';
import { isLanguage, type Language, locales } from './languages.ts';

type Catalogue = Record<string, unknown>;

// Both languages come with the page: a switch must also work without a connection.
const files = import.meta.glob<Catalogue>('./*/*.json', { eager: true, import: 'default' });

/** Catalogues by language and namespace; the namespace is the file name without `.json`. */
export const catalogues: Record<string, Record<string, Catalogue>> = {};
for (const [path, catalogue] of Object.entries(files)) {
  const [, language = '', namespace = ''] = /^\.\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  (catalogues[language] ??= {})[namespace] = catalogue;
}

function readStoredLanguage(): Language {
  const stored = readMemory('language');
  return isLanguage(stored) ? stored : 'nl';
}

export const i18n = i18next.createInstance();

/**
 * Starts translation. Awaiting it is not needed: everything is at hand, so it is ready at once.
 * In a component: `const { t } = useTranslation('feature')`, then `t('key')`.
 */
export function startI18n(language: Language = readStoredLanguage()): void {
  void i18n.use(initReactI18next).init({
    resources: catalogues,
    lng: language,
    fallbackLng: 'nl',
    ns: Object.keys(catalogues['nl'] ?? {}),
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  showLanguage(language);
}

function showLanguage(language: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = locales[language];
}

/** Switches the interface, now and at the next visit in this browser. */
export function changeLanguage(language: Language): void {
  writeMemory('language', language);
  showLanguage(language);
  void i18n.changeLanguage(language);
}

/** The language that the interface speaks now; the component follows a switch. */
export function useLanguage(): Language {
  const { i18n: active } = useTranslation();
  return isLanguage(active.language) ? active.language : 'nl';
}
