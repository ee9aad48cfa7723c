import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateOrganisation } from '@vangnet/demo-data/generated/generated-organisation.ts';
import type { GeneratedOrganisation } from '@vangnet/demo-data/generated/generated-organisation.ts';
import type { LocalDate } from '@vangnet/domain/time/local-date.ts';
import pg from 'pg';
import { hashPassword } from '../apps/server/src/modules/access/public.ts';
import { connect, type Database } from '../apps/server/src/platform/database/database.ts';
import { startEmbeddedPostgres } from '../apps/server/src/platform/database/embedded-postgres.ts';
import { migrate } from '../apps/server/src/platform/database/migrate.ts';
import { loadGeneratedCases } from '../apps/server/src/seeding/load-generated-cases.store.ts';

export const BENCH_PASSWORD = 'bench-password';
const SEED = 20_261_122;

/** A PostgreSQL of its own (the product's, fsync on) with a generated organisation in it. */
export interface BenchDatabase {
  readonly database: Database;
  readonly ownerConfig: pg.PoolConfig;
  readonly postgresVersion: string;
  readonly organisation: GeneratedOrganisation;
  readonly loadedInSeconds: number;
  readonly remove: () => Promise<void>;
}

export async function createBenchDatabase(
  caseCount: number,
  today: LocalDate,
  tell: (line: string) => void,
): Promise<BenchDatabase> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vangnet-bench-'));
  // As root, PostgreSQL runs as another user, who has to be able to walk in.
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'data'), log: () => undefined });
  await migrate(postgres.ownerConfig);
  const { database } = connect(postgres.ownerConfig, () => undefined);
  const organisation = generateOrganisation(SEED, caseCount);
  const from = performance.now();
  const passwordHash = await hashPassword(BENCH_PASSWORD);
  const client = new pg.Client(postgres.ownerConfig);
  await client.connect();
  await loadGeneratedCases(database, client, organisation, today, passwordHash, (loaded) => {
    if (loaded % 10_000 === 0)
      tell(`${loaded} cases after ${Math.round((performance.now() - from) / 1_000)} s`);
  });
  await client.end();
  return {
    database,
    ownerConfig: postgres.ownerConfig,
    postgresVersion: postgres.version,
    organisation,
    loadedInSeconds: (performance.now() - from) / 1_000,
    remove: async () => {
      await database.destroy();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
