import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anchorAfterRewording,
  anchors,
  columnOf,
  columns,
  elements,
  elementsOf,
  followProse,
  positionBetween,
  positionsFor,
  statementContent,
  voiceKey,
} from './statement.ts';

const content = { column: 'worries', words: 'Er werd geroepen', voice: { kind: 'unknown' } } as const;

describe('the content of a statement', () => {
  test('needs words, a column and a voice, and leaves the rest open', () => {
    expect(statementContent.parse(content)).toEqual({
      ...content,
      element: null,
      incident: null,
      dueOn: null,
    });
    expect(statementContent.safeParse({ ...content, words: '   ' }).success).toBe(false);
  });

  test.each(elements)('takes %s in its own column only', (element) => {
    const accepting = columns.filter(
      (column) => statementContent.safeParse({ ...content, column, element }).success,
    );
    expect(accepting).toEqual([columnOf(element)]);
  });

  test('shows every element in exactly one column', () => {
    expect(columns.flatMap(elementsOf).toSorted()).toEqual([...elements].toSorted());
  });

  test('counts 2,000 characters as a reader counts them', () => {
    const parse = (words: string) => statementContent.safeParse({ ...content, words }).success;
    expect(parse('👨‍👩‍👧'.repeat(2_000))).toBe(true);
    expect(parse('é'.repeat(2_001))).toBe(false);
  });
});

describe('a statement whose prose was edited', () => {
  test('follows the words under its mark', () => {
    expect(followProse({ words: 'oud', anchor: 'prose' }, ' nieuw ')).toEqual({
      words: 'nieuw',
      anchor: 'prose',
    });
  });

  test('stays as it was when its words were taken out, and comes back with them', () => {
    const gone = followProse({ words: 'oud', anchor: 'prose' }, undefined);
    expect(gone).toEqual({ words: 'oud', anchor: 'proseGone' });
    expect(followProse(gone, 'oud')).toEqual({ words: 'oud', anchor: 'prose' });
  });

  test('keeps the words that somebody chose by hand', () => {
    const reworded = { words: 'mijn woorden', anchor: anchorAfterRewording('prose') };
    expect(followProse(reworded, 'andere woorden')).toEqual(reworded);
    expect(followProse(reworded, undefined)).toEqual(reworded);
    expect(anchorAfterRewording('direct')).toBe('direct');
  });

  test('never loses its words, whatever happens to the prose', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...anchors),
        fc.array(fc.option(fc.string(), { nil: undefined })),
        (anchor, edits) => {
          const end = edits.reduce(followProse, { words: 'iets', anchor });
          expect(end.words.trim()).not.toBe('');
        },
      ),
    );
  });
});

describe('positions in a column', () => {
  test('lie between their neighbours, or there is no room', () => {
    const position = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(position, position, (one, other) => {
        const [above, below] = [Math.min(one, other), Math.max(one, other)];
        const middle = positionBetween(above, below);
        if (middle === undefined) return;
        expect(middle).toBeGreaterThan(above);
        expect(middle).toBeLessThan(below);
      }),
    );
  });

  test('leave room between all neighbours after numbering anew', () => {
    const positions = positionsFor(50);
    for (const [index, position] of positions.entries()) {
      const next = positions[index + 1];
      expect(positionBetween(position, next)).toBeDefined();
      if (next !== undefined) expect(next).toBeGreaterThan(position);
    }
  });

  test('begin anywhere and go on at both ends', () => {
    const only = positionBetween(undefined, undefined) ?? 0;
    expect(positionBetween(undefined, only)).toBeLessThan(only);
    expect(positionBetween(only, undefined)).toBeGreaterThan(only);
  });
});

test('voices have the same key when they are the same voice', () => {
  const id = '00000000-0000-4000-8000-000000000001';
  const voices = [
    { kind: 'casePerson', personId: id },
    { kind: 'worker', workerId: id },
    { kind: 'other', name: id },
    { kind: 'unknown' },
  ] as const;
  expect(new Set(voices.map(voiceKey)).size).toBe(voices.length);
  expect(voiceKey({ kind: 'other', name: 'buur' })).toBe(voiceKey({ kind: 'other', name: 'buur' }));
});
