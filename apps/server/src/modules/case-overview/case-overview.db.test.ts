import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await createPractice();
});
afterAll(() => practice.close());

const at = (time: string) => new Date(`2026-11-18T${time}:00Z`);

async function openCase(name: string) {
  const { consultant, familyWorker } = practice.actors;
  return practice.call(
    'cases',
    'openCase',
    {
      details: { guidanceStart: '2026-10-08', guidanceEnd: '2026-12-31' },
      persons: [
        { kind: 'minor', name },
        {
          kind: 'networkMember',
          name: 'Els',
          calledAs: 'oma Els',
          telephone: '0400 00 01 12',
          callInCrisis: true,
        },
        { kind: 'networkMember', name: 'Dries', telephone: '0400 00 01 13' },
      ],
      workers: [{ workerId: familyWorker.workerId, part: 'familyWorker' }],
    },
    consultant,
    at('07:00'),
  );
}

describe('the overview of a case', () => {
  it('says of an empty file that nothing is known', async () => {
    const { consultant } = practice.actors;
    const file = await practice.call('cases', 'openCase', { details: { workingTitle: 'Leeg' } }, consultant);
    const { overview } = await practice.call('cases', 'getCase', { caseId: file.id }, consultant);
    expect(overview).toMatchObject({
      lastAgreements: [],
      lastIncident: null,
      callInCrisis: [],
      nextDates: [],
      hours: { directMinutes: 0, directMinutesPerWeek: 0 },
      counts: { conversations: 0, persons: 0, mappings: 0 },
    });
  });

  it('finds the agreements, the last incident, whom to call, what is next and the hours', async () => {
    const { consultant } = practice.actors;
    const { id: caseId, persons } = await openCase('Yara');
    const personId = (name: string) => persons.find((person) => person.name === name)!.id;
    const yara = { kind: 'casePerson' as const, personId: personId('Yara') };

    await practice.call(
      'conversations',
      'recordConversation',
      {
        caseId,
        details: { heldOn: '2026-11-08', directContactMinutes: 90, consultationMinutes: 30, presence: {} },
      },
      consultant,
    );
    await practice.call(
      'conversations',
      'recordConversation',
      {
        caseId,
        details: {
          heldOn: '2026-11-24',
          startTime: '18:00',
          title: 'Netwerkberaad',
          directContactMinutes: 600,
          presence: {},
        },
      },
      consultant,
    );
    const harm = (words: string, occasion: 'worst' | 'last') =>
      practice.call(
        'mapping',
        'addStatement',
        {
          caseId,
          content: {
            column: 'worries',
            element: 'harm',
            words,
            voice: yara,
            incident: { occasion, happenedWhen: 'zondag' },
          },
        },
        consultant,
      );
    await harm('De deur vloog open.', 'worst');
    await harm('Roepen, geen geweld.', 'last');
    await practice.call(
      'mapping',
      'addStatement',
      {
        caseId,
        content: {
          column: 'mustHappen',
          element: 'nextStep',
          words: 'Bram bellen',
          voice: yara,
          dueOn: '2026-11-20',
        },
      },
      consultant,
    );
    await practice.call(
      'safetyPlans',
      'writeAgreement',
      {
        caseId,
        content: {
          thenWords: 'slaapt vrijdag in',
          who: [{ kind: 'casePerson', personId: personId('Els') }],
          callPersonIds: [personId('Dries'), personId('Els')],
        },
      },
      consultant,
    );

    const { overview } = await practice.call('cases', 'getCase', { caseId }, consultant);
    expect(overview.lastAgreements).toMatchObject([{ words: 'slaapt vrijdag in', who: ['oma Els'] }]);
    expect(overview.lastIncident).toMatchObject({ words: 'Roepen, geen geweld.', voice: { name: 'Yara' } });
    expect(overview.callInCrisis.map(({ name, telephone }) => [name, telephone])).toEqual([
      ['oma Els', '0400 00 01 12'],
      ['Dries', '0400 00 01 13'],
    ]);
    expect(overview.nextDates.map(({ on, time, kind, title }) => [on, time, kind, title])).toEqual([
      ['2026-11-20', null, 'nextStep', 'Bram bellen'],
      ['2026-11-24', '18:00', 'conversation', 'Netwerkberaad'],
      ['2026-12-31', null, 'guidanceEnd', null],
    ]);
    // Six weeks until today; the talk that lies ahead does not count.
    expect(overview.hours).toMatchObject({
      weeks: 6,
      directMinutes: 90,
      directMinutesPerWeek: 15,
      consultationMinutesPerWeek: 5,
    });
    expect(overview.counts).toEqual({ conversations: 2, persons: 3, mappings: 0 });
  });

  it('is for who works on the case and for the lead of its team', async () => {
    const { id: caseId } = await openCase('Milan');
    const { teamLead, familyWorker, colleague, otherTeamLead, administrator, stranger } = practice.actors;
    for (const actor of [teamLead, familyWorker]) {
      expect((await practice.call('cases', 'getCase', { caseId }, actor)).file.id).toBe(caseId);
    }
    for (const actor of [colleague, otherTeamLead, administrator, stranger]) {
      await expect(practice.call('cases', 'getCase', { caseId }, actor)).rejects.toMatchObject({
        code: 'notFound',
      });
    }
  });
});

