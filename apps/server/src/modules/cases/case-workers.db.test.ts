import { randomUUID } from 'node:crypto';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, NOW, TODAY, type Practice } from '../../../../../tests/database/practice-fixture.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await createPractice();
});
afterAll(() => practice.close());

const call: Practice['call'] = (...args) => practice.call(...args);
const issue = (field: string, code: string) => ({
  code: 'invalidInput',
  details: { issues: [{ path: [field], code }] },
});
const openCase = (as: Actor, given: { teamId?: string } = {}) =>
  call('cases', 'openCase', { details: { workingTitle: 'A file', ...given } }, as);
const partsOf = async (caseId: string) => {
  const { file } = await call('cases', 'getCase', { caseId }, practice.actors.teamLead);
  return file.workers.map(({ name, part, from, until }) => [name.replace('Worker ', ''), part, from, until]);
};

describe('a guest', () => {
  it('reads along until a day, and no longer', async () => {
    const { consultant, guest } = practice.actors;
    const { id: caseId } = await openCase(consultant);
    const file = await call(
      'cases',
      'inviteGuest',
      { caseId, workerId: guest.workerId, until: '2026-11-30', reason: 'Begins after the holidays' },
      consultant,
    );
    const part = file.workers.find(({ workerId }) => workerId === guest.workerId);
    expect(part).toMatchObject({ part: 'guest', until: '2026-11-30', reason: 'Begins after the holidays' });

    const seen = await call('cases', 'getCase', { caseId }, guest);
    expect(seen.file.allowedActions).toEqual([]);
    const caseWorkerId = part?.id ?? '';
    const later = await call(
      'cases',
      'extendGuest',
      { caseId, caseWorkerId, until: '2026-12-31' },
      consultant,
    );
    expect(later.workers.find(({ id }) => id === caseWorkerId)?.until).toBe('2026-12-31');

    await call('cases', 'endWorkerPart', { caseId, caseWorkerId, until: TODAY }, consultant);
    const tomorrow = new Date(NOW.getTime() + 86_400_000);
    await expect(call('cases', 'getCase', { caseId }, guest, tomorrow)).rejects.toMatchObject({
      code: 'notFound',
    });
    await expect(
      call('cases', 'extendGuest', { caseId, caseWorkerId, until: '2026-12-31' }, consultant, tomorrow),
    ).rejects.toMatchObject({ code: 'notPossibleNow', details: { reason: 'alreadyEnded' } });
  });

  it('is somebody of the organisation without a part, for at most a year', async () => {
    const { consultant, guest, stranger } = practice.actors;
    const { id: caseId, workers } = await openCase(consultant);
    const invite = (workerId: string, until: string) =>
      call('cases', 'inviteGuest', { caseId, workerId, until, reason: 'To prepare' }, consultant);
    await expect(invite(stranger.workerId, TODAY)).rejects.toMatchObject(issue('workerId', 'unknown'));
    await expect(invite(consultant.workerId, TODAY)).rejects.toMatchObject(
      issue('workerId', 'alreadyHasPart'),
    );
    await expect(invite(guest.workerId, '2026-11-17')).rejects.toMatchObject(issue('until', 'dayIsOver'));
    await expect(invite(guest.workerId, '2028-01-01')).rejects.toMatchObject(
      issue('until', 'longerThanAYear'),
    );
    // Only a guest's part is one that is extended, and a guest is not replaced.
    await expect(
      call('cases', 'extendGuest', { caseId, caseWorkerId: workers[0]?.id ?? '', until: TODAY }, consultant),
    ).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('replacing a worker in one case', () => {
  it('ends the one part the day before and begins the other', async () => {
    const { consultant, colleague } = practice.actors;
    const { id: caseId, workers } = await openCase(consultant);
    const caseWorkerId = workers[0]?.id ?? '';
    const replace = (byWorkerId: string, from: string) =>
      call('cases', 'replaceWorker', { caseId, caseWorkerId, byWorkerId, from }, consultant);
    await expect(replace(consultant.workerId, '2026-11-23')).rejects.toMatchObject(
      issue('byWorkerId', 'samePerson'),
    );
    await expect(replace(practice.actors.stranger.workerId, '2026-11-23')).rejects.toMatchObject(
      issue('byWorkerId', 'unknown'),
    );
    await replace(colleague.workerId, '2026-11-23');
    expect(await partsOf(caseId)).toEqual([
      ['consultant', 'consultant', TODAY, '2026-11-22'],
      ['colleague', 'consultant', '2026-11-23', null],
    ]);
  });
});

describe('giving the cases of a team to others', () => {
  const reassign = (
    caseIds: readonly string[],
    fromWorkerId: string | null,
    toWorkerId: string,
    more: { commandId?: string; from?: string; as?: Actor } = {},
  ) =>
    call(
      'cases',
      'reassignCases',
      {
        caseIds: [...caseIds],
        fromWorkerId,
        toWorkerId,
        from: more.from ?? '2026-11-23',
        ...(more.commandId && { commandId: more.commandId }),
      },
      more.as ?? practice.actors.teamLead,
    );

  it('gives many at once, once, and each case keeps it in its log', async () => {
    const { consultant, colleague } = practice.actors;
    const caseIds = [await openCase(consultant), await openCase(consultant)].map(({ id }) => id);
    const commandId = randomUUID();
    expect(await reassign(caseIds, consultant.workerId, colleague.workerId, { commandId })).toEqual({
      reassigned: 2,
    });
    expect(await reassign(caseIds, consultant.workerId, colleague.workerId, { commandId })).toEqual({
      reassigned: 2,
    });
    for (const caseId of caseIds) {
      expect(await partsOf(caseId)).toEqual([
        ['consultant', 'consultant', TODAY, '2026-11-22'],
        ['colleague', 'consultant', '2026-11-23', null],
      ]);
    }
    const rows = await practice.database
      .selectFrom('activityLog')
      .select(['caseId', 'recordId'])
      .where('operation', '=', 'cases.reassignCases')
      .where('caseId', 'in', caseIds)
      .execute();
    expect(rows.map(({ caseId }) => caseId).sort()).toEqual([...caseIds].sort());
    expect(rows.every(({ recordId }) => recordId !== null)).toBe(true);
  });

  it('gives all of them or none, and says nothing of a case of another team', async () => {
    const { consultant, colleague, otherTeamLead } = practice.actors;
    const own = await openCase(consultant);
    const other = await openCase(consultant, { teamId: practice.teams.south });
    for (const elsewhere of [other.id, randomUUID()]) {
      await expect(
        reassign([own.id, elsewhere], consultant.workerId, colleague.workerId),
      ).rejects.toMatchObject({ code: 'notFound' });
    }
    await expect(
      reassign([own.id], consultant.workerId, colleague.workerId, { as: otherTeamLead }),
    ).rejects.toMatchObject({ code: 'notFound' });
    const free = await openCase(colleague);
    await expect(
      reassign([own.id, free.id], consultant.workerId, practice.actors.familyWorker.workerId),
    ).rejects.toMatchObject({ code: 'notPossibleNow', details: { reason: 'partsChanged' } });
    expect(await partsOf(own.id)).toEqual([['consultant', 'consultant', TODAY, null]]);
  });

  it('shows which cases nobody works on any more, and gives them somebody', async () => {
    const { teamLead, colleague, administrator, consultant } = practice.actors;
    const left = await openCase(colleague);
    const empty = await openCase(teamLead);
    await call('organisation', 'deactivateWorker', { workerId: colleague.workerId }, administrator);
    const unattended = async () =>
      (await call('cases', 'getMyTeam', {}, teamLead)).cases
        .filter(({ isUnattended }) => isUnattended)
        .map(({ id }) => id);
    const before = await unattended();
    expect(before).toEqual(expect.arrayContaining([left.id, empty.id]));
    const team = await call('cases', 'getMyTeam', {}, teamLead);
    expect(team.workers.find(({ id }) => id === colleague.workerId)?.active).toBe(false);

    await reassign([left.id, empty.id], null, consultant.workerId, { from: TODAY });
    expect(await partsOf(left.id)).toEqual([
      ['colleague', 'consultant', TODAY, TODAY],
      ['consultant', 'consultant', TODAY, null],
    ]);
    expect(await partsOf(empty.id)).toEqual([['consultant', 'consultant', TODAY, null]]);
    const after = await unattended();
    expect(after).not.toContain(left.id);
    expect(after).not.toContain(empty.id);
    await call('organisation', 'reactivateWorker', { workerId: colleague.workerId }, administrator);
  });
});
