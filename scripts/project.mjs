import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project folder; every script works from here, wherever it was called. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Node's type stripping, on which the server runs without a build, needs no flag from this version on. */
const OLDEST_FOR_TYPESCRIPT = [22, 18];

const dim = (text) => (process.stdout.isTTY && !process.env.NO_COLOR ? `\u001b[90m${text}\u001b[39m` : text);

/** Prints one step in both languages, as the server does. */
export function tell(nl, en) {
  process.stdout.write(`${nl}  ${dim(`· ${en}`)}\n`);
}

/** Prints a problem with its way out and ends the script. */
export function giveUp(nl, en) {
  process.stderr.write(`\n${nl}\n\n${dim(en)}\n\n`);
  process.exit(1);
}

/** Runs a program in the project folder, its output in this terminal; resolves to its exit code. */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: projectFolder, stdio: 'inherit', ...options });
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(signal ? 1 : code));
  });
}

/** The Node for the server: the pinned one from npm, else the one that runs this script when it is new enough. */
export function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = path.join(projectFolder, 'node_modules', 'node', 'bin', name);
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_FOR_TYPESCRIPT;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath;
  return giveUp(
    'De Node-versie die bij Vangnet hoort is niet volledig geïnstalleerd (npm mocht geen installatiescripts uitvoeren).\n' +
      'Voer dit eenmalig uit: npm rebuild node --ignore-scripts=false   (of installeer zelf Node 24), en start opnieuw.',
    'The Node version that belongs to Vangnet is not fully installed (npm was not allowed to run install scripts).\n' +
      'Run this once: npm rebuild node --ignore-scripts=false   (or install Node 24 yourself), and start again.',
  );
}