describe('my day', () => {
  it('holds the cases in which one has a part, and for a lead those of the team', async () => {
    const { id } = await openCase('Noor');
    const { familyWorker, teamLead, otherTeamLead, colleague } = practice.actors;
    const ids = async (actor: typeof colleague, scope: 'mine' | 'team') =>
      (await practice.call('cases', 'getMyDay', { scope }, actor)).cases.map((listed) => listed.id);
    expect(await ids(familyWorker, 'mine')).toContain(id);
    expect(await ids(teamLead, 'team')).toContain(id);
    expect(await ids(teamLead, 'mine')).toEqual([]);
    expect(await ids(otherTeamLead, 'team')).toEqual([]);
    expect(await ids(familyWorker, 'team')).toEqual([]);
    expect(await ids(colleague, 'mine')).toEqual([]);
  });

  it('counts what others changed since one last looked, and nothing of one own', async () => {
    const { consultant, familyWorker } = practice.actors;
    const { id: caseId } = await openCase('Adam');
    const changesFor = async (actor: typeof consultant, now: Date) =>
      (await practice.call('cases', 'getMyDay', {}, actor, now)).cases.find((listed) => listed.id === caseId)!
        .changes;
    const add = (name: string, now: Date) =>
      practice.call('cases', 'addPerson', { caseId, details: { kind: 'parent', name } }, familyWorker, now);

    // Never opened: everything that others did is new.
    expect(await changesFor(familyWorker, at('07:30'))).toMatchObject({
      count: 1,
      lastOperation: 'cases.openCase',
    });
    await practice.call('cases', 'getCase', { caseId }, consultant, at('08:00'));
    await add('Leila', at('08:10'));
    await add('Karim', at('08:20'));
    await practice.call('cases', 'getCase', { caseId }, familyWorker, at('08:30'));

    expect(await changesFor(consultant, at('09:00'))).toEqual({
      count: 2,
      lastOn: TODAY,
      lastBy: 'Worker familyWorker',
      lastOperation: 'cases.addPerson',
    });
    expect(await changesFor(familyWorker, at('09:00'))).toMatchObject({ count: 0 });
    await practice.call('cases', 'getCase', { caseId }, consultant, at('09:10'));
    expect(await changesFor(consultant, at('09:20'))).toMatchObject({ count: 0, lastBy: null });
  });

  it('shows the soonest date of each case, and lists those of the coming four weeks', async () => {
    const { consultant } = practice.actors;
    const { id: caseId } = await openCase('Zoë');
    await practice.call(
      'conversations',
      'recordConversation',
      { caseId, details: { heldOn: TODAY, title: 'Vandaag', presence: {} } },
      consultant,
    );
    const day = await practice.call('cases', 'getMyDay', {}, consultant);
    expect(day.cases.find((listed) => listed.id === caseId)).toMatchObject({
      names: ['Zoë'],
      nextDate: { on: TODAY, kind: 'conversation' },
      lastConversationOn: TODAY,
    });
    expect(day.dates.filter((date) => date.caseId === caseId).map(({ on, names }) => [on, names])).toEqual([
      [TODAY, ['Zoë']],
    ]);
  });
});
