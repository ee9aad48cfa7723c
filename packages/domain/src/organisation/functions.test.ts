import { describe, expect, it } from 'vitest';
import { administratorRemains, isHeldAlready, mayHoldIn, withEnd, type DatedFunction } from './functions.ts';

const held = (given: Partial<DatedFunction>): DatedFunction => ({
  id: 'f1',
  workerId: 'luc',
  role: 'administrator',
  unitId: null,
  from: '2020-01-01',
  until: null,
  ...given,
});

describe('functions', () => {
  it('fit in some units and not in others', () => {
    expect(mayHoldIn('teamLead', 'team')).toBe(true);
    expect(mayHoldIn('teamLead', 'region')).toBe(false);
    expect(mayHoldIn('regionHead', 'region')).toBe(true);
    expect(mayHoldIn('researcher', null)).toBe(true);
    expect(mayHoldIn('researcher', 'team')).toBe(false);
    expect(mayHoldIn('familyWorker', 'provider')).toBe(true);
  });

  it('are held once at a time, and may come back later', () => {
    const before = [held({ role: 'consultant', unitId: 'leie', from: '2024-01-01', until: '2024-12-31' })];
    const again = (from: string, until: string | null = null) =>
      isHeldAlready(before, { workerId: 'luc', role: 'consultant', unitId: 'leie', from, until });
    expect(again('2024-12-31')).toBe(true);
    expect(again('2025-01-01')).toBe(false);
    expect(again('2023-01-01', '2023-12-31')).toBe(false);
    expect(again('2023-01-01', '2024-01-01')).toBe(true);
    expect(again('2023-01-01')).toBe(true);
    expect(isHeldAlready(before, { ...before[0]!, unitId: 'dender' })).toBe(false);
  });
});

describe('somebody remains administrator', () => {
  const everybody = new Set(['luc', 'nora']);
  const two = [held({}), held({ id: 'f2', workerId: 'nora', from: '2026-12-01' })];

  it('not when the last one ends', () => {
    const { functions, from } = withEnd([held({})], 'f1', '2026-11-30');
    expect(administratorRemains(functions, everybody, from)).toBe(false);
  });

  it('when another begins no later than the day after', () => {
    const ended = withEnd(two, 'f1', '2026-11-30');
    expect(administratorRemains(ended.functions, everybody, ended.from)).toBe(true);
    const tooSoon = withEnd(two, 'f1', '2026-11-29');
    expect(administratorRemains(tooSoon.functions, everybody, tooSoon.from)).toBe(false);
  });

  it('not by somebody who cannot sign in any more, nor by a function that will end', () => {
    expect(administratorRemains(two, new Set(['luc']), '2026-12-01')).toBe(true);
    expect(administratorRemains([two[1]!], new Set(['luc']), '2026-12-01')).toBe(false);
    expect(administratorRemains([held({ until: '2027-01-01' })], everybody, '2026-12-01')).toBe(false);
  });
});
