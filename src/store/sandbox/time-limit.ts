import { readFileSync } from 'node:fs';

/** How much longer work without CPU time may take: on a busy machine valid work must not fail. */
const PATIENCE = 5;
/** A clock tick of /proc/[pid]/stat is a hundredth of a second on every Linux that Node runs on: proc_pid_stat(5). */
const TICKS_PER_SECOND = 100;

/** Whether work has exceeded its limit of `seconds`: in CPU time, or many times that without getting any. */
export function isTooLong(seconds: number, taken: number, processorSeconds: () => number): boolean {
  if (taken <= seconds) return false;
  return taken > seconds * PATIENCE || processorSeconds() > seconds;
}

/**
 * CPU time of a process with all its threads, or of one thread (`self/task/…`); more than any limit if the system does
 * not report it, so that wall-clock time is the limit.
 */
export function processorSecondsOf(process: number | string | undefined): number {
  try {
    // The second field is the program's name, which may have spaces: the numbers follow its closing bracket.
    const fields = readFileSync(`/proc/${process}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Tells the CPU time that a process takes from now on: a job is not charged with those before it. */
export function processorSecondsFrom(process: number | undefined): () => number {
  const before = processorSecondsOf(process);
  return () => processorSecondsOf(process) - (Number.isFinite(before) ? before : 0);
}
