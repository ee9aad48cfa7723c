import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** The ordinary user as whom postgres runs when the server itself runs as root (postgres refuses root). */
export interface ServiceAccount {
  name: string;
  uid: number;
  gid: number;
}

/** Accounts that may be there on an ordinary machine or in a container, the most fitting first. */
const USUAL_ACCOUNTS = ['vangnet', 'postgres', '_postgres', 'nobody'];

/**
 * The account for data under `folder`: its owner when that is an ordinary user (so that `sudo npm start` in
 * somebody's own folder leaves that person's files theirs), otherwise the first usual account of this machine.
 */
export function findServiceAccount(folder: string): ServiceAccount | undefined {
  const accounts = readAccounts();
  const owner = statSync(nearestExisting(folder)).uid;
  if (owner !== 0) {
    // initdb looks its user up by name, so an owner without an account (a bind mount) cannot be used.
    const account = accounts.find(({ uid }) => uid === owner);
    if (account) return account;
  }
  for (const name of USUAL_ACCOUNTS) {
    const account = accounts.find((candidate) => candidate.name === name && candidate.uid !== 0);
    if (account) return account;
  }
  return undefined;
}

/** The name of a user id, or the number itself when it has none. */
export function userName(uid: number): string {
  return readAccounts().find((account) => account.uid === uid)?.name ?? String(uid);
}

/** Whether the account may pass through every folder on the way to `file`, and read it when it is a file. */
export function canReach(account: ServiceAccount, file: string): boolean {
  const target = realpathSync(nearestExisting(file));
  for (let folder = path.dirname(target); ; folder = path.dirname(folder)) {
    if (!hasBits(account, folder, 0o1)) return false;
    if (folder === path.dirname(folder)) break;
  }
  return hasBits(account, target, statSync(target).isDirectory() ? 0o1 : 0o4);
}

/** The path itself, or the nearest folder above it that exists (and that this user can see). */
export function nearestExisting(file: string): string {
  const absolute = path.resolve(file);
  return existsSync(absolute) ? absolute : nearestExisting(path.dirname(absolute));
}

function hasBits(account: ServiceAccount, file: string, bits: number): boolean {
  const { uid, gid, mode } = statSync(file);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

function readAccounts(): ServiceAccount[] {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((fields) => fields.length >= 7)
      .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  } catch {
    return [];
  }
}
