import { describe, expect, it } from 'vitest';
import type { Actor } from '../access/actor.ts';
import { isPossibleAbsence, lastDayWhenBackOn, mayKeepAbsence } from './absence.ts';

const actor = (workerId: string, role: 'teamLead' | 'consultant', unitId: string): Actor => ({
  organisationId: 'o',
  workerId,
  acting: { id: 'f', role, unitId, unitKind: 'team' },
});

describe('absence', () => {
  it('lasts from a day to a day of at most a year later', () => {
    expect(isPossibleAbsence('2026-11-18', '2026-11-18')).toBe(true);
    expect(isPossibleAbsence('2026-11-18', '2026-11-17')).toBe(false);
    expect(isPossibleAbsence('2026-11-18', '2027-11-18')).toBe(true);
    expect(isPossibleAbsence('2026-11-18', '2027-11-20')).toBe(false);
  });

  it('is noted by oneself or by the lead of the own team', () => {
    expect(mayKeepAbsence(actor('joke', 'consultant', 'leie'), 'joke', [])).toBe(true);
    expect(mayKeepAbsence(actor('greet', 'teamLead', 'leie'), 'joke', ['leie'])).toBe(true);
    expect(mayKeepAbsence(actor('wim', 'teamLead', 'dender'), 'joke', ['leie'])).toBe(false);
    expect(mayKeepAbsence(actor('sofie', 'consultant', 'leie'), 'joke', ['leie'])).toBe(false);
  });

  it('ends the day before somebody is back, or is taken away when it would begin that day', () => {
    expect(lastDayWhenBackOn({ from: '2026-11-16' }, '2026-11-18')).toBe('2026-11-17');
    expect(lastDayWhenBackOn({ from: '2026-11-18' }, '2026-11-18')).toBeNull();
  });
});
