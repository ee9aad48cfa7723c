import { spawn } from 'node:child_process';
import os from 'node:os';
import { ensureWebBuild } from './build-web.mjs';
import { ensureDependencies } from './install-dependencies.mjs';
import { findNode, projectFolder } from './project.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Installs and builds what is missing, then runs the server until it ends; exits with the server's code. */
export async function runServer() {
  await ensureDependencies();
  await ensureWebBuild();
  const canSignal = process.platform !== 'win32';
  const server = spawn(findNode(), ['apps/server/src/main.ts'], {
    cwd: projectFolder,
    // The channel carries no messages: it closes when this process is killed, and then the server stops too.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C in a terminal goes to every process of the group. In a group of its own the server gets only what
    // is passed on below, once, and can finish what it is doing.
    detached: canSignal,
  });
  let passedOn = false;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (passedOn || !canSignal) return;
      passedOn = true;
      server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
  // A closed terminal: there is nobody left to read, but the server must still be waited for.
  process.stdout.on('error', () => undefined);
  server.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  server.once('exit', (code, signal) => process.exit(code ?? 128 + (os.constants.signals[signal] ?? 0)));
}
