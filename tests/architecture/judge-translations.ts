import type { Finding } from './syntax.ts';
import { listPlaceholders, type Texts, withoutPlural } from './translation-catalogues.ts';
import type { TranslationScan, TranslationUse } from './translation-uses.ts';

interface Translations {
  dutch: Texts;
  english: Texts;
  scan: TranslationScan;
}

/** Keys as `namespace:key`; plural forms of one text count as that text. */
export interface TranslationVerdict {
  onlyInOneLanguage: string[];
  otherPlaceholders: string[];
  empty: string[];
  /** Texts that the code asks for and no catalogue has. */
  missing: Finding[];
  /** Texts that no code asks for, as far as the code can be read. */
  unused: string[];
}

/** Holds the catalogues against each other and against the code. */
export function judgeTranslations({ dutch, english, scan }: Translations): TranslationVerdict {
  const keys = [...new Set([...dutch.keys(), ...english.keys()].map(withoutPlural))];
  const inDutch = new Set([...dutch.keys()].map(withoutPlural));
  const inEnglish = new Set([...english.keys()].map(withoutPlural));
  return {
    onlyInOneLanguage: keys.filter((key) => !inDutch.has(key) || !inEnglish.has(key)),
    otherPlaceholders: keys.filter(
      (key) => inDutch.has(key) && inEnglish.has(key) && openEnds(dutch, key) !== openEnds(english, key),
    ),
    empty: [...listEmpty('nl', dutch), ...listEmpty('en', english)],
    missing: scan.uses.filter((use) => !keys.some((key) => asksFor(use, key))).map(({ at }) => at),
    unused: keys.filter((key) => !isUsed(key, scan)),
  };
}

/** Over all plural forms: "one day" need not repeat the number that "{{count}} days" has. */
function openEnds(texts: Texts, key: string): string {
  const forms = [...texts].filter(([form]) => withoutPlural(form) === key);
  return [...new Set(forms.flatMap(([, text]) => listPlaceholders(text)))].sort().join(' ');
}

function listEmpty(language: string, texts: Texts): string[] {
  return [...texts].filter(([, text]) => text.trim() === '').map(([key]) => `${language} ${key}`);
}

function asksFor(use: TranslationUse, fullKey: string): boolean {
  const colon = fullKey.indexOf(':');
  if (use.namespace !== undefined && use.namespace !== fullKey.slice(0, colon)) return false;
  const key = fullKey.slice(colon + 1);
  if (use.wholeTree && key.startsWith(`${use.key}.`)) return true;
  if (!use.key.includes('*')) return key === use.key;
  const pattern = use.key.split('*').map((part) => part.replaceAll(/[.$^()[\]{}|+?\\]/g, String.raw`\$&`));
  return new RegExp(`^${pattern.join('.+')}$`).test(key);
}

function isUsed(fullKey: string, { uses, literals }: TranslationScan): boolean {
  const key = fullKey.slice(fullKey.indexOf(':') + 1);
  return literals.has(key) || literals.has(fullKey) || uses.some((use) => asksFor(use, fullKey));
}
