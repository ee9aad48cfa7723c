import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, projectFolder, runProgram, tell } from './project.mjs';
import { withPreparationLock } from './preparation-lock.mjs';

const lockFile = path.join(projectFolder, 'package-lock.json');
const modulesFolder = path.join(projectFolder, 'node_modules');
const stampFile = path.join(modulesFolder, '.vangnet-stamp');

/**
 * Brings node_modules in line with package-lock.json when it is not: on the first start, after an update, or
 * when the folder came from another kind of machine. Ends the script with a clear message when that fails.
 */
export async function ensureDependencies() {
  if (isCurrent()) return;
  if (isInstalledByHand()) return leaveStamp();
  await withPreparationLock(async () => {
    if (isCurrent()) return;
    await install();
    leaveStamp();
  });
}

function isCurrent() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();
}

function leaveStamp() {
  try {
    writeFileSync(stampFile, stamp());
  } catch {
    // node_modules belongs to somebody else (an image built by root): the next start looks again, that is all.
  }
}

function stamp() {
  const machine = `${process.platform}-${process.arch}`;
  return createHash('sha256').update(readFileSync(lockFile)).update(machine).digest('hex');
}

/**
 * Whether somebody ran npm here already: npm keeps the list of what it installed, which then holds everything
 * that the lock file asks for on this machine.
 */
function isInstalledByHand() {
  const listFile = path.join(modulesFolder, '.package-lock.json');
  if (!existsSync(listFile)) return false;
  const installed = JSON.parse(readFileSync(listFile, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  return Object.entries(wanted)
    .filter(([folder, entry]) => folder.includes('node_modules/') && isForThisMachine(entry))
    .every(([folder, { version, link }]) => {
      const present = installed[folder];
      return (
        present !== undefined &&
        (link || present.version === version) &&
        existsSync(path.join(projectFolder, folder))
      );
    });
}

/** Whether npm must have installed the package here: not the optional ones of other machines. */
function isForThisMachine({ os, cpu, libc, optional }) {
  if (!optional) return true;
  // Bound to no machine itself: it belongs to an optional package that is, and stays away with that one.
  if (!os && !cpu) return false;
  if (libc && !libc.includes(usesGlibc() ? 'glibc' : 'musl')) return false;
  return (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);
}

function usesGlibc() {
  return process.report?.getReport().header.glibcVersionRuntime !== undefined;
}

async function install() {
  const npm = findNpm();
  tell(
    'Pakketten worden geïnstalleerd (eerste start of nieuwe versie; een tot enkele minuten) …',
    'Installing packages (first start or new version; one to a few minutes) …',
  );
  // Development packages too, whatever NODE_ENV says: the pinned Node and the builder of the web app are among them.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await runProgram(npm.program, [...npm.args, ...args], npm.options);
  if (code === 0) return;
  giveUp(
    `De installatie is niet gelukt (npm ci gaf ${code}; de reden staat hierboven).\n` +
      'Kijk of je verbinding met het internet hebt, genoeg schijfruimte (1 GB) en schrijfrechten in deze map, en start opnieuw.',
    `The installation failed (npm ci gave ${code}; the reason stands above).\n` +
      'Check that you are connected to the internet, have disk space (1 GB) and may write in this folder, then start again.',
  );
}

/** The npm that called us, or the one on the PATH (a .cmd file on Windows, which needs a shell). */
function findNpm() {
  const caller = process.env.npm_execpath;
  if (caller && /npm-cli\.c?js$/.test(caller))
    return { program: process.execPath, args: [caller], options: {} };
  const options = { shell: process.platform === 'win32' };
  if (spawnSync('npm', ['--version'], options).status === 0) return { program: 'npm', args: [], options };
  return giveUp(
    'npm is niet gevonden. Het hoort bij Node: installeer Node opnieuw van https://nodejs.org en start met "npm start".',
    'npm was not found. It comes with Node: install Node again from https://nodejs.org and start with "npm start".',
  );
}
