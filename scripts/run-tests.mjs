import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './install-dependencies.mjs';
import { projectFolder } from './project.mjs';
import { suites } from './test-suites.mjs';

/**
 * Runs the named suites, or all; each one also when an earlier one failed. The last line is
 * `N passed, N failed`, and the exit code is 1 when anything failed, was skipped or did not run.
 *
 * @param {string[]} names
 */
export async function runTests(names) {
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    process.stderr.write(
      `No suite called ${unknown.join(', ')}. There are: ${suites.map(({ name }) => name).join(', ')}\n`,
    );
    process.exit(2);
  }
  await ensureDependencies();
  mkdirSync(path.join(projectFolder, 'test-results'), { recursive: true });

  const chosen = suites.filter(({ name }) => names.length === 0 || names.includes(name));
  const results = [];
  for (const suite of chosen) {
    process.stdout.write(`\n── ${suite.name} ──\n`);
    const start = Date.now();
    const result = await suite.run();
    results.push({ name: suite.name, seconds: (Date.now() - start) / 1000, ...result });
  }
  report(results);
}

/** @param {{ name: string, seconds: number, passed: number, failures: string[] }[]} results */
function report(results) {
  process.stdout.write('\n── summary ──\n');
  for (const { name, seconds, passed, failures } of results) {
    const sign = failures.length > 0 ? '✗' : '✓';
    process.stdout.write(
      `${sign} ${name.padEnd(14)} ${passed} passed, ${failures.length} failed (${seconds.toFixed(1)} s)\n`,
    );
    for (const failure of failures) process.stdout.write(`    ✗ ${failure}\n`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failures.length, 0);
  process.exitCode = failed > 0 ? 1 : 0;
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
}
