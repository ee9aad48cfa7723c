import { expect, it } from 'vitest';
import en from './texts.en.json' with { type: 'json' };
import nl from './texts.nl.json' with { type: 'json' };

/** "life.settledOn" with the places in it: the same in both languages. */
function shape(texts: unknown, path = ''): string[] {
  if (typeof texts === 'string') {
    return [`${path} ${(texts.match(/\{\w+\}/g) ?? []).sort().join(' ')}`];
  }
  return Object.entries(texts as object).flatMap(([key, value]) => shape(value, `${path}.${key}`));
}

it('has the same texts with the same places in Dutch and English', () => {
  expect(shape(en)).toEqual(shape(nl));
});
