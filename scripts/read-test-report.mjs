import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project.mjs';

/**
 * Reads what Vitest's JSON reporter wrote, and removes it, so that a run that writes nothing is not taken for
 * the one before. A test that did not run counts as failed, and so does a run without tests.
 *
 * @param {string} file
 * @param {number} exitCode what Vitest ended with
 * @returns {{ passed: number, failures: string[] }}
 */
export function readVitestReport(file, exitCode) {
  const report = takeReport(file);
  const tests = (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const place = path.relative(projectFolder, name);
    const results = assertionResults.map((result) => ({
      passed: result.status === 'passed',
      title: `${place} > ${[...result.ancestorTitles, result.title].join(' > ')}${skipNote(result.status)}`,
    }));
    // A file that cannot be loaded has no tests to fail.
    const unloaded = status === 'failed' && results.every(({ passed }) => passed);
    return unloaded ? [...results, { passed: false, title: `${place}: ${firstLine(message)}` }] : results;
  });
  return count(tests, exitCode);
}

/**
 * The same for Playwright's JSON reporter.
 *
 * @param {string} file
 * @param {number} exitCode what Playwright ended with
 * @returns {{ passed: number, failures: string[] }}
 */
export function readPlaywrightReport(file, exitCode) {
  const report = takeReport(file);
  const tests = (report?.suites ?? []).flatMap(listSpecs).map(({ place, title, tests: runs }) => ({
    passed: runs.length > 0 && runs.every(({ status }) => status === 'expected'),
    title: `${place} > ${title}${skipNote(runs[0]?.status)}`,
  }));
  const problems = (report?.errors ?? []).map(({ message }) => ({
    passed: false,
    title: firstLine(message),
  }));
  return count([...tests, ...problems], exitCode);
}

function listSpecs(suite) {
  const own = (suite.specs ?? []).map((spec) => ({ ...spec, place: suite.file }));
  return [...own, ...(suite.suites ?? []).flatMap(listSpecs)];
}

function takeReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
}

function count(tests, exitCode) {
  const failures = tests.filter(({ passed }) => !passed).map(({ title }) => title);
  if (tests.length === 0) failures.push('no test ran');
  else if (exitCode !== 0 && failures.length === 0)
    failures.push(`the run ended with code ${exitCode} (see above)`);
  return { passed: tests.filter(({ passed }) => passed).length, failures };
}

function skipNote(status) {
  return ['pending', 'todo', 'skipped', 'disabled'].includes(status) ? ' (skipped)' : '';
}

// eslint-disable-next-line no-control-regex -- the colours of a terminal begin with a control character
const colours = /\u001b\[[0-9;]*m/g;

function firstLine(message = '') {
  return message.replaceAll(colours, '').trim().split('\n')[0];
}
