import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

/**
 * Every file that belongs to the project, relative to its root, with `/`: what git tracks and what it would
 * track, so that a rule also holds for the file that was written a minute ago.
 */
export function listProjectFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(list.split('\0'))].filter((file) => file && existsSync(path.join(projectRoot, file)));
}

export function readProjectFile(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8');
}

/** Files that a program wrote; nobody reads them as code. */
export function isGenerated(file: string): boolean {
  return /[.]generated[.]tsx?$/.test(file);
}

export function isTest(file: string): boolean {
  return /[.](test|journey)[.]tsx?$/.test(file) || file.startsWith('tests/');
}
