import { readFileSync } from 'node:fs';

/** How much longer work may take that is given no processor: on a busy machine valid work must not fail. */
const PATIENCE = 5;
/** A clock tick of /proc/[pid]/stat is a hundredth of a second on every Linux that Node runs on: proc_pid_stat(5). */
const TICKS_PER_SECOND = 100;

/** Whether work that may take `seconds` has had them: of a processor, or many times over while it was given none. */
export function isTooLong(seconds: number, taken: number, processorSeconds: () => number): boolean {
  if (taken <= seconds) return false;
  return taken > seconds * PATIENCE || processorSeconds() > seconds;
}

/**
 * Of a process with all its threads, or of one thread (`self/task/…`); more than any limit where the system does not
 * say, so that the limit is one of time.
 */
export function processorSecondsOf(process: number | string | undefined): number {
  try {
    // The second field is the name of the program, which may have spaces: what is counted follows its last bracket.
    const fields = readFileSync(`/proc/${process}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
