import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import type { CaseFacts } from './case-access.ts';
import { emergencyEndsAt, findEmergencyEnd, isFullName } from './emergency.ts';

const NOW = new Date('2026-11-18T09:00:00Z');
const moment = { now: NOW, today: '2026-11-18' };
const me: Actor = { organisationId: 'org', workerId: 'me', acting: null };
const opening = (workerId: string, openedAt: string) => ({
  workerId,
  openedAt,
  endsAt: emergencyEndsAt(new Date(openedAt)).toISOString(),
});
const facts = (given: Partial<CaseFacts>): CaseFacts => ({
  organisationId: 'org',
  teamId: null,
  workers: [],
  openings: [],
  sharedWith: [],
  ...given,
});

describe('until when a file is open because of an emergency', () => {
  it('is three hours after the last opening', () => {
    const openings = [opening('me', '2026-11-18T07:00:00Z'), opening('me', '2026-11-18T08:30:00Z')];
    expect(findEmergencyEnd(me, facts({ openings }), moment)).toEqual(new Date('2026-11-18T11:30:00Z'));
  });

  it('is nothing to whoever sees the file otherwise, did not open it, or opened it too long ago', () => {
    const openings = [opening('me', '2026-11-18T08:30:00Z')];
    const workers: CaseFacts['workers'] = [
      { workerId: 'me', part: 'consultant', from: '2026-01-01', until: null, absences: [], unitIds: [] },
    ];
    expect(findEmergencyEnd(me, facts({ openings, workers }), moment)).toBeUndefined();
    expect(findEmergencyEnd({ ...me, workerId: 'other' }, facts({ openings }), moment)).toBeUndefined();
    expect(
      findEmergencyEnd(me, facts({ openings: [opening('me', '2026-11-18T06:00:00Z')] }), moment),
    ).toBeUndefined();
  });
});

describe('a name to look for', () => {
  it.each([
    ['Lotte Peeters', true],
    ['El Idrissi', true],
    ['van den Bossche-Maes', true],
    ['Zoë Ó Briain', true],
    ['Lotte', false],
    ['L P', false],
    ['Lotte P', false],
    ['  --  ', false],
  ])('%s: %s', (name, expected) => expect(isFullName(name)).toBe(expected));
});
