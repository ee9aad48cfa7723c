import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a running server writes in `postmaster.pid` (PostgreSQL's own lock file, one value per line). */
export interface PostmasterFile {
  pid: number;
  /** True for a single-user session (somebody repairs by hand); PostgreSQL writes its id as negative. */
  singleUser: boolean;
  /** Start of the server in whole seconds since 1970. */
  startedAt: number;
  port: number;
  /** Folder of the Unix socket; empty when there is none (Windows). */
  socketFolder: string;
  /** `starting`, `stopping`, `ready` or `standby`; empty while the file is still being written. */
  status: string;
}

/** Reads the lock file of a cluster; undefined when there is none or when it is not (yet) readable as one. */
export function findPostmasterFile(clusterFolder: string): PostmasterFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(postmasterFilePath(clusterFolder), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid === 0) return undefined;
  return {
    pid: Math.abs(pid),
    singleUser: pid < 0,
    startedAt: Number(lines[2] ?? 0),
    port: Number(lines[3] ?? 0),
    socketFolder: lines[4]?.trim() ?? '',
    status: lines[7]?.trim() ?? '',
  };
}

export function postmasterFilePath(clusterFolder: string): string {
  return path.join(clusterFolder, 'postmaster.pid');
}
