import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { hashPassword } from '../../apps/server/src/modules/access/public.ts';
import { connect } from '../../apps/server/src/platform/database/database.ts';
import { startEmbeddedPostgres } from '../../apps/server/src/platform/database/embedded-postgres.ts';
import { migrate } from '../../apps/server/src/platform/database/migrate.ts';
import { insertOrganisation } from '../../apps/server/src/seeding/demo-organisation.store.ts';
import { signIn } from '../http-client.ts';
import { checkSurvival, findCarriedOut, withDatabase } from './check-survival.ts';
import {
  findPostmaster,
  killServer,
  killServerAndDatabase,
  startServer,
  type ServerProcess,
} from './server-process.ts';
import { openCase, openWindow, type TypingWindow } from './typing-window.ts';

/** What dies in a round: the server only, or the server together with every process of its database. */
export type Blow = 'server' | 'serverAndDatabase';

export interface CrashFigures {
  readonly kills: Record<Blow, number>;
  /** Changes that the server had acknowledged before it was killed. */
  acknowledged: { statements: number; rewordings: number; ratings: number; edits: number };
  /** Commands that were sent and not answered: some were carried out before the blow, the others after it. */
  inDoubt: { carriedOut: number; notCarriedOut: number; edits: number };
  readonly lost: string[];
  readonly half: string[];
  readonly doubled: string[];
  /** Rounds in which the database that the server left behind was taken over as it ran. */
  takenOver: number;
  /** Milliseconds until the server answered again. */
  readonly restarts: Record<Blow, number[]>;
}

export interface CrashStage {
  readonly dataDir: string;
  readonly port: number;
  readonly account: { readonly port: number; readonly username: string; readonly password: string };
  readonly remove: () => void;
}

/** A data folder of its own with one organisation and one worker, and nothing running on it yet. */
export async function setUpStage(port: number): Promise<CrashStage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vangnet-crash-'));
  // As root, PostgreSQL runs as another user, who has to be able to walk in.
  chmodSync(folder, 0o755);
  const dataDir = path.join(folder, 'data');
  const account = { port, username: 'crash', password: randomUUID() };
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  await migrate(postgres.ownerConfig);
  const { database } = connect(postgres.ownerConfig, () => undefined);
  const teamId = randomUUID();
  await insertOrganisation(database, {
    id: randomUUID(),
    name: 'Crash test service',
    units: [{ id: teamId, kind: 'team', parentId: null, name: 'North' }],
    workers: [
      {
        id: randomUUID(),
        name: 'Crash Tester',
        username: account.username,
        passwordHash: await hashPassword(account.password),
        functions: [{ id: randomUUID(), role: 'consultant', unitId: teamId, fromDate: '2020-01-01' }],
      },
    ],
  });
  await database.destroy();
  await postgres.stop();
  return { dataDir, port, account, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Kills the real server in the middle of typing and saving, again and again, and after every start holds what was
 * acknowledged against what is there. Two windows work in each of two conversations.
 */
export async function runCrashRounds(
  stage: CrashStage,
  rounds: number,
  tell: (line: string) => void = () => undefined,
): Promise<CrashFigures> {
  const figures: CrashFigures = {
    kills: { server: 0, serverAndDatabase: 0 },
    acknowledged: { statements: 0, rewordings: 0, ratings: 0, edits: 0 },
    inDoubt: { carriedOut: 0, notCarriedOut: 0, edits: 0 },
    lost: [],
    half: [],
    doubled: [],
    takenOver: 0,
    restarts: { server: [], serverAndDatabase: [] },
  };
  let server = startServer(stage.dataDir, stage.port);
  try {
    await server.ready;
    const windows = await openWindows(stage);
    for (let round = 0; round < rounds; round += 1) {
      const blow: Blow = round % 2 === 0 ? 'server' : 'serverAndDatabase';
      await strikeWhileWorking(server, blow, stage, windows);
      figures.kills[blow] += 1;
      const orphan = findPostmaster(stage.dataDir)?.pid;
      server = startServer(stage.dataDir, stage.port);
      const restart = await server.ready;
      figures.restarts[blow].push(restart);
      if (blow === 'server' && findPostmaster(stage.dataDir)?.pid === orphan) figures.takenOver += 1;
      await examine(stage, windows, figures);
      tell(`round ${round + 1} (${blow}): answered again after ${Math.round(restart)} ms`);
    }
    countAcknowledged(windows, figures);
    for (const window of windows) window.close();
  } finally {
    server.signal('SIGTERM');
    await server.exited;
  }
  return figures;
}

async function openWindows({ port, account }: CrashStage): Promise<readonly TypingWindow[]> {
  const client = await signIn(port, account.username, account.password);
  const cases = [await openCase(client, 'Eerste dossier'), await openCase(client, 'Tweede dossier')];
  client.close();
  return Promise.all(
    cases.flatMap((at, index) =>
      ['a', 'b'].map((letter) => openWindow(`venster${index + 1}${letter}`, account, at)),
    ),
  );
}

async function strikeWhileWorking(
  server: ServerProcess,
  blow: Blow,
  stage: CrashStage,
  windows: readonly TypingWindow[],
): Promise<void> {
  let over = false;
  const work = windows.map((window) => window.work(() => over));
  const enough = countChanges(windows) + 10 + Math.random() * 60;
  while (countChanges(windows) < enough && findPostmaster(stage.dataDir)) await delay(2);
  if (blow === 'server') await killServer(server);
  else await killServerAndDatabase(server, stage.dataDir);
  over = true;
  await Promise.all(work);
}

const countChanges = (windows: readonly TypingWindow[]): number =>
  windows.reduce(
    (sum, { acknowledged }) => sum + acknowledged.proseTokens.length + acknowledged.statements.size,
    0,
  );

/** First what was acknowledged, then what was in doubt: sent again, it is there once. */
async function examine(
  { dataDir }: CrashStage,
  windows: readonly TypingWindow[],
  figures: CrashFigures,
): Promise<void> {
  const doubtful = windows.map((window) => window.commandInDoubt()).filter((id) => id !== undefined);
  figures.inDoubt.edits += windows.filter((window) => window.hasProseInDoubt()).length;
  await withDatabase(dataDir, async (client) => {
    const carriedOut = await findCarriedOut(client, doubtful);
    figures.inDoubt.carriedOut += carriedOut;
    figures.inDoubt.notCarriedOut += doubtful.length - carriedOut;
    const before = await checkSurvival(client, windows, false);
    await Promise.all(windows.map((window) => window.resume()));
    const after = await checkSurvival(client, windows, true);
    for (const kind of ['lost', 'half', 'doubled'] as const)
      figures[kind].push(...before[kind], ...after[kind]);
  });
}

function countAcknowledged(windows: readonly TypingWindow[], { acknowledged }: CrashFigures): void {
  for (const { acknowledged: known } of windows) {
    acknowledged.statements += known.statements.size;
    acknowledged.rewordings += [...known.statements.values()].flat().length - known.statements.size;
    acknowledged.ratings += known.ratings.size;
    acknowledged.edits += known.proseTokens.length;
  }
}
