import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithinScale, latestPerVoice, ratingContent, scalingQuestionDetails } from './rating.ts';

const content = { voice: { kind: 'other', name: 'mama' }, ratedOn: '2026-11-03', value: 4 } as const;

describe('a rating', () => {
  test('takes one decimal at most', () => {
    const accepts = (value: number) => ratingContent.safeParse({ ...content, value }).success;
    expect([2.4, 0.1, -3.7, 10].map(accepts)).toEqual([true, true, true, true]);
    expect([2.45, Infinity, NaN].map(accepts)).toEqual([false, false, false]);
  });

  test('is accepted for every number with one decimal, whatever floating point makes of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000, max: 1_000 }), (tenths) => {
        expect(ratingContent.safeParse({ ...content, value: tenths / 10 }).success).toBe(true);
      }),
    );
  });

  test('lies within its scale, ends included', () => {
    const within = (value: number) => isWithinScale(value, { lowest: 0, highest: 4 });
    expect([-0.1, 0, 2.4, 4, 4.1].map(within)).toEqual([false, true, true, true, false]);
  });
});

test('a question of one point is refused', () => {
  const details = { words: 'Hoe gaat het?', lowest: 3, highest: 3 };
  expect(scalingQuestionDetails.safeParse(details).error?.issues[0]?.message).toBe('lowestNotBelowHighest');
});

describe('the number that somebody stands by', () => {
  const rated = (name: string, ratedOn: string, value: number, isWithdrawn = false) => ({
    voice: { kind: 'other', name } as const,
    ratedOn,
    value,
    isWithdrawn,
  });

  test('is the last by day, and the later written of one day', () => {
    const latest = latestPerVoice([
      rated('mama', '2026-11-03', 7),
      rated('oma', '2026-10-20', 4),
      rated('mama', '2026-10-06', 6),
      rated('oma', '2026-10-20', 5),
    ]);
    expect(latest.map(({ voice, value }) => [voice.name, value])).toEqual([
      ['mama', 7],
      ['oma', 5],
    ]);
  });

  test('is never a withdrawn one', () => {
    const latest = latestPerVoice([rated('mama', '2026-10-06', 6), rated('mama', '2026-11-03', 1, true)]);
    expect(latest.map(({ value }) => value)).toEqual([6]);
    expect(latestPerVoice([rated('oma', '2026-10-06', 6, true)])).toEqual([]);
  });
});
