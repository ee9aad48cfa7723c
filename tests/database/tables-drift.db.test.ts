import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeDatabase, tablesFile } from '../../scripts/describe-database.mjs';
import { toConnectionUrl } from './connection.ts';
import { createTestDatabase, type TestDatabase } from './provide-test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('the types of the tables say what the migrations make (else: npm run generate:types)', async () => {
  const described = await describeDatabase(toConnectionUrl(database.connection));
  expect(readFileSync(tablesFile, 'utf8')).toBe(described);
});
