import { describe, expect, test } from 'vitest';
import { findImpurity } from './find-impurity.ts';
import { isTest, listProjectFiles, readProjectFile } from './project-files.ts';

describe('the domain', () => {
  const files = listProjectFiles().filter(
    (file) => file.startsWith('packages/domain/src/') && file.endsWith('.ts') && !isTest(file),
  );

  test('depends on its arguments only: no clock, no I/O, no chance', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap((file) => findImpurity(file, readProjectFile(file)))).toEqual([]);
  });
});

describe('the rule itself', () => {
  test.each([
    'const now = Date.now();',
    'const today = new Date();',
    'const text = Date();',
    'const chance = Math.random();',
    'const id = crypto.randomUUID();',
    'const { env } = process;',
    "const answer = await fetch('https://example.org');",
    "import { readFileSync } from 'node:fs';",
    "const fs = await import('fs');",
    'setTimeout(save, 100);',
    'const later = { at: performance.now() };',
  ])('objects to %s', (code) => {
    expect(findImpurity('planted.ts', code)).not.toEqual([]);
  });

  test.each([
    'const day = new Date(today);',
    'const parts = Date.UTC(2026, 10, 22);',
    'interface Step { process: string; document: string }',
    "const step = { process: 'x' }; const name = step.process;",
    '// Date.now() is not asked here',
    "const text = 'Math.random()';",
    'const larger = Math.max(1, 2);',
  ])('accepts %s', (code) => {
    expect(findImpurity('planted.ts', code)).toEqual([]);
  });
});
