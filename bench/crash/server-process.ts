import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  findPostmasterFile,
  type PostmasterFile,
} from '../../apps/server/src/platform/database/postmaster-file.ts';
import { isRunning } from '../../apps/server/src/platform/database/running-process.ts';

const mainFile = path.resolve(import.meta.dirname, '../../apps/server/src/main.ts');
const READY_WITHIN_MS = 90_000;

/** The real server, as `npm start` runs it, in a process of its own. */
export interface ServerProcess {
  readonly pid: number;
  /** Milliseconds from the start of the process to the first healthy answer; rejects when it ended before that. */
  readonly ready: Promise<number>;
  readonly exited: Promise<number | NodeJS.Signals>;
  readonly output: () => string;
  readonly signal: (signal: NodeJS.Signals) => void;
}

/** @param database the data folder of its embedded database, or the address of another one */
export function startServer(database: string, port: number): ServerProcess {
  const child = spawn(process.execPath, [mainFile], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      HOST: '127.0.0.1',
      [database.startsWith('postgresql:') ? 'DATABASE_URL' : 'DATA_DIR']: database,
      DEMO: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('the server did not start');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exited = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code ?? 0));
  });
  const ready = waitUntilHealthy(
    port,
    () => child.exitCode !== null || child.signalCode !== null,
    () => output,
  );
  ready.catch(() => undefined);
  return { pid, ready, exited, output: () => output, signal: (signal) => child.kill(signal) };
}

async function waitUntilHealthy(port: number, ended: () => boolean, output: () => string): Promise<number> {
  const from = performance.now();
  while (performance.now() - from < READY_WITHIN_MS) {
    if (ended()) throw new Error(`the server ended before it was ready:\n${output()}`);
    // Another server may answer on this port: only one that says so itself is ready.
    if (output().includes('Ready:') && (await isHealthy(port))) return performance.now() - from;
    await delay(10);
  }
  throw new Error(`the server was not ready in time:\n${output()}`);
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health`)).ok;
  } catch {
    return false;
  }
}

/** SIGKILL: nothing of the server gets to say goodbye. */
export async function killServer(server: ServerProcess): Promise<void> {
  server.signal('SIGKILL');
  await server.exited;
}

/** SIGKILL to the server and to every process of its database, without a moment between. */
export async function killServerAndDatabase(server: ServerProcess, dataDir: string): Promise<void> {
  const postmaster = findPostmaster(dataDir)?.pid;
  const database = postmaster === undefined ? [] : [postmaster, ...childrenOf(postmaster)];
  server.signal('SIGKILL');
  for (const pid of database) killIfThere(pid);
  await server.exited;
  while (database.some(isRunning)) await delay(5);
}

export function findPostmaster(dataDir: string): PostmasterFile | undefined {
  return findPostmasterFile(path.join(dataDir, 'postgres'));
}

export function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** On other systems than Linux none are found: they end by themselves when their postmaster is gone. */
function childrenOf(parent: number): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && parentOf(pid) === parent);
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}
