import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practiceStepIds } from './practice-dashboard.ts';
import {
  calculatePracticeFigures,
  findCoveredTeams,
  MINIMUM_GROUP,
  type UnitInTree,
} from './practice-figures.ts';
import type { StepResult } from './practice-steps.ts';

const oneCase: fc.Arbitrary<readonly StepResult[]> = fc
  .array(fc.boolean(), { minLength: practiceStepIds.length, maxLength: practiceStepIds.length })
  .map((stands) =>
    practiceStepIds.map((stepId, index) => ({
      stepId,
      on: stands[index] ? '2026-11-01' : null,
      source: null,
      missing: [],
      notYetKept: false,
    })),
  );
const smallGroup = fc.array(oneCase, { maxLength: MINIMUM_GROUP - 1 });
const largeGroup = fc.array(oneCase, { minLength: MINIMUM_GROUP, maxLength: 9 });

describe('figures by team', () => {
  test('show nothing that depends on a team that is too small, alone or in a sum', () => {
    const group = fc.oneof(
      fc.record({ one: smallGroup, other: smallGroup }),
      largeGroup.map((cases) => ({ one: cases, other: cases })),
    );
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), (groups) => {
        // Two services that differ in their small teams only, in every way that a small team can.
        const figuresOf = (which: 'one' | 'other') =>
          calculatePracticeFigures(groups.map((cases, team) => ({ team, cases: cases[which] })));
        expect(figuresOf('one')).toEqual(figuresOf('other'));
      }),
      { numRuns: 1_000 },
    );
  });

  test('count the cases of a team that is large enough, and those of all shown teams together', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(smallGroup, largeGroup), { maxLength: 6 }), (groups) => {
        const { teams, together } = calculatePracticeFigures(groups.map((cases, team) => ({ team, cases })));
        const shown = groups.filter((cases) => cases.length >= MINIMUM_GROUP);
        expect(teams.map(({ figures }) => figures?.openCases ?? null)).toEqual(
          groups.map((cases) => (cases.length >= MINIMUM_GROUP ? cases.length : null)),
        );
        expect(together?.openCases ?? null).toBe(shown.length < 2 ? null : shown.flat().length);
        for (const { figures } of [...teams, { figures: together }]) {
          for (const { count, n } of figures?.shares ?? []) {
            expect(n).toBe(figures?.openCases);
            expect(count).toBeLessThanOrEqual(n);
          }
        }
      }),
    );
  });
});

describe('the teams that a function covers', () => {
  const units: readonly UnitInTree[] = [
    { id: 'service', kind: 'department', parentId: null },
    { id: 'west', kind: 'region', parentId: 'service' },
    { id: 'east', kind: 'region', parentId: 'service' },
    { id: 'leie', kind: 'team', parentId: 'west' },
    { id: 'dender', kind: 'team', parentId: 'west' },
    { id: 'maas', kind: 'team', parentId: 'east' },
    { id: 'provider', kind: 'provider', parentId: null },
  ];
  const idsFor = (role: 'teamLead' | 'regionHead' | 'researcher', unitId: string | null) =>
    findCoveredTeams({ role, unitId }, units).map(({ id }) => id);

  test('are the own one, those of the own region, or all', () => {
    expect(idsFor('teamLead', 'leie')).toEqual(['leie']);
    expect(idsFor('regionHead', 'west')).toEqual(['leie', 'dender']);
    expect(idsFor('regionHead', 'service')).toEqual(['leie', 'dender', 'maas']);
    expect(idsFor('researcher', null)).toEqual(['leie', 'dender', 'maas']);
    expect(idsFor('regionHead', null)).toEqual([]);
    expect(idsFor('teamLead', 'provider')).toEqual([]);
    expect(findCoveredTeams(null, units)).toEqual([]);
  });
});
