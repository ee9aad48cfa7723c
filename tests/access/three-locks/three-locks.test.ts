import { randomUUID } from 'node:crypto';
import type { Actor } from '@vangnet/domain/access/actor.ts';
import { decideCaseAccess, type CaseFacts, type CaseLevel } from '@vangnet/domain/access/case-access.ts';
import { decide } from '@vangnet/domain/access/decide.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  connect,
  inTransactionAs,
  type Database,
  type Tx,
} from '../../../apps/server/src/platform/database/database.ts';
import { createTestDatabase, type TestDatabase } from '../../database/provide-test-database.ts';
import { drawnPractice } from './draw-practice.ts';
import { expectRows, tables, type Table } from './expect-rows.ts';
import {
  NOW,
  placePractice,
  type PlacedFunction,
  type PlacedPractice,
  type PlacedWorker,
  TODAY,
} from './place-practice.ts';

const RUNS = 8;
const CASES = 24;
const moment = { now: NOW, today: TODAY };

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  ({ database } = connect(test.connection, () => undefined));
});
afterAll(async () => {
  await database.destroy();
  await test.drop();
});

/** Of a case too, but read by nobody as part of it: bookkeeping of the server, or addressed to one worker. */
const notOfTheFile = ['activity_chain', 'command_log', 'notice'];

