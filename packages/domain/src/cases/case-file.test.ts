import { describe, expect, it } from 'vitest';
import { caseDetails, hasName, isPossibleBirth, namesOfCase, personDetails } from './case-file.ts';

const person = (kind: 'minor' | 'parent', name: string, calledAs: string | null = null) => ({
  kind,
  name,
  calledAs,
});

describe('the name of a case', () => {
  it('is its working title, else its minors as the family calls them, else the first person', () => {
    const persons = [
      person('parent', 'Leila', 'mama'),
      person('minor', 'Yara Test', 'Yara'),
      person('minor', 'Milan'),
    ];
    expect(namesOfCase('Melding', persons)).toEqual(['Melding']);
    expect(namesOfCase(null, persons)).toEqual(['Yara', 'Milan']);
    expect(namesOfCase(null, persons.slice(0, 1))).toEqual(['mama']);
  });

  it('is all that a case needs', () => {
    expect(hasName(null, [])).toBe(false);
    expect(hasName('Melding', [])).toBe(true);
    expect(hasName(null, [{ name: 'Yara' }])).toBe(true);
  });
});

describe('what is written about a case', () => {
  it('may all stay unknown; empty words are unknown', () => {
    expect(caseDetails.parse({ workingTitle: '  ', judge: '' })).toMatchObject({
      workingTitle: null,
      judge: null,
      plan: null,
      guidanceStart: null,
    });
    expect(personDetails.parse({ kind: 'minor', name: ' Zoë ' })).toMatchObject({
      name: 'Zoë',
      bornOn: null,
    });
  });

  it('refuses a guidance that ends before it starts', () => {
    const issues = caseDetails.safeParse({ guidanceStart: '2026-11-18', guidanceEnd: '2026-11-17' }).error
      ?.issues;
    expect(issues).toMatchObject([{ path: ['guidanceEnd'], message: 'guidanceEndsBeforeStart' }]);
    expect(caseDetails.safeParse({ guidanceStart: '2026-11-18', guidanceEnd: '2026-11-18' }).success).toBe(
      true,
    );
    expect(caseDetails.safeParse({ guidanceEnd: '2026-11-17' }).success).toBe(true);
  });
});

describe('a day of birth', () => {
  it('may be unknown, past, or that of a child that is expected', () => {
    expect(isPossibleBirth(null, '2026-11-18')).toBe(true);
    expect(isPossibleBirth('1931-01-01', '2026-11-18')).toBe(true);
    expect(isPossibleBirth('2027-05-01', '2026-11-18')).toBe(true);
    expect(isPossibleBirth('2027-11-18', '2026-11-18')).toBe(false);
  });
});
