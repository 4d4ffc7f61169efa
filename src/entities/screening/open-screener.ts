import type { Reading } from '../../store/database.ts';
import { newestEntries } from '../lists/list-entries.queries.ts';
import { hashOfLists, type Screener, screenedLists } from './screener.ts';
import { buildScreeningIndex, type ScreeningIndex } from './screening-index.ts';

/** A change triggers another screening of all entities: increment it when names are compared differently. */
const RULES = 'names 7';
/** An idle index is dropped after this time. */
const IDLE_MS = 10 * 60_000;
const MOST_TRIES = 3;

/** A screener with its index, for callers that query with less than an entity. */
export interface OpenedScreener extends Screener {
  readonly index: ScreeningIndex;
}

interface Kept {
  readonly screener: OpenedScreener;
  readonly forget: NodeJS.Timeout;
}

const kept = new WeakMap<Reading, Kept>();
const opening = new WeakMap<Reading, Promise<OpenedScreener>>();

/**
 * The newest version of every list, ready for queries. Created once per process and reused until the lists change;
 * dropped when idle for some minutes.
 */
export async function openScreener(reading: Reading, now = new Date()): Promise<OpenedScreener> {
  const running = opening.get(reading);
  if (running) return running;
  const opened = open(reading, now).finally(() => opening.delete(reading));
  opening.set(reading, opened);
  return opened;
}

/** The current hash of the lists, without building the index. */
export async function currentListsHash(reading: Reading, now = new Date()): Promise<string> {
  return hashOfLists(await screenedLists(reading, now), RULES);
}

async function open(reading: Reading, now: Date): Promise<OpenedScreener> {
  for (let tries = 1; ; tries += 1) {
    const lists = await screenedLists(reading, now);
    const listsHash = hashOfLists(lists, RULES);
    const known = kept.get(reading);
    if (known?.screener.listsHash === listsHash) {
      known.forget.refresh();
      return known.screener;
    }
    // Drop the old index before building the new one, so that there are never two.
    if (known) {
      clearTimeout(known.forget);
      kept.delete(reading);
    }
    const index = await buildScreeningIndex(newestEntries(reading));
    // If a list changed in the meantime, the index may be half old and half new.
    const isStill = (await currentListsHash(reading, now)) === listsHash;
    if (!isStill && tries < MOST_TRIES) continue;
    const screener: OpenedScreener = {
      lists,
      listsHash,
      index,
      screen: (asked) => index.screen(asked),
    };
    const forget = setTimeout(() => kept.delete(reading), IDLE_MS);
    forget.unref();
    kept.set(reading, { screener, forget });
    return screener;
  }
}
