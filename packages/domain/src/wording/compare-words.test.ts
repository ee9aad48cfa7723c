import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords, type WordRun } from './compare-words.ts';

const side = (runs: readonly WordRun[], other: WordRun['kind']) =>
  runs
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('');
const squeezed = (text: string) => text.split(/\s+/).filter(Boolean);

/** Words of few letters, so that the two sides share some; with white space as people type it. */
const sentence = fc
  .array(fc.tuple(fc.constantFrom('oma', 'slaapt', 'in', 'niet', '!'), fc.constantFrom(' ', '  ', '\n')))
  .map((words) => words.flat().join(''));

describe('two wordings', () => {
  test('share what stayed, word by word', () => {
    expect(compareWords('De buren belden twee keer', 'De buren belden drie keer')).toEqual([
      { kind: 'same', text: 'De buren belden ' },
      { kind: 'removed', text: 'twee ' },
      { kind: 'added', text: 'drie ' },
      { kind: 'same', text: 'keer' },
    ]);
  });

  test('that are the same are one run', () => {
    expect(compareWords('oma slaapt in', 'oma slaapt in')).toEqual([{ kind: 'same', text: 'oma slaapt in' }]);
    expect(compareWords('', '')).toEqual([]);
  });

  test('joined again give the later side exactly, and the words of the earlier side', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const runs = compareWords(before, after);
        expect(side(runs, 'removed')).toBe(after);
        expect(squeezed(side(runs, 'added'))).toEqual(squeezed(before));
      }),
    );
  });

  test('never have two runs of one kind after each other', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const kinds = compareWords(before, after).map(({ kind }) => kind);
        expect(kinds.every((kind, index) => kind !== kinds[index + 1])).toBe(true);
      }),
    );
  });

  test('that are long are shown whole', () => {
    const long = 'woord '.repeat(1_501);
    expect(compareWords(long, 'kort')).toEqual([
      { kind: 'removed', text: long },
      { kind: 'added', text: 'kort' },
    ]);
  });
});
