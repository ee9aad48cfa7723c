import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { tell } from './project.mjs';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/**
 * The browser for the journeys: CHROMIUM_PATH, else one on this machine, else Debian's (as root), else the one
 * from npm, which needs a few libraries of the system.
 *
 * @returns {Promise<string>} absolute path of a program that starts
 * @throws {Error} with the ways out when there is none
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, but that program does not start.`);
  }
  return findInstalled() ?? installFromDebian() ?? (await unpackFromNpm()) ?? giveUp();
}

function findInstalled() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...usualPlaces].find((file) => isExecutable(file) && starts(file));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  tell('Chromium wordt geïnstalleerd voor de tests …', 'Installing Chromium for the tests …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { env }).status === 0;
  // The lists of a fresh machine are empty or old: only then are they worth fetching.
  if (!install() && !(spawnSync('apt-get', ['update', '-qq'], { env }).status === 0 && install()))
    return undefined;
  return findInstalled();
}

async function unpackFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  const file = await chromium.executablePath();
  return starts(file) ? file : undefined;
}

/** A program that is there may still miss a library. */
function starts(file) {
  return spawnSync(file, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0;
}

/** @returns {never} */
function giveUp() {
  throw new Error(
    [
      'No Chromium found for the tests in the browser. One of these helps:',
      '  - install Chromium or Google Chrome (Debian, as root: apt-get install chromium)',
      '  - install the libraries of the browser from npm (Debian: apt-get install libnss3)',
      '  - point to one: CHROMIUM_PATH=/path/to/chromium npm test',
    ].join('\n'),
  );
}
