import { defineConfig } from 'vitest/config';

const never = ['**/node_modules/**', '**/dist/**', 'data/**'];

/**
 * Three suites, told apart by what they need: nothing (`unit`), the tree of source files (`architecture`)
 * or a real PostgreSQL (`database`). The browser journeys run under Playwright, not here.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    // A red test keeps the words that Node itself prints; a passing one stays silent.
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.ts',
            'apps/server/src/**/*.test.ts',
            'apps/web/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
          ],
          exclude: [...never, '**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          exclude: never,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts', 'tests/access/**/*.test.ts'],
          exclude: never,
          globalSetup: ['tests/database/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
