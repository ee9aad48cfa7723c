import { textOfProse } from '@vangnet/domain/conversations/prose.ts';
import pg from 'pg';
import { openProse, readProse } from '../../apps/server/src/modules/conversations/prose-document.ts';
import { findPostmaster } from './server-process.ts';
import type { TypingWindow } from './typing-window.ts';

/** Each question must find nothing: what it finds is a change that was only half made. */
const halfChanges: Readonly<Record<string, string>> = {
  'statements that differ from their newest version': `
    select s.id from statement s
    left join statement_version v on v.organisation_id = s.organisation_id and v.case_id = s.case_id
      and v.statement_id = s.id and v.version = s.version
    where v.words is distinct from s.words`,
  'statements with a version missing in between': `
    select s.id from statement s
    join statement_version v on v.organisation_id = s.organisation_id and v.case_id = s.case_id and v.statement_id = s.id
    group by s.id, s.version having count(*) <> s.version or max(v.version) <> s.version`,
  'records that do not stand in the activity log exactly once as made': `
    select made.id from (
      select id, 'cases.openCase' as operation from case_file
      union all select id, 'conversations.recordConversation' from conversation
      union all select id, 'mapping.addStatement' from statement
      union all select id, 'scaling.rate' from rating
    ) made
    where (select count(*) from activity_log l
           where l.record_id = made.id and l.operation = made.operation and l.result = 'done') <> 1`,
  'rewordings that do not stand in the activity log exactly once': `
    select s.id from statement s
    where s.version - 1 <> (select count(*) from activity_log l
      where l.record_id = s.id and l.operation = 'mapping.reviseStatement' and l.result = 'done')`,
  'records without their command': `
    select made.id from (
      select id from case_file union all select id from conversation union all select id from statement union all select id from rating
    ) made
    left join command_log c on c.command_id = made.id
    where c.command_id is null`,
  'commands without their record or answer': `
    select c.command_id from command_log c
    where c.result is null
      or c.operation = 'mapping.addStatement' and not exists (select from statement s where s.id = c.command_id)
      or c.operation = 'scaling.rate' and not exists (select from rating r where r.id = c.command_id)
      or c.operation = 'mapping.reviseStatement' and not exists (
        select from statement_version v
        where v.statement_id = (c.result ->> 'id')::uuid and v.version = (c.result ->> 'version')::integer
          and v.words = c.result ->> 'words')`,
  'activities without what they speak of': `
    select l.id from activity_log l
    where l.result = 'done' and l.operation = 'mapping.addStatement' and not exists (select from statement s where s.id = l.record_id)
      or l.result = 'done' and l.operation = 'scaling.rate' and not exists (select from rating r where r.id = l.record_id)`,
};

export interface Survival {
  /** Acknowledged changes that are gone or changed. Must be empty. */
  readonly lost: readonly string[];
  /** Must be empty. */
  readonly half: readonly string[];
  /** Records that nobody asked for, or that stand twice. Must be empty. */
  readonly doubled: readonly string[];
}

/** Opens the database of a running embedded server past the server itself. */
export async function withDatabase<Result>(
  dataDir: string,
  use: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const postmaster = findPostmaster(dataDir);
  if (!postmaster) throw new Error('no database is running');
  const host = postmaster.socketFolder || '127.0.0.1';
  const client = new pg.Client({ host, port: postmaster.port, user: 'postgres', database: 'vangnet' });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Which of these commands were carried out. */
export async function findCarriedOut(client: pg.Client, commandIds: readonly string[]): Promise<number> {
  const { rowCount } = await client.query('select from command_log where command_id = any($1::uuid[])', [
    commandIds,
  ]);
  return rowCount ?? 0;
}

/**
 * Holds what the windows were told was saved against what is there.
 *
 * @param answeredAll whether every command was answered by now, so that nothing else may be there either
 */
export async function checkSurvival(
  client: pg.Client,
  windows: readonly TypingWindow[],
  answeredAll: boolean,
): Promise<Survival> {
  const lost: string[] = [];
  const half = await findHalfChanges(client);
  const doubled: string[] = [];

  const versions = await readMap<string>(
    client,
    `select statement_id || ' ' || version as key, words as value from statement_version`,
  );
  const ratings = await readMap<string>(client, 'select id as key, value::text as value from rating');
  for (const { name, acknowledged } of windows) {
    for (const [id, words] of acknowledged.statements) {
      for (const [index, wording] of words.entries()) {
        if (versions.get(`${id} ${index + 1}`) !== wording)
          lost.push(`${name}: statement ${id} ${index + 1}`);
      }
    }
    for (const [id, value] of acknowledged.ratings) {
      if (Number(ratings.get(id)) !== value) lost.push(`${name}: rating ${id}`);
    }
  }
  const sum = (count: (window: TypingWindow) => number) =>
    windows.reduce((total, window) => total + count(window), 0);
  const known = {
    versions: sum(({ acknowledged }) => [...acknowledged.statements.values()].flat().length),
    ratings: sum(({ acknowledged }) => acknowledged.ratings.size),
  };
  if (answeredAll && versions.size !== known.versions)
    doubled.push(`${versions.size} versions of statements, ${known.versions} were sent`);
  if (answeredAll && ratings.size !== known.ratings)
    doubled.push(`${ratings.size} ratings, ${known.ratings} were sent`);

  for (const { id, text, state } of await readProses(client)) {
    const document = openProse(state);
    if (textOfProse(readProse(document)) !== text) half.push(`prose and its text differ: ${id}`);
    for (const window of windows.filter(({ at }) => at.conversationId === id)) {
      for (const token of window.acknowledged.proseTokens) {
        const found = text.split(token).length - 1;
        if (found === 0) lost.push(`${window.name}: prose ${token}`);
        if (found > 1) doubled.push(`${window.name}: prose ${token}`);
      }
    }
  }
  return { lost, half, doubled };
}

async function findHalfChanges(client: pg.Client): Promise<string[]> {
  const found: string[] = [];
  for (const [name, question] of Object.entries(halfChanges)) {
    const { rowCount } = await client.query(question);
    if (rowCount) found.push(`${rowCount} ${name}`);
  }
  return found;
}

async function readMap<Value>(client: pg.Client, question: string): Promise<ReadonlyMap<string, Value>> {
  const { rows } = await client.query<{ key: string; value: Value }>(question);
  return new Map(rows.map(({ key, value }) => [key, value]));
}

async function readProses(client: pg.Client) {
  const { rows } = await client.query<{ id: string; text: string; state: Uint8Array | null }>(
    'select id, prose_text as text, prose_state as state from conversation',
  );
  return rows;
}
