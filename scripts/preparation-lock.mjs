import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectFolder, tell } from './project.mjs';

const folder = path.join(projectFolder, '.cache');
const lockFile = path.join(folder, 'preparing.pid');

/**
 * Runs `work` while no other start or test run installs or builds in this project: two of them in one
 * node_modules would break it. Waits for the other one; a lock whose process is gone is taken over.
 */
export async function withPreparationLock(work) {
  await take();
  const release = () => rmSync(lockFile, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}

async function take() {
  mkdirSync(folder, { recursive: true });
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
    if (holder !== undefined && !isAlive(holder)) putAside(holder);
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

function readHolder() {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
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
