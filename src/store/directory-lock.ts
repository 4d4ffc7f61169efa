import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Refusal, refusal } from '../words/refusal.ts';
import { makeFolder } from './make-folder.ts';
import { isRunning, type ProcessMark, processMark, readMark } from './process-mark.ts';

/** A held lock on a directory. */
export interface DirectoryLock {
  /** Releases the lock; idempotent. */
  release(): void;
}

/** The refusal because another running process of this machine has locked a directory. */
export class DirectoryInUse extends Refusal {
  readonly pid: number;

  constructor(directory: string, pid: number) {
    super('directoryInUse', { directory, pid: String(pid) });
    this.pid = pid;
  }
}

const NAME = /^lock\.(\d+)$/;

/**
 * Locks `directory` for this process. The lock is a file `lock.N` that is hard-linked once complete; a dead owner's
 * lock is superseded by linking `lock.N+1`, which only one process can do, and afterwards the process checks again
 * whether it is the newest. Throws a Problem that names the owner's pid: DirectoryInUse if it is running.
 */
export function lockDirectory(directory: string): DirectoryLock {
  makeFolder(directory);
  const self = processMark();
  const draft = join(directory, `lock-draft.${process.pid}.${Math.random().toString(36).slice(2)}`);
  writeFileSync(draft, JSON.stringify(self));
  try {
    for (;;) {
      const newest = generations(directory).at(-1) ?? 0;
      if (newest > 0) refuseIfLive(directory, newest);
      const mine = newest + 1;
      if (!linked(draft, fileOf(directory, mine))) continue;
      const later = generations(directory).filter((n) => n > mine);
      if (later.length > 0) {
        rmSync(fileOf(directory, mine), { force: true });
        continue;
      }
      for (const n of generations(directory)) if (n < mine) rmSync(fileOf(directory, n), { force: true });
      return { release: () => rmSync(fileOf(directory, mine), { force: true }) };
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function fileOf(directory: string, generation: number): string {
  return join(directory, `lock.${generation}`);
}

function generations(directory: string): number[] {
  return readdirSync(directory)
    .map((name) => Number(NAME.exec(name)?.[1] ?? 0))
    .filter((n) => n > 0)
    .sort((a, b) => a - b);
}

function linked(draft: string, target: string): boolean {
  try {
    linkSync(draft, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function refuseIfLive(directory: string, generation: number): void {
  const holder = readHolder(fileOf(directory, generation));
  if (holder === null) return;
  const file = fileOf(directory, generation);
  if (holder.host !== hostname()) {
    throw refusal('directoryHeld', { directory, pid: String(holder.pid), host: holder.host, file });
  }
  if (isRunning(holder)) throw new DirectoryInUse(directory, holder.pid);
}

/** The owner named in a lock file; null if it is gone or unreadable, which a complete link never is. */
function readHolder(file: string): ProcessMark | null {
  try {
    return readMark(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
