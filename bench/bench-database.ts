import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  readonly ownerUrl: string;
  readonly postgresVersion: string;
  readonly organisation: GeneratedOrganisation;
  readonly loadedInSeconds: number;
  readonly remove: () => Promise<void>;
}

/**
 * Generates and loads `caseCount` cases. With BENCH_DATA_DIR the data is kept there and found again by the next run,
 * because loading takes longer than measuring.
 */
export async function createBenchDatabase(
  caseCount: number,
  today: LocalDate,
  tell: (line: string) => void,
): Promise<BenchDatabase> {
  const kept = process.env.BENCH_DATA_DIR;
  const folder = kept
    ? path.join(kept, String(caseCount))
    : mkdtempSync(path.join(os.tmpdir(), 'vangnet-bench-'));
  mkdirSync(folder, { recursive: true });
  // As root, PostgreSQL runs as another user, who has to be able to walk in.
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: path.join(folder, 'data'), log: () => undefined });
  await migrate(postgres.ownerConfig);
  const { database } = connect(postgres.ownerConfig, () => undefined);
  const organisation = generateOrganisation(SEED, caseCount);
  const noteFile = path.join(folder, 'loaded-in-seconds');
  if (!existsSync(noteFile)) {
    const from = performance.now();
    const seconds = () => Math.round((performance.now() - from) / 1_000);
    const client = new pg.Client(postgres.ownerConfig);
    await client.connect();
    const passwordHash = await hashPassword(BENCH_PASSWORD);
    await loadGeneratedCases(database, client, organisation, today, passwordHash, (loaded) => {
      if (loaded % 10_000 === 0) tell(`${loaded} cases after ${seconds()} s`);
    });
    await client.end();
    writeFileSync(noteFile, String(seconds()));
  }
  return {
    database,
    ownerConfig: postgres.ownerConfig,
    ownerUrl: postgres.ownerUrl,
    postgresVersion: postgres.version,
    organisation,
    loadedInSeconds: Number(readFileSync(noteFile, 'utf8')),
    remove: async () => {
      await database.destroy();
      await postgres.stop();
      if (!kept) rmSync(folder, { recursive: true, force: true });
    },
  };
}
