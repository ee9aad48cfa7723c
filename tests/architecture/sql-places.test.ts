import { describe, expect, test } from 'vitest';
import { findSql } from './find-sql.ts';
import { isGenerated, isTest, listProjectFiles, readProjectFile } from './project-files.ts';

/** Besides the stores: the platform's own work on the database, and the loader of a large organisation. */
const maySpeakSql = [
  /[.]store[.]ts$/,
  /[.]visibility[.]ts$/,
  /^apps\/server\/src\/platform\/database\//,
  /^apps\/server\/src\/seeding\//,
];

describe('SQL', () => {
  const files = listProjectFiles().filter(
    (file) =>
      /^(apps|packages)\/.*[.]tsx?$/.test(file) &&
      !isTest(file) &&
      !isGenerated(file) &&
      !maySpeakSql.some((pattern) => pattern.test(file)),
  );

  test('stands in stores, visibility rules and migrations only', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => findSql(file, readProjectFile(file)))).toEqual([]);
  });
});

describe('the rule itself', () => {
  test.each([
    'const row = await sql`SELECT 1`.execute(tx);',
    'const row = await sql<{ one: number }>`SELECT 1`.execute(tx);',
    "await tx.selectFrom('cases').selectAll().execute();",
    "await tx.insertInto('cases').values(row).execute();",
    "await tx\n  .updateTable('cases')\n  .set(row).execute();",
    "await tx.deleteFrom('cases').execute();",
    "await pool.query('SELECT id FROM cases');",
    'await pool.query(`UPDATE cases SET title = ${title}`);',
    'await pool.query("set local role reader");',
  ])('objects to %s', (code) => {
    expect(findSql('planted.ts', code)).not.toEqual([]);
  });

  test.each([
    "const title = 'Select a sentence from the talk';",
    "element.addEventListener('select', () => update());",
    'const query = useQuery(options);',
  ])('accepts %s', (code) => {
    expect(findSql('planted.ts', code)).toEqual([]);
  });
});
