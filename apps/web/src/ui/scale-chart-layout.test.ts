import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseTicks,
  createScale,
  cutSegments,
  dayNumber,
  gridValues,
  groupByEnd,
  slicePath,
  spreadLabels,
} from './scale-chart-layout.ts';

describe('spreadLabels', () => {
  it('leaves labels alone that do not touch', () => {
    expect(spreadLabels([20, 60, 100], 16, 0, 120)).toEqual([20, 60, 100]);
  });

  it('moves two equal wishes half a gap each', () => {
    expect(spreadLabels([50, 50], 16, 0, 100)).toEqual([42, 58]);
  });

  it('stays inside at the edges', () => {
    expect(spreadLabels([0, 0], 16, 0, 100)).toEqual([0, 16]);
    expect(spreadLabels([100, 99], 16, 0, 100)).toEqual([100, 84]);
  });

  it('never lets labels overlap or leave the drawing when there is room, whatever the ratings', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 9 }), (wished) => {
        const placed = spreadLabels(wished, 16, 0, 150).sort((a, b) => a - b);
        expect(placed[0]).toBeGreaterThanOrEqual(-1e-6);
        expect(placed.at(-1)).toBeLessThanOrEqual(150 + 1e-6);
        for (let index = 1; index < placed.length; index += 1)
          expect((placed[index] ?? 0) - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-6);
      }),
    );
  });
});

describe('chooseTicks', () => {
  it('names all dates that have room', () => {
    expect(chooseTicks([0, 100, 200], 60)).toEqual([0, 1, 2]);
  });

  it('always names the first and the last', () => {
    expect(chooseTicks([0, 30, 180, 200], 60)).toEqual([0, 3]);
    expect(chooseTicks([5], 60)).toEqual([0]);
  });

  it('names the last only once when both ends touch', () => {
    expect(chooseTicks([0, 30], 60)).toEqual([0]);
  });
});

describe('scales', () => {
  it('map ends to ends and a single value to the middle', () => {
    expect(createScale(0, 10, 120, 20)(10)).toBe(20);
    expect(createScale(0, 10, 120, 20)(5)).toBe(70);
    expect(createScale(3, 3, 0, 100)(3)).toBe(50);
  });

  it('count days evenly over the change of the clock', () => {
    expect(dayNumber('2026-10-26') - dayNumber('2026-10-24')).toBe(2);
  });

  it('draw the middle only when it is a whole number', () => {
    expect(gridValues(0, 10)).toEqual([0, 5, 10]);
    expect(gridValues(1, 4)).toEqual([1, 4]);
  });
});

describe('groupByEnd', () => {
  it('lets those who end together share a label', () => {
    const at = (name: string, value: number) => ({ name, last: { date: '2026-11-17', value } });
    expect(
      groupByEnd([at('mama', 8), at('Yara', 6), at('Karim', 8)]).map((g) => g.map((s) => s.name)),
    ).toEqual([['mama', 'Karim'], ['Yara']]);
  });
});

describe('cutSegments', () => {
  const [first, second, third] = ['2026-10-06', '2026-10-20', '2026-11-03'] as const;
  it('moves lines aside only where they lie on each other', () => {
    const [mother = [], child = []] = cutSegments([
      [
        { date: first, value: 2 },
        { date: second, value: 3 },
        { date: third, value: 5 },
      ],
      [
        { date: first, value: 2 },
        { date: second, value: 3 },
        { date: third, value: 4 },
      ],
    ]);
    expect(mother.map((segment) => segment.shift)).toEqual([-0.5, 0]);
    expect(child.map((segment) => segment.shift)).toEqual([0.5, 0]);
  });

  it('gives a single rating no line', () => {
    expect(cutSegments([[{ date: first, value: 2 }]])).toEqual([[]]);
  });
});

describe('slicePath', () => {
  it('cuts a disc in equal parts from the top', () => {
    expect(slicePath(10, 10, 4, 0, 2)).toBe('M10 10L10.00 6.00A4 4 0 0 1 10.00 14.00Z');
    expect(slicePath(10, 10, 4, 1, 2)).toBe('M10 10L10.00 14.00A4 4 0 0 1 10.00 6.00Z');
  });
});
