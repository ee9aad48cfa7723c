import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All texts of one language: `namespace:key.inner` → text. */
export type Texts = ReadonlyMap<string, string>;

type Catalogue = { [key: string]: string | Catalogue };

/** Reads `<folder>/<namespace>.json`, nested keys joined by a dot. */
export function readTexts(folder: string): Texts {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    files.flatMap((file) => [...readTextsOf(path.join(folder, file), `${path.basename(file, '.json')}:`)]),
  );
}

/** Reads one file of texts; `prefix` goes before every key. */
export function readTextsOf(file: string, prefix = ''): Texts {
  const texts = new Map<string, string>();
  collect(JSON.parse(readFileSync(file, 'utf8')) as Catalogue, prefix, texts);
  return texts;
}

function collect(catalogue: Catalogue, prefix: string, texts: Map<string, string>): void {
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'object') collect(value, `${prefix}${key}.`, texts);
    else texts.set(prefix + key, value);
  }
}

/** i18next chooses a plural form by itself: the code asks for `days`, the catalogue has `days_one`, `days_other`. */
export function withoutPlural(key: string): string {
  return key.replace(/(_ordinal)?_(zero|one|two|few|many|other)$/, '');
}

/** What a text leaves open, `{{name}}` on screens and `{name}` in prints, and the numbered tags around its parts, `<1>`; sorted. */
export function listPlaceholders(text: string): string[] {
  const names = [...text.matchAll(/\{\{?-?\s*([\w.]+)[^}]*\}/g)].map(([, name]) => `{${name}}`);
  const tags = [...text.matchAll(/<(\w+)\s*\/?>/g)].map(([, name]) => `<${name}>`);
  return [...new Set([...names, ...tags])].sort();
}
