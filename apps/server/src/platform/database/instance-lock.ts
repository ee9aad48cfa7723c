import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../start-error.ts';
import { unwritable } from './postgres-place.ts';

/** Keeps a second server away from the same data until `release`, or until this process is gone. */
export interface InstanceLock {
  release(): void;
}

const SQLITE_BUSY = 5;
/** A killed process holds on for the few milliseconds that its last thread needs to end. */
const PATIENCE_MS = 500;

/**
 * Takes the lock of a data folder, or throws `already-running` with the address of the server that holds it.
 *
 * Node has no file lock of its own, and a file with a process id in it cannot be taken over without a race.
 * SQLite, which is part of Node, locks an (empty) file through the operating system: the kernel frees the lock
 * at the very moment that the process dies, so a stale lock cannot exist, whatever happened.
 */
export function takeInstanceLock(folder: string, url: string | undefined): InstanceLock {
  const noteFile = path.join(folder, 'server.json');
  const lock = openLocked(folder, noteFile);
  // The note stands beside the lock file, not in it: closing any other handle on a locked file frees its lock.
  writeFileSync(noteFile, JSON.stringify({ pid: process.pid, url }));
  return {
    release() {
      if (!lock.isOpen) return;
      rmSync(noteFile, { force: true });
      lock.close();
    },
  };
}

function openLocked(folder: string, noteFile: string): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(path.join(folder, 'server.lock'));
    lock.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}; BEGIN EXCLUSIVE`);
    return lock;
  } catch (error) {
    lock?.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) throw alreadyRunning(folder, noteFile);
    throw unwritable(folder, error);
  }
}

function alreadyRunning(folder: string, noteFile: string): StartError {
  const { pid = '?', url } = readNote(noteFile);
  return new StartError('already-running', {
    nl: `Vangnet draait al${url ? ` op ${url}` : ''} (proces ${pid}), op de gegevens in ${folder}.
Open dat adres in je browser, of stop eerst de andere server (Ctrl-C in zijn venster).
Wil je er een tweede naast, geef die dan een eigen map en poort: DATA_DIR=./data2 PORT=3001 npm start`,
    en: `Vangnet is already running${url ? ` on ${url}` : ''} (process ${pid}), on the data in ${folder}.
Open that address in your browser, or stop the other server first (Ctrl-C in its window).
For a second one beside it, give it its own folder and port: DATA_DIR=./data2 PORT=3001 npm start`,
  });
}

function readNote(noteFile: string): { pid?: number; url?: string } {
  try {
    return JSON.parse(readFileSync(noteFile, 'utf8')) as { pid?: number; url?: string };
  } catch {
    return {};
  }
}
