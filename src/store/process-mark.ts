import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Which process something belongs to, so that it can be told later whether that process still runs. */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the system's own words: a pid alone may have been given to another. */
  readonly began: string;
}

/** The mark of this process. */
export function processMark(): ProcessMark {
  return { pid: process.pid, host: hostname(), began: beginningOf(process.pid) ?? 'unknown' };
}

/** Reads a mark from its JSON; null where it is none. */
export function readMark(text: string): ProcessMark | null {
  try {
    const { pid, host, began } = JSON.parse(text) as Partial<ProcessMark>;
    return Number.isInteger(pid) && host && began ? { pid: Number(pid), host, began } : null;
  } catch {
    return null;
  }
}

/** Whether a process of this machine still runs; of another machine's this says nothing. */
export function isRunning({ pid, began }: ProcessMark): boolean {
  return beginningOf(pid) === began;
}

/** Whether a process is known to have ended: false where it runs, or is another machine's. */
export function hasEnded(mark: ProcessMark): boolean {
  return mark.host === hostname() && !isRunning(mark);
}

/** When the process `pid` began, or null when there is no such process. */
function beginningOf(pid: number): string | null {
  if (existsSync('/proc/self/stat')) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The second field is the command in brackets and may hold spaces; the 22nd is the start time.
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
