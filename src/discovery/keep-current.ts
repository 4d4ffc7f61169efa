import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Reading } from '../store/database.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { type IndexedStory, storiesToIndex, storiesToIndexById } from '../stories/indexing.queries.ts';
import type { Library } from './library.ts';

const PAGE = 200;
const BY_ID = 200;
/** Milliseconds of indexing after which other work gets its turn. */
const TURN = 8;
const ATTEMPTS = 8;
const AWAY_WAIT = 500;

/** Fills a library from the database and keeps it current. */
export interface Keeper {
  readonly ready: boolean;
  filled(): Promise<void>;
  refresh(ids: readonly string[] | null): Promise<void>;
}

/**
 * Begins to fill `library` in the background. Refreshes are read one after another, and what one has read is never
 * overwritten by a page of the filling that may be older. `changing` hears of each story before it is put or removed
 * by a refresh, and whether the refresh is a small one.
 */
export function keepCurrent(
  library: Library,
  reading: Reading,
  clock: Clock,
  log: Log,
  changing: (id: string, few: boolean) => void,
): Keeper {
  let ready = false;
  /** Stories refreshed since the filling under way began. */
  let touched: Set<string> | null = null;
  const owed = new Set<string>();
  let refreshing = Promise.resolve();

  const fill = async (): Promise<void> => {
    const begun = clock.now().getTime();
    touched = new Set();
    const seen = new Set<string>();
    // The next page is read while this one is indexed.
    let next = storiesToIndex(reading, null, PAGE, clock.now());
    for (;;) {
      const rows: IndexedStory[] = await next;
      const after = rows.length < PAGE ? null : (rows.at(-1)?.id ?? null);
      if (after !== null) {
        next = storiesToIndex(reading, after, PAGE, clock.now());
        // Should the indexing of this page fail, nobody waits for the next one any more.
        next.catch(() => undefined);
      }
      await inTurns(rows, (row) => {
        seen.add(row.id);
        if (!touched?.has(row.id)) library.put(row);
      });
      if (after === null) break;
    }
    for (const id of library.ids()) if (!seen.has(id) && !touched.has(id)) library.remove(id);
    touched = null;
    ready = true;
    log.info({ stories: library.size, ms: clock.now().getTime() - begun }, 'search index filled');
  };

  const fillWithPatience = async (): Promise<void> => {
    for (let attempt = 1; ; ) {
      try {
        return await fill();
      } catch (error) {
        const isAway = isDatabaseGone(error);
        if (attempt === ATTEMPTS) throw error;
        log.warn({ err: error, attempt }, 'search index could not be filled; trying again');
        // A database that is away is back at any moment, or in an hour: it is waited for.
        await setTimeout(isAway ? AWAY_WAIT : 250 * 2 ** attempt, undefined, { ref: false });
        if (!isAway) attempt += 1;
      }
    }
  };

  let filling = fillWithPatience();
  filling.catch((error) => log.error({ err: error }, 'search index gave up filling'));

  const refreshOwed = async (): Promise<void> => {
    const few = owed.size <= BY_ID;
    while (owed.size > 0) {
      const ids = [...owed].slice(0, BY_ID);
      for (const id of ids) owed.delete(id);
      try {
        const rows = await storiesToIndexById(reading, ids, clock.now());
        const found = new Set(rows.map(({ id }) => id));
        await inTurns(rows, (row) => {
          touched?.add(row.id);
          changing(row.id, few);
          library.put(row);
        });
        for (const id of ids) {
          if (found.has(id)) continue;
          touched?.add(id);
          changing(id, few);
          library.remove(id);
        }
      } catch (error) {
        for (const id of ids) owed.add(id);
        throw error;
      }
    }
  };

  return {
    get ready() {
      return ready;
    },
    filled: () => filling,
    refresh: async (ids) => {
      if (ids === null) {
        filling = filling.catch(() => undefined).then(fillWithPatience);
        return filling;
      }
      for (const id of ids) if (UUID.test(id)) owed.add(id);
      refreshing = refreshing.catch(() => undefined).then(refreshOwed);
      return refreshing;
    },
  };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Does something with each item, and lets other work have its turn in between. */
export async function inTurns<T>(items: readonly T[], each: (item: T) => void): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    each(item);
    if (performance.now() - begun < TURN) continue;
    await setImmediate();
    begun = performance.now();
  }
}
