import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
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
  for (let ms = FIRST_WAIT_MS; ; ms = Math.min(ms * 2, LAST_WAIT_MS)) {
    stopping?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!isDatabaseGone(error)) throw error;
      if (ms === FIRST_WAIT_MS) {
        log.warn({ why: messageOf(error) }, 'waiting for the database');
        await waiting?.();
      }
    }
    // Random, so that a newsroom's processes do not all retry at once.
    await wait(ms * (0.5 + Math.random() / 2), undefined, { signal: stopping }).catch(() => undefined);
  }
}
