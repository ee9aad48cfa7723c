import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartError } from '../start-error.ts';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres.ts';
import { SYSTEM_FOLDER } from './postgres-binaries.ts';
import { findPostmasterFile, postmasterFilePath } from './postmaster-file.ts';
import { isRunning } from './running-process.ts';

const isRoot = process.getuid?.() === 0;
const supervisor = path.join(import.meta.dirname, 'embedded-postgres.ts');

const openFolders = mkdtempSync(path.join(os.tmpdir(), 'vangnet-supervisor-'));
// As root, postgres runs as somebody else, who has to be able to walk in.
chmodSync(openFolders, 0o755);

let folder: string;
let dataDir: string;
let cluster: string;
let started: EmbeddedPostgres[] = [];
let children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(openFolders, 'case-'));
  chmodSync(folder, 0o755);
  dataDir = path.join(folder, 'map met spaties');
  cluster = path.join(dataDir, 'postgres');
});

afterEach(async () => {
  for (const server of started) await server.stop();
  for (const child of children) child.kill('SIGKILL');
  const orphan = findPostmasterFile(cluster);
  if (orphan && existsSync(cluster) && isRunning(orphan.pid)) await killAndWait(orphan.pid);
  started = [];
  children = [];
});

afterAll(() => rmSync(openFolders, { recursive: true, force: true }));

async function start(options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, log: () => {}, fsync: false, ...options });
  started.push(server);
  return server;
}

async function refusal(options: Partial<EmbeddedPostgresOptions> = {}): Promise<StartError> {
  const error = await start(options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof StartError) return error;
  throw new Error('there was no StartError', { cause: error });
}

async function ask<Row extends pg.QueryResultRow>(
  { ownerConfig }: EmbeddedPostgres,
  sql: string,
): Promise<Row> {
  const client = new pg.Client(ownerConfig);
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sql);
    return rows[0]!;
  } finally {
    await client.end();
  }
}

interface ChildStart {
  child: ChildProcess;
  /** What the child said: its server, or the code and text of its refusal. */
  answer: Promise<{ attached?: boolean; code?: string; message?: string }>;
}

/** Starts the supervisor in a Node process of its own, which can then be killed. */
function startInChild(before = '', url = 'http://localhost:4100'): ChildStart {
  const program = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(supervisor)});
    ${before}
    const options = { dataDir: ${JSON.stringify(dataDir)}, log: () => {}, fsync: false, url: ${JSON.stringify(url)} };
    try {
      const { attached } = await startEmbeddedPostgres(options);
      console.log(JSON.stringify({ attached }));
      setInterval(() => {}, 1000);
    } catch ({ code, message }) {
      console.log(JSON.stringify({ code, message }));
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const answer = new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: Buffer) => resolve(text.toString()));
    child.once('exit', () => reject(new Error('the child ended without an answer')));
  }).then((text) => JSON.parse(text) as Awaited<ChildStart['answer']>);
  return { child, answer };
}

async function killAndWait(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (isRunning(pid)) await delay(5);
}

/** Makes a cluster with the lock file of a killed postgres in it, and `pid` as the process id in that file. */
async function leaveLockFile(pid: number): Promise<void> {
  const server = await start();
  const lockFile = readFileSync(postmasterFilePath(cluster), 'utf8');
  await server.stop();
  writeFileSync(postmasterFilePath(cluster), lockFile.replace(/^\d+/, String(pid)));
}

