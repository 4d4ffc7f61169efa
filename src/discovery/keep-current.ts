import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Reading } from '../store/database.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import {
  changesOfStories,
  type IndexedStory,
  storiesToIndex,
  storiesToIndexById,
} from '../stories/indexing.queries.ts';
import type { Library } from './library.ts';

const PAGE = 200;
const BY_ID = 200;
/** So many stories are asked at once when they last changed. */
const MARKS = 5_000;
/** Milliseconds of indexing after which other work gets its turn. */
const TURN = 8;
const ATTEMPTS = 8;
const NOT_KEPT = 'search index could not be filled or saved for the next start';
const AWAY_WAIT = 500;

/** Fills a library from the database and keeps it current. */
export interface Keeper {
  readonly ready: boolean;
  filled(): Promise<void>;
  refresh(ids: readonly string[] | null): Promise<void>;
  /** Keeps the library as it is for the next start, where it is whole and there is a place for it. */
  keep(): Promise<void>;
}

/** Where a library is kept between two runs of the program. */
export interface KeptIndex {
  /** What was kept, with the position in the log of changes up to which it is true; null where nothing usable is. */
  read(): Promise<{ library: Library; position: string } | null>;
  /** The ids of the stories that changed since; null where that cannot be told. */
  changedSince(position: string): Promise<readonly string[] | null>;
  write(library: Library): Promise<void>;
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
  kept: KeptIndex | null = null,
): Keeper {
  let ready = false;
  /** Stories refreshed since the filling under way began. */
  let touched: Set<string> | null = null;
  const owed = new Set<string>();
  let refreshing = Promise.resolve();
  let keeping = Promise.resolve();

  const fill = async (): Promise<void> => {
    const begun = clock.now().getTime();
    // What is being written to a file does not change meanwhile.
    await keeping.catch(() => undefined);
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

  /** Begins with what was kept, and reads again what changed since; answers whether that was all there is to do. */
  const takeKept = async (): Promise<boolean> => {
    const known = await kept?.read();
    if (!kept || !known) return false;
    const begun = clock.now().getTime();
    library.become(known.library);
    const changed = await kept.changedSince(known.position);
    const stale = new Set(changed);
    const gone = new Set(library.ids());
    for (let after: string | null = null; ; ) {
      const rows: { id: string; changedAt: Date }[] = await changesOfStories(
        reading,
        after,
        MARKS,
        clock.now(),
      );
      for (const { id, changedAt } of rows) {
        gone.delete(id);
        if (library.story(id)?.changedAt !== changedAt.getTime()) stale.add(id);
      }
      after = rows.at(-1)?.id ?? null;
      if (rows.length < MARKS || after === null) break;
    }
    for (const id of gone) library.remove(id);
    for (const id of stale) owed.add(id);
    await inOrder(refreshOwed);
    ready = true;
    log.info(
      { stories: library.size, read: stale.size, ms: clock.now().getTime() - begun },
      'search index loaded',
    );
    return changed !== null;
  };

  const begin = async (): Promise<void> => {
    const isWhole = await takeKept().catch((error: unknown) => {
      log.warn({ err: error }, 'search index could not be loaded');
      return false;
    });
    if (isWhole) return;
    // Who is named in what may have changed, and no story says so: all are read again, and served meanwhile.
    const filled = fillWithPatience();
    // The next start need not wait for this to be done again, even should this process be killed.
    const keptToo = filled.then(keep).catch((error) => log.warn({ err: error }, NOT_KEPT));
    if (!ready) return filled;
    void keptToo;
  };

  let filling = begin();
  filling.catch((error) => log.error({ err: error }, 'search index could not be filled; giving up'));

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

  const inOrder = (work: () => Promise<void>): Promise<void> => {
    refreshing = refreshing.catch(() => undefined).then(work);
    return refreshing;
  };

  const keep = async (): Promise<void> => {
    if (!kept || !ready) return;
    keeping = inOrder(async () => {
      if (!touched) await kept.write(library);
    });
    await keeping;
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
      return inOrder(refreshOwed);
    },
    keep,
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
