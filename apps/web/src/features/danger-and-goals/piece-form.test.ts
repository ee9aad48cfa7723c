import { expect, test } from 'vitest';
import { insertText } from './piece-form.ts';

test('quotes come where the cursor stands, on lines of their own', () => {
  expect(insertText('', '“a”', 0, 0)).toBe('“a”');
  expect(insertText('Mama vreest', '“a”', 11, 11)).toBe('Mama vreest\n“a”');
  expect(insertText('voorna', '“a”', 4, 4)).toBe('voor\n“a”\nna');
  expect(insertText('voor\nweg\nna', '“a”', 5, 8)).toBe('voor\n“a”\nna');
});
