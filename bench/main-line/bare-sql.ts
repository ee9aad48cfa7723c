import { randomUUID } from 'node:crypto';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { textOfProse } from '@vangnet/domain/conversations/prose.ts';
import type pg from 'pg';
import { listComingDates } from '../../apps/server/src/modules/case-overview/case-overview.store.ts';
import {
  listMyCases,
  listPersonsOfCases,
  mapChangesByOthers,
  mapLastConversations,
} from '../../apps/server/src/modules/case-overview/my-day.store.ts';
import { composeProse, readProse, stateOf } from '../../apps/server/src/modules/conversations/public.ts';
import {
  listEvidence,
  listNamesOfCases,
  listOverviewCases,
} from '../../apps/server/src/modules/measurement/measurement.store.ts';
import type { Database, Tx } from '../../apps/server/src/platform/database/database.ts';
import { TALK, type Doer } from './doers.ts';

/**
 * The yardstick: the rows that must be read and written, by plain SQL as the owner of the tables, one question each
 * and as few as do it. No row-level security, no rights, no check of input or output, no prose to merge. For the two
 * lists it is the server's own SQL, as the owner.
 */
export function createBareDoer(pool: pg.Pool, database: Database, actor: Actor): Doer {
  const { organisationId, workerId } = actor;
  const today = localDateOf(new Date());

  const inTransaction = async (work: (client: pg.PoolClient) => Promise<unknown>): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      await work(client);
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  const log = (client: pg.PoolClient, operation: string, caseId: string, recordId: string | null) =>
    client.query(
      `insert into activity_log (organisation_id, worker_id, operation, case_id, record_id, result, at)
       values ($1, $2, $3, $4, $5, 'done', now())`,
      [organisationId, workerId, operation, caseId, recordId],
    );
  const keepCommand = (client: pg.PoolClient, operation: string, commandId: string) =>
    client.query(
      `insert into command_log (organisation_id, command_id, worker_id, operation, input_hash, result, at)
       values ($1, $2, $3, $4, $5, $6, now())`,
      [organisationId, commandId, workerId, operation, Buffer.alloc(32), JSON.stringify({ id: commandId })],
    );
  const insertStatement = async (
    client: pg.PoolClient,
    caseId: string,
    id: string,
    conversationId: string | null,
    words: string,
  ) => {
    await client.query(
      `insert into statement (organisation_id, case_id, id, conversation_id, column_name, words, voice_name, anchor, position, written_by, written_at)
       select $1, $2, $3, $4, 'worries', $5, 'Mama', $6, coalesce(max(position), 0) + 1, $7, now()
       from statement where organisation_id = $1 and case_id = $2`,
      [
        organisationId,
        caseId,
        id,
        conversationId,
        words,
        conversationId === null ? 'direct' : 'prose',
        workerId,
      ],
    );
    await client.query(
      `insert into statement_version (organisation_id, case_id, statement_id, version, words, column_name, changed_at, changed_by)
       values ($1, $2, $3, 1, $4, 'worries', now(), $5)`,
      [organisationId, caseId, id, words, workerId],
    );
  };
  const look = (operation: string, caseId: string, questions: readonly string[]) =>
    inTransaction(async (client) => {
      await log(client, operation, caseId, null);
      for (const question of questions) await client.query(question, [organisationId, caseId]);
    });
  const asOwner = (work: (reader: { tx: Tx; actor: Actor; today: string }) => Promise<unknown>) =>
    database.transaction().execute((tx) => work({ tx, actor, today }));

  return {
    openCase: () =>
      inTransaction(async (client) => {
        const id = randomUUID();
        await client.query(
          `insert into case_file (organisation_id, id, reason, team_id, opened_on, opened_by) values ($1, $2, $3, $4, $5, $6)`,
          [organisationId, id, 'School belde.', actor.acting?.unitId, today, workerId],
        );
        await client.query(
          `insert into case_worker (organisation_id, case_id, id, worker_id, part, from_date) values ($1, $2, $3, $4, 'consultant', $5)`,
          [organisationId, id, randomUUID(), workerId, today],
        );
        await client.query(
          `insert into case_person (organisation_id, case_id, id, kind, name, position)
           values ($1, $2, $3, 'minor', 'Noor Bogaert', 0), ($1, $2, $4, 'parent', 'Hanne Bogaert', 1)`,
          [organisationId, id, randomUUID(), randomUUID()],
        );
        await client.query(
          `insert into scaling_question (organisation_id, case_id, id, kind, lowest, highest, asked_at) values ($1, $2, $3, 'safety', 0, 10, now())`,
          [organisationId, id, randomUUID()],
        );
        await log(client, 'cases.openCase', id, id);
        await keepCommand(client, 'cases.openCase', id);
      }),
    addStatement: (caseId) =>
      inTransaction(async (client) => {
        const id = randomUUID();
        await insertStatement(client, caseId, id, null, TALK[1] ?? '');
        await log(client, 'mapping.addStatement', caseId, id);
        await keepCommand(client, 'mapping.addStatement', id);
      }),
    prepareConversation: async (caseId) => {
      const id = randomUUID();
      const document = composeProse(TALK);
      await pool.query(
        `insert into conversation (organisation_id, case_id, id, held_on, prose_state, prose_text, written_by, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, now())`,
        [
          organisationId,
          caseId,
          id,
          today,
          Buffer.from(stateOf(document)),
          textOfProse(readProse(document)),
          workerId,
        ],
      );
      return id;
    },
    makeStatement: (caseId, conversationId, quote) =>
      inTransaction(async (client) => {
        const id = randomUUID();
        const key = [organisationId, caseId, conversationId];
        const { rows } = await client.query<{ prose_state: Buffer; prose_text: string }>(
          `select prose_state, prose_text from conversation
           where organisation_id = $1 and case_id = $2 and id = $3 for no key update`,
          key,
        );
        await client.query(
          `update conversation set prose_state = $4, prose_text = $5 where organisation_id = $1 and case_id = $2 and id = $3`,
          [...key, rows[0]?.prose_state, rows[0]?.prose_text],
        );
        await insertStatement(client, caseId, id, conversationId, quote);
        await log(client, 'conversations.makeStatement', caseId, id);
        await keepCommand(client, 'conversations.makeStatement', id);
      }),
    firstScreen: (caseId) =>
      Promise.all([
        look('cases.getCase', caseId, [
          'select c.*, t.name from case_file c left join unit t on t.organisation_id = c.organisation_id and t.id = c.team_id where c.organisation_id = $1 and c.id = $2',
          'select * from case_person where organisation_id = $1 and case_id = $2 order by position',
          'select w.*, n.name from case_worker w join worker n on n.organisation_id = w.organisation_id and n.id = w.worker_id where w.organisation_id = $1 and w.case_id = $2',
          'select held_on, direct_contact_minutes, consultation_minutes, title, kind, id from conversation where organisation_id = $1 and case_id = $2',
          'select * from agreement where organisation_id = $1 and case_id = $2 and ended_at is null',
          'select count(*) from mapping where organisation_id = $1 and case_id = $2',
        ]),
        look('mapping.listStatements', caseId, [
          'select s.*, c.held_on, c.title from statement s left join conversation c on c.organisation_id = s.organisation_id and c.case_id = s.case_id and c.id = s.conversation_id where s.organisation_id = $1 and s.case_id = $2 order by s.position',
        ]),
        look('dangerAndGoals.listFramePieces', caseId, [
          'select * from frame_piece where organisation_id = $1 and case_id = $2 order by number',
          'select * from frame_piece_event where organisation_id = $1 and case_id = $2 order by number',
        ]),
        look('scaling.listScalingQuestions', caseId, [
          'select * from scaling_question where organisation_id = $1 and case_id = $2 order by asked_at',
          'select * from rating where organisation_id = $1 and case_id = $2 order by rated_on, written_at',
        ]),
      ]),
    myDay: () =>
      asOwner(async (reader) => {
        const ids = (await listMyCases(reader, today)).map((row) => row.id);
        await listPersonsOfCases(reader, ids);
        await listComingDates(reader, ids, today);
        await mapChangesByOthers(reader, ids, ['mapping.addStatement', 'conversations.makeStatement']);
        await mapLastConversations(reader, ids, today);
      }),
    practiceOverview: () =>
      asOwner(async (reader) => {
        const ids = (await listOverviewCases(reader, 'mine')).map((row) => row.id);
        await listNamesOfCases(reader, ids);
        await listEvidence(reader, ids);
      }),
    close: () => undefined,
  };
}
