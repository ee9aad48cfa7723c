// node bench/activity-log.ts [rows]: reading the log of one case among ten million rows, through the operation and as
// bare SQL, on one PostgreSQL in one run.
import { localDateOf } from '@vangnet/domain/time/local-date.ts';
import { sql } from 'kysely';
import pg from 'pg';
import { operationRegistry } from '../apps/server/src/operation-registry.ts';
import { runOperation } from '../apps/server/src/operations/run-operation.ts';
import { createBenchDatabase } from './bench-database.ts';
import { measure, type Timing } from './measure.ts';
import { describeMachine, writeResult } from './write-result.ts';

const ROWS = Number(process.argv[2] ?? 10_000_000);
const CASES = 1_000;
const RUNS = Number(process.env.BENCH_RUNS ?? 200);

const bench = await createBenchDatabase(CASES, localDateOf(new Date()), (line) => console.log(line));
const pool = new pg.Pool({ ...bench.ownerConfig, max: 4 });
try {
  await fillLog();
  const [worker] = bench.organisation.workers;
  const [held] = worker?.functions ?? [];
  if (!worker || !held) throw new Error('an organisation without workers');
  const actor = {
    organisationId: bench.organisation.id,
    workerId: worker.id,
    acting: { ...held, unitKind: 'team' as const },
  };
  const { rows } = await pool.query<{ case_id: string; rows: number }>(
    `select l.case_id, count(*)::int as rows from activity_log l join case_worker w using (organisation_id, case_id)
     where w.worker_id = $1 group by l.case_id order by l.case_id`,
    [worker.id],
  );
  const caseAt = (run: number): string => rows[run % rows.length]?.case_id ?? '';
  const throughOperation = (_client: number, run: number) =>
    runOperation(
      bench.database,
      'activityLog.listCaseActivity',
      operationRegistry.activityLog.listCaseActivity,
      { caseId: caseAt(run) },
      { actor, now: new Date() },
    );
  const bare = (_client: number, run: number) =>
    pool.query(
      `select l.*, w.name from activity_log l left join worker w on w.organisation_id = l.organisation_id and w.id = l.worker_id
       where l.organisation_id = $1 and l.case_id = $2 order by l.at desc, l.id desc limit 101`,
      [bench.organisation.id, caseAt(run)],
    );
  await measure(20, 1, throughOperation);
  const operation = await measure(RUNS, 1, throughOperation);
  await measure(20, 1, bare);
  const sqlAlone = await measure(RUNS, 1, bare);
  const { rows: counted } = await pool.query<{ rows: number; size: string }>(
    `select count(*)::float8 as rows, pg_size_pretty(pg_total_relation_size('activity_log')) as size from activity_log`,
  );
  const total = counted[0];
  const cell = ({ p50, p95, p99 }: Timing) => [p50, p95, p99].map((ms) => ms.toFixed(1)).join(' / ');
  const report = `# The log of one case among ${(total?.rows ?? 0).toLocaleString('en')} rows

${describeMachine()}

PostgreSQL ${bench.postgresVersion}, ${CASES.toLocaleString('en')} cases, ${total?.size ?? '?'} with indexes; ${rows[0]?.rows ?? 0} rows in the first of the cases
asked for. Milliseconds p50 / p95 / p99 of ${RUNS} runs by one client. The operation gives the newest hundred rows with
names, functions, bases and the labels of their pieces, after it has written and committed its own look (once a minute
per case). The rows were filled in by SQL with the trigger of the chain off: their hashes are as long as real ones.

| through the operation | bare SQL | ratio |
|---|---|---|
| ${cell(operation)} | ${cell(sqlAlone)} | ${(operation.p50 / sqlAlone.p50).toFixed(1)} × |
`;
  console.log(report);
  console.log(`written: ${writeResult('activity-log', report)}`);
} finally {
  await pool.end();
  await bench.remove();
}

/** Ten years of looks, spread over the cases and their workers. */
async function fillLog(): Promise<void> {
  await sql`alter table activity_log disable trigger chain`.execute(bench.database);
  await sql`insert into activity_log (organisation_id, case_id, worker_id, role, operation, result, basis, at, chain_number, hash)
    select w.organisation_id, w.case_id, w.worker_id, 'consultant', 'mapping.listStatements', 'done', 'part',
      now() - random() * interval '10 years', 1000 + n, sha256(n::text::bytea)
    from generate_series(1, ${ROWS}::int) n
    join (select *, row_number() over () - 1 as place, count(*) over () as parts from case_worker) w
      on w.place = n % w.parts`.execute(bench.database);
  await sql`alter table activity_log enable always trigger chain`.execute(bench.database);
  await sql`vacuum (analyze) activity_log`.execute(bench.database);
}
