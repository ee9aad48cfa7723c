import { describe, expect, test } from 'vitest';
import {
  comparePlans,
  findOpenPieces,
  isSamePlan,
  type PlannedAgreement,
  type PlanSnapshot,
} from './agreement.ts';

const goal = '00000000-0000-4000-8000-00000000000a';
const agreement = (id: string, changes: Partial<PlannedAgreement> = {}): PlannedAgreement => ({
  agreementId: `00000000-0000-4000-8000-00000000000${id}`,
  ifWords: 'het roepen begint',
  thenWords: 'gaat Karim naar Dries',
  who: ['Karim'],
  whenWords: null,
  byDate: null,
  call: [{ name: 'Dries', telephone: '0400 00 01 13' }],
  servesIds: [goal],
  ...changes,
});
const plan = (...agreements: PlannedAgreement[]): PlanSnapshot => ({ version: 1, agreements, frame: [] });

describe('what changed between two versions of a plan', () => {
  test('goes by agreement: the later order first, then what is gone', () => {
    const changes = comparePlans(
      [agreement('1'), agreement('2'), agreement('3')],
      [agreement('3', { who: ['mama'] }), agreement('1'), agreement('4')],
    );
    expect(changes.map(({ agreementId, change }) => `${agreementId.slice(-1)} ${change}`)).toEqual([
      '3 revised',
      '1 same',
      '4 added',
      '2 removed',
    ]);
  });

  test('is not the order of the keys in stored JSON', () => {
    const stored = Object.fromEntries(Object.entries(agreement('1')).reverse()) as PlannedAgreement;
    expect(comparePlans([stored], [agreement('1')])[0]?.change).toBe('same');
    expect(isSamePlan(plan(stored), plan(agreement('1')))).toBe(true);
  });

  test('is a change of order too: the plan is another plan, although every agreement is the same', () => {
    expect(isSamePlan(plan(agreement('1'), agreement('2')), plan(agreement('2'), agreement('1')))).toBe(
      false,
    );
  });

  test('is a change of a telephone number: the paper on the fridge would be wrong', () => {
    const call = [{ name: 'Dries', telephone: '0400 00 01 14' }];
    expect(isSamePlan(plan(agreement('1')), plan(agreement('1', { call })))).toBe(false);
  });
});

test('a piece is open as long as no agreement serves it', () => {
  const pieces = [{ id: goal }, { id: 'bottom line' }];
  expect(findOpenPieces(pieces, [agreement('1')])).toEqual([{ id: 'bottom line' }]);
  expect(findOpenPieces(pieces, [])).toEqual(pieces);
});
