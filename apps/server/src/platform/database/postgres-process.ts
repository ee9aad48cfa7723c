import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StartError } from '../start-error.ts';
import type { ReportProgress } from '../terminal.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { PostgresPlace } from './postgres-place.ts';
import { findPostmasterFile } from './postmaster-file.ts';
import { isRunning } from './running-process.ts';

const LOG_LIMIT_BYTES = 10_000_000;
const POLL_MS = 10;
const FAST_STOP_MS = 30_000;
const IMMEDIATE_STOP_MS = 5_000;

/** How the server listens: a Unix socket everywhere, loopback TCP on Windows only. */
export interface ListenAddress {
  /** Folder of the Unix socket, or `127.0.0.1`. */
  host: string;
  port: number;
}

/** The server stopped by itself before it was ready; `log` is what it wrote meanwhile. */
export class PostgresExited extends Error {
  readonly log: string;

  constructor(log: string) {
    super('postgres stopped before it was ready');
    this.name = 'PostgresExited';
    this.log = log;
  }
}

/**
 * Starts postgres on an existing cluster and waits until it accepts connections; recovery after a hard stop is
 * part of that and may take as long as it needs.
 *
 * @returns the process id
 * @throws PostgresExited when it stops before it is ready
 */
export async function runPostgres(
  place: PostgresPlace,
  binaries: PostgresBinaries,
  options: { listen: ListenAddress; fsync: boolean; log: ReportProgress },
): Promise<number> {
  const { size: logStart } = rotateLog(place.logFile);
  const output = openSync(place.logFile, 'a', 0o600);
  const child = spawn(binaries.postgres, ['-D', place.clusterFolder, ...settings(options)], {
    cwd: place.folder,
    env: postgresEnvironment(),
    stdio: ['ignore', output, output],
    // Its own session: Ctrl-C in the terminal must reach our server only, which stops postgres after the last
    // answer; and postgres survives when our process is killed, so that no open work is cut off twice.
    detached: true,
    windowsHide: true,
    uid: place.account?.uid,
    gid: place.account?.gid,
  });
  closeSync(output);
  let spawnError: Error | undefined;
  child.once('error', (error) => (spawnError = error));
  child.unref();
  const started = Date.now();
  let told = false;
  for (;;) {
    if (spawnError) throw spawnError;
    const file = findPostmasterFile(place.clusterFolder);
    if (file?.pid === child.pid && file?.status === 'ready') return file.pid;
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new PostgresExited(readLog(place.logFile, logStart));
    }
    if (!told && Date.now() - started > 3_000) {
      told = true;
      options.log({
        nl: 'PostgreSQL herstelt na een harde stop; dat kan even duren …',
        en: 'PostgreSQL recovers from a hard stop; this may take a while …',
      });
    }
    await delay(POLL_MS);
  }
}

/**
 * Stops the server on the cluster: at once but cleanly ("fast"), and when it has not stopped after 30 seconds by
 * "immediate", which loses nothing that was acknowledged but needs recovery at the next start.
 */
export async function stopPostgres(
  pid: number,
  place: PostgresPlace,
  binaries: PostgresBinaries,
): Promise<void> {
  await requestStop(pid, 'fast', place, binaries);
  if (await hasStopped(pid, FAST_STOP_MS)) return;
  await requestStop(pid, 'immediate', place, binaries);
  if (await hasStopped(pid, IMMEDIATE_STOP_MS)) return;
  throw new StartError('database-failed', {
    nl: `PostgreSQL (proces ${pid}) stopt niet. De gegevens zijn veilig; beëindig het proces zelf (kill ${pid}).`,
    en: `PostgreSQL (process ${pid}) does not stop. The data is safe; end the process yourself (kill ${pid}).`,
  });
}

async function requestStop(
  pid: number,
  mode: 'fast' | 'immediate',
  place: PostgresPlace,
  binaries: PostgresBinaries,
): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no signals between processes; pg_ctl speaks to postgres in its own way.
    await promisify(execFile)(binaries.pgCtl, ['stop', '-D', place.clusterFolder, '-m', mode, '--no-wait']);
    return;
  }
  try {
    process.kill(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Waits until the process is gone (or a zombie); false when it still runs after `limitMs`. */
export async function hasStopped(pid: number, limitMs: number): Promise<boolean> {
  const end = Date.now() + limitMs;
  while (isRunning(pid)) {
    if (Date.now() > end) return false;
    await delay(POLL_MS);
  }
  return true;
}

/** An environment without settings that would steer postgres past our flags; messages in English for the log. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

function settings({ listen, fsync }: { listen: ListenAddress; fsync: boolean }): string[] {
  const tcp = listen.host === '127.0.0.1';
  const values: Record<string, string> = {
    listen_addresses: tcp ? listen.host : '',
    port: String(listen.port),
    // The setting is a list: quoted, so that a comma in the path does not split it.
    unix_socket_directories: tcp ? '' : `"${listen.host.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Error messages and statements quote values, and values are about families: they stay out of the log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(fsync ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Keeps one older log; returns the size of the current one. */
function rotateLog(logFile: string): { size: number } {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LOG_LIMIT_BYTES) return { size };
  renameSync(logFile, `${logFile}.1`);
  return { size: 0 };
}

function readLog(logFile: string, from: number): string {
  const handle = openSync(logFile, 'r');
  const buffer = Buffer.alloc(Math.min(Math.max(statSync(logFile).size - from, 0), 65_536));
  readSync(handle, buffer, 0, buffer.length, from);
  closeSync(handle);
  return buffer.toString('utf8');
}
