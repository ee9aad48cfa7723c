import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workerParts } from './case-file.ts';
import { isPossibleGuestUntil } from './guest.ts';
import { planTakeOver, type HeldPart } from './take-over.ts';

const part = (given: Partial<HeldPart>): HeldPart => ({
  id: 'p1',
  workerId: 'joke',
  part: 'consultant',
  from: '2026-01-01',
  until: null,
  ...given,
});
const ofJoke = (held: HeldPart) => held.workerId === 'joke';

describe('taking over', () => {
  it('ends the one part the day before, and begins the other', () => {
    expect(planTakeOver([part({})], ofJoke, 'sofie', '2026-11-18')).toEqual({
      ends: [{ id: 'p1', until: '2026-11-17' }],
      begins: [{ part: 'consultant', from: '2026-11-18', until: null }],
    });
  });

  it('keeps a planned end, and a part that begins later begins on its own day', () => {
    expect(planTakeOver([part({ until: '2026-12-31' })], ofJoke, 'sofie', '2026-11-18').begins).toEqual([
      { part: 'consultant', from: '2026-11-18', until: '2026-12-31' },
    ]);
    expect(planTakeOver([part({ from: '2026-12-01' })], ofJoke, 'sofie', '2026-11-18')).toEqual({
      ends: [{ id: 'p1', until: '2026-12-01' }],
      begins: [{ part: 'consultant', from: '2026-12-01', until: null }],
    });
  });

  it('leaves what is over, what is a guest’s, and what the other already does', () => {
    const parts = [
      part({ id: 'over', until: '2026-11-17' }),
      part({ id: 'guest', part: 'guest', until: '2027-01-01' }),
      part({ id: 'held' }),
      part({ id: 'other', workerId: 'sofie' }),
    ];
    expect(planTakeOver(parts, ofJoke, 'sofie', '2026-11-18')).toEqual({
      ends: [{ id: 'held', until: '2026-11-17' }],
      begins: [],
    });
  });

  it('ends no part before it began, whatever the days, and gives no part twice', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
    const anyPart = fc.record({
      id: fc.uuid(),
      workerId: fc.constantFrom('joke', 'sofie'),
      part: fc.constantFrom(...workerParts),
      from: day,
      until: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 6 }), day, (parts, from) => {
        const plan = planTakeOver(parts, ofJoke, 'sofie', from);
        for (const { id, until } of plan.ends) {
          const held = parts.find((one) => one.id === id);
          expect(held && until >= held.from).toBe(true);
        }
        expect(new Set(plan.begins.map((one) => one.part)).size).toBe(plan.begins.length);
        expect(plan.begins.length).toBeLessThanOrEqual(plan.ends.length);
      }),
    );
  });
});

describe('a guest reads along', () => {
  it('until a day of at most a year ahead', () => {
    expect(isPossibleGuestUntil('2026-11-18', '2026-11-18')).toBe(true);
    expect(isPossibleGuestUntil('2026-11-17', '2026-11-18')).toBe(false);
    expect(isPossibleGuestUntil('2027-11-19', '2026-11-18')).toBe(true);
    expect(isPossibleGuestUntil('2027-11-20', '2026-11-18')).toBe(false);
  });
});
