import { execFile } from 'node:child_process';
import { closeSync, existsSync, fsyncSync, mkdtempSync, openSync, readFileSync, readdirSync } from 'node:fs';
import { chmodSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../start-error.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { handOver, type PostgresPlace } from './postgres-place.ts';
import { postgresEnvironment } from './postgres-process.ts';
import { userName } from './service-account.ts';

/** The one major version whose data these binaries read; another major needs an export and an import. */
export const POSTGRES_MAJOR = '18';

const DRAFT_PREFIX = 'postgres.draft-';

const run = promisify(execFile);

/** What exists of the cluster: nothing yet, or data that these binaries can open. Anything else throws. */
export function inspectCluster({ clusterFolder, account }: PostgresPlace): 'absent' | 'present' {
  const found = statSync(clusterFolder, { throwIfNoEntry: false });
  if (found?.isDirectory()) requireOwner(clusterFolder, found.uid, account?.uid ?? process.getuid?.());
  if (!found || (found.isDirectory() && readdirSync(clusterFolder).length === 0)) return 'absent';
  if (!found.isDirectory()) throw broken(clusterFolder, 'PG_VERSION');
  for (const essential of ['PG_VERSION', 'global/pg_control', 'base', 'pg_wal']) {
    if (!existsSync(path.join(clusterFolder, essential))) throw broken(clusterFolder, essential);
  }
  const version = readFileSync(path.join(clusterFolder, 'PG_VERSION'), 'utf8').trim();
  if (version !== POSTGRES_MAJOR) throw otherVersion(clusterFolder, version);
  // postgres refuses a folder that others can enter, as a copied backup often is.
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) chmodSync(clusterFolder, 0o700);
  return 'present';
}

/**
 * Makes a new cluster. It is built in a draft folder beside the real one and renamed when it is complete and
 * on disk, so that a kill in the middle leaves at most a draft, which the next start throws away.
 *
 * @param passwordFile password of the superuser, for the platform that cannot use a Unix socket
 */
export async function createCluster(
  place: PostgresPlace,
  binaries: PostgresBinaries,
  options: { fsync: boolean; passwordFile: string | undefined },
): Promise<void> {
  removeDrafts(place.folder);
  const draft = mkdtempSync(path.join(place.folder, DRAFT_PREFIX));
  handOver(draft, place.account);
  const access = options.passwordFile
    ? ['--auth-local=reject', '--auth-host=scram-sha-256', `--pwfile=${options.passwordFile}`]
    : ['--auth-local=trust', '--auth-host=reject'];
  try {
    await run(
      binaries.initdb,
      [
        ...[
          '-D',
          draft,
          '-U',
          'postgres',
          '-E',
          'UTF8',
          '--locale=C',
          '--data-checksums',
          '--no-instructions',
        ],
        // With plain --locale=C, lower('ÉVA') would stay 'ÉVA'.
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
        ...access,
        ...(options.fsync ? [] : ['--no-sync']),
      ],
      { cwd: place.folder, env: postgresEnvironment(), uid: place.account?.uid, gid: place.account?.gid },
    );
    renameSync(draft, place.clusterFolder);
    if (options.fsync) syncFolder(place.folder);
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true });
    throw notCreated(place.clusterFolder, cause);
  }
}

function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    // Best effort: an initdb that outlived its killed parent may still be writing in it.
    if (name.startsWith(DRAFT_PREFIX))
      rmSync(path.join(folder, name), { recursive: true, force: true, maxRetries: 2 });
  }
}

/** Makes the rename itself survive a power cut. Windows cannot open folders, and journals renames itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** postgres opens data only as its owner; a copy put back by root, or a start by somebody else, is not that. */
function requireOwner(clusterFolder: string, owner: number, runner: number | undefined): void {
  if (runner === undefined || owner === runner) return;
  const [ownerName, runnerName] = [userName(owner), userName(runner)];
  throw new StartError('data-unwritable', {
    nl: `De gegevens in ${clusterFolder} zijn van gebruiker "${ownerName}", maar PostgreSQL draait als "${runnerName}". Er is niets veranderd.
Start als die gebruiker, of geef de map door: sudo chown -R ${runnerName} "${clusterFolder}"`,
    en: `The data in ${clusterFolder} belongs to user "${ownerName}", but PostgreSQL runs as "${runnerName}". Nothing was changed.
Start as that user, or hand the folder over: sudo chown -R ${runnerName} "${clusterFolder}"`,
  });
}

function broken(clusterFolder: string, missing: string): StartError {
  return new StartError('data-broken', {
    nl:
      `De gegevensmap ${clusterFolder} is beschadigd: "${missing}" ontbreekt. Vangnet verandert er niets aan.\n` +
      'Zet een reservekopie van de map terug. Of begin leeg: hernoem de map ' +
      `(mv "${clusterFolder}" "${clusterFolder}.oud") en start opnieuw.`,
    en:
      `The data folder ${clusterFolder} is damaged: "${missing}" is missing. Vangnet changes nothing in it.\n` +
      'Put back a backup of the folder. Or begin empty: rename it ' +
      `(mv "${clusterFolder}" "${clusterFolder}.old") and start again.`,
  });
}

function otherVersion(clusterFolder: string, version: string): StartError {
  return new StartError('data-other-version', {
    nl:
      `De gegevens in ${clusterFolder} zijn van PostgreSQL ${version}; deze Vangnet brengt PostgreSQL ` +
      `${POSTGRES_MAJOR} mee en kan ze niet openen. Er is niets veranderd.\n` +
      `Start de gegevens met een PostgreSQL ${version} en gebruik die met DATABASE_URL, start de Vangnet-versie die ` +
      'ze maakte, of kies een nieuwe map: DATA_DIR=./data2 npm start',
    en:
      `The data in ${clusterFolder} belongs to PostgreSQL ${version}; this Vangnet brings PostgreSQL ` +
      `${POSTGRES_MAJOR} and cannot open it. Nothing was changed.\n` +
      `Run the data with a PostgreSQL ${version} and use that with DATABASE_URL, start the Vangnet version that ` +
      'made it, or choose a new folder: DATA_DIR=./data2 npm start',
  });
}

function notCreated(clusterFolder: string, cause: unknown): StartError {
  const { stderr = '', code } = cause as { stderr?: string; code?: string | number };
  const reason = stderr.trim().split('\n').slice(-3).join('\n') || String(code ?? cause);
  return new StartError(
    'database-failed',
    {
      nl:
        `PostgreSQL kon geen nieuwe gegevensmap maken (${clusterFolder}):\n${reason}\n` +
        "Kijk of er genoeg schijfruimte is (100 MB) en of deze map programma's en schrijven toelaat. Er bleef niets half achter.",
      en:
        `PostgreSQL could not make a new data folder (${clusterFolder}):\n${reason}\n` +
        'Check that there is disk space (100 MB) and that the folder may be written. Nothing was left half made.',
    },
    { cause },
  );
}
