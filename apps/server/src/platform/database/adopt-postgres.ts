import { rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { StartError } from '../start-error.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { PostgresPlace } from './postgres-place.ts';
import { stopPostgres, type ListenAddress } from './postgres-process.ts';
import { findPostmasterFile, postmasterFilePath, type PostmasterFile } from './postmaster-file.ts';
import { isInProcessTable, isSameFolder, isServerOf } from './running-process.ts';

/** A server that was already running on our cluster, left behind by a server process that was killed. */
export interface AdoptedPostgres {
  pid: number;
  listen: ListenAddress;
}

/** PgStartTime is taken a moment after the time in the lock file. */
const START_TIME_TOLERANCE_S = 10;

/**
 * Looks for an orphaned postgres on our cluster and takes it over; undefined when the way is free to start one.
 * Only call it while holding the instance lock: that proves that no other Vangnet server is using the orphan.
 *
 * @throws StartError `data-in-use` when somebody else works on the data
 */
export async function adoptPostgres(
  place: PostgresPlace,
  binaries: PostgresBinaries,
  password: string | undefined,
): Promise<AdoptedPostgres | undefined> {
  const found = findPostmasterFile(place.clusterFolder);
  if (!found) return undefined;
  if (!isServerOf(found.pid, place.clusterFolder)) {
    await refuseLiveSocket(found, place);
    // postgres takes any process with this id for a live server and would refuse to start, also when it is a
    // zombie or belongs to a quite different program since the machine was restarted. When the process is
    // simply gone, postgres clears its own lock file, with its own further checks.
    if (isInProcessTable(found.pid)) rmSync(postmasterFilePath(place.clusterFolder), { force: true });
    return undefined;
  }
  if (found.singleUser) throw inUse(place, `proces ${found.pid}`, `process ${found.pid}`);

  const ready = await whenReady(found.pid, place);
  if (!ready) return undefined;
  const listen = { host: ready.socketFolder || '127.0.0.1', port: ready.port };
  if (await isSameServer(listen, ready, place, password)) return { pid: ready.pid, listen };
  if (process.platform === 'win32') throw inUse(place, `proces ${ready.pid}`, `process ${ready.pid}`);
  // It is ours by its working folder, but not where its lock file says (the folder was moved): begin afresh.
  await stopPostgres(ready.pid, place, binaries);
  return undefined;
}

/** Waits while the server starts or recovers; undefined when it stopped instead. */
async function whenReady(pid: number, place: PostgresPlace): Promise<PostmasterFile | undefined> {
  while (isServerOf(pid, place.clusterFolder)) {
    const file = findPostmasterFile(place.clusterFolder);
    if (file?.pid === pid && file.status === 'ready') return file;
    await delay(20);
  }
  return undefined;
}

/** Asks the server itself: is this our data folder, and did you start when the lock file says? */
async function isSameServer(
  listen: ListenAddress,
  file: PostmasterFile,
  place: PostgresPlace,
  password: string | undefined,
): Promise<boolean> {
  const client = new pg.Client({
    ...listen,
    user: 'postgres',
    database: 'postgres',
    password,
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string; started: number }>(
      `select current_setting('data_directory') as folder,
              extract(epoch from pg_postmaster_start_time())::float8 as started`,
    );
    const answer = rows[0];
    return (
      answer !== undefined &&
      isSameFolder(answer.folder, place.clusterFolder) &&
      Math.abs(answer.started - file.startedAt) <= START_TIME_TOLERANCE_S
    );
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

/**
 * Process ids mean nothing across containers, sockets on a shared volume do: if somebody answers on the socket
 * while the process is not to be seen here, another container is running on this data.
 */
async function refuseLiveSocket(file: PostmasterFile, place: PostgresPlace): Promise<void> {
  if (!file.socketFolder) return;
  const socketFile = path.join(place.socketFolder, `.s.PGSQL.${file.port}`);
  const answers = await new Promise<boolean>((resolve) => {
    const socket = createConnection(socketFile);
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  if (answers) throw inUse(place, 'een andere container of machine', 'another container or machine');
}

function inUse(place: PostgresPlace, who: string, whoEn: string): StartError {
  return new StartError('data-in-use', {
    nl:
      `De gegevens in ${place.clusterFolder} zijn in gebruik door ${who}. Vangnet raakt ze niet aan.\n` +
      'Stop dat eerst, of kies een andere map: DATA_DIR=./data2 npm start',
    en:
      `The data in ${place.clusterFolder} is in use by ${whoEn}. Vangnet leaves it alone.\n` +
      'Stop that first, or choose another folder: DATA_DIR=./data2 npm start',
  });
}
