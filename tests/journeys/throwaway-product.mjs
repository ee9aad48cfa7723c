// Runs the real product, by its real start, on data that is deleted afterwards. PORT says where.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'vangnet-journeys-'));
// As root, PostgreSQL runs as another user, who has to be able to walk in.
chmodSync(folder, 0o755);

const product = spawn(process.execPath, ['scripts/start.mjs'], {
  cwd: path.resolve(import.meta.dirname, '../..'),
  stdio: 'inherit',
  // A group of its own: the signal that ends this script reaches the product once, through here.
  detached: true,
  env: { ...process.env, HOST: '127.0.0.1', DATA_DIR: path.join(folder, 'data'), DEMO: '1' },
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => product.kill('SIGTERM'));

product.once('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
