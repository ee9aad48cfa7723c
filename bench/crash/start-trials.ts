import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { postmasterFilePath } from '../../apps/server/src/platform/database/postmaster-file.ts';
import { isInProcessTable, isRunning } from '../../apps/server/src/platform/database/running-process.ts';
import {
  findPostmaster,
  killServer,
  killServerAndDatabase,
  startServer,
  type ServerProcess,
} from './server-process.ts';
import type { CrashStage } from './run-crash-rounds.ts';

/** What went as it should, in words; a trial that goes otherwise throws. */
export type TrialOutcome = string;

/** Two starts at the same moment: one serves, the other says who does and leaves the data alone. */
export async function tryTwoStartsAtOnce({ dataDir, port }: CrashStage): Promise<TrialOutcome> {
  const servers = [startServer(dataDir, port), startServer(dataDir, port + 1)];
  const outcomes = await Promise.allSettled(servers.map((server) => server.ready));
  try {
    const ready = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const refused = servers.filter((server) => server.output().includes('already running'));
    if (ready !== 1 || refused.length !== 1)
      throw new Error(`${ready} servers ready, ${refused.length} refused`);
    return 'one served, the other ended with "already running" and its address';
  } finally {
    await stopAll(servers);
  }
}

/** The server is killed, its database runs on, and two starts find it at the same moment. */
export async function tryOrphanedDatabase(stage: CrashStage): Promise<TrialOutcome> {
  const first = startServer(stage.dataDir, stage.port);
  await first.ready;
  const orphan = findPostmaster(stage.dataDir)?.pid;
  await killServer(first);
  if (orphan === undefined || !isRunning(orphan)) throw new Error('the database did not outlive its server');
  await tryTwoStartsAtOnce(stage);
  if (isRunning(orphan)) throw new Error('the database that was taken over still runs after a clean stop');
  return 'taken over by one of two starts, and stopped with it';
}

/** The process id in the lock file of the database belongs to a zombie: postgres alone would refuse for ever. */
export async function tryZombie({ dataDir, port }: CrashStage): Promise<TrialOutcome> {
  const first = startServer(dataDir, port);
  await first.ready;
  const lockFile = postmasterFilePath(path.join(dataDir, 'postgres'));
  const content = readFileSync(lockFile, 'utf8');
  await killServerAndDatabase(first, dataDir);
  const zombie = await makeZombie();
  try {
    writeFileSync(lockFile, content.replace(/^\d+/, String(zombie.pid)));
    const second = startServer(dataDir, port);
    await second.ready.finally(() => stopAll([second]));
    return 'seen as dead; the start went on';
  } finally {
    zombie.end();
  }
}

/** A stop in the middle of a start, at several moments: nothing may be left running. */
export async function tryStopWhileStarting({ dataDir, port }: CrashStage): Promise<TrialOutcome> {
  const moments = [150, 400, 700, 1_000, 1_500];
  for (const moment of moments) {
    const server = startServer(dataDir, port);
    await delay(moment);
    server.signal('SIGTERM');
    await server.exited;
    const left = findPostmaster(dataDir)?.pid;
    if (left !== undefined && isRunning(left))
      throw new Error(`a stop after ${moment} ms left the database running`);
  }
  return `nothing left running after a stop ${moments.join(', ')} ms into the start`;
}

async function stopAll(servers: readonly ServerProcess[]): Promise<void> {
  for (const server of servers) server.signal('SIGTERM');
  await Promise.all(servers.map((server) => server.exited));
}

/** A process that has ended and whose parent never asks how. */
async function makeZombie(): Promise<{ readonly pid: number; readonly end: () => void }> {
  const parent = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 120'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await parent.stdout.take(1).toArray()) as Buffer[];
  const pid = Number(String(line));
  while (isRunning(pid)) await delay(10);
  if (!isInProcessTable(pid)) throw new Error('the zombie was buried');
  return { pid, end: () => void parent.kill('SIGKILL') };
}
