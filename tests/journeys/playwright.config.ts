import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';

// The workers read this file again: what is chosen once is handed to them through the environment.
process.env.CHROMIUM_PATH = await findChromium();
process.env.JOURNEY_PORT ??= String(await findFreePort());
process.env.JOURNEY_PROVIDER_PORT ??= String(await findFreePort());

// By name: a browser binds a passkey to a name, never to an IP address.
const baseURL = `http://localhost:${process.env.JOURNEY_PORT}`;
const output = path.resolve(import.meta.dirname, '../../test-results');

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.journey.ts',
  outputDir: path.join(output, 'journeys'),
  // The journeys share one product and one set of demo families: one after the other.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // To record takes longer than to walk: JOURNEY_TRACE=1 keeps what led to a failure.
    trace: process.env.JOURNEY_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        // Chromium refuses its sandbox to root; anybody else keeps it.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node tests/journeys/throwaway-product.mjs',
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: { PORT: process.env.JOURNEY_PORT, PROVIDER_PORT: process.env.JOURNEY_PROVIDER_PORT },
    url: `${baseURL}/health`,
    timeout: 180_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
  },
});

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
