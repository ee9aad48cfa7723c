import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { handOver, type PostgresPlace } from './postgres-place.ts';
import type { ListenAddress } from './postgres-process.ts';
import { canReach } from './service-account.ts';

/** Bytes in the path of a Unix socket: 103 on macOS, 107 on Linux. */
const SOCKET_PATH_LIMIT = 103;
const SOCKET_PORT = 5432;
const SHORT_FOLDER_PREFIX = 'vangnet-socket-';

/**
 * Chooses where postgres listens. The socket stands beside the data, or in a fresh private folder under the
 * temporary folder when that path is too long for a socket.
 */
export async function chooseListenAddress(place: PostgresPlace): Promise<ListenAddress> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await findFreePort() };
  if (fits(place.socketFolder)) return { host: place.socketFolder, port: SOCKET_PORT };
  const { account } = place;
  const temporary = [os.tmpdir(), '/tmp'].find(
    (folder) =>
      fits(path.join(folder, `${SHORT_FOLDER_PREFIX}XXXXXX`)) && (!account || canReach(account, folder)),
  );
  // A random name made by us alone: nobody on a shared machine can have prepared it. Mode 0700 by mkdtemp.
  const folder = mkdtempSync(path.join(temporary ?? '/tmp', SHORT_FOLDER_PREFIX));
  handOver(folder, account);
  return { host: folder, port: SOCKET_PORT };
}

/**
 * Removes the socket and its lock file of a server that is known to be dead. Left there, postgres would refuse to
 * start as long as any process, even a zombie, has the process id in that lock file.
 */
export function clearListenAddress({ host, port }: ListenAddress): void {
  if (!path.isAbsolute(host)) return;
  for (const ending of ['', '.lock']) rmSync(path.join(host, `.s.PGSQL.${port}${ending}`), { force: true });
}

/** Removes the short folder, if the address has one; the socket in it is gone when the server stopped. */
export function discardListenAddress({ host }: ListenAddress): void {
  if (path.basename(host).startsWith(SHORT_FOLDER_PREFIX)) rmSync(host, { recursive: true, force: true });
}

function fits(folder: string): boolean {
  return Buffer.byteLength(path.join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= SOCKET_PATH_LIMIT;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
