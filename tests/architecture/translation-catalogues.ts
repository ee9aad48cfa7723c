import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** All texts of one language: `namespace:key.inner` → text. */
export type Texts = ReadonlyMap<string, string>;

type Catalogue = { [key: string]: string | Catalogue };

/** Reads `<folder>/<namespace>.json`, nested keys joined by a dot. */
export function readTexts(folder: string): Texts {
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const catalogue = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Catalogue;
    collect(catalogue, `${path.basename(file, '.json')}:`, texts);
  }
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

/** What a text leaves open, `{{name}}`, and the numbered tags around its parts, `<1>`; sorted. */
export function listPlaceholders(text: string): string[] {
  const names = [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => `{{${name}}}`);
  const tags = [...text.matchAll(/<(\w+)\s*\/?>/g)].map(([, name]) => `<${name}>`);
  return [...new Set([...names, ...tags])].sort();
}
