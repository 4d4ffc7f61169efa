import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { BackOff } from './back-off.ts';
import { isDatabaseGone } from './database-gone.ts';

const FIRST_WAIT_MS = 250;
const LAST_WAIT_MS = 5_000;

/**
 * The result of `attempt`, which is repeated while the database is unreachable. Throws any other error, or the reason
 * `stopping` was aborted, if that comes first.
 */
export async function whenThere<T>(
  attempt: () => Promise<T>,
  {
    log,
    stopping,
    waiting,
  }: {
    readonly log: Log;
    readonly stopping?: AbortSignal | undefined;
    /** Called once, if the first attempt fails. */
    readonly waiting?: (() => Promise<void>) | undefined;
  },
): Promise<T> {
  const backOff = new BackOff(FIRST_WAIT_MS, LAST_WAIT_MS);
  for (let tries = 1; ; tries += 1) {
    stopping?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!isDatabaseGone(error)) throw error;
      if (tries === 1) {
        log.warn({ why: messageOf(error) }, 'waiting for the database');
        await waiting?.();
      }
    }
    await wait(backOff.next(), undefined, { signal: stopping }).catch(() => undefined);
  }
}
