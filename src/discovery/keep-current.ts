import { setTimeout as setLater } from 'node:timers';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Reading } from '../store/database.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { isId } from '../store/ids.ts';
import {
  changesOfStories,
  type IndexedStory,
  storiesToIndex,
  storiesToIndexById,
} from '../stories/indexing.queries.ts';
import type { Library } from './library.ts';

const PAGE = 200;
const BY_ID = 200;
/** How many stories are checked at once for changes. */
const MARKS = 5_000;
/** Milliseconds of indexing before yielding to other work. */
const TURN = 8;
const ATTEMPTS = 8;
const NOT_KEPT = 'search index could not be filled or saved for the next start';
const AWAY_WAIT = 500;
/** Milliseconds until an index is saved again after it was deleted because of a story in it. */
const SAVED_AGAIN_AFTER = 60_000;

/** Fills a library from the database and keeps it current. */
export interface Keeper {
  readonly ready: boolean;
  filled(): Promise<void>;
  /** As {@link Discovery.refresh}. */
  refresh(ids: readonly string[] | null): Promise<readonly string[] | null>;
  /** Saves the library for the next start, if it is complete and there is somewhere to save it. */
  keep(): Promise<void>;
}

/** Where a library is stored between runs. */
export interface KeptIndex {
  /** The saved library, with the log position up to which it is current; null if nothing usable is saved. */
  read(): Promise<{ library: Library; position: string } | null>;
  /** The ids of stories changed since then; null if that is unknown. */
  changedSince(position: string): Promise<readonly string[] | null>;
  write(library: Library): Promise<void>;
  /** Deletes the saved library. */
  remove(): Promise<void>;
}

/**
 * Starts to fill `library` in the background. Refreshes are read one after another, and their results are never
 * overwritten by a page of the fill, which may be older. `changing` is called with each story before a small refresh
 * changes or removes it. The fill waits for `after`, if given, and never starts if that fails.
 */
