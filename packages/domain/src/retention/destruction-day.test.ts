import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, ageOn } from '../time/local-date.ts';
import { calculateDestructionDay, latestStart, ruleKindOf } from './destruction-day.ts';
import { defaultRetentionRules } from './retention-rule.ts';

const { caseFile, caseFileWithoutMinors } = defaultRetentionRules;
const day = (on: string) => ({ kind: 'on', day: on });
const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1930-01-01', days));

describe('the day on which a file may be destroyed', () => {
  it('is the day on which the youngest minor becomes 35', () => {
    expect(
      calculateDestructionDay(caseFile, {
        closedOn: '2008-06-30',
        minorBirths: ['1988-03-01', '1991-05-12'],
      }),
    ).toEqual(day('2026-05-12'));
  });

  it('is 1 March for a leap day: never a day too early', () => {
    expect(
      calculateDestructionDay(caseFile, { closedOn: '2010-01-01', minorBirths: ['1996-02-29'] }),
    ).toEqual(day('2031-03-01'));
  });

  it('counts a child that is expected from the expected day', () => {
    expect(
      calculateDestructionDay(caseFile, { closedOn: '2026-11-01', minorBirths: ['2027-02-10'] }),
    ).toEqual(day('2062-02-10'));
  });

  it('is not known while one birth date is missing, however old the other children are', () => {
    expect(
      calculateDestructionDay(caseFile, { closedOn: '1999-01-01', minorBirths: ['1960-01-01', null] }),
    ).toEqual({ kind: 'birthDateMissing' });
  });

  it('never comes for a file that is open, or open again', () => {
    expect(calculateDestructionDay(caseFile, { closedOn: null, minorBirths: ['1950-01-01'] })).toEqual({
      kind: 'stillOpen',
    });
  });

  it('is not before the file was closed', () => {
    expect(
      calculateDestructionDay(caseFile, { closedOn: '2026-10-01', minorBirths: ['1980-01-01'] }),
    ).toEqual(day('2026-10-01'));
  });

  it('counts from the closing where no minor stands in the file', () => {
    const facts = { closedOn: '2020-02-29', minorBirths: [] };
    expect(ruleKindOf(facts)).toBe('caseFileWithoutMinors');
    expect(calculateDestructionDay(caseFileWithoutMinors, facts)).toEqual(day('2055-03-01'));
  });

  it('leaves nobody younger than 35, and nothing open', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 6 }), date, (minorBirths, closedOn) => {
        const result = calculateDestructionDay(caseFile, { closedOn, minorBirths });
        if (result.kind !== 'on') return false;
        return (
          result.day >= closedOn && minorBirths.every((birth) => (ageOn(birth, result.day)?.years ?? 0) >= 35)
        );
      }),
    );
  });

  it('is always found within the bound of the search', () => {
    fc.assert(
      fc.property(date, date, (birth, until) => {
        const result = calculateDestructionDay(caseFile, { closedOn: '1900-01-01', minorBirths: [birth] });
        const isDue = result.kind === 'on' && result.day <= until;
        return !isDue || birth <= latestStart(until, caseFile.term);
      }),
    );
  });
});