describe('the pure decision, the visibility in SQL and row-level security', () => {
  it('are tried on every table that holds something of a case', async () => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'case_id'`.execute(database);
    expect([...tables, ...notOfTheFile].toSorted()).toEqual(
      [...rows.map(({ name }) => name), 'case_file'].toSorted(),
    );
  });

  it(
    'say the same of every piece of random cases, for everybody in every function, also a forged one',
    { timeout: 240_000 },
    async () => {
      let draws = 0;
      const seen: Record<CaseLevel, number> = { full: 0, guest: 0, cover: 0, none: 0 };
      await fc.assert(
        fc.asyncProperty(drawnPractice(CASES), async (drawn) => {
          const practice = await placePractice(database, drawn);
          for (const way of waysToAsk(practice)) {
            const found = await look(practice, way);
            for (const file of practice.cases) {
              const facts = found.facts.get(file.id);
              const isOwnOrganisation = file.organisationId === way.worker.organisationId;
              const level = facts ? decideCaseAccess(way.actor, facts, moment).level : 'none';
              const asker = {
                workerId: way.worker.id,
                isDataProtectionOfficer: way.actor.acting?.role === 'dataProtectionOfficer',
                isAdministrator: way.actor.acting?.role === 'administrator',
              };
              const of = { way: way.name, drawn: file.drawn, acting: way.actor.acting };
              expect({ ...of, facts: facts !== undefined }).toEqual({ ...of, facts: isOwnOrganisation });
              expect({ ...of, level: found.levels.get(file.id) }).toEqual({ ...of, level });
              expect({ ...of, rows: found.rowsOf(file.id) }).toEqual({
                ...of,
                rows: expectRows(file, level, asker, TODAY, isOwnOrganisation),
              });
              // Reading along and more is reading; only all of it is writing.
              const may = (permission: 'readCase' | 'writeCase' | 'coverCase') =>
                decide(way.actor, permission, { case: facts, moment }).allowed;
              expect({
                ...of,
                cover: may('coverCase'),
                read: may('readCase'),
                write: may('writeCase'),
              }).toEqual({
                ...of,
                cover: found.rowsOf(file.id).case_file === 1,
                read: found.rowsOf(file.id).safety_plan_consent === 1,
                write: found.writable.has(file.id),
              });
              seen[level] += 1;
              draws += 1;
            }
          }
        }),
        { numRuns: RUNS, endOnFailure: true, reporter: tellShortly },
      );
      process.stdout.write(`three locks: ${draws} draws of a case and somebody, ${JSON.stringify(seen)}\n`);
      expect(draws).toBeGreaterThan(5_000);
      for (const level of Object.values(seen)) expect(level).toBeGreaterThan(20);
    },
  );
});

/** The case and the person that differ, and the seed: a whole drawn practice fills pages. */
function tellShortly<Drawn>({ failed, seed, errorInstance }: fc.RunDetails<Drawn>): void {
  if (failed) throw new Error(`the locks differ (seed ${seed})`, { cause: errorInstance });
}

interface Way {
  readonly name: string;
  readonly worker: PlacedWorker;
  /** The function that the server's settings name, held or not. */
  readonly functionId: string | null;
  /** As the pure decision knows them: only a function that they hold today counts. */
  readonly actor: Actor;
}

/** Everybody in each of their functions and in none; and in the functions of others, which must count for nothing. */
function waysToAsk({ workers, strangers }: PlacedPractice): readonly Way[] {
  const foreign = strangers.flatMap((stranger) => stranger.functions).find(isHeldToday);
  return workers.flatMap((worker, index) => {
    const neighbour = workers[(index + 1) % workers.length];
    const lead = neighbour?.functions.find((held) => held.role === 'teamLead') ?? neighbour?.functions[0];
    return [
      ...worker.functions.map((held) =>
        wayOf(isHeldToday(held) ? 'own function' : 'ended or coming function', worker, held.id, held),
      ),
      wayOf('no function', worker, null, undefined),
      wayOf("a colleague's function", worker, lead?.id ?? null, undefined),
      wayOf("another organisation's function", worker, foreign?.id ?? randomUUID(), undefined),
    ];
  });
}

function wayOf(
  name: string,
  worker: PlacedWorker,
  functionId: string | null,
  held: PlacedFunction | undefined,
): Way {
  const acting =
    held && isHeldToday(held)
      ? { id: held.id, role: held.role, unitId: held.unitId, unitKind: held.unitKind }
      : null;
  return {
    name,
    worker,
    functionId,
    actor: { organisationId: worker.organisationId, workerId: worker.id, acting },
  };
}

function isHeldToday({ from, until }: PlacedFunction): boolean {
  return from <= TODAY && (until === null || until >= TODAY);
}

interface Found {
  readonly facts: ReadonlyMap<string, CaseFacts>;
  readonly levels: ReadonlyMap<string, CaseLevel>;
  readonly writable: ReadonlySet<string>;
  readonly rowsOf: (caseId: string) => Readonly<Record<Table, number>>;
}

/** What the database gives somebody of these cases, table by table, each asked by itself as a list would. */
async function look(practice: PlacedPractice, { worker, functionId }: Way): Promise<Found> {
  const settings = { organisationId: worker.organisationId, actorId: worker.id, functionId, now: NOW };
  const ids = practice.cases.map((file) => file.id);
  const counts = await inTransactionAs(database, 'vangnet_app', settings, 'repeatable read', (tx) =>
    countRows(tx, ids),
  );
  const known = await inTransactionAs(database, 'vangnet_app', settings, 'read committed', async (tx) => {
    const { rows } = await sql<{ id: string; facts: CaseFacts | null; level: CaseLevel }>`
      select id, app.case_facts(id, false) as facts, app.case_level(${worker.organisationId}::uuid, id) as level
      from unnest(${ids}::uuid[]) as id`.execute(tx);
    const { rows: written } = await sql<{ id: string }>`
      update case_file set label = label where id = any(${ids}::uuid[]) returning id`.execute(tx);
    return { rows, written };
  });
  return {
    facts: new Map(known.rows.flatMap(({ id, facts }) => (facts ? [[id, facts] as const] : []))),
    levels: new Map(known.rows.map(({ id, level }) => [id, level])),
    writable: new Set(known.written.map(({ id }) => id)),
    rowsOf: (caseId) =>
      Object.fromEntries(tables.map((table) => [table, counts.get(`${table} ${caseId}`) ?? 0])) as Record<
        Table,
        number
      >,
  };
}

async function countRows(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const key = sql.ref(table === 'case_file' ? 'id' : 'case_id');
    const { rows } = await sql<{ id: string; n: number }>`
      select ${key} as id, count(*) as n from ${sql.table(table)} where ${key} = any(${[...ids]}::uuid[]) group by 1
    `.execute(tx);
    for (const { id, n } of rows) counts.set(`${table} ${id}`, n);
  }
  return counts;
}
