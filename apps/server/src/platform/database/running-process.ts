import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Whether a process with this id runs. A zombie counts as dead: in a container whose first process does not
 * reap, a killed postgres stays in the process table forever although nothing of it runs any more.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return process.platform !== 'linux' || linuxState(pid) !== 'Z';
}

/** Whether an entry in the process table exists at all, zombies included. */
export function isInProcessTable(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the running process `pid` is the postgres server of the cluster in `clusterFolder`.
 * The id alone proves nothing: after a restart of the machine it may belong to any other program.
 * On Windows the command line cannot be read cheaply; there every running process is a candidate and the
 * caller's question over the connection decides.
 */
export function isServerOf(pid: number, clusterFolder: string): boolean {
  if (!isRunning(pid)) return false;
  if (process.platform === 'win32') return true;
  const command = process.platform === 'linux' ? linuxCommand(pid) : psCommand(pid);
  if (path.basename(command[0] ?? '') !== 'postgres') return false;
  // postgres makes its data folder the working folder: the inode holds even when the folder was renamed,
  // and tells a copied folder from the one in use. It is readable for the same user and for root only.
  const working = process.platform === 'linux' ? inode(`/proc/${pid}/cwd`) : undefined;
  return working ? working === inode(clusterFolder) : command.includes(clusterFolder);
}

/** Whether both paths lead to the same folder. */
export function isSameFolder(one: string, other: string): boolean {
  const first = inode(one);
  return first ? first === inode(other) : path.resolve(one) === path.resolve(other);
}

function inode(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/** The state letter from /proc/<pid>/stat; the command name before it may itself hold spaces and brackets. */
function linuxState(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2)[0];
  } catch {
    return undefined;
  }
}

function linuxCommand(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function psCommand(pid: number): string[] {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [, state = 'Z', args = ''] = /^(\S+)\s+(.*)$/s.exec(line) ?? [];
    if (state.startsWith('Z')) return [];
    // ps joins the arguments, so a path with spaces can only be recognised as the text between the flags.
    const [, program = '', folder = ''] = /^(.*?) -D (.*?)(?: -[ck] .*)?$/s.exec(args) ?? [];
    return [program, folder];
  } catch {
    return [];
  }
}
