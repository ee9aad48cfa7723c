import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const documentFile = path.resolve(import.meta.dirname, '../../docs/api.md');

test('the main line of docs/api.md runs as it stands there', ({ baseURL }) => {
  const blocks = [...readFileSync(documentFile, 'utf8').matchAll(/```bash\n([\s\S]*?)```/g)].map(
    ([, code]) => code,
  );
  expect(blocks.length).toBeGreaterThan(8);
  const script = ['set -euo pipefail', ...blocks, 'echo "PRINTS=$PRINTS"'].join('\n');
  const run = spawnSync('bash', ['-c', script], {
    env: { ...process.env, VANGNET: baseURL },
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect(`${run.stderr}\n${run.stdout.slice(-600)}`).toContain('PRINTS=');
  expect(run.status).toBe(0);

  const folder = /PRINTS=(.*)/.exec(run.stdout)?.[1] ?? '';
  const prints = readdirSync(folder).sort();
  expect(prints).toEqual(['danger-and-goals.pdf', 'safety-plan.pdf', 'three-columns.pdf']);
  for (const print of prints) {
    expect(readFileSync(path.join(folder, print)).subarray(0, 5).toString()).toBe('%PDF-');
  }
  // What was typed once is found again where it is quoted.
  expect(run.stdout).toContain('"words":"I lie awake when Nora is alone"');
});
