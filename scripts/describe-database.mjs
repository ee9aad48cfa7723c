import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from './project.mjs';

/** The file that says, in types, what the tables are; made by `npm run generate:types`. */
export const tablesFile = path.join(projectFolder, 'apps/server/src/platform/database/tables.generated.ts');

/**
 * Writes the tables of a migrated database as TypeScript, the way that the server's connection gives them:
 * camelCase names, days as text, counts and decimals as numbers (database.ts).
 *
 * @param {string} url connection string
 * @returns {Promise<string>} the content that {@link tablesFile} should have
 */
export async function describeDatabase(url) {
  const program = path.join(projectFolder, 'node_modules/kysely-codegen/dist/cli/bin.js');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      program,
      '--print',
      '--log-level=error',
      '--dialect=postgres',
      `--url=${url}`,
      '--default-schema=public',
      '--camel-case',
      '--date-parser=string',
      '--numeric-parser=number',
      `--type-mapping=${JSON.stringify({ int8: 'number' })}`,
      // Who migrated when is the business of the migration runner only.
      '--exclude-pattern=*.migration',
    ],
    { cwd: projectFolder, maxBuffer: 16 * 1024 * 1024 },
  );
  return `${stdout.trim()}\n`;
}
