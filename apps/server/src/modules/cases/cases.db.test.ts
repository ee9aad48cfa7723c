import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await createPractice();
});
afterAll(() => practice.close());

const openCase = (input: Partial<Parameters<typeof open>[0]> = {}) =>
  open({ details: {}, persons: [{ kind: 'minor', name: 'Yara' }], ...input });
const open = (input: {
  commandId?: string;
  details: {
    workingTitle?: string;
    guidanceStart?: string;
    guidanceEnd?: string;
    teamId?: string;
    reason?: string;
  };
  persons?: { kind: 'minor' | 'parent'; name: string; bornOn?: string }[];
  workers?: { workerId: string; part: 'familyWorker' | 'consultant' }[];
}) => practice.call('cases', 'openCase', input, practice.actors.consultant);

const issue =
  (...path: (string | number)[]) =>
  (code: string) => ({
    code: 'invalidInput',
    details: { issues: [{ path, code }] },
  });

describe('opening a case', () => {
  it('needs a name or a working title, and nothing else', async () => {
    await expect(open({ details: {} })).rejects.toMatchObject(
      issue('details', 'workingTitle')('nameOrTitle'),
    );
    expect(await open({ details: { workingTitle: 'Melding van school' } })).toMatchObject({
      names: ['Melding van school'],
      openedOn: TODAY,
      plan: null,
    });
    expect(await openCase()).toMatchObject({ names: ['Yara'], version: 1 });
  });

  it('gives the consultant who opens it the first part, in the own team', async () => {
    const { consultant, familyWorker } = practice.actors;
    const file = await openCase({ workers: [{ workerId: familyWorker.workerId, part: 'familyWorker' }] });
    expect(file.teamId).toBe(practice.teams.north);
    expect(file.workers.map(({ workerId, part }) => [workerId, part]).sort()).toEqual(
      [
        [consultant.workerId, 'consultant'],
        [familyWorker.workerId, 'familyWorker'],
      ].sort(),
    );
  });

  it('keeps the order in which the children were typed', async () => {
    const persons = ['Noor', 'Adam', 'Zoë'].map((name) => ({ kind: 'minor' as const, name }));
    expect((await openCase({ persons })).names).toEqual(['Noor', 'Adam', 'Zoë']);
  });

  it('gives a retry the first answer, and opens one case', async () => {
    const commandId = randomUUID();
    const first = await openCase({ commandId });
    expect(await openCase({ commandId })).toEqual(first);
    await expect(openCase({ commandId, persons: [{ kind: 'minor', name: 'Milan' }] })).rejects.toMatchObject({
      code: 'commandIdReused',
    });
  });

  it('refuses days that cannot be, teams and workers of others', async () => {
    await expect(
      openCase({ persons: [{ kind: 'minor', name: 'Yara', bornOn: '2031-01-01' }] }),
    ).rejects.toMatchObject(issue('persons', 0, 'bornOn')('bornLater'));
    await expect(openCase({ details: { teamId: randomUUID() } })).rejects.toMatchObject(
      issue('details', 'teamId')('unknown'),
    );
    await expect(
      openCase({ workers: [{ workerId: practice.actors.stranger.workerId, part: 'familyWorker' }] }),
    ).rejects.toMatchObject(issue('workers', 0, 'workerId')('unknown'));
  });

  it('is for who may: a family worker may not', async () => {
    await expect(
      practice.call('cases', 'openCase', { details: { workingTitle: 'X' } }, practice.actors.familyWorker),
    ).rejects.toMatchObject({ code: 'functionMayNot' });
  });
});

describe('changing what is written', () => {
  it('shows the other version when somebody was quicker, and overwrites nothing', async () => {
    const file = await openCase();
    const revise = (expectedVersion: number, reason: string) =>
      practice.call(
        'cases',
        'reviseCase',
        { caseId: file.id, expectedVersion, details: { reason } },
        practice.actors.consultant,
      );
    expect(await revise(1, 'first')).toMatchObject({ version: 2, reason: 'first' });
    await expect(revise(1, 'second')).rejects.toMatchObject({
      code: 'conflict',
      details: { current: { version: 2, reason: 'first' } },
    });
    expect(await revise(2, 'second')).toMatchObject({ version: 3, reason: 'second' });
  });

  it('does the same for a person', async () => {
    const file = await openCase();
    const person = file.persons[0]!;
    const revise = (expectedVersion: number, telephone: string) =>
      practice.call(
        'cases',
        'revisePerson',
        {
          caseId: file.id,
          personId: person.id,
          expectedVersion,
          details: { kind: 'minor', name: 'Yara', telephone },
        },
        practice.actors.consultant,
      );
    expect(await revise(1, '0400 00 00 01')).toMatchObject({ version: 2 });
    await expect(revise(1, '0400 00 00 02')).rejects.toMatchObject({
      code: 'conflict',
      details: { current: { telephone: '0400 00 00 01' } },
    });
  });

  it('says notFound to another team, another organisation and for a person of another case alike', async () => {
    const file = await openCase();
    const other = await openCase();
    for (const actor of [
      practice.actors.colleague,
      practice.actors.otherTeamLead,
      practice.actors.stranger,
    ]) {
      await expect(
        practice.call(
          'cases',
          'addPerson',
          { caseId: file.id, details: { kind: 'parent', name: 'Leila' } },
          actor,
        ),
      ).rejects.toMatchObject({ code: 'notFound' });
    }
    await expect(
      practice.call(
        'cases',
        'revisePerson',
        {
          caseId: file.id,
          personId: other.persons[0]!.id,
          expectedVersion: 1,
          details: { kind: 'minor', name: 'Yara' },
        },
        practice.actors.consultant,
      ),
    ).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('who works on a case', () => {
  it('sees it from the first day of the part to the last one', async () => {
    const file = await openCase();
    const { consultant, familyWorker } = practice.actors;
    const assigned = await practice.call(
      'cases',
      'assignWorker',
      { caseId: file.id, workerId: familyWorker.workerId, part: 'familyWorker' },
      consultant,
    );
    const part = assigned.workers.find(({ workerId }) => workerId === familyWorker.workerId)!;
    const look = (now?: Date) => practice.call('cases', 'getCase', { caseId: file.id }, familyWorker, now);
    expect((await look()).file.id).toBe(file.id);

    await practice.call(
      'cases',
      'endWorkerPart',
      { caseId: file.id, caseWorkerId: part.id, until: TODAY },
      consultant,
    );
    expect((await look()).file.id).toBe(file.id);
    await expect(look(new Date('2026-11-19T09:00:00Z'))).rejects.toMatchObject({ code: 'notFound' });
  });

  it('has a part once, and ends it on a day that can be', async () => {
    const file = await openCase();
    const { consultant } = practice.actors;
    const own = file.workers[0]!;
    await expect(
      practice.call(
        'cases',
        'assignWorker',
        { caseId: file.id, workerId: consultant.workerId, part: 'consultant' },
        consultant,
      ),
    ).rejects.toMatchObject(issue('part')('alreadyHasPart'));
    await expect(
      practice.call(
        'cases',
        'endWorkerPart',
        { caseId: file.id, caseWorkerId: own.id, until: '2026-01-01' },
        consultant,
      ),
    ).rejects.toMatchObject(issue('until')('beforeStart'));
  });
});
