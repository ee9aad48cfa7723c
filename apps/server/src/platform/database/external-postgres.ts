import pg, { type PoolConfig } from 'pg';
import { StartError } from '../start-error.ts';

/** The oldest PostgreSQL whose SQL we promise to keep to. */
const OLDEST_MAJOR = 15;

/** The organisation's own PostgreSQL, given with DATABASE_URL. */
export interface ExternalPostgres {
  readonly ownerConfig: PoolConfig;
  readonly stop: () => Promise<void>;
}

/**
 * Checks that the database answers and is new enough. Nothing of the address is repeated in a message: it holds a
 * password.
 *
 * @throws StartError `database-failed` with the way out
 */
export async function openExternalDatabase(connectionString: string): Promise<ExternalPostgres> {
  const ownerConfig = { connectionString };
  const client = new pg.Client({ ...ownerConfig, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  let major: number;
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
    major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new StartError('database-failed', {
      nl: `De database uit DATABASE_URL antwoordt niet (${code}).\nKijk het adres, de gebruiker en het wachtwoord na, en of de server draait. Zonder DATABASE_URL gebruikt Vangnet een eigen database.`,
      en: `The database of DATABASE_URL does not answer (${code}).\nCheck the address, user and password, and that the server runs. Without DATABASE_URL Vangnet uses a database of its own.`,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
  if (major < OLDEST_MAJOR) {
    throw new StartError('database-failed', {
      nl: `De database uit DATABASE_URL is PostgreSQL ${major}; Vangnet heeft versie ${OLDEST_MAJOR} of nieuwer nodig. Er is niets gewijzigd.`,
      en: `The database of DATABASE_URL is PostgreSQL ${major}; Vangnet needs version ${OLDEST_MAJOR} or later. Nothing was changed.`,
    });
  }
  return { ownerConfig, stop: async () => undefined };
}
