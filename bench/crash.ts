// node bench/crash.ts [rounds]: kills the server in the middle of typing and saving, and writes down what survived.
import { runCrashRounds, setUpStage, type CrashFigures } from './crash/run-crash-rounds.ts';
import {
  tryOrphanedDatabase,
  tryStopWhileStarting,
  tryTwoStartsAtOnce,
  tryZombie,
} from './crash/start-trials.ts';
import { percentile } from './measure.ts';
import { describeMachine, writeResult } from './write-result.ts';

const PORT = Number(process.env.BENCH_PORT ?? 4410);
const rounds = Number(process.argv[2] ?? 50);

const stage = await setUpStage(PORT);
try {
  const figures = await runCrashRounds(stage, rounds, (line) => console.log(line));
  const trials = {
    'Two starts at once on the same data': await tryTwoStartsAtOnce(stage),
    'An orphaned database, and two starts that find it': await tryOrphanedDatabase(stage),
    "A zombie with the database's process id": await tryZombie(stage),
    'A stop in the middle of a start': await tryStopWhileStarting(stage),
  };
  const report = describe(figures, trials);
  console.log(report);
  console.log(`written: ${writeResult('crash', report)}`);
  if (figures.lost.length + figures.half.length + figures.doubled.length > 0) process.exitCode = 1;
} finally {
  stage.remove();
}

function describe(figures: CrashFigures, trials: Readonly<Record<string, string>>): string {
  const { kills, acknowledged, inDoubt, restarts } = figures;
  const restart = (times: readonly number[]) =>
    `p50 ${Math.round(percentile(times, 50))} ms, slowest ${Math.round(percentile(times, 100))} ms`;
  return `# Killed in the middle of typing and saving

${describeMachine()}

The server (\`apps/server/src/main.ts\` on its embedded PostgreSQL, fsync on) is killed with SIGKILL while four windows
(two in each of two conversations) type, save, make and reword statements and rate without a pause; then it is started
again with the same command. By turns the server dies alone, or together with every process of its database.

| | |
|---|---|
| Kills | ${kills.server} × server alone, ${kills.serverAndDatabase} × server and database |
| Acknowledged before a kill | ${acknowledged.edits} edits of prose, ${acknowledged.statements} statements, ${acknowledged.rewordings} rewordings, ${acknowledged.ratings} ratings |
| Sent, but not answered when the server died | ${inDoubt.carriedOut} commands that were carried out, ${inDoubt.notCarriedOut} that were not; ${inDoubt.edits} × words typed and not yet saved |
| **Acknowledged changes lost** | **${figures.lost.length}** |
| **Half changes** | **${figures.half.length}** |
| **Doubled by sending again with the same command id** | **${figures.doubled.length}** |
| Answers again, server alone (${figures.takenOver} × took over the running database) | ${restart(restarts.server)} |
| Answers again, server and database (with recovery) | ${restart(restarts.serverAndDatabase)} |
${Object.entries(trials)
  .map(([trial, outcome]) => `| ${trial} | ${outcome} |`)
  .join('\n')}

A half change would be: a statement without the version that holds its words or without its row in the activity log, an
activity without its record, a command without its answer, or prose whose plain text differs from its document.
${[...figures.lost, ...figures.half, ...figures.doubled].map((line) => `- ${line}\n`).join('')}`;
}
