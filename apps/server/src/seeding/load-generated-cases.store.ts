import type { GeneratedCase } from '@vangnet/demo-data/generated/generate-cases.ts';
import { generateCases } from '@vangnet/demo-data/generated/generate-cases.ts';
import type { GeneratedOrganisation } from '@vangnet/demo-data/generated/generated-organisation.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import type pg from 'pg';
import { copyRows, type CopiedRow } from '../platform/database/copy-rows.ts';
import type { Database } from '../platform/database/database.ts';
import { insertOrganisation } from './demo-organisation.store.ts';
import { rowsOfCase, type RowsByTable } from './generated-rows.ts';

const CASES_PER_BATCH = 500;

/**
 * Fills an empty database with a generated organisation, past the operations: a hundred thousand cases in minutes
 * instead of hours. For measuring only. Needs a superuser, who may put off the checks of foreign keys.
 *
 * @param client a connection of a superuser for itself, to the same database
 * @param passwordHash one for all its workers; the user name is the worker's id
 * @param tell hears how many cases are in
 */
export async function loadGeneratedCases(
  database: Database,
  client: pg.Client,
  organisation: GeneratedOrganisation,
  today: LocalDate,
  passwordHash: string,
  tell: (loaded: number) => void = () => undefined,
): Promise<void> {
  await insertOrganisation(database, {
    ...organisation,
    workers: organisation.workers.map((worker) => ({ ...worker, username: worker.id, passwordHash })),
  });
  let batch: GeneratedCase[] = [];
  let loaded = 0;
  const write = async (): Promise<void> => {
    const rows = mergeRows(batch.map((file) => rowsOfCase(organisation.id, file)));
    await copyBatch(client, rows);
    loaded += batch.length;
    batch = [];
    tell(loaded);
  };
  for (const file of generateCases(organisation, today)) {
    batch.push(file);
    if (batch.length === CASES_PER_BATCH) await write();
  }
  if (batch.length > 0) await write();
  // As autovacuum would have it after a quiet night; without statistics the planner guesses.
  await sql`vacuum (analyze)`.execute(database);
}

/** The generator names only what it made itself; checking every reference would double the time. */
async function copyBatch(client: pg.Client, rows: RowsByTable): Promise<void> {
  await client.query(
    'begin; set local session_replication_role = replica; set local synchronous_commit = off',
  );
  for (const [table, records] of Object.entries(rows)) await copyRows(client, table, records);
  await client.query('commit');
}

function mergeRows(rows: readonly RowsByTable[]): RowsByTable {
  const merged: Record<string, CopiedRow[]> = {};
  for (const tables of rows) {
    for (const [table, records] of Object.entries(tables)) (merged[table] ??= []).push(...records);
  }
  return merged;
}
