import path from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { findNode, projectFolder, runProgram } from './project.mjs';
import { readPlaywrightReport, readVitestReport } from './read-test-report.mjs';

/**
 * A suite passes or fails by its own count; a check without tests inside counts as one.
 *
 * @typedef {{ passed: number, failures: string[] }} SuiteResult
 * @typedef {{ name: string, run: () => Promise<SuiteResult> }} Suite
 */

/** In the order in which they run: what fails soonest and cheapest comes first. @type {Suite[]} */
export const suites = [
  { name: 'types', run: checkTypes },
  {
    name: 'lint',
    run: () => check('ESLint has no complaints', 'eslint/bin/eslint.js', ['.', '--max-warnings=0']),
  },
  {
    name: 'format',
    run: () =>
      check('Prettier has no complaints', 'prettier/bin/prettier.cjs', [
        '--check',
        '.',
        '--log-level',
        'warn',
      ]),
  },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'architecture', run: () => runVitest('architecture') },
  { name: 'database', run: () => runVitest('database') },
  { name: 'build', run: buildWeb },
  { name: 'journeys', run: runJourneys },
];

/** Runs a program of node_modules with the project's Node, `node_modules/.bin` first on the path. */
export function runTool(file, args, env = {}) {
  const bin = path.join(projectFolder, 'node_modules', '.bin');
  return runProgram(findNode(), [path.join(projectFolder, 'node_modules', file), ...args], {
    env: { ...process.env, ...env, PATH: bin + path.delimiter + process.env.PATH },
  });
}

async function check(what, file, args) {
  return toResult(what, await runTool(file, args));
}

function toResult(what, code) {
  return code === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [`not true: ${what} (see above)`] };
}

async function checkTypes() {
  const programs = { 'the server': '.', 'the web app': 'apps/web', 'the journeys': 'tests/journeys' };
  const results = [];
  for (const [what, folder] of Object.entries(programs)) {
    results.push(await check(`the types of ${what} fit`, 'typescript/bin/tsc', ['-p', folder]));
  }
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failures: results.flatMap(({ failures }) => failures),
  };
}

async function runVitest(project) {
  const file = path.join(projectFolder, 'test-results', `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest/vitest.mjs', ['run', '--project', project, ...reporters]);
  return readVitestReport(file, code);
}

/** In a process of its own: a build that fails ends the script that asked for it. */
async function buildWeb() {
  const script = "import { ensureWebBuild } from './scripts/build-web.mjs'; await ensureWebBuild();";
  const code = await runProgram(findNode(), ['--input-type=module', '--eval', script]);
  return toResult('the web app builds', code);
}

async function runJourneys() {
  let chromium;
  try {
    chromium = await findChromium();
  } catch (error) {
    return { passed: 0, failures: [error.message] };
  }
  const file = path.join(projectFolder, 'test-results', 'journeys.json');
  const args = ['test', '--config', 'tests/journeys/playwright.config.ts', '--reporter=list,json'];
  const code = await runTool('@playwright/test/cli.js', args, {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return readPlaywrightReport(file, code);
}
