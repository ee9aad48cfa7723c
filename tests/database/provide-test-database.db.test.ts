import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from './connection.ts';
import { createTestDatabase, type TestDatabase } from './provide-test-database.ts';

describe('a test database', () => {
  let first: TestDatabase;
  let second: TestDatabase;

  beforeAll(async () => {
    first = await createTestDatabase();
    second = await createTestDatabase();
  });
  afterAll(async () => {
    await first.drop();
    await second.drop();
  });

  test('is migrated', async () => {
    const { rows } = await withClient(first.connection, (client) =>
      client.query('SELECT name FROM migration'),
    );
    expect(rows).not.toEqual([]);
  });

  test('shares nothing with another one', async () => {
    await withClient(first.connection, (client) => client.query('CREATE TABLE only_here (id int)'));
    const { rows } = await withClient(second.connection, (client) =>
      client.query("SELECT to_regclass('only_here') AS found"),
    );
    expect(rows).toEqual([{ found: null }]);
  });

  test('can be dropped while somebody is still connected', async () => {
    const doomed = await createTestDatabase();
    await withClient(doomed.connection, async (client) => {
      client.on('error', () => {});
      await doomed.drop();
    });
    const { rows } = await withClient(first.connection, (client) =>
      client.query('SELECT FROM pg_database WHERE datname = $1', [doomed.connection.database]),
    );
    expect(rows).toEqual([]);
  });
});
