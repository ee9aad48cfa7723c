import { describe, expect, it } from 'vitest';
import { catalogues } from './i18n.ts';

/** `a.b` for every text; plural forms count as one key, since languages differ in their number. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null)
    return [path.replace(/_(zero|one|two|few|many|other)$/, '')];
  return Object.entries(value).flatMap(([key, child]) => keysOf(child, path ? `${path}.${key}` : key));
}

const namespaces = [
  ...new Set([...Object.keys(catalogues['nl'] ?? {}), ...Object.keys(catalogues['en'] ?? {})]),
];

describe('catalogues', () => {
  it.each(namespaces)('%s has the same texts in Dutch and in English', (namespace) => {
    const dutch = new Set(keysOf(catalogues['nl']?.[namespace]));
    const english = new Set(keysOf(catalogues['en']?.[namespace]));
    expect([...english].sort()).toEqual([...dutch].sort());
  });
});
