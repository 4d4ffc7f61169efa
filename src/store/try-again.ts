import { setTimeout as wait } from 'node:timers/promises';
import { causesOf, codeOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { BackOff } from './back-off.ts';
import { isStalePlan } from './preparing-client.ts';

/**
 * What PostgreSQL answers when it undoes one of two transactions that are in each other's way, deadlock_detected and
 * serialization_failure: https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
 */
const IN_THE_WAY = new Set(['40P01', '40001']);
const MOST_TRIES = 5;
const FIRST_WAIT_MS = 50;
const LAST_WAIT_MS = 400;

/**
 * Runs `change` again, a few times at most, if PostgreSQL rolled it back because of a concurrent change, or because the
 * tables were altered after its statements were prepared.
 */
export async function tryAgain<T>(change: () => Promise<T>, log: Log): Promise<T> {
  const backOff = new BackOff(FIRST_WAIT_MS, LAST_WAIT_MS);
  for (let tries = 1; ; tries += 1) {
    try {
      return await change();
    } catch (error) {
      const cause = [...causesOf(error)].find((one) => isStalePlan(one) || IN_THE_WAY.has(codeOf(one)));
      if (cause === undefined || tries === MOST_TRIES) throw error;
      log.warn(
        { code: codeOf(cause), tries },
        'a transaction was rolled back because of a concurrent change; running it again',
      );
      // Random, or transactions that met would meet again.
      await wait(backOff.next());
    }
  }
}
