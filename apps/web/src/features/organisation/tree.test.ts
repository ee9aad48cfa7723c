import type { Unit } from '@vangnet/contract/organisation.contract.ts';
import { describe, expect, it } from 'vitest';
import { orderUnits, possibleParents, unitWithBelow } from './tree.ts';

const unit = (id: string, kind: Unit['kind'], parentId: string | null): Unit => ({
  id,
  kind,
  name: id,
  parentId,
});
const units = [
  unit('linde', 'provider', null),
  unit('leie', 'team', 'west'),
  unit('west', 'region', 'dienst'),
  unit('dender', 'team', 'west'),
  unit('dienst', 'department', null),
];

describe('the tree of units', () => {
  it('is read from the top, each below what it belongs to, providers last', () => {
    expect(orderUnits(units).map(({ id, depth }) => [id, depth])).toEqual([
      ['dienst', 0],
      ['west', 1],
      ['dender', 2],
      ['leie', 2],
      ['linde', 0],
    ]);
  });

  it('takes everything below along', () => {
    expect([...unitWithBelow(units, 'west')].sort()).toEqual(['dender', 'leie', 'west']);
  });

  it('offers only places where a unit may stand', () => {
    expect(possibleParents(units, 'team').map((one) => one?.id ?? null)).toEqual([null, 'dienst', 'west']);
    expect(possibleParents(units, 'provider')).toEqual([null]);
  });
});
