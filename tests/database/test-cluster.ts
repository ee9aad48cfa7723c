import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '../../apps/server/src/platform/database/migrate.ts';
import { startEmbeddedPostgres } from '../../apps/server/src/platform/database/embedded-postgres.ts';
import { type DatabaseConnection, readConnectionUrl, withClient } from './connection.ts';

/** A running server with one migrated database that others are copied from. */
export interface TestCluster {
  /** A superuser's connection to the server's maintenance database. */
  admin: DatabaseConnection;
  /** Name of the migrated database that every test database is a copy of. */
  template: string;
  /** Starts the name of every database of this run, so that one sweep finds them all. */
  prefix: string;
  /** Drops what this run made and, when the server is its own, ends and deletes that too. */
  stop: () => Promise<void>;
}

interface TestServer {
  admin: DatabaseConnection;
  stop: () => Promise<void>;
}

/**
 * Gives a server with a migrated template: the one at TEST_DATABASE_URL (a superuser's URL) when that is set,
 * else a throwaway cluster of the PostgreSQL that the product itself brings.
 */
export async function startTestCluster(): Promise<TestCluster> {
  const url = process.env.TEST_DATABASE_URL;
  const server = url ? borrowServer(url) : await startThrowawayServer();
  const prefix = `vangnet_test_${randomBytes(4).toString('hex')}`;
  const template = `${prefix}_template`;
  const stop = async (): Promise<void> => {
    await dropDatabases(server.admin, prefix);
    await server.stop();
  };

  try {
    await withClient(server.admin, (client) =>
      client.query(`CREATE DATABASE ${template} TEMPLATE template0`),
    );
    await migrate({ ...server.admin, database: template });
  } catch (error) {
    await stop();
    throw error;
  }
  return { admin: server.admin, template, prefix, stop };
}

function borrowServer(url: string): TestServer {
  return { admin: readConnectionUrl(url), stop: async () => {} };
}

async function startThrowawayServer(): Promise<TestServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vangnet-test-'));
  // As root, PostgreSQL runs as another user, who has to be able to walk in.
  await chmod(folder, 0o755);
  // Nothing in here has to survive a power cut, so PostgreSQL need not wait for the disk.
  const server = await startEmbeddedPostgres({
    dataDir: path.join(folder, 'data'),
    log: () => {},
    fsync: false,
  });
  return {
    admin: readConnectionUrl(server.ownerUrl),
    stop: async () => {
      await server.stop();
      await rm(server.dataFolder, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function dropDatabases(admin: DatabaseConnection, prefix: string): Promise<void> {
  await withClient(admin, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    );
    for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  });
}
