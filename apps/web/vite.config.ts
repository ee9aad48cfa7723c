import { env } from 'node:process';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** In development the API runs beside Vite (`API_PORT`); in production the server serves `dist` itself. */
const apiOrigin = `http://127.0.0.1:${env['API_PORT'] ?? 3000}`;

export default defineConfig({
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': { target: apiOrigin, ws: true } } },
  preview: { host: '127.0.0.1' },
  build: {
    outDir: 'dist',
    // The content security policy allows scripts from our own origin only: nothing inline, no data: URLs.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
