import { createHash } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, lchownSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error.ts';
import { noReachablePlace, SYSTEM_FOLDER } from './postgres-binaries.ts';
import {
  canReach,
  findServiceAccount,
  nearestExisting,
  userName,
  type ServiceAccount,
} from './service-account.ts';

/** Where the database of one installation lives, and as whom it runs. */
export interface PostgresPlace {
  /** Holds everything below; normally DATA_DIR itself. */
  folder: string;
  clusterFolder: string;
  /** For the Unix socket, open to the owner only. */
  socketFolder: string;
  logFile: string;
  /** Set when this process is root: the ordinary user that postgres runs as. */
  account: ServiceAccount | undefined;
}

/**
 * Chooses and prepares the place for the database of `dataDir`. As an ordinary user that is `dataDir`.
 * As root it is `dataDir` too when the service account can reach it, otherwise a folder under
 * /var/lib/vangnet named after `dataDir`; once there, it stays there.
 */
export function preparePostgresPlace(dataDir: string, isRoot = process.getuid?.() === 0): PostgresPlace {
  const requested = path.resolve(dataDir);
  refuseForeignFolder(requested);
  if (!isRoot) {
    makeFolder(requested, undefined);
    return describePlace(requested, undefined);
  }
  const existing = existingAccount(requested);
  const account = existing ?? findServiceAccount(requested);
  if (!account) throw noServiceAccount();
  const elsewhere = path.join(SYSTEM_FOLDER, nameFor(requested));
  const inUseElsewhere = statSync(clusterIn(elsewhere), { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (existing || (canReach(account, requested) && !inUseElsewhere)) {
    makeFolder(requested, account);
    return describePlace(requested, account);
  }
  try {
    mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  } catch (cause) {
    throw noReachablePlace(requested, cause);
  }
  const accountElsewhere = existingAccount(elsewhere) ?? account;
  makeFolder(elsewhere, accountElsewhere);
  return describePlace(elsewhere, accountElsewhere);
}

function describePlace(folder: string, account: ServiceAccount | undefined): PostgresPlace {
  const socketFolder = path.join(folder, 'socket');
  makeFolder(socketFolder, account);
  chmodSync(socketFolder, 0o700);
  return {
    folder,
    clusterFolder: clusterIn(folder),
    socketFolder,
    logFile: path.join(folder, 'postgres.log'),
    account,
  };
}

function clusterIn(folder: string): string {
  return path.join(folder, 'postgres');
}

function nameFor(dataDir: string): string {
  return createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
}

/** The owner of a cluster that is already there keeps running it. */
function existingAccount(folder: string): ServiceAccount | undefined {
  const cluster = statSync(clusterIn(folder), { throwIfNoEntry: false });
  if (!cluster?.isDirectory() || cluster.uid === 0) return undefined;
  return { name: userName(cluster.uid), uid: cluster.uid, gid: cluster.gid };
}

/** Makes a folder when it is missing (given to `account`), and checks that this process may write in it. */
function makeFolder(folder: string, account: ServiceAccount | undefined): void {
  try {
    const firstMade = mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (firstMade && account) giveTo(account, firstMade, folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
}

/** Gives every folder from the first one made down to the last to the account. */
function giveTo(account: ServiceAccount, firstMade: string, last: string): void {
  for (let folder = last; ; folder = path.dirname(folder)) {
    lchownSync(folder, account.uid, account.gid);
    if (folder === path.resolve(firstMade)) return;
  }
}

/** DATA_DIR must be ours to lay out, not another server's data folder itself. */
function refuseForeignFolder(folder: string): void {
  if (!statSync(path.join(folder, 'PG_VERSION'), { throwIfNoEntry: false })) return;
  throw new StartError('data-other-version', {
    nl:
      `${folder} is zelf de gegevensmap van een PostgreSQL-server. Vangnet raakt die niet aan.\n` +
      'Kies een andere map (DATA_DIR=./data npm start), of laat die server draaien en gebruik hem met DATABASE_URL.',
    en:
      `${folder} is itself the data folder of a PostgreSQL server. Vangnet leaves it alone.\n` +
      'Choose another folder (DATA_DIR=./data npm start), or run that server and use it with DATABASE_URL.',
  });
}

/** The refusal when this user may not make or write the data folder, the disk is read-only or full. */
export function unwritable(folder: string, cause: unknown): StartError {
  const existing = nearestExisting(folder);
  const { code = '?' } = cause as NodeJS.ErrnoException;
  const owner = statSync(existing).uid;
  const isForeign = process.getuid !== undefined && owner !== process.getuid();
  const wayOut = isForeign
    ? {
        nl: `${existing} is van gebruiker "${userName(owner)}": start als die gebruiker`,
        en: `${existing} belongs to user "${userName(owner)}": start as that user`,
      }
    : { nl: 'Maak de map schrijfbaar', en: 'Make it writable' };
  return new StartError(
    'data-unwritable',
    {
      nl: `Vangnet kan niet schrijven in ${folder} (${code}). Er is niets veranderd.
${wayOut.nl}, of kies een andere map: DATA_DIR=/pad/naar/map npm start`,
      en: `Vangnet cannot write in ${folder} (${code}). Nothing was changed.
${wayOut.en}, or choose another folder: DATA_DIR=/path/to/folder npm start`,
    },
    { cause },
  );
}

function noServiceAccount(): StartError {
  return new StartError('no-service-account', {
    nl:
      'Vangnet draait als root. PostgreSQL mag dat niet, en op dit toestel is geen gewone gebruiker gevonden.\n' +
      'Maak er een ("useradd --system vangnet"), start als gewone gebruiker, of gebruik DATABASE_URL.',
    en:
      'Vangnet runs as root. PostgreSQL may not, and no ordinary user was found on this machine.\n' +
      'Make one ("useradd --system vangnet"), start as an ordinary user, or use DATABASE_URL.',
  });
}

/** Hands a file or folder that root made to the account that postgres runs as. */
export function handOver(file: string, account: ServiceAccount | undefined): void {
  if (account) chownSync(file, account.uid, account.gid);
}
