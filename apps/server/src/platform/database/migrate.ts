import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** Migrations are plain SQL, applied in the order of their names, each in a transaction of its own. */
const MIGRATIONS = join(import.meta.dirname, '../../../migrations');
/** Any number, the same in every server: two servers that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_302_026;

export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/**
 * Brings a database to the newest shape; does nothing when it is there already.
 *
 * @returns the names of the migrations that were applied now.
 * @throws MigrationError when an applied migration was changed afterwards, or when the database is newer than this
 * program: going on would damage it.
 */
export async function migrate(config: pg.ClientConfig): Promise<readonly string[]> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(
      'create table if not exists migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration');
    const applied = new Map(rows.map((row) => [row.name, row.hash]));
    const files = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).sort();
    const unknown = [...applied.keys()].filter((name) => !files.includes(name));
    if (unknown.length > 0) {
      throw new MigrationError(
        `The database is newer than this version of Vangnet (it knows ${unknown.join(', ')}).`,
      );
    }
    const done: string[] = [];
    for (const file of files) {
      const sql = await readFile(join(MIGRATIONS, file), 'utf8');
      const hash = createHash('sha256').update(sql).digest('hex');
      const known = applied.get(file);
      if (known !== undefined && known !== hash) {
        throw new MigrationError(`Migration ${file} was changed after it had been applied.`);
      }
      if (known === undefined) {
        await apply(client, file, sql, hash);
        done.push(file);
      }
    }
    return done;
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, file: string, sql: string, hash: string): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into migration (name, hash) values ($1, $2)', [file, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new MigrationError(
      `Migration ${file} failed: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}
