import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One line on where the figures come from; a machine that does other work at the same time says so itself. */
export function describeMachine(): string {
  const [model] = os.cpus().map((cpu) => cpu.model.trim());
  const [minute = 0] = os.loadavg();
  const busy =
    minute > os.availableParallelism() ? ' The machine was doing other work as well: read the ratios.' : '';
  return (
    `${new Date().toISOString().slice(0, 16)}Z, ${os.availableParallelism()} × ${model ?? 'unknown processor'}, ` +
    `${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, Node ${process.versions.node}, ` +
    `load ${minute.toFixed(1)}.${busy}`
  );
}

/** Writes a report beside the earlier ones. @returns its path within the project */
export function writeResult(name: string, report: string): string {
  const file = path.join('bench', 'results', `${new Date().toISOString().slice(0, 10)}-${name}.md`);
  const absolute = path.resolve(import.meta.dirname, '..', file);
  mkdirSync(path.dirname(absolute), { recursive: true });
  writeFileSync(absolute, report.endsWith('\n') ? report : `${report}\n`);
  return file;
}
