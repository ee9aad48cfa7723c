import { randomUUID } from 'node:crypto';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import { sql } from 'kysely';
import { inTransactionAs, type Database } from '../../../apps/server/src/platform/database/database.ts';
import { hashPassword, openSession } from '../../../apps/server/src/modules/access/public.ts';
import { NOW, type Persona, type Practice } from '../../database/practice-fixture.ts';
import { createSampleCase } from '../create-sample-case.ts';
import type { SampleRecords } from '../sample-inputs.ts';

/** A case that others must not find: its records, and the word that stands in every text of it. */
export interface Victim {
  readonly name: string;
  readonly organisationId: string;
  readonly records: SampleRecords;
  /** Ids of accounts and sessions of somebody who works on it. */
  readonly ids: Readonly<Record<string, string>>;
  readonly word: string;
  /** Whether row-level security keeps the whole organisation from whoever attacks. */
  readonly isElsewhere: boolean;
}

const PASSWORD = 'an invented password of some length';
const newWord = (): string => `zq${randomUUID().replaceAll('-', '').slice(0, 14)}`;

/** Everybody of these practices can sign in with {@link PASSWORD}. */
export async function givePasswords(database: Database): Promise<string> {
  const passwordHash = await hashPassword(PASSWORD);
  await database
    .updateTable('localAccount')
    .set({ passwordHash, username: sql`lower(username)` })
    .execute();
  return PASSWORD;
}

/** A full case of a practice, with its word in every text. */
export async function plantVictim(name: string, practice: Practice, isElsewhere: boolean): Promise<Victim> {
  const word = newWord();
  const records = await createSampleCase({ ...practice, call: markTexts(practice.call, word) });
  const { consultant } = practice.actors;
  await stampTexts(practice.database, [records.caseId, records.oldCaseId], word);
  const { session } = await inTransactionAs(
    practice.database,
    'vangnet_identity',
    undefined,
    'read committed',
    (tx) =>
      openSession(tx, { worker: consultant, way: 'password', functionId: null, userAgent: '', now: NOW }),
  );
  return {
    name,
    organisationId: consultant.organisationId,
    records,
    ids: { sessionId: session.id, functionId: consultant.acting?.id ?? '', unitId: records.teamId },
    word,
    isElsewhere,
  };
}

/** The same organisation seen from its other team: other people work on what this practice makes. */
export async function moveToOtherTeam(practice: Practice): Promise<Practice> {
  const { actors, teams, database } = practice;
  const { organisationId } = actors.consultant;
  const hire = async (role: 'consultant' | 'familyWorker', unitId: string | null): Promise<Actor> => {
    const [workerId, id] = [randomUUID(), randomUUID()];
    await database
      .insertInto('worker')
      .values({ organisationId, id: workerId, name: 'Other worker' })
      .execute();
    await database
      .insertInto('workerFunction')
      .values({ organisationId, workerId, id, role, unitId, fromDate: '2010-01-01' })
      .execute();
    return {
      organisationId,
      workerId,
      acting: { id, role, unitId, unitKind: unitId === null ? null : 'team' },
    };
  };
  return {
    ...practice,
    teams: { north: teams.south, south: teams.north },
    actors: {
      ...actors,
      consultant: await hire('consultant', teams.south),
      familyWorker: await hire('familyWorker', null),
      guest: await hire('familyWorker', null),
      receiver: await hire('familyWorker', null),
    },
  };
}

/** Whoever attacks gets a case of their own, full of records, in which they have a part. */
export async function createOwnCase(practice: Practice, persona: Persona): Promise<SampleRecords> {
  const records = await createSampleCase(practice);
  const { organisationId, workerId } = practice.actors[persona];
  await practice.database
    .insertInto('caseWorker')
    .values({
      organisationId,
      caseId: records.caseId,
      id: randomUUID(),
      workerId,
      part: 'coConsultant',
      fromDate: '2026-01-01',
    })
    .execute();
  return records;
}

/** Every text of every input ends with the word. Ids, days and choices are no texts. */
function markTexts(call: Practice['call'], word: string): Practice['call'] {
  const mark = (value: unknown): unknown => {
    if (typeof value === 'string') return /^[A-Z]| /.test(value) ? `${value} ${word}` : value;
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mark(child)]));
  };
  return (capability, name, input, as, now) => call(capability, name, mark(input) as typeof input, as, now);
}

/** And every text that the operations left empty, table by table; a column of choices refuses and stays as it is. */
async function stampTexts(database: Database, caseIds: readonly string[], word: string): Promise<void> {
  const { rows } = await sql<{ place: string; field: string; key: string }>`
    select c.table_name as place, c.column_name as field, case when c.table_name = 'case_file' then 'id' else 'case_id' end as key
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text' and c.is_nullable = 'YES'
      and c.column_name not in ('kind', 'element') and c.table_name not in ('activity_log', 'activity_chain', 'command_log')
      and (c.table_name = 'case_file' or exists (
        select from information_schema.columns k
        where k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = 'case_id'))`.execute(
    database,
  );
  for (const { place, field, key } of rows) {
    await sql`update ${sql.table(place)} set ${sql.ref(field)} = ${`Text ${word}`}
      where ${sql.ref(key)} = any(${[...caseIds]}::uuid[]) and ${sql.ref(field)} is null`
      .execute(database)
      .catch(() => undefined);
  }
}
