// node bench/main-line.ts [cases ...]: the main line over HTTP, in process and as bare SQL, on one PostgreSQL in one run.
import { readFileSync } from 'node:fs';
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import pg from 'pg';
import { createBenchDatabase, BENCH_PASSWORD, type BenchDatabase } from './bench-database.ts';
import { startServer } from './crash/server-process.ts';
import { createBareDoer } from './main-line/bare-sql.ts';
import { createHttpDoer, createInProcessDoer, TALK, type Doer } from './main-line/doers.ts';
import { measure, type Timing } from './measure.ts';
import { describeMachine, writeResult } from './write-result.ts';

const PORT = Number(process.env.BENCH_PORT ?? 4420);
const CLIENTS = 8;
const SEQUENTIAL_RUNS = Number(process.env.BENCH_RUNS ?? 200);
const CONCURRENT_RUNS = 2 * SEQUENTIAL_RUNS;
const WARM_UP_RUNS = 24;

const ways = ['http', 'inProcess', 'bare'] as const;
type Way = (typeof ways)[number];
type Work = (doer: Doer, caseIds: readonly string[], run: number) => Promise<unknown>;

const MADE_OF_PROSE = 'Save a statement (made of the prose)';

const steps: Readonly<Record<string, Work>> = {
  'Open a case': (doer) => doer.openCase(),
  'Save a statement (typed in a column)': (doer, caseIds, run) => doer.addStatement(at(caseIds, run)),
  [MADE_OF_PROSE]: (doer, caseIds, run) => makeStatement(doer, at(caseIds, run)),
  'First screen of a case (4 reads at once)': (doer, caseIds, run) => doer.firstScreen(at(caseIds, run)),
  'My day (80 cases)': (doer) => doer.myDay(),
  'Practice overview (80 cases)': (doer) => doer.practiceOverview(),
};

interface Measured {
  readonly step: string;
  readonly clients: number;
  readonly timings: Readonly<Record<Way, Timing>>;
}

/** Conversations in which there are still sentences to make statements of. */
const talks = new Map<Doer, { readonly id: string; readonly caseId: string; used: number }[]>();

const sizes = process.argv.slice(2).map(Number);
const sections: string[] = [];
for (const cases of sizes.length > 0 ? sizes : [1_000, 100_000]) sections.push(await measureAt(cases));
const report = `# The main line against bare SQL

${describeMachine()}

Milliseconds per step; ratio of the medians to bare SQL. HTTP: the real server (\`apps/server/src/main.ts\`) in a process
of its own, on the same machine as its clients and its database. In process: the same pipeline without HTTP. Bare SQL:
the rows that must be read and written, by plain SQL as the owner of the tables, without rights, checks or a prose to
merge (\`bench/main-line/bare-sql.ts\`). Embedded PostgreSQL with fsync on; every look at a file writes its row in the
activity log, in all three. ${SEQUENTIAL_RUNS} runs by one client, ${CONCURRENT_RUNS} by ${CLIENTS} clients at once, after a warm-up; each client
is another worker, in that worker's own cases.

${sections.join('\n')}`;
console.log(report);
console.log(`written: ${writeResult('main-line', report)}`);

async function measureAt(cases: number): Promise<string> {
  const bench = await createBenchDatabase(cases, localDateOf(new Date()), (line) => console.log(line));
  console.log(`${cases} cases loaded in ${Math.round(bench.loadedInSeconds)} s`);
  const pool = new pg.Pool({ ...bench.ownerConfig, max: 10 });
  const server = startServer(bench.ownerUrl, PORT);
  try {
    await server.ready;
    const atRest = residentMegabytes(server.pid);
    const workers = bench.organisation.workers.slice(0, CLIENTS);
    const caseIds = await Promise.all(workers.map((worker) => listCaseIds(pool, worker.id)));
    const doers = await createDoers(bench, pool, workers);
    const measured: Measured[] = [];
    for (const clients of [1, CLIENTS]) {
      for (const [step, work] of Object.entries(steps)) {
        measured.push({ step, clients, timings: await measureStep(work, doers, caseIds, clients) });
        console.log(rowOf(measured.at(-1)));
      }
    }
    for (const doer of Object.values(doers).flat()) doer.close();
    return describe(bench, cases, measured, atRest, residentMegabytes(server.pid));
  } finally {
    server.signal('SIGTERM');
    await server.exited;
    await pool.end();
    await bench.remove();
  }
}

