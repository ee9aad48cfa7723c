import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPractice, NOW, type Practice } from '../../../../tests/database/practice-fixture.ts';
import { inTransactionAs, settingsOf } from '../platform/database/database.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await createPractice();
});
afterAll(() => practice.close());

const details = { workingTitle: 'A new file' };
const listActivity = (caseId: string) =>
  practice.database
    .selectFrom('activityLog')
    .select(['operation', 'result', 'refusal', 'workerId'])
    .where('caseId', '=', caseId)
    .orderBy('id')
    .execute();

describe('the one way in which anything is done', () => {
  it('gives a repeated command its first answer and makes one record', async () => {
    const { consultant } = practice.actors;
    const commandId = randomUUID();
    const answers = await Promise.all(
      [1, 2, 3].map(() => practice.call('cases', 'openCase', { commandId, details }, consultant)),
    );
    expect(new Set(answers.map((answer) => answer.id))).toEqual(new Set([commandId]));
    const { n } = await practice.database
      .selectFrom('caseFile')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('id', '=', commandId)
      .executeTakeFirstOrThrow();
    expect(n).toBe(1);
    expect(await listActivity(commandId)).toHaveLength(1);
  });

  it('refuses a command id that was used for something else', async () => {
    const { consultant } = practice.actors;
    const commandId = randomUUID();
    await practice.call('cases', 'openCase', { commandId, details }, consultant);
    await expect(
      practice.call('cases', 'openCase', { commandId, details: { workingTitle: 'Another' } }, consultant),
    ).rejects.toMatchObject({
      code: 'commandIdReused',
    });
  });

  it('leaves nothing behind of a command that is refused, but a row in the log', async () => {
    const { consultant, colleague } = practice.actors;
    const file = await practice.call('cases', 'openCase', { details }, consultant);
    const refused = practice.call(
      'cases',
      'reviseCase',
      { caseId: file.id, expectedVersion: 7, details: { workingTitle: 'Other' } },
      consultant,
    );
    await expect(refused).rejects.toMatchObject({
      code: 'conflict',
      details: { current: { workingTitle: 'A new file', version: 1 } },
    });
    const unseen = practice.call(
      'cases',
      'reviseCase',
      { caseId: file.id, expectedVersion: 1, details: { workingTitle: 'Other' } },
      colleague,
    );
    await expect(unseen).rejects.toMatchObject({ code: 'notFound' });
    expect(await listActivity(file.id)).toMatchObject([
      { operation: 'cases.openCase', result: 'done' },
      { operation: 'cases.reviseCase', result: 'refused', refusal: 'conflict' },
      { operation: 'cases.reviseCase', result: 'refused', refusal: 'notFound', workerId: colleague.workerId },
    ]);
  });

  it('records a look once a minute, and every look by somebody else', async () => {
    const { consultant, teamLead } = practice.actors;
    const file = await practice.call('cases', 'openCase', { details }, consultant);
    const look = (seconds: number, actor = consultant) =>
      practice.call(
        'mapping',
        'listStatements',
        { caseId: file.id },
        actor,
        new Date(NOW.getTime() + seconds * 1_000),
      );
    await look(0);
    await look(30);
    await look(31, teamLead);
    await look(120);
    const looks = (await listActivity(file.id)).filter((row) => row.operation === 'mapping.listStatements');
    expect(looks.map((row) => row.workerId)).toEqual([
      consultant.workerId,
      teamLead.workerId,
      consultant.workerId,
    ]);
  });

  it('keeps the log from being changed, by the server and by its owner', async () => {
    const { consultant } = practice.actors;
    await practice.call('cases', 'openCase', { details }, consultant);
    await expect(
      sql`update activity_log set operation = 'nothing'`.execute(practice.database),
    ).rejects.toThrow(/append-only/);
    await expect(sql`delete from activity_log`.execute(practice.database)).rejects.toThrow(/append-only/);
    await expect(sql`truncate activity_log`.execute(practice.database)).rejects.toThrow(/append-only/);
    const settings = settingsOf(consultant, NOW);
    const asServer = inTransactionAs(practice.database, 'vangnet_app', settings, 'read committed', (tx) =>
      sql`delete from activity_log`.execute(tx),
    );
    await expect(asServer).rejects.toThrow(/permission denied/);
  });

  it('gives the role and the settings back with the transaction', async () => {
    const { consultant } = practice.actors;
    await practice.call('cases', 'openCase', { details }, consultant);
    const { rows } = await sql<{ isOwner: boolean; actor: string | null }>`
      select current_user = session_user as is_owner, nullif(current_setting('app.actor_id', true), '') as actor`.execute(
      practice.database,
    );
    expect(rows[0]).toEqual({ isOwner: true, actor: null });
  });
});
