import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport } from './read-test-report.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'vangnet-report-'));
const file = path.join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const vitestFile = (statuses: string[], rest: object = {}) => ({
  name: '/somewhere/a.test.ts',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, index) => ({ status, title: `test ${index}`, ancestorTitles: [] })),
  ...rest,
});

function readVitest(testResults: object[], exitCode: number) {
  writeFileSync(file, JSON.stringify({ testResults }));
  return readVitestReport(file, exitCode);
}

describe('a Vitest run', () => {
  test('passes with its tests', () => {
    expect(readVitest([vitestFile(['passed', 'passed'])], 0)).toEqual({ passed: 2, failures: [] });
  });

  test('fails with a test, also with one that was skipped', () => {
    const { passed, failures } = readVitest([vitestFile(['passed', 'failed', 'pending', 'todo'])], 1);
    expect(passed).toBe(1);
    expect(failures).toHaveLength(3);
  });

  test('fails with a file that cannot be loaded', () => {
    const broken = vitestFile([], { status: 'failed', message: 'Cannot find module\n at somewhere' });
    const { passed, failures } = readVitest([vitestFile(['passed']), broken], 1);
    expect(passed).toBe(1);
    expect(failures).toEqual([expect.stringContaining('Cannot find module')]);
  });

  test('fails when it ended badly for another reason', () => {
    expect(readVitest([vitestFile(['passed'])], 1).failures).toEqual([
      'the run ended with code 1 (see above)',
    ]);
  });

  test('fails without tests, and without a report', () => {
    expect(readVitest([], 0)).toEqual({ passed: 0, failures: ['no test ran'] });
    expect(readVitestReport(file, 0).failures).toEqual(['no test ran']);
  });

  test('leaves no report behind for the next run', () => {
    readVitest([vitestFile(['passed'])], 0);
    expect(existsSync(file)).toBe(false);
  });
});

function readPlaywright(statuses: string[], exitCode: number, errors: object[] = []) {
  const specs = statuses.map((status, index) => ({ title: `journey ${index}`, tests: [{ status }] }));
  const suites = [
    {
      file: 'a.journey.ts',
      specs: specs.slice(0, 1),
      suites: [{ file: 'a.journey.ts', specs: specs.slice(1) }],
    },
  ];
  writeFileSync(file, JSON.stringify({ suites, errors }));
  return readPlaywrightReport(file, exitCode);
}

describe('a Playwright run', () => {
  test('counts tests at every depth', () => {
    expect(readPlaywright(['expected', 'expected'], 0)).toEqual({ passed: 2, failures: [] });
  });

  test('fails with what went wrong, passed at the second try only or was skipped', () => {
    const { passed, failures } = readPlaywright(['expected', 'unexpected', 'flaky', 'skipped'], 1);
    expect(passed).toBe(1);
    expect(failures).toHaveLength(3);
  });

  test('fails when the product did not start', () => {
    const { failures } = readPlaywright([], 1, [{ message: 'Timed out waiting for the server' }]);
    expect(failures).toEqual(['Timed out waiting for the server']);
  });
});
