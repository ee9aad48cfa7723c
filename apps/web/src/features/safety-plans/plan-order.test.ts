import type { Agreement } from '@vangnet/contract/safety-plans.contract.ts';
import { describe, expect, test } from 'vitest';
import { afterIdFor, groupAgreements } from './plan-order.ts';
import type { PlanPiece } from './plan-queries.ts';

const agreement = (id: string, servesIds: string[]): Agreement => ({
  id,
  version: 1,
  ifWords: null,
  thenWords: id,
  who: [],
  whenWords: null,
  byDate: null,
  call: [],
  servesIds,
  position: 0,
});
const piece = (id: string, kind: PlanPiece['kind']): PlanPiece => ({
  id,
  kind,
  words: id,
  setBy: null,
  open: false,
  agreementCount: 0,
});

describe('the order of the plan', () => {
  test('groups by what is served first, bottom lines before goals, and numbers through', () => {
    const groups = groupAgreements(
      [
        agreement('a', ['goal']),
        agreement('b', []),
        agreement('c', ['goal', 'line']),
        agreement('d', ['line']),
      ],
      [piece('goal', 'safetyGoal'), piece('line', 'bottomLine'), piece('open line', 'bottomLine')],
    );
    expect(
      groups.map((group) => [
        group.piece?.id ?? null,
        group.agreements.map((one) => `${one.number}${one.agreement.id}`),
      ]),
    ).toEqual([
      ['line', ['1c', '2d']],
      ['goal', ['3a']],
      [null, ['4b']],
    ]);
  });

  test('moves within a group, wherever the group stands in the plan', () => {
    const plan = ['x', 'a', 'y', 'b', 'c'];
    const group = ['a', 'b', 'c'];
    expect(afterIdFor(plan, group, 'c', 0)).toBe('x');
    expect(afterIdFor(plan, group, 'c', 1)).toBe('a');
    expect(afterIdFor(plan, group, 'a', 2)).toBe('c');
    expect(afterIdFor(['a', 'b'], ['a', 'b'], 'b', 0)).toBeNull();
  });

  test('does nothing at the ends and where it stands already', () => {
    expect(afterIdFor(['a', 'b'], ['a', 'b'], 'a', -1)).toBeUndefined();
    expect(afterIdFor(['a', 'b'], ['a', 'b'], 'b', 2)).toBeUndefined();
    expect(afterIdFor(['a', 'b'], ['a', 'b'], 'b', 1)).toBeUndefined();
  });
});
