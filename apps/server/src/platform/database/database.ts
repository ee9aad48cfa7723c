import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import type { DB } from './tables.generated.ts';

export type Database = Kysely<DB>;
export type Tx = Transaction<DB>;

const DATE = 1082;
const TIME = 1083;
const INT8 = 20;
const NUMERIC = 1700;

/** Days stay text (`YYYY-MM-DD`, no zone can shift them), times `HH:MM`; counts and one-decimal ratings are numbers. */
const types = new pg.TypeOverrides();
types.setTypeParser(DATE, (value) => value);
types.setTypeParser(TIME, (value) => value.slice(0, 5));
types.setTypeParser(INT8, Number);
types.setTypeParser(NUMERIC, Number);

/**
 * A pool of connections as the owner of the database. No operation uses it as such: {@link inTransactionAs} takes a
 * lesser role for every transaction.
 *
 * @param onLostConnection an idle connection broke (the database was stopped); without a listener Node would end.
 */
export function connect(
  config: pg.PoolConfig,
  onLostConnection: (error: Error) => void,
): { readonly database: Database } {
  const pool = new pg.Pool({ max: 10, connectionTimeoutMillis: 10_000, ...config, types });
  pool.on('error', onLostConnection);
  const database = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    // Keys of rows gathered as JSON are turned as well; stored JSON has camelCase keys only, which stay as they are.
    plugins: [new CamelCasePlugin()],
  });
  return { database };
}

/** Who asks, as row-level security knows them. */
export interface TransactionSettings {
  readonly organisationId: string;
  readonly actorId: string;
  /** The function in which they act; the database checks that they hold it. */
  readonly functionId: string | null;
  readonly now: Date;
}

export function settingsOf(
  actor: {
    readonly organisationId: string;
    readonly workerId: string;
    readonly acting: { readonly id: string } | null;
  },
  now: Date,
): TransactionSettings {
  return {
    organisationId: actor.organisationId,
    actorId: actor.workerId,
    functionId: actor.acting?.id ?? null,
    now,
  };
}

/**
 * Runs `work` in one transaction under a role without rights of its own on the tables. Role and settings end with the
 * transaction, so that a pooled connection never carries them to the next request.
 *
 * @param isolation `repeatable read` sees the database as it was at its first question, and cannot write
 */
export async function inTransactionAs<Result>(
  database: Database,
  role: 'vangnet_app' | 'vangnet_identity' | 'vangnet_figures',
  settings: TransactionSettings | undefined,
  isolation: 'read committed' | 'repeatable read',
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return database
    .transaction()
    .setIsolationLevel(isolation)
    .setAccessMode(isolation === 'repeatable read' ? 'read only' : 'read write')
    .execute(async (tx) => {
      await sql`select set_config('role', ${role}, true),
        set_config('app.organisation_id', ${settings?.organisationId ?? ''}, true),
        set_config('app.actor_id', ${settings?.actorId ?? ''}, true),
        set_config('app.function_id', ${settings?.functionId ?? ''}, true),
        set_config('app.now', ${settings?.now.toISOString() ?? ''}, true),
        set_config('app.today', ${settings ? localDateOf(settings.now) : ''}, true)`.execute(tx);
      return work(tx);
    });
}

/** Version of the server, such as "18.4"; also the sign that it answers. */
export async function readServerVersion(database: Database): Promise<string> {
  const { rows } = await sql<{
    version: string;
  }>`select current_setting('server_version') as version`.execute(database);
  return rows[0]?.version ?? 'unknown';
}
