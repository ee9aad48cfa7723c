import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, NOW, type Practice } from '../../../../../tests/database/practice-fixture.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await createPractice();
});
afterAll(() => practice.close());

const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const reason = 'The police rang: the children are alone';

async function openFile(minor: string, bornOn: string | null = null) {
  const { call, actors, teams } = practice;
  return call(
    'cases',
    'openCase',
    {
      details: { workingTitle: 'A file', teamId: teams.north },
      persons: [
        { kind: 'minor', name: minor, bornOn },
        { kind: 'parent', name: 'Ibrahim Yıldız' },
      ],
    },
    actors.consultant,
  );
}

describe('opening a file in an emergency', () => {
  it('gives the whole file for three hours, and stands in the log with all that was done in it', async () => {
    const { call, actors } = practice;
    const { id: caseId } = await openFile('Noor Peeters');
    const look = (at: Date) => call('cases', 'getCase', { caseId }, actors.otherTeamLead, at);
    await expect(look(NOW)).rejects.toMatchObject({ code: 'notFound' });
    const opened = await call('cases', 'openInEmergency', { caseId, reason }, actors.otherTeamLead, NOW);
    expect(opened.endsAt).toBe(later(180).toISOString());
    expect(await look(later(1))).toMatchObject({ emergency: { endsAt: opened.endsAt } });
    await expect(look(later(181))).rejects.toMatchObject({ code: 'notFound' });
    const { entries } = await call(
      'activityLog',
      'listCaseActivity',
      { caseId, kind: 'emergency' },
      actors.consultant,
      later(200),
    );
    expect(entries).toMatchObject([
      { operation: 'cases.getCase', isEmergency: true, basis: 'emergency', opening: null },
      { operation: 'cases.openInEmergency', isEmergency: true, opening: { reason, endsAt: opened.endsAt } },
    ]);
  });

  it('is told at once to the lead of the team and the data protection officer, once', async () => {
    const { call, actors } = practice;
    const { id: caseId } = await openFile('Milan Claes');
    await call('cases', 'openInEmergency', { caseId, reason }, actors.regionHead);
    await call('cases', 'openInEmergency', { caseId, reason }, actors.regionHead, later(10));
    const mine = async (as: 'teamLead' | 'dataProtectionOfficer' | 'otherTeamLead' | 'consultant') => {
      const { notices } = await call('notices', 'listMine', {}, actors[as]);
      return notices.filter((notice) => notice.caseId === caseId);
    };
    const notice = { kind: 'emergencyOpening', workerName: 'Worker regionHead', reason, readAt: null };
    expect(await mine('teamLead')).toMatchObject([{ ...notice, caseNames: ['A file'] }]);
    const [toOfficer] = await mine('dataProtectionOfficer');
    expect(toOfficer).toMatchObject({ ...notice, caseNames: null });
    expect(await mine('otherTeamLead')).toEqual([]);
    expect(await mine('consultant')).toEqual([]);
    // Somebody else's notice stays unread.
    await call('notices', 'markRead', { noticeIds: [toOfficer?.id ?? ''] }, actors.teamLead);
    expect(await mine('dataProtectionOfficer')).toMatchObject([{ readAt: null }]);
    await call(
      'notices',
      'markRead',
      { noticeIds: [toOfficer?.id ?? ''] },
      actors.dataProtectionOfficer,
      NOW,
    );
    expect(await mine('dataProtectionOfficer')).toMatchObject([{ readAt: NOW.toISOString() }]);
  });

  it('shows whoever has a part in the case no end', async () => {
    const { call, actors } = practice;
    const { id: caseId } = await openFile('Lien Wouters');
    await call('cases', 'openInEmergency', { caseId, reason }, actors.consultant);
    expect(await call('cases', 'getCase', { caseId }, actors.consultant)).toMatchObject({ emergency: null });
  });
});

describe('finding the file to open', () => {
  const find = (name: string, bornOn: string | null = null, at = NOW) =>
    practice.call('cases', 'findForEmergency', { name, bornOn }, practice.actors.regionHead, at);

  it('takes a full name without accents and capitals, of anybody in the file, and shows the least', async () => {
    const { id: caseId } = await openFile('Zoë Van Dàmme', '2019-04-02');
    const found = [
      {
        caseId,
        minors: [{ firstName: 'Zoë', birthYear: 2019 }],
        teamName: 'North',
        leadName: 'Worker teamLead',
      },
    ];
    expect((await find('zoe van damme')).cases).toMatchObject(found);
    expect((await find('DAMME, Zoé')).cases).toMatchObject(found);
    expect((await find('Zoë Van Damme', '2019-04-02')).cases).toMatchObject(found);
    expect((await find('ibrahim YILDIZ')).cases.length).toBeGreaterThan(0);
    expect((await find('Zoë Van Damme', '2019-04-03')).cases).toEqual([]);
    expect((await find('Zo Van')).cases).toEqual([]);
    expect(Object.keys((await find('zoe damme')).cases[0] ?? {}).sort()).toEqual(
      ['caseId', 'isOpenToMe', 'leadName', 'minors', 'teamName'].sort(),
    );
  });

  it('gives five at most, none of another organisation, and wants two words', async () => {
    for (let file = 0; file < 7; file += 1) await openFile('Jan Janssens');
    expect((await find('Jan Janssens')).cases).toHaveLength(5);
    const { call, actors } = practice;
    const abroad = await call('cases', 'findForEmergency', { name: 'Jan Janssens' }, actors.stranger);
    expect(abroad.cases).toEqual([]);
    await expect(find('Janssens')).rejects.toThrow(/fullName/);
  });

  it('writes down each search, and stops whoever looks around', async () => {
    const at = later(24 * 60);
    for (let search = 0; search < 20; search += 1) await find('Jan Janssens', null, at);
    await expect(find('Jan Janssens', null, at)).rejects.toMatchObject({
      code: 'tooManyTries',
      details: { retryAfterSeconds: 3_600 },
    });
    expect((await find('Jan Janssens', null, later(25 * 60 + 1))).cases).toHaveLength(5);
  });
});