async function createDoers(
  bench: BenchDatabase,
  pool: pg.Pool,
  workers: BenchDatabase['organisation']['workers'],
): Promise<Readonly<Record<Way, readonly Doer[]>>> {
  const actors = workers.map(({ id, functions }) => ({
    organisationId: bench.organisation.id,
    workerId: id,
    acting: functions[0] ? { ...functions[0], unitKind: 'team' as const } : null,
  }));
  return {
    http: await Promise.all(workers.map(({ id }) => createHttpDoer(PORT, id, BENCH_PASSWORD))),
    inProcess: actors.map((actor) => createInProcessDoer(bench.database, actor)),
    bare: actors.map((actor) => createBareDoer(pool, bench.database, actor)),
  };
}

async function measureStep(
  work: Work,
  doers: Readonly<Record<Way, readonly Doer[]>>,
  caseIds: readonly (readonly string[])[],
  clients: number,
): Promise<Measured['timings']> {
  const timings: Partial<Record<Way, Timing>> = {};
  for (const way of ways) {
    const run = (client: number, number: number) => {
      const doer = doers[way][client];
      if (!doer) throw new Error('a client without a doer');
      return work(doer, caseIds[client] ?? [], number);
    };
    const runs = clients === 1 ? SEQUENTIAL_RUNS : CONCURRENT_RUNS;
    if (work === steps[MADE_OF_PROSE]) {
      const each = (1.5 * (runs + WARM_UP_RUNS)) / clients;
      await Promise.all(
        doers[way].slice(0, clients).map((doer, client) => prepareTalks(doer, caseIds[client] ?? [], each)),
      );
    }
    await measure(WARM_UP_RUNS, clients, run);
    timings[way] = await measure(runs, clients, run);
  }
  return timings as Record<Way, Timing>;
}

async function makeStatement(doer: Doer, caseId: string): Promise<unknown> {
  const talk = talks.get(doer)?.find(({ used }) => used < TALK.length) ?? (await prepareTalk(doer, caseId));
  const quote = TALK[talk.used] ?? '';
  talk.used += 1;
  return doer.makeStatement(talk.caseId, talk.id, quote);
}

/** Before the clock runs: enough conversations for every run. */
async function prepareTalks(doer: Doer, caseIds: readonly string[], runs: number): Promise<void> {
  for (let talk = 0; talk * TALK.length < runs; talk += 1) await prepareTalk(doer, at(caseIds, talk));
}

async function prepareTalk(doer: Doer, caseId: string) {
  const talk = { id: await doer.prepareConversation(caseId), caseId, used: 0 };
  talks.set(doer, [...(talks.get(doer) ?? []), talk]);
  return talk;
}

function at(caseIds: readonly string[], run: number): string {
  const caseId = caseIds[run % caseIds.length];
  if (caseId === undefined) throw new Error('a worker without cases');
  return caseId;
}

async function listCaseIds(pool: pg.Pool, workerId: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ case_id: string }>(
    'select case_id from case_worker where worker_id = $1 order by case_id',
    [workerId],
  );
  return rows.map((row) => row.case_id);
}

function describe(
  bench: BenchDatabase,
  cases: number,
  measured: readonly Measured[],
  atRest: number,
  after: number,
): string {
  const { workers, units } = bench.organisation;
  const rows = (clients: number) =>
    measured
      .filter((row) => row.clients === clients)
      .map(rowOf)
      .join('\n');
  const head = `| | HTTP p50 / p95 / p99 | in process p50 / p95 / p99 | bare SQL p50 / p95 / p99 | HTTP : bare | in process : bare |
|---|---|---|---|---|---|`;
  return `## ${cases.toLocaleString('en')} cases

${workers.length} workers in ${units.length} teams, PostgreSQL ${bench.postgresVersion}, loaded in ${Math.round(bench.loadedInSeconds)} s. Server: ${atRest} MB resident
after the start, ${after} MB after the run.

One client:

${head}
${rows(1)}

${CLIENTS} clients at once:

${head}
${rows(CLIENTS)}
`;
}

function rowOf(measured: Measured | undefined): string {
  if (!measured) return '';
  const { http, inProcess, bare } = measured.timings;
  const cell = ({ p50, p95, p99 }: Timing) => [p50, p95, p99].map((ms) => ms.toFixed(1)).join(' / ');
  const ratio = (timing: Timing) => `${(timing.p50 / bare.p50).toFixed(1)} ×`;
  return `| ${measured.step} | ${cell(http)} | ${cell(inProcess)} | ${cell(bare)} | ${ratio(http)} | ${ratio(inProcess)} |`;
}

/** Of the server's own process; NaN where the system does not tell. */
function residentMegabytes(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}
