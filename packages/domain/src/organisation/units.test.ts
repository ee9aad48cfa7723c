import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitKinds, type UnitKind } from '../access/actor.ts';
import { mayStandUnder } from './units.ts';

describe('where a unit stands', () => {
  it('lets a team stand in a region, and a provider beside the tree alone', () => {
    expect(mayStandUnder('team', 'region')).toBe(true);
    expect(mayStandUnder('team', null)).toBe(true);
    expect(mayStandUnder('region', 'team')).toBe(false);
    expect(mayStandUnder('provider', 'department')).toBe(false);
    expect(mayStandUnder('department', 'department')).toBe(false);
  });

  it('leaves no way in which a unit comes to stand under itself', () => {
    const moves = fc.array(fc.tuple(fc.nat(7), fc.option(fc.nat(7))), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...unitKinds), { minLength: 8, maxLength: 8 }),
        moves,
        (kinds, tried) => {
          const parents = new Map<number, number | null>();
          const kindOf = (unit: number): UnitKind => kinds[unit] ?? 'team';
          for (const [unit, parent] of tried) {
            if (mayStandUnder(kindOf(unit), parent === null ? null : kindOf(parent)))
              parents.set(unit, parent);
          }
          for (const start of parents.keys()) {
            const above = new Set<number>();
            for (let unit = parents.get(start) ?? null; unit !== null; unit = parents.get(unit) ?? null) {
              expect(above.has(unit) || unit === start).toBe(false);
              above.add(unit);
            }
          }
        },
      ),
    );
  });
});
