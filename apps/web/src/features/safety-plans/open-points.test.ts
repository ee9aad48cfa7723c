import type { Agreement } from '@vangnet/contract/safety-plans.contract.ts';
import { describe, expect, test } from 'vitest';
import { findOpenPoints } from './open-points.ts';
import type { SafetyPlan } from './plan-queries.ts';

const els = { voice: { kind: 'other' as const, name: 'oma Els' }, name: 'oma Els', group: 'other' as const };
const agreement = (id: string, changes: Partial<Agreement> = {}): Agreement => ({
  id,
  version: 1,
  ifWords: null,
  thenWords: id,
  who: [els],
  whenWords: null,
  byDate: null,
  call: [{ personId: 'dries', name: 'Dries', telephone: null }],
  servesIds: [],
  position: 0,
  ...changes,
});
const plan = (changes: Partial<SafetyPlan>): SafetyPlan => ({
  agreements: [],
  frame: [],
  versions: [],
  changedSinceVersion: true,
  ...changes,
});
const points = (changes: Partial<SafetyPlan>) => findOpenPoints(plan(changes), Number);

describe('what is still open in a plan', () => {
  test('a bottom line without an agreement', () => {
    const line = { id: 'line', kind: 'bottomLine' as const, words: 'x', setBy: null, agreementCount: 0 };
    expect(points({ frame: [{ ...line, open: true }] })).toEqual([{ kind: 'openPiece', pieceId: 'line' }]);
    expect(points({ frame: [{ ...line, open: false }] })).toEqual([]);
  });

  test('agreements that nobody does, or with nobody to call', () => {
    expect(
      points({ agreements: [agreement('2', { who: [], call: [] }), agreement('1', { call: [] })] }),
    ).toEqual([
      { kind: 'nobodyDoesIt', numbers: [2] },
      { kind: 'nobodyToCall', numbers: [1, 2] },
    ]);
  });

  test('one person who carries most of it', () => {
    const three = [agreement('1'), agreement('2'), agreement('3')];
    expect(points({ agreements: three })).toEqual([{ kind: 'leansOn', name: 'oma Els', count: 3, total: 3 }]);
    expect(points({ agreements: three.slice(1) })).toEqual([]);
  });

  test('somebody who does not agree with the newest version yet', () => {
    const consent = {
      id: 'c',
      personId: 'karim',
      name: 'Karim',
      manner: 'notYet' as const,
      on: '2026-11-12',
      remark: null,
      earlier: [],
    };
    const version = {
      id: 'v',
      number: 3,
      heldOn: '2026-11-10',
      title: null,
      presence: { personIds: [], workerIds: [], others: null },
      savedBy: null,
      agreementCount: 1,
      consents: [consent],
    };
    expect(points({ versions: [version] })).toEqual([{ kind: 'notAgreed', names: ['Karim'], version: 3 }]);
  });
});
