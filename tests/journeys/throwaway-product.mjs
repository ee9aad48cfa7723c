// Runs the real product, by its real start, on data that is deleted afterwards. PORT says where, PROVIDER_PORT where the
// organisation's own provider stands, which the journey that needs it starts (identity-provider.ts).
import { spawn } from 'node:child_process';
import { chmodSync, fstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'vangnet-journeys-'));
// As root, PostgreSQL runs as another user, who has to be able to walk in.
chmodSync(folder, 0o755);

const product = spawn(process.execPath, ['scripts/start.mjs'], {
  cwd: path.resolve(import.meta.dirname, '../..'),
  stdio: ['ignore', 'inherit', 'inherit'],
  // A group of its own: the signal that ends this script reaches the product once, through here.
  detached: true,
  env: {
    ...process.env,
    HOST: '127.0.0.1',
    DATA_DIR: path.join(folder, 'data'),
    DEMO: '1',
    OIDC_ISSUER: `http://127.0.0.1:${process.env.PROVIDER_PORT}`,
    OIDC_CLIENT_ID: 'vangnet-journeys',
    OIDC_CLIENT_SECRET: 'only-in-the-journeys',
    OIDC_NAME: 'Demo-ID',
  },
});

const stop = () => product.kill('SIGTERM');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

// Playwright holds the other end: when it is killed, nobody is left to send a signal. Nor to read.
const input = fstatSync(0);
if (input.isFIFO() || input.isSocket()) process.stdin.resume().once('close', stop);
process.stdout.on('error', () => undefined);

product.once('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 1);
});
