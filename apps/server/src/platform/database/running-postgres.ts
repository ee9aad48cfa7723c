import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PoolConfig } from 'pg';
import { StartError } from '../start-error.ts';
import { DATABASE, startEmbeddedPostgres } from './embedded-postgres.ts';
import { findPostmasterFile } from './postmaster-file.ts';
import { preparePostgresPlace } from './postgres-place.ts';

/**
 * The database of a data folder, for a program beside the server: the one that runs when the server does, else started
 * until `stop`.
 */
export async function openDataFolder(
  dataDir: string,
): Promise<{ readonly ownerConfig: PoolConfig; readonly stop: () => Promise<void> }> {
  try {
    return await startEmbeddedPostgres({ dataDir, log: () => undefined });
  } catch (error) {
    const ownerConfig =
      error instanceof StartError && error.code === 'already-running' ? findRunning(dataDir) : undefined;
    if (!ownerConfig) throw error;
    return { ownerConfig, stop: async () => undefined };
  }
}

function findRunning(dataDir: string): PoolConfig | undefined {
  const place = preparePostgresPlace(dataDir);
  const running = findPostmasterFile(place.clusterFolder);
  if (running?.status !== 'ready') return undefined;
  const passwordFile = path.join(place.folder, 'database-password');
  return {
    host: running.socketFolder || '127.0.0.1',
    port: running.port,
    user: 'postgres',
    database: DATABASE,
    ...(existsSync(passwordFile) && { password: readFileSync(passwordFile, 'utf8').trim() }),
  };
}
