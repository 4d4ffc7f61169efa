import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Identifies a process, so that it can be checked later whether it is still running. */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  /** When the process started, as the system reports it, since a pid may be reused. */
  readonly began: string;
}

/** Distinguishes this process from every other, also from a later one with the same pid. */
export function processMark(): ProcessMark {
  return { pid: process.pid, host: hostname(), began: beginningOf(process.pid) ?? 'unknown' };
}

/** Parses a mark from JSON; null if it is not one. */
export function readMark(text: string): ProcessMark | null {
  try {
    const { pid, host, began } = JSON.parse(text) as Partial<ProcessMark>;
    return Number.isInteger(pid) && host && began ? { pid: Number(pid), host, began } : null;
  } catch {
    return null;
  }
}

/** Whether this machine has a process with this number, perhaps another than the one that had it before. */
export function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Whether a process on this machine is still running; says nothing about other machines. */
export function isRunning({ pid, began }: ProcessMark): boolean {
  return beginningOf(pid) === began;
}

/** Whether a process is known to have ended: false if it is running or on another machine. */
export function hasEnded(mark: ProcessMark): boolean {
  return mark.host === hostname() && !isRunning(mark);
}

/** When the process `pid` started; null if there is no such process. */
function beginningOf(pid: number): string | null {
  if (existsSync('/proc/self/stat')) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The second field is the command in brackets and may contain spaces; the 22nd is the start time.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z') return null;
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return `${boot}/${fields[19]}`;
    } catch {
      return null;
    }
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
