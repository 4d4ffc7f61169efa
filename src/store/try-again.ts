import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { isStalePlan } from './preparing-client.ts';

/**
 * What PostgreSQL answers when it undoes one of two transactions that are in each other's way, deadlock_detected and
 * serialization_failure: https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
 */
const IN_THE_WAY = new Set(['40P01', '40001']);
const MOST_TRIES = 5;
const FIRST_WAIT = 25;

/**
 * Runs `change` again, a few times at most, if PostgreSQL rolled it back because of a concurrent change, or because the
 * tables were altered after its statements were prepared.
 */
export async function tryAgain<T>(change: () => Promise<T>, log: Log): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await change();
    } catch (error) {
      const code = codeOf(error);
      if (code === null || tries === MOST_TRIES) throw error;
      log.warn(
        { code, tries },
        'a transaction was rolled back because of a concurrent change; running it again',
      );
      // Random, or transactions that met would meet again.
      await wait(Math.random() * FIRST_WAIT * 2 ** tries);
    }
  }
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (isStalePlan(error)) return '0A000';
  if ('code' in error && typeof error.code === 'string' && IN_THE_WAY.has(error.code)) return error.code;
  return codeOf(error.cause);
}
