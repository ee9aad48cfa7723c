import { expect, test } from 'vitest';
import { readTypedNumber } from './typed-number.ts';

test.each([
  ['7', 7],
  [' 2,4 ', 2.4],
  ['2.4', 2.4],
  ['-1,5', -1.5],
  ['', undefined],
  ['2,45', undefined],
  ['2,', undefined],
  ['zeven', undefined],
])('%s is read as %s', (text, value) => {
  expect(readTypedNumber(text)).toBe(value);
});
