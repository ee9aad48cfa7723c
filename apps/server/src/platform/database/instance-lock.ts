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

/**
 * Takes the lock of a data folder, or throws `already-running` with the address of the server that holds it.
 *
 * Node has no file lock of its own, and a file with a process id in it cannot be taken over without a race.
 * SQLite, which is part of Node, locks an (empty) file through the operating system: the kernel frees the lock
 * at the very moment that the process dies, so a stale lock cannot exist, whatever happened.
 */
export function takeInstanceLock(folder: string, url: string | undefined): InstanceLock {
  const noteFile = path.join(folder, 'server.json');
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(path.join(folder, 'server.lock'));
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) throw alreadyRunning(folder, noteFile);
    throw unwritable(folder, error);
  }
  const held = lock;
  // The note stands beside the lock file, not in it: closing any other handle on a locked file frees its lock.
  writeFileSync(noteFile, JSON.stringify({ pid: process.pid, url }));
  return {
    release() {
      if (!held.isOpen) return;
      rmSync(noteFile, { force: true });
      held.close();
    },
  };
}

function alreadyRunning(folder: string, noteFile: string): StartError {
  const { pid, url } = readNote(noteFile);
  const process = pid ? ` (proces ${pid})` : '';
  const processEn = pid ? ` (process ${pid})` : '';
  return new StartError('already-running', {
    nl:
      `Vangnet draait al${url ? ` op ${url}` : ''}${process}, op de gegevens in ${folder}.\n` +
      'Open dat adres in je browser, of stop eerst de andere server (Ctrl-C in zijn venster). ' +
      'Wil je er een tweede naast, geef die dan een eigen map en poort: DATA_DIR=./data2 PORT=3001 npm start',
    en:
      `Vangnet is already running${url ? ` on ${url}` : ''}${processEn}, on the data in ${folder}.\n` +
      'Open that address in your browser, or stop the other server first (Ctrl-C in its window). ' +
      'For a second one beside it, give it its own folder and port: DATA_DIR=./data2 PORT=3001 npm start',
  });
}

function readNote(noteFile: string): { pid?: number; url?: string } {
  try {
    return JSON.parse(readFileSync(noteFile, 'utf8')) as { pid?: number; url?: string };
  } catch {
    return {};
  }
}
