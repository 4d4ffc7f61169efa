import { setTimeout as wait } from 'node:timers/promises';
import { messageOf } from '../errors.ts';
import type { Log } from '../log.ts';
import { isDatabaseGone } from './database-gone.ts';

const FIRST_WAIT_MS = 250;
const LAST_WAIT_MS = 5_000;

/**
 * What `attempt` answers, which is made again for as long as the database is not there, and says so once. Throws whatever
 * else it throws, and why `stopping` was aborted where that comes first.
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
    /** Called once, where it is not there at first. */
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
    // By chance, or all processes of a newsroom would come at once.
    await wait(ms * (0.5 + Math.random() / 2), undefined, { signal: stopping }).catch(() => undefined);
  }
}
