import { describe, expect, test } from 'vitest';
import { practiceStepIds } from './practice-dashboard.ts';
import { calculatePracticeSteps, calculateStepShares, type Evidence } from './practice-steps.ts';

const piece = (kind: Evidence['kind'], on: string, id = on): Evidence => ({
  kind,
  on,
  source: { page: 'mapping', id },
});
const step = (evidence: readonly Evidence[], stepId: string) =>
  calculatePracticeSteps(evidence).find((result) => result.stepId === stepId);

describe('a practice step', () => {
  test('stands when all its evidence is there, on the day of the last first piece', () => {
    const result = step(
      [
        piece('mapping:internal', '2026-09-01'),
        piece('mapping:internal', '2026-11-01'),
        piece('harm-matrix', '2026-10-05', 'the talk'),
        piece('harm-matrix', '2026-10-20'),
      ],
      'internal-mapping',
    );
    expect(result).toMatchObject({ on: '2026-10-05', source: { id: 'the talk' }, missing: [] });
  });

  test('names what is missing and has no day while something is', () => {
    expect(step([piece('mapping:internal', '2026-09-01')], 'internal-mapping')).toMatchObject({
      on: null,
      source: null,
      missing: ['harm-matrix'],
    });
  });

  test('that the product cannot hold yet says so, whatever is in the file', () => {
    const notYet = calculatePracticeSteps([]).filter((result) => result.notYetKept);
    expect(notYet.map((result) => result.stepId)).toEqual([
      'words-and-pictures',
      'trajectory-shared-with-minor',
      'final-plan-for-minor',
    ]);
  });

  test('exists thirteen times, in a fixed order', () => {
    expect(calculatePracticeSteps([]).map((result) => result.stepId)).toEqual(practiceStepIds);
    expect(practiceStepIds).toHaveLength(13);
  });
});

test('a share bears the number of cases it is a share of', () => {
  const withMeeting = calculatePracticeSteps([piece('meeting:network', '2026-09-01')]);
  const shares = calculateStepShares([withMeeting, calculatePracticeSteps([]), withMeeting]);
  expect(shares.find((share) => share.stepId === 'network-meetings')).toEqual({
    stepId: 'network-meetings',
    count: 2,
    n: 3,
  });
  expect(calculateStepShares([]).every((share) => share.count === 0 && share.n === 0)).toBe(true);
});
