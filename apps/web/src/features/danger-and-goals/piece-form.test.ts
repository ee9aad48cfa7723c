import type { Statement } from '@vangnet/contract/mapping.contract.ts';
import { expect, test } from 'vitest';
import { insertText, quote } from './piece-form.ts';

test('quotes come where the cursor stands, on lines of their own', () => {
  expect(insertText('', '“a”', 0, 0)).toBe('“a”');
  expect(insertText('Mama vreest', '“a”', 11, 11)).toBe('Mama vreest\n“a”');
  expect(insertText('voorna', '“a”', 4, 4)).toBe('voor\n“a”\nna');
  expect(insertText('voor\nweg\nna', '“a”', 5, 8)).toBe('voor\n“a”\nna');
});

test('a quote bears its voice, and its quotation marks once', () => {
  const said = (words: string, name: string | null): Statement => ({
    id: words,
    version: 1,
    column: 'worries',
    element: null,
    words,
    voice: { voice: { kind: 'unknown' }, name, group: 'unknown' },
    incident: null,
    dueOn: null,
    anchor: 'direct',
    position: 0,
    withdrawn: false,
    source: null,
    secrecy: { confidentiality: 'open', aboutPersonIds: [], isChosen: false },
    writtenOn: '2026-11-18',
  });
  expect(quote([said('“Het was luid.”', 'Yara'), said('Hij slaapt', null)], 'iemand')).toBe(
    '“Het was luid.” (Yara)\n“Hij slaapt” (iemand)',
  );
});
