import type { TestProject } from 'vitest/node';
import { startTestCluster, type TestCluster } from './test-cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testCluster: Omit<TestCluster, 'stop'>;
  }
}

/** Once for the whole database suite: one server, one migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...testCluster } = await startTestCluster();
  project.provide('testCluster', testCluster);
  return stop;
}
