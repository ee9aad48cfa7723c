// `npm run generate:types`: migrates a throwaway database and writes its tables as types.
import { writeFileSync } from 'node:fs';
import { toConnectionUrl } from '../tests/database/connection.ts';
import { startTestCluster } from '../tests/database/test-cluster.ts';
import { describeDatabase, tablesFile } from './describe-database.mjs';

const cluster = await startTestCluster();
try {
  const url = toConnectionUrl({ ...cluster.admin, database: cluster.template });
  writeFileSync(tablesFile, await describeDatabase(url));
} finally {
  await cluster.stop();
}
