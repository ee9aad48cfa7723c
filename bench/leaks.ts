// Tries every operation of /api/openapi.json as everybody, in every way, with the ids of other teams and of another
// organisation (`npm run leaks`). `npm test` runs a shorter version of the same. Prints how much was tried and every leak.
import { spawn } from 'node:child_process';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '..');
const vitest = path.join(folder, 'node_modules', 'vitest', 'vitest.mjs');
const run = spawn(process.execPath, [vitest, 'run', '--project', 'database', 'tests/access/leaks'], {
  cwd: folder,
  stdio: 'inherit',
  env: { ...process.env, LEAKS: 'full' },
});
run.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
