import { randomUUID } from 'node:crypto';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, NOW, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';
import { inTransactionAs, settingsOf } from '../../platform/database/database.ts';

let practice: Practice;
let admin: Actor;
beforeAll(async () => {
  practice = await createPractice();
  admin = practice.actors.administrator;
});
afterAll(() => practice.close());

const call: Practice['call'] = (...args) => practice.call(...args);
const issue = (field: string, code: string) => ({
  code: 'invalidInput',
  details: { issues: [{ path: [field], code }] },
});
const because = (reason: string) => ({ code: 'notPossibleNow', details: { reason } });
const getWorker = async (workerId: string) =>
  (await call('organisation', 'getOrganisation', {}, admin)).workers.find(({ id }) => id === workerId);

describe('the tree of units', () => {
  it('grows by a region with a team in it, which may move and change its name', async () => {
    const region = await call(
      'organisation',
      'addUnit',
      { kind: 'region', name: 'Schelde', parentId: null },
      admin,
    );
    const team = await call(
      'organisation',
      'addUnit',
      { kind: 'team', name: 'Kade', parentId: region.id },
      admin,
    );
    const { units } = practice;
    await call(
      'organisation',
      'reviseUnit',
      { unitId: team.id, name: 'Oever', parentId: units.region },
      admin,
    );
    const tree = await call('organisation', 'getOrganisation', {}, admin);
    expect(tree.units.find(({ id }) => id === team.id)).toEqual({
      id: team.id,
      kind: 'team',
      name: 'Oever',
      parentId: units.region,
    });
    expect(await call('organisation', 'listTeams', {}, admin)).toContainEqual({ id: team.id, name: 'Oever' });
  });

  it('refuses what cannot stand there, and units of nobody', async () => {
    const { teams, units } = practice;
    const add = (kind: 'team' | 'region' | 'provider', parentId: string | null) =>
      call('organisation', 'addUnit', { kind, name: 'New', parentId }, admin);
    await expect(add('team', teams.north)).rejects.toMatchObject(issue('parentId', 'unitDoesNotFit'));
    await expect(add('provider', units.region)).rejects.toMatchObject(issue('parentId', 'unitDoesNotFit'));
    await expect(add('team', randomUUID())).rejects.toMatchObject(issue('parentId', 'unknown'));
    await expect(
      call('organisation', 'reviseUnit', { unitId: randomUUID(), name: 'X', parentId: null }, admin),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  it('loses only a unit on which nothing stands', async () => {
    const { id } = await call(
      'organisation',
      'addUnit',
      { kind: 'team', name: 'Typo', parentId: null },
      admin,
    );
    await call('organisation', 'removeUnit', { unitId: id }, admin);
    await expect(call('organisation', 'removeUnit', { unitId: id }, admin)).rejects.toMatchObject({
      code: 'notFound',
    });
    for (const unitId of [practice.teams.north, practice.units.region]) {
      await expect(call('organisation', 'removeUnit', { unitId }, admin)).rejects.toMatchObject(
        because('unitInUse'),
      );
    }
  });
});

describe('functions', () => {
  it('begin and end on a day, and what was stays readable', async () => {
    const { receiver } = practice.actors;
    const { teams } = practice;
    const add = (from: string) =>
      call(
        'organisation',
        'addFunction',
        { workerId: receiver.workerId, role: 'consultant', unitId: teams.south, from },
        admin,
      );
    const added = await add('2026-01-05');
    await expect(add('2026-03-01')).rejects.toMatchObject(issue('role', 'alreadyHeld'));
    await call('organisation', 'endFunction', { functionId: added.id, until: '2026-06-30' }, admin);
    await expect(
      call('organisation', 'endFunction', { functionId: added.id, until: '2026-07-30' }, admin),
    ).rejects.toMatchObject(because('alreadyEnded'));
    const again = await add('2026-07-01');
    const worker = await getWorker(receiver.workerId);
    expect(worker?.functions.slice(0, 2)).toEqual([
      { ...again, until: null },
      { ...added, until: '2026-06-30' },
    ]);
  });

  it('refuse a unit that does not fit, and an end before the beginning', async () => {
    const { workerId } = practice.actors.receiver;
    const { teams, units } = practice;
    const add = (role: 'teamLead' | 'researcher' | 'coConsultant', unitId: string | null, until?: string) =>
      call(
        'organisation',
        'addFunction',
        { workerId, role, unitId, from: TODAY, ...(until && { until }) },
        admin,
      );
    await expect(add('teamLead', units.region)).rejects.toMatchObject(issue('unitId', 'unitDoesNotFit'));
    await expect(add('researcher', teams.north)).rejects.toMatchObject(issue('unitId', 'unitDoesNotFit'));
    await expect(add('teamLead', null)).rejects.toMatchObject(issue('unitId', 'unitDoesNotFit'));
    await expect(add('coConsultant', randomUUID())).rejects.toMatchObject(issue('unitId', 'unknown'));
    await expect(add('coConsultant', teams.north, '2026-11-01')).rejects.toMatchObject(
      issue('until', 'beforeStart'),
    );
    const { id } = await add('coConsultant', teams.north);
    await expect(
      call('organisation', 'endFunction', { functionId: id, until: '2026-11-01' }, admin),
    ).rejects.toMatchObject(issue('until', 'beforeStart'));
  });

  it('leave an administrator, also when two end each other’s at once', async () => {
    const functionId = admin.acting?.id ?? '';
    const end = (id: string, as = admin) =>
      call('organisation', 'endFunction', { functionId: id, until: TODAY }, as);
    await expect(end(functionId)).rejects.toMatchObject(because('lastAdministrator'));

    const { researcher } = practice.actors;
    const second = await call(
      'organisation',
      'addFunction',
      { workerId: researcher.workerId, role: 'administrator', unitId: null, from: TODAY },
      admin,
    );
    const other: Actor = {
      ...researcher,
      acting: { id: second.id, role: 'administrator', unitId: null, unitKind: null },
    };
    const outcomes = await Promise.allSettled([end(second.id), end(functionId, other)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    // The administrator of the other tests goes on.
    await practice.database
      .updateTable('workerFunction')
      .set({ untilDate: null })
      .where('id', '=', functionId)
      .execute();
  });
});

describe('somebody leaves', () => {
  it('is active no more, keeps the name in history, and leaves numbers of what must be given to others', async () => {
    const { colleague, consultant } = practice.actors;
    const file = await call('cases', 'openCase', { details: { workingTitle: 'A file' } }, colleague);
    expect(await getWorker(colleague.workerId)).toMatchObject({ active: true, openCases: 1, alone: 1 });
    await call('organisation', 'deactivateWorker', { workerId: colleague.workerId }, admin);
    expect(await getWorker(colleague.workerId)).toMatchObject({ active: false, openCases: 1, alone: 1 });

    const shown = await call('cases', 'getCase', { caseId: file.id }, practice.actors.teamLead);
    expect(shown.file.workers).toMatchObject([{ name: 'Worker colleague', until: null }]);
    const known = await call('organisation', 'listWorkers', {}, consultant);
    expect(known.some(({ id }) => id === colleague.workerId)).toBe(false);

    await call('organisation', 'reactivateWorker', { workerId: colleague.workerId }, admin);
    expect(await getWorker(colleague.workerId)).toMatchObject({ active: true });
  });

  it('is never oneself, nor somebody of elsewhere', async () => {
    const leave = (workerId: string) => call('organisation', 'deactivateWorker', { workerId }, admin);
    await expect(leave(admin.workerId)).rejects.toMatchObject(because('oneself'));
    await expect(leave(practice.actors.stranger.workerId)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('absence', () => {
  const away = (as: Actor, workerId: string | null, from = TODAY, until = '2026-11-25') =>
    call('organisation', 'noteAbsence', { workerId, from, until }, as);

  it('is noted by oneself or by the lead of the team, and by nobody else', async () => {
    const { colleague, teamLead, otherTeamLead, consultant } = practice.actors;
    expect(await away(colleague, null)).toMatchObject({ workerId: colleague.workerId, until: '2026-11-25' });
    await away(teamLead, consultant.workerId, '2026-12-01', '2026-12-04');
    for (const actor of [otherTeamLead, consultant, practice.actors.stranger]) {
      await expect(away(actor, colleague.workerId)).rejects.toMatchObject({ code: 'notFound' });
    }
    const seen = await call('organisation', 'listAbsences', {}, teamLead);
    expect(seen.map(({ name, from }) => [name, from])).toEqual([
      ['Worker colleague', TODAY],
      ['Worker consultant', '2026-12-01'],
    ]);
    expect(await call('organisation', 'listAbsences', {}, otherTeamLead)).toEqual([]);
    expect(await call('organisation', 'listAbsences', {}, colleague)).toHaveLength(1);
  });

  it('ends the day before somebody is back, and one that would begin is taken away', async () => {
    const { colleague, consultant, teamLead } = practice.actors;
    await call(
      'organisation',
      'endAbsence',
      { workerId: colleague.workerId, backOn: '2026-11-20' },
      teamLead,
    );
    expect(await call('organisation', 'listAbsences', {}, colleague)).toMatchObject([
      { from: TODAY, until: '2026-11-19' },
    ]);
    await call('organisation', 'endAbsence', { backOn: '2026-12-01' }, consultant);
    expect(await call('organisation', 'listAbsences', {}, consultant)).toEqual([]);
  });

  it('has an end after its beginning, and no more than a year', async () => {
    const { colleague } = practice.actors;
    await expect(away(colleague, null, TODAY, '2026-11-17')).rejects.toMatchObject(
      issue('until', 'beforeStart'),
    );
    await expect(away(colleague, null, TODAY, '2028-01-01')).rejects.toMatchObject(
      issue('until', 'longerThanAYear'),
    );
  });
});

describe('row-level security', () => {
  /** A change as an actor, past every operation. */
  const change = (actor: Actor, statement: ReturnType<typeof sql>) =>
    inTransactionAs(practice.database, 'vangnet_app', settingsOf(actor, NOW), 'read committed', async (tx) =>
      statement.execute(tx),
    );

  it('lets nobody but the administrator change units, functions and who is active', async () => {
    const { consultant, teamLead } = practice.actors;
    const { organisationId } = consultant;
    for (const actor of [consultant, teamLead]) {
      await expect(
        change(
          actor,
          sql`insert into unit (organisation_id, id, kind, name) values (${organisationId}, ${randomUUID()}, 'team', 'X')`,
        ),
      ).rejects.toThrow(/row-level security/);
      await expect(
        change(
          actor,
          sql`insert into worker_function (organisation_id, worker_id, id, role, from_date)
            values (${organisationId}, ${actor.workerId}, ${randomUUID()}, 'administrator', ${TODAY})`,
        ),
      ).rejects.toThrow(/row-level security/);
      const result = await change(
        actor,
        sql`update worker set active = false where id = ${practice.actors.colleague.workerId}`,
      );
      expect(result.numAffectedRows).toBe(0n);
    }
  });

  it('lets nobody note the absence of somebody they do not lead', async () => {
    const { consultant, colleague, otherTeamLead, teamLead } = practice.actors;
    const note = (actor: Actor) =>
      change(
        actor,
        sql`insert into absence (organisation_id, worker_id, id, from_date, until_date, noted_by, noted_at)
          values (${colleague.organisationId}, ${colleague.workerId}, ${randomUUID()}, ${TODAY}, ${TODAY},
            ${actor.workerId}, ${NOW})`,
      );
    await expect(note(consultant)).rejects.toThrow(/row-level security/);
    await expect(note(otherTeamLead)).rejects.toThrow(/row-level security/);
    await note(teamLead);
  });
});
