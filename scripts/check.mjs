// `npm run check`: what a change must pass before it is shown to anybody; a part of `npm test`, without tests.
import { runTool } from './test-suites.mjs';

const checks = {
  types: ['typescript/bin/tsc', ['-p', '.']],
  'types of the web app': ['typescript/bin/tsc', ['-p', 'apps/web']],
  'types of the journeys': ['typescript/bin/tsc', ['-p', 'tests/journeys']],
  lint: ['eslint/bin/eslint.js', ['.', '--max-warnings=0']],
  format: ['prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']],
  boundaries: ['vitest/vitest.mjs', ['run', '--project', 'architecture', 'boundaries']],
};

const failed = [];
for (const [name, [file, args]] of Object.entries(checks)) {
  process.stdout.write(`── ${name} ──\n`);
  if ((await runTool(file, args)) !== 0) failed.push(name);
}
process.stdout.write(
  failed.length === 0 ? '\nAll checks pass.\n' : `\nNot in order: ${failed.join(', ')}.\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
