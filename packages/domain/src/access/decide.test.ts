import { describe, expect, it } from 'vitest';
import type { ActingFunction, Actor, Role } from './actor.ts';
import { roles } from './actor.ts';
import { decideCaseAccess, type CaseFacts } from './case-access.ts';
import { casePermissions, decide, permissions, type Permission } from './decide.ts';

const TODAY = '2026-11-18';
const moment = { now: new Date('2026-11-18T09:00:00Z'), today: TODAY };

const actingAs = (
  role: Role,
  unitId: string | null = 'north',
  unitKind: ActingFunction['unitKind'] = 'team',
) => ({ id: `${role} ${unitId}`, role, unitId, unitKind }) satisfies ActingFunction;
const actor = (acting: ActingFunction | null, workerId = 'me'): Actor => ({
  organisationId: 'service',
  workerId,
  acting,
});

const part = (given: Partial<CaseFacts['workers'][number]> = {}): CaseFacts['workers'][number] => ({
  workerId: 'somebody',
  part: 'consultant',
  from: '2026-01-01',
  until: null,
  absences: [],
  unitIds: ['north'],
  ...given,
});
const file = (given: Partial<CaseFacts> = {}): CaseFacts => ({
  organisationId: 'service',
  teamId: 'north',
  workers: [part()],
  openings: [],
  sharedWith: [],
  ...given,
});
const levelOf = (asking: Actor, facts: CaseFacts) => decideCaseAccess(asking, facts, moment);

describe('how far somebody sees into a case', () => {
  const me = actor(actingAs('consultant'));

  it('is all of it from the first to the last day of a part, whatever the function', () => {
    const own = (from: string, until: string | null) =>
      file({ workers: [part({ workerId: 'me', from, until })] });
    expect(levelOf(me, own('2026-11-18', '2026-11-18'))).toEqual({ level: 'full', basis: 'part' });
    expect(levelOf(actor(null), own('2026-01-01', null)).level).toBe('full');
    expect(levelOf(me, own('2026-11-19', null)).level).toBe('none');
    expect(levelOf(me, own('2026-01-01', '2026-11-17')).level).toBe('none');
  });

  it('is all of it for whoever acts as the lead of its team, not for the lead of another', () => {
    expect(levelOf(actor(actingAs('teamLead')), file())).toEqual({ level: 'full', basis: 'lead' });
    expect(levelOf(actor(actingAs('teamLead', 'south')), file()).level).toBe('none');
    expect(levelOf(actor(actingAs('teamLead', null)), file({ teamId: null })).level).toBe('none');
    // Who leads the team but acts as a consultant now has no more than a consultant.
    expect(levelOf(me, file()).level).toBe('none');
  });

  it('is reading along for a guest until the last day', () => {
    const guest = (until: string) => file({ workers: [part({ workerId: 'me', part: 'guest', until })] });
    expect(levelOf(me, guest(TODAY))).toEqual({ level: 'guest', basis: 'guest' });
    expect(levelOf(me, guest('2026-11-17')).level).toBe('none');
  });

  it('is the cover sheet for a colleague of the own unit while somebody is away', () => {
    const away = (from: string, until: string, unitIds = ['north']) =>
      file({ teamId: 'elsewhere', workers: [part({ absences: [{ from, until }], unitIds })] });
    const cover = { level: 'cover', basis: 'cover', onBehalfOf: 'somebody' };
    expect(levelOf(me, away(TODAY, TODAY))).toEqual(cover);
    expect(levelOf(me, away('2026-11-19', '2026-11-20')).level).toBe('none');
    expect(levelOf(me, away(TODAY, TODAY, ['south'])).level).toBe('none');
    expect(levelOf(actor(actingAs('researcher')), away(TODAY, TODAY)).level).toBe('none');
    const awayGuest = part({ part: 'guest', until: TODAY, absences: [{ from: TODAY, until: TODAY }] });
    expect(levelOf(me, file({ workers: [awayGuest] })).level).toBe('none');
  });

  it('is all of it while an opening in an emergency lasts, to the instant', () => {
    const opened = (endsAt: string, workerId = 'me') =>
      file({ openings: [{ workerId, openedAt: '2026-11-18T06:00:00+00:00', endsAt }] });
    expect(levelOf(me, opened('2026-11-18T09:00:01+00:00'))).toEqual({ level: 'full', basis: 'emergency' });
    expect(levelOf(me, opened('2026-11-18T09:00:00+00:00')).level).toBe('none');
    expect(levelOf(me, opened('2026-11-18T12:00:00+00:00', 'somebody')).level).toBe('none');
  });

  it('is nothing in another organisation, whatever the part', () => {
    const elsewhere = file({ organisationId: 'other', workers: [part({ workerId: 'me' })] });
    expect(levelOf(me, elsewhere).level).toBe('none');
  });
});

describe('what an actor may do', () => {
  const may = (asking: Actor | undefined, permission: Permission, facts?: CaseFacts) =>
    decide(asking, permission, { case: facts, moment });
  const isCasePermission = (permission: Permission) =>
    (casePermissions as readonly Permission[]).includes(permission);

  it('is refused to whoever is not signed in, except what asks nobody in particular', () => {
    for (const permission of permissions) {
      expect([permission, may(undefined, permission, file()).allowed]).toEqual([
        permission,
        permission === 'nobodyInParticular',
      ]);
    }
  });

  it('is refused without a function, apart from what every signed-in person may', () => {
    for (const permission of permissions) {
      const allowed = permission === 'nobodyInParticular' || permission === 'signedIn';
      expect([permission, may(actor(null), permission, file()).allowed]).toEqual([permission, allowed]);
    }
  });

  it('never opens a case of which nothing is known', () => {
    for (const role of roles) {
      for (const permission of permissions.filter(isCasePermission)) {
        expect(may(actor(actingAs(role)), permission)).toEqual({
          allowed: false,
          reason: 'otherOrganisation',
        });
      }
    }
  });

  it('gives researchers, officers and leaders of regions no file', () => {
    for (const role of ['researcher', 'dataProtectionOfficer', 'regionHead', 'regionalStaff'] as const) {
      for (const permission of ['readCase', 'readWholeCase', 'writeCase', 'coverCase', 'leadCase'] as const) {
        expect([role, permission, may(actor(actingAs(role)), permission, file()).allowed]).toEqual([
          role,
          permission,
          false,
        ]);
      }
    }
  });

  it('lets the officer read the log of a case without its contents', () => {
    const officer = actor(actingAs('dataProtectionOfficer', null, null));
    expect(may(officer, 'readCaseLog', file())).toEqual({ allowed: true, basis: 'dataProtection' });
    expect(may(officer, 'readCase', file()).allowed).toBe(false);
  });

  it('lets no worker of a provider open a file in an emergency', () => {
    expect(may(actor(actingAs('familyWorker')), 'openInEmergency', file()).allowed).toBe(true);
    expect(may(actor(actingAs('familyWorker', 'linde', 'provider')), 'openInEmergency', file()).allowed).toBe(
      false,
    );
  });

  it('shows what is shared to its receiver only', () => {
    const shared = file({ sharedWith: ['me'] });
    expect(may(actor(actingAs('researcher')), 'readShared', shared)).toEqual({
      allowed: true,
      basis: 'share',
    });
    expect(may(actor(actingAs('consultant'), 'somebody else'), 'readShared', shared).allowed).toBe(false);
  });
});
