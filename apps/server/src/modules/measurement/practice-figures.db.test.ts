import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createPractice,
  NOW,
  TODAY,
  type Persona,
  type Practice,
} from '../../../../../tests/database/practice-fixture.ts';
import { inTransactionAs, settingsOf } from '../../platform/database/database.ts';

describe('figures of the practice', () => {
  let practice: Practice;
  const caseIds: string[] = [];

  beforeAll(async () => {
    practice = await createPractice();
    for (let number = 0; number < 6; number += 1) await openCase(practice.teams.north, number < 4);
    for (let number = 0; number < 3; number += 1) await openCase(practice.teams.south, true);
  });
  afterAll(() => practice.close());

  const read = (persona: Persona) =>
    practice.call('measurement', 'getPracticeFigures', {}, practice.actors[persona]);

  async function openCase(teamId: string, withMapping: boolean) {
    const { consultant } = practice.actors;
    const file = await practice.call(
      'cases',
      'openCase',
      { details: { workingTitle: 'Drawn', teamId } },
      consultant,
    );
    caseIds.push(file.id);
    const presence = { personIds: [], workerIds: [], others: null };
    if (withMapping)
      await practice.call(
        'mapping',
        'saveMapping',
        { caseId: file.id, heldOn: TODAY, kind: 'withFamily', title: null, presence },
        consultant,
      );
  }

  test('count the open cases of the own team, of the region, or of all, and withhold small groups', async () => {
    const own = await read('teamLead');
    expect(own.teams.map(({ name, figures }) => [name, figures?.openCases])).toEqual([['North', 6]]);
    for (const persona of ['regionHead', 'researcher'] as const) {
      const { teams, together, minimum } = await read(persona);
      expect(minimum).toBe(5);
      expect(teams.map(({ name, regionName, figures }) => [name, regionName, figures?.openCases])).toEqual([
        ['North', 'Region', 6],
        ['South', 'Region', undefined],
      ]);
      expect(teams[0]?.figures?.shares.find(({ stepId }) => stepId === 'mapping-conversations')).toEqual({
        stepId: 'mapping-conversations',
        count: 4,
        n: 6,
      });
      expect(together).toBeNull();
    }
  });

  test('say the same as the overview of a team lead, who sees the files', async () => {
    const figures = (await read('teamLead')).teams[0]?.figures;
    const overview = await practice.call(
      'measurement',
      'getPracticeOverview',
      { scope: 'team' },
      practice.actors.teamLead,
    );
    expect(figures?.shares).toEqual(overview.shares);
  });

  test('name no case, no person and no words', async () => {
    const answer = JSON.stringify(await read('researcher'));
    for (const caseId of caseIds) expect(answer).not.toContain(caseId);
  });

  test('leave out a case that was closed', async () => {
    const { consultant } = practice.actors;
    const [closed = ''] = caseIds;
    await practice.database
      .insertInto('caseClosure')
      .values({
        organisationId: consultant.organisationId,
        caseId: closed,
        id: randomUUID(),
        closedOn: TODAY,
        closedBy: consultant.workerId,
        closedAt: NOW,
      })
      .execute();
    expect((await read('teamLead')).teams[0]?.figures?.openCases).toBe(5);
  });

  describe('the role through which they are read', () => {
    const asFigures = <Result>(persona: Persona, query: string) =>
      inTransactionAs(
        practice.database,
        'vangnet_figures',
        settingsOf(practice.actors[persona], NOW),
        'read committed',
        (tx) => sql<Result>`${sql.raw(query)}`.execute(tx),
      );

    test('can read no words and no names, and change nothing', async () => {
      const forbidden = [
        'select working_title from case_file',
        'select name from case_person',
        'select born_on from case_person',
        'select prose_text from conversation',
        'select title from conversation',
        'select words from statement',
        'select incident from statement',
        'select snapshot from mapping',
        'select words from frame_piece',
        'select words from frame_piece_event',
        'select remark from safety_plan_consent',
        'select snapshot from safety_plan_version',
        'select * from agreement',
        'select * from rating',
        'select * from worker',
        'select * from activity_log',
        'select * from local_account',
      ];
      for (const query of forbidden) {
        await expect(asFigures('researcher', query), query).rejects.toThrow(/permission denied/);
      }
      await expect(asFigures('researcher', 'delete from case_file')).rejects.toThrow(/permission denied/);
    });

    test('is granted columns of no type that holds words, but for the names of units and closed lists', async () => {
      const { rows } = await sql<{ place: string }>`
        select table_name || '.' || column_name as place
        from information_schema.column_privileges p
        join information_schema.columns c using (table_schema, table_name, column_name)
        where p.grantee = 'vangnet_figures' and c.data_type in ('text', 'jsonb', 'bytea', 'character varying')
        order by 1`.execute(practice.database);
      expect(rows.map(({ place }) => place)).toEqual([
        'case_person.kind',
        'conversation.kind',
        'frame_piece.kind',
        'frame_piece_event.kind',
        'mapping.kind',
        'safety_plan_consent.manner',
        'unit.kind',
        'unit.name',
      ]);
    });

    test('finds nothing of another organisation, nor for a function without figures', async () => {
      const countFor = async (persona: Persona) =>
        (await asFigures<{ n: number }>(persona, 'select count(*) as n from (select id from case_file) f'))
          .rows[0]?.n;
      expect(await countFor('researcher')).toBe(9);
      expect(await countFor('stranger')).toBe(0);
      expect(await countFor('consultant')).toBe(0);
    });
  });
});