describe('a start on a free folder', () => {
  it('makes a durable, closed server and a second start finds the data again', async () => {
    const steps: string[] = [];
    const first = await start({ fsync: true, log: ({ nl }) => steps.push(nl) });
    expect(first).toMatchObject({ attached: false, dataFolder: dataDir });
    expect(first.version).toMatch(/^18\./);
    expect(steps.join('\n')).toContain('Gegevensmap wordt aangemaakt');
    const settings = await ask(
      first,
      `select current_setting('listen_addresses') as tcp, current_setting('fsync') as fsync,
              current_setting('data_checksums') as checksums, current_database() as name, lower('ÉVA') as lower`,
    );
    expect(settings).toEqual({ tcp: '', fsync: 'on', checksums: 'on', name: 'vangnet', lower: 'éva' });
    expect(statSync(first.ownerConfig.host).mode & 0o777).toBe(0o700);
    await ask(first, 'create table kept as select 7 as seven');
    const { pid } = findPostmasterFile(cluster)!;
    await first.stop();
    expect(isRunning(pid)).toBe(false);

    const again = await start({ fsync: true });
    expect(again.attached).toBe(false);
    expect(await ask(again, 'select seven from kept')).toEqual({ seven: 7 });
  });

  it('listens in a short folder when the path is too long for a socket', async () => {
    dataDir = path.join(folder, 'x'.repeat(120));
    const server = await start();
    expect(server.ownerConfig.host.length).toBeLessThan(80);
    expect(statSync(server.ownerConfig.host).mode & 0o777).toBe(0o700);
    expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
    await server.stop();
    expect(existsSync(server.ownerConfig.host)).toBe(false);
  });

  it('starts again after a kill in the middle of the first start', async () => {
    const { child, answer } = startInChild();
    answer.catch(() => undefined);
    while (!existsSync(dataDir) || !readdirSync(dataDir).some((name) => name.startsWith('postgres.draft-'))) {
      await delay(5);
    }
    child.kill('SIGKILL');
    expect(existsSync(cluster)).toBe(false);
    const server = await start();
    expect(server.attached).toBe(false);
    expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
  });

  it('restores the links that an installation without scripts left out', async () => {
    const installed = path.dirname(createRequire(import.meta.url).resolve(platformPackage()));
    const packageFolder = path.join(folder, 'package');
    cpSync(path.dirname(installed), packageFolder, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(path.join(packageFolder, 'native/pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    for (const { target } of links) rmSync(path.join(packageFolder, target));
    const server = await start({ packageFolder });
    expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
  });
});

function platformPackage(): string {
  return `@embedded-postgres/${process.platform}-${process.arch}`;
}

describe('what a killed server left behind', () => {
  it('takes over the orphaned postgres, and stops it in the end', async () => {
    const { child, answer } = startInChild();
    expect(await answer).toEqual({ attached: false });
    const { pid } = findPostmasterFile(cluster)!;
    await killAndWait(child.pid!);
    const server = await start();
    expect(server.attached).toBe(true);
    expect(findPostmasterFile(cluster)!.pid).toBe(pid);
    await ask(server, 'create table written as select 1 as one');
    await server.stop();
    expect(isRunning(pid)).toBe(false);
  });

  it('recovers when postgres was killed too', async () => {
    const { child, answer } = startInChild();
    await answer;
    const { pid } = findPostmasterFile(cluster)!;
    await Promise.all([killAndWait(child.pid!), killAndWait(pid)]);
    expect(existsSync(postmasterFilePath(cluster))).toBe(true);
    const server = await start();
    expect(server.attached).toBe(false);
    expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
  });

  it.runIf(process.platform === 'linux')('sees through a zombie', async () => {
    // The shell becomes `sleep`, which never asks after the child that the shell left it.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(parent);
    const zombie = await new Promise<number>((resolve) => {
      parent.stdout.once('data', (text: Buffer) => resolve(Number(text.toString())));
    });
    await leaveLockFile(zombie);
    expect(readFileSync(`/proc/${zombie}/stat`, 'utf8')).toContain(') Z ');
    expect((await start()).attached).toBe(false);
  });

  it('leaves a quite different program alone that now has the process id', async () => {
    const other = spawn('sleep', ['60'], { stdio: 'ignore' });
    children.push(other);
    await leaveLockFile(other.pid!);
    expect((await start()).attached).toBe(false);
    expect(isRunning(other.pid!)).toBe(true);
  });
});

describe('a postgres that dies under a running server', () => {
  it('is started again on the same address', async () => {
    const server = await start();
    await ask(server, 'create table kept as select 7 as seven');
    await killAndWait(findPostmasterFile(cluster)!.pid);
    await expect
      .poll(() => ask(server, 'select seven from kept').catch(() => 'down'), { timeout: 10_000 })
      .toEqual({
        seven: 7,
      });
  });
});

describe('two starts at once', () => {
  it('lets one win and sends the other to its address, without touching the database', async () => {
    const starts = [startInChild(), startInChild('', 'http://localhost:4101')];
    const answers = await Promise.all(starts.map(({ answer }) => answer));
    const winner = answers.findIndex((answer) => answer.attached === false);
    expect(answers[1 - winner]!.code).toBe('already-running');
    expect(isRunning(findPostmasterFile(cluster)!.pid)).toBe(true);

    const third = await refusal();
    expect(third.code).toBe('already-running');
    expect(third.explanation.nl).toContain(`http://localhost:410${winner}`);
    expect(isRunning(findPostmasterFile(cluster)!.pid)).toBe(true);
  });
});

describe('data that cannot be used', () => {
  it("refuses another major version's data and changes nothing", async () => {
    await (await start()).stop();
    writeFileSync(path.join(cluster, 'PG_VERSION'), '17\n');
    const before = readdirSync(cluster, { recursive: true }).sort();
    const error = await refusal();
    expect(error.code).toBe('data-other-version');
    expect(error.explanation.nl).toContain('PostgreSQL 17');
    expect(readdirSync(cluster, { recursive: true }).sort()).toEqual(before);
  });

  it("refuses a folder that is itself another server's data", async () => {
    mkdirSync(dataDir);
    writeFileSync(path.join(dataDir, 'PG_VERSION'), '15\n');
    expect((await refusal()).code).toBe('data-other-version');
    expect(readdirSync(dataDir)).toEqual(['PG_VERSION']);
  });

  it('refuses a folder with parts missing', async () => {
    await (await start()).stop();
    rmSync(path.join(cluster, 'global/pg_control'));
    const before = readdirSync(cluster, { recursive: true }).sort();
    const error = await refusal();
    expect(error.code).toBe('data-broken');
    expect(error.explanation.en).toContain('global/pg_control');
    expect(readdirSync(cluster, { recursive: true }).sort()).toEqual(before);
  });

  it.runIf(isRoot)('names the owner when a copy was put back as root', async () => {
    await (await start()).stop();
    chownSync(cluster, 0, 0);
    const error = await refusal();
    expect(error.code).toBe('data-unwritable');
    expect(error.explanation.en).toContain('chown -R');
  });

  it('explains damage that only postgres sees, and leaves the files as they are', async () => {
    await (await start()).stop();
    const control = path.join(cluster, 'global/pg_control');
    writeFileSync(control, Buffer.alloc(8192));
    const error = await refusal();
    expect(error.code).toBe('database-failed');
    expect(error.explanation.nl).toMatch(/FATAL|PANIC/);
    expect(readFileSync(control).equals(Buffer.alloc(8192))).toBe(true);
  });

  it('refuses a folder that it may not write', async () => {
    mkdirSync(dataDir);
    chmodSync(dataDir, isRoot ? 0o755 : 0o500);
    // Root may write everywhere: the child becomes an ordinary user first.
    const answer = await startInChild(isRoot ? 'process.setgid(65534); process.setuid(65534);' : '').answer;
    chmodSync(dataDir, 0o755);
    expect(answer.code).toBe('data-unwritable');
    expect(answer.message).toContain(dataDir);
    expect(readdirSync(dataDir)).toEqual([]);
  });
});

describe.runIf(isRoot)('as root, in a folder that is closed to others', () => {
  it('puts the data, and programs out of reach, where the service account can come', async () => {
    const hadSystemFolder = existsSync(SYSTEM_FOLDER);
    chmodSync(folder, 0o700);
    const installed = path.dirname(createRequire(import.meta.url).resolve(platformPackage()));
    const packageFolder = path.join(folder, 'package');
    cpSync(path.dirname(installed), packageFolder, { recursive: true, verbatimSymlinks: true });
    const steps: string[] = [];
    const server = await start({ packageFolder, log: ({ nl }) => steps.push(nl) });
    try {
      expect(server.dataFolder.startsWith(`${SYSTEM_FOLDER}/`)).toBe(true);
      expect(steps.join('\n')).toContain(server.dataFolder);
      expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
      await server.stop();
      chmodSync(folder, 0o755);
      expect((await start({ packageFolder })).dataFolder).toBe(server.dataFolder);
    } finally {
      await started.at(-1)!.stop();
      rmSync(hadSystemFolder ? server.dataFolder : SYSTEM_FOLDER, { recursive: true, force: true });
    }
  });
});
