import { spawn } from 'node:child_process';
import os from 'node:os';
import { ensureWebBuild } from './build-web.mjs';
import { ensureDependencies } from './install-dependencies.mjs';
import { findNode, projectFolder } from './project.mjs';

const PARENT_WATCH_MS = 250;

/** Installs and builds what is missing, then runs the server until it ends; exits with the server's code. */
export async function runServer() {
  const parent = process.ppid;
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
  const passOn = (signal) => {
    if (passedOn || !canSignal) return;
    passedOn = true;
    server.kill(signal);
  };
  process.on('SIGINT', passOn);
  process.on('SIGTERM', passOn);
  process.on('SIGHUP', () => passOn('SIGTERM'));
  if (process.env.npm_lifecycle_event) {
    // Told to stop, npm ends the shell in which it runs this script, and a shell does not pass that on.
    setInterval(() => process.ppid !== parent && passOn('SIGTERM'), PARENT_WATCH_MS);
  }
  // A closed terminal: there is nobody left to read, but the server must still be waited for.
  process.stdout.on('error', () => undefined);
  server.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  server.once('exit', (code, signal) => process.exit(code ?? 128 + (os.constants.signals[signal] ?? 0)));
}