export function keepCurrent(
  library: Library,
  reading: Reading,
  clock: Clock,
  log: Log,
  changing: (id: string) => Promise<void>,
  kept: KeptIndex | null = null,
  after: Promise<unknown> | null = null,
): Keeper {
  let ready = false;
  /** Stories refreshed since the current fill started. */
  let touched: Set<string> | null = null;
  const owed = new Set<string>();
  /** Stories that changed for readers, until a refresh reports them. */
  const different = new Set<string>();
  let refreshing = Promise.resolve();
  let keeping = Promise.resolve();
  let savedAgain: NodeJS.Timeout | undefined;
  const notKept = (error: unknown) => log.warn({ err: error }, NOT_KEPT);

  const fill = async (): Promise<void> => {
    const begun = clock.now().getTime();
    // The library must not change while it is being written.
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
        // If indexing this page fails, nobody awaits the next one.
        next.catch(() => undefined);
      }
      await inTurns(rows, (row) => {
        seen.add(row.id);
        if (!touched?.has(row.id)) library.put(row);
      });
      if (after === null) break;
    }
    const gone = [...library.ids()].filter((id) => !seen.has(id) && !touched?.has(id));
    for (const id of gone) library.remove(id);
    if (gone.length > 0) await forgetKept();
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
        // An unreachable database may be back in a moment or in an hour, so wait for it.
        await setTimeout(isAway ? AWAY_WAIT : 250 * 2 ** attempt, undefined, { ref: false });
        if (!isAway) attempt += 1;
      }
    }
  };

  /** Starts from the saved library and reads later changes; returns whether nothing else is needed. */
  const takeKept = async (): Promise<boolean> => {
    const known = await kept?.read();
    if (!kept || !known) return false;
    const begun = clock.now().getTime();
    const during = new Set<string>();
    touched = during;
    const changed = await kept.changedSince(known.position);
    const stale = new Set(changed);
    const gone = new Set(known.library.ids());
    for (let after: string | null = null; ; ) {
      const rows: { id: string; changedAt: Date }[] = await changesOfStories(
        reading,
        after,
        MARKS,
        clock.now(),
      );
      for (const { id, changedAt } of rows) {
        gone.delete(id);
        if (known.library.story(id)?.changedAt !== changedAt.getTime()) stale.add(id);
      }
      after = rows.at(-1)?.id ?? null;
      if (rows.length < MARKS || after === null) break;
    }
    // The file may have older versions of what was refreshed in the meantime.
    for (const id of during) stale.add(id);
    // Never show stories that were, or may have been, withdrawn while this process was down.
    for (const id of [...gone, ...stale]) known.library.remove(id);
    library.become(known.library);
    touched = null;
    if (gone.size > 0) await forgetKept();
    for (const id of stale) owed.add(id);
    await inOrder(refreshOwed);
    different.clear();
    ready = true;
    log.info(
      { stories: library.size, read: stale.size, ms: clock.now().getTime() - begun },
      'search index loaded',
    );
    return changed !== null;
  };

  const begin = async (): Promise<void> => {
    const isWhole = await takeKept().catch((error: unknown) => {
      touched = null;
      log.warn({ err: error }, 'search index could not be loaded');
      return false;
    });
    if (isWhole) return;
    // Names may have changed without any story changing, so all stories are read again, and served meanwhile.
    const filled = fillWithPatience();
    // Saved now, so that the next start is quick even if this process is killed.
    const keptToo = filled.then(keep).catch(notKept);
    if (!ready) return filled;
    void keptToo;
  };

  const beginAndSay = (): Promise<void> => {
    const begun = begin();
    begun.catch((error) => log.error({ err: error }, 'search index could not be filled; giving up'));
    return begun;
  };
  let filling = after ? after.then(beginAndSay) : beginAndSay();
  // What broke it off says that there is nothing to wait for any more.
  filling.catch(() => undefined);

  const refreshOwed = async (): Promise<void> => {
    const few = owed.size <= BY_ID;
    while (owed.size > 0) {
      const ids = [...owed].slice(0, BY_ID);
      for (const id of ids) owed.delete(id);
      try {
        const rows = await storiesToIndexById(reading, ids, clock.now());
        const found = new Set(rows.map(({ id }) => id));
        let isAnyGone = false;
        const differing = rows.filter((row) => !library.has(row));
        const gone = ids.filter((id) => !found.has(id));
        const there = [...differing.map(({ id }) => id), ...gone].filter((id) => library.story(id));
        if (few) for (const id of there) await changing(id);
        await inTurns(rows, (row) => {
          touched?.add(row.id);
          library.put(row);
        });
        for (const { id } of differing) different.add(id);
        for (const id of gone) {
          touched?.add(id);
          if (!library.story(id)) continue;
          isAnyGone = true;
          different.add(id);
          library.remove(id);
        }
        if (isAnyGone) await forgetKept();
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

  /** Deletes the saved library, as its file must not outlive a withdrawn story; it is saved again later. */
  const forgetKept = async (): Promise<void> => {
    if (!kept) return;
    savedAgain ??= setLater(() => void keep().catch(notKept), SAVED_AGAIN_AFTER).unref();
    await kept.remove().catch(notKept);
  };

  const keep = async (): Promise<void> => {
    clearTimeout(savedAgain);
    savedAgain = undefined;
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
        await filling;
        return null;
      }
      for (const id of ids) if (isId(id)) owed.add(id);
      await inOrder(refreshOwed);
      return ids.filter((id) => different.delete(id));
    },
    keep,
  };
}

/** Processes each item, letting other work run in between. */
export async function inTurns<T>(items: readonly T[], each: (item: T) => void): Promise<void> {
  let begun = performance.now();
  for (const item of items) {
    each(item);
    if (performance.now() - begun < TURN) continue;
    await setImmediate();
    begun = performance.now();
  }
}
