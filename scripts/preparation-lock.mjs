import {
  accessSync,
  constants,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimes,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { giveUp, projectFolder, tell } from './project.mjs';

const folder = path.join(projectFolder, '.cache');
const lockFile = path.join(folder, 'preparing.pid');

/** The holder touches its lock; one that fell silent is gone, even when its process id lives on in another. */
const HEARTBEAT_MS = 2_000;
const SILENCE_MS = 30_000;

/**
 * Runs `work` while no other start or test run installs or builds in this project: two of them in one
 * node_modules would break it. Waits for the other one; a lock whose process is gone is taken over.
 */
export async function withPreparationLock(work) {
  await take();
  const release = () => rmSync(lockFile, { force: true });
  process.once('exit', release);
  const heartbeat = setInterval(() => utimes(lockFile, new Date(), new Date(), () => {}), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.removeListener('exit', release);
    release();
  }
}

async function take() {
  requireWritableProject();
  const mine = path.join(folder, `preparing.${process.pid}`);
  let told = false;
  for (;;) {
    writeFileSync(mine, String(process.pid));
    try {
      // A link appears at once with its content, and fails when there is a lock already.
      linkSync(mine, lockFile);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    } finally {
      rmSync(mine, { force: true });
    }
    const holder = readHolder();
    if (holder?.isGone) putAside(holder.pid);
    else {
      if (!told) {
        tell(
          'Een andere start is nog bezig met installeren; even wachten …',
          'Another start is still installing; waiting …',
        );
      }
      told = true;
      await delay(500);
    }
  }
}

function requireWritableProject() {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(projectFolder, constants.W_OK);
    accessSync(folder, constants.W_OK);
  } catch ({ code }) {
    giveUp(
      `Er moet nog iets geïnstalleerd of gebouwd worden, maar Vangnet mag niet schrijven in ${projectFolder} (${code}).\n` +
        'Start eenmalig als de eigenaar van die map, of zet het project in een map van jezelf.',
      `Something must still be installed or built, but Vangnet may not write in ${projectFolder} (${code}).\n` +
        'Start once as the owner of that folder, or put the project in a folder of your own.',
    );
  }
}

function readHolder() {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    return { pid, isGone: !isAlive(pid) || Date.now() - statSync(lockFile).mtimeMs > SILENCE_MS };
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Only one of several waiters gets the old lock by renaming it; one that caught a fresh lock puts it back. */
function putAside(deadHolder) {
  const aside = `${lockFile}.${process.pid}`;
  try {
    renameSync(lockFile, aside);
    if (Number(readFileSync(aside, 'utf8')) !== deadHolder) linkSync(aside, lockFile);
  } catch {
    // Another waiter was first; the next round sees its lock.
  } finally {
    rmSync(aside, { force: true });
  }
}
