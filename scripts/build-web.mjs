import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findNode, giveUp, projectFolder, runProgram, tell } from './project.mjs';
import { withPreparationLock } from './preparation-lock.mjs';

const webFolder = path.join(projectFolder, 'apps', 'web');
const stampFile = path.join(webFolder, 'dist', '.vangnet-stamp');
const NOT_SOURCE = new Set(['node_modules', 'dist', '.cache', 'test-results']);

/** Builds the web app into apps/web/dist when its sources, the packages or the installed versions changed. */
export async function ensureWebBuild() {
  const wanted = sourceStamp();
  if (isBuilt(wanted)) return;
  await withPreparationLock(async () => {
    if (isBuilt(wanted)) return;
    tell('De webtoepassing wordt gebouwd …', 'Building the web app …');
    const vite = path.join(projectFolder, 'node_modules', 'vite', 'bin', 'vite.js');
    const code = await runProgram(findNode(), [vite, 'build', 'apps/web', '--logLevel', 'warn']);
    if (code !== 0) {
      giveUp(
        'Het bouwen van de webtoepassing is niet gelukt; de reden staat hierboven. Heb je bestanden gewijzigd, kijk die na.',
        'Building the web app failed; the reason stands above. If you changed files, check those.',
      );
    }
    // Last: a build that was cut off has no stamp and is made again.
    writeFileSync(stampFile, wanted);
  });
}

function isBuilt(wanted) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
}

/** Content, not times: a checkout or a copy changes the times of files that stayed the same. */
function sourceStamp() {
  const hash = createHash('sha256');
  for (const file of listSources(webFolder).concat(listSources(path.join(projectFolder, 'packages')))) {
    hash.update(path.relative(projectFolder, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.update(readFileSync(path.join(projectFolder, 'package-lock.json'))).digest('hex');
}

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCE.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return listSources(file);
      return entry.isFile() && !/\.test\.tsx?$/.test(entry.name) ? [file] : [];
    });
}
