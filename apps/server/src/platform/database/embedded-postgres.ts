import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg, { type PoolConfig } from 'pg';
import { StartError } from '../start-error.ts';
import type { ReportProgress } from '../terminal.ts';
import { adoptPostgres } from './adopt-postgres.ts';
import { takeInstanceLock } from './instance-lock.ts';
import { chooseListenAddress, clearListenAddress, discardListenAddress } from './listen-address.ts';
import { preparePostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { createCluster, inspectCluster } from './postgres-cluster.ts';
import { preparePostgresPlace, type PostgresPlace } from './postgres-place.ts';
import { PostgresExited, runPostgres, stopPostgres, type ListenAddress } from './postgres-process.ts';
import { isRunning } from './running-process.ts';

export interface EmbeddedPostgresOptions {
  /** Folder for everything of this installation; made when missing. */
  dataDir: string;
  /** Told each step that a person may have to wait for. */
  log: ReportProgress;
  /** Address of the web server, for the message that a second start on the same data gets. */
  url?: string;
  /** Default true. False is for tests with throwaway data only: a power cut would lose everything. */
  fsync?: boolean;
  /** Called when postgres stopped by itself and could not be started again; the server should then stop too. */
  onLost?: (error: StartError) => void;
  /** Folder of the npm package with the programs; default: the one for this machine. */
  packageFolder?: string;
}

export interface EmbeddedPostgres {
  /** Connection as superuser `postgres` to database `vangnet`; set another `user` for the server's own role. */
  ownerConfig: PoolConfig & { host: string; port: number; user: string; database: string };
  /** The same connection as a URL, for tools that want one. */
  ownerUrl: string;
  /** Version of the running server, for instance "18.4". */
  version: string;
  /** True when a server that outlived a killed process was taken over instead of a new one started. */
  attached: boolean;
  /** Where the data is: `dataDir`, or a folder under /var/lib/vangnet when root's folders are closed. */
  dataFolder: string;
  /** Stops postgres cleanly (open transactions are rolled back) and frees the data; safe to call twice. */
  stop(): Promise<void>;
}

export const DATABASE = 'vangnet';
const PASSING_REFUSAL = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/;
const RETRY_LIMIT_MS = 30_000;
const WATCH_MS = 500;
const MAX_RESTARTS_PER_MINUTE = 5;

/** What one installation needs to start its server again. */
interface Installation {
  place: PostgresPlace;
  binaries: PostgresBinaries;
  password: string | undefined;
  fsync: boolean;
  log: ReportProgress;
}

interface RunningServer {
  pid: number;
  listen: ListenAddress;
  attached: boolean;
}

/**
 * Starts real PostgreSQL on `dataDir` (making the cluster and the database `vangnet` the first time), or takes
 * over the one that a killed server left behind. While it runs, a postgres that dies is started again.
 *
 * @throws StartError with the way out; nothing of existing data is changed then
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log, fsync = true } = options;
  const place = preparePostgresPlace(dataDir);
  const lock = takeInstanceLock(place.folder, options.url);
  try {
    const binaries = preparePostgresBinaries(place.account, options.packageFolder);
    tellPlace(place, dataDir, log);
    const password = await prepareCluster(place, binaries, { fsync, log });
    const installation = { place, binaries, password, fsync, log };
    log({ nl: 'PostgreSQL wordt gestart …', en: 'Starting PostgreSQL …' });
    const server = await adoptOrRun(installation);
    const ownerConfig = {
      ...server.listen,
      user: 'postgres',
      database: DATABASE,
      ...(password && { password }),
    };
    const version = await prepareDatabase(ownerConfig);
    const watch = keepRunning(installation, server, options.onLost);
    let stopping: Promise<void> | undefined;
    return {
      ownerConfig,
      ownerUrl: toUrl(ownerConfig),
      version,
      attached: server.attached,
      dataFolder: place.folder,
      stop: () => (stopping ??= watch.stop().finally(() => lock.release())),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function tellPlace(place: PostgresPlace, dataDir: string, log: ReportProgress): void {
  const { folder, account } = place;
  if (account) {
    log({
      nl: `Gestart als root: PostgreSQL draait als gebruiker "${account.name}"`,
      en: `Started as root: PostgreSQL runs as user "${account.name}"`,
    });
  }
  if (folder !== path.resolve(dataDir)) {
    log({
      nl: `Die gebruiker kan niet bij ${path.resolve(dataDir)}: de gegevens staan in ${folder}`,
      en: `That user cannot reach ${path.resolve(dataDir)}: the data is in ${folder}`,
    });
  }
}

/** Makes the cluster when there is none; returns the superuser's password where a platform needs one. */
async function prepareCluster(
  place: PostgresPlace,
  binaries: PostgresBinaries,
  { fsync, log }: { fsync: boolean; log: ReportProgress },
): Promise<string | undefined> {
  const passwordFile =
    process.platform === 'win32' ? path.join(place.folder, 'database-password') : undefined;
  if (passwordFile && !existsSync(passwordFile)) {
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  if (inspectCluster(place) === 'absent') {
    log({ nl: 'Gegevensmap wordt aangemaakt (eenmalig) …', en: 'Making the data folder (once) …' });
    await createCluster(place, binaries, { fsync, passwordFile });
  }
  return passwordFile && readFileSync(passwordFile, 'utf8').trim();
}

/**
 * @param fixedListen where it must listen again (a restart keeps the address that the pools know)
 */
async function adoptOrRun(installation: Installation, fixedListen?: ListenAddress): Promise<RunningServer> {
  const { place, binaries, password } = installation;
  const end = Date.now() + RETRY_LIMIT_MS;
  for (;;) {
    const adopted = await adoptPostgres(place, binaries, password);
    if (adopted) return { ...adopted, attached: true };
    const listen = fixedListen ?? (await chooseListenAddress(place));
    clearListenAddress(listen);
    try {
      return {
        pid: await runPostgres(place, binaries, { ...installation, listen }),
        listen,
        attached: false,
      };
    } catch (error) {
      if (!fixedListen) discardListenAddress(listen);
      // Sessions of a killed server may still be finishing: postgres refuses until the last one is gone.
      const passing = error instanceof PostgresExited && PASSING_REFUSAL.test(error.log) && Date.now() < end;
      if (!passing) throw explain(error, place);
      await delay(100);
    }
  }
}

/** Creates our database when it is missing; returns the version of the server. */
async function prepareDatabase(config: PoolConfig): Promise<string> {
  const client = new pg.Client({ ...config, database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; exists: boolean }>(
      `select split_part(current_setting('server_version'), ' ', 1) as version,
              exists (select from pg_database where datname = $1) as exists`,
      [DATABASE],
    );
    if (!rows[0]?.exists) await client.query(`create database ${DATABASE}`);
    return rows[0]?.version ?? '';
  } finally {
    await client.end();
  }
}

/** Starts postgres again when it dies (killed for memory, by hand); the pools reconnect by themselves. */
function keepRunning(
  installation: Installation,
  first: RunningServer,
  onLost: EmbeddedPostgresOptions['onLost'],
): { stop(): Promise<void> } {
  const { place, binaries, log } = installation;
  let server = first;
  let restarting: Promise<void> | undefined;
  let restarts: number[] = [];

  const restart = async () => {
    log({
      nl: 'PostgreSQL is gestopt en wordt opnieuw gestart …',
      en: 'PostgreSQL stopped; starting it again …',
    });
    restarts = [...restarts.filter((time) => Date.now() - time < 60_000), Date.now()];
    try {
      if (restarts.length > MAX_RESTARTS_PER_MINUTE) throw keepsStopping(place);
      server = await adoptOrRun(installation, first.listen);
      log({ nl: 'PostgreSQL draait weer', en: 'PostgreSQL runs again' });
    } catch (error) {
      clearInterval(watch);
      onLost?.(explain(error, place));
    }
  };
  const watch = setInterval(() => {
    if (restarting || isRunning(server.pid)) return;
    restarting = restart().finally(() => (restarting = undefined));
  }, WATCH_MS);
  watch.unref();

  return {
    async stop() {
      clearInterval(watch);
      await restarting;
      await stopPostgres(server.pid, place, binaries);
      discardListenAddress(first.listen);
    },
  };
}

function toUrl({ host, port, user, database, password }: EmbeddedPostgres['ownerConfig']): string {
  if (typeof password === 'string') return `postgresql://${user}:${password}@${host}:${port}/${database}`;
  return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

/** Turns any failure of postgres itself into a reason with a way out. */
function explain(error: unknown, place: PostgresPlace): StartError {
  if (error instanceof StartError) return error;
  const log = error instanceof PostgresExited ? error.log : String(error);
  const reasons = log.split('\n').filter((line) => /FATAL|PANIC|could not/.test(line));
  const reason = (reasons.length > 0 ? reasons : log.trim().split('\n')).slice(-3).join('\n');
  return new StartError(
    'database-failed',
    {
      nl:
        `PostgreSQL start niet op de gegevens in ${place.clusterFolder}:\n${reason}\n` +
        `Meer staat in ${place.logFile}. Kijk naar schijfruimte, geheugen en rechten. Is de map beschadigd, zet dan een ` +
        'reservekopie terug, of hernoem de map om leeg te beginnen. Vangnet heeft er niets in veranderd.',
      en:
        `PostgreSQL does not start on the data in ${place.clusterFolder}:\n${reason}\n` +
        `There is more in ${place.logFile}. Check disk space, memory and permissions. If the folder is damaged, put ` +
        'back a backup, or rename the folder to begin empty. Vangnet changed nothing in it.',
    },
    { cause: error },
  );
}

function keepsStopping(place: PostgresPlace): StartError {
  return new StartError('database-failed', {
    nl: `PostgreSQL stopt telkens opnieuw. Kijk in ${place.logFile} (vaak is er te weinig geheugen of schijfruimte).`,
    en: `PostgreSQL keeps stopping. Look in ${place.logFile} (often there is too little memory or disk space).`,
  });
}
