import type { Reading } from '../../store/database.ts';
import { newestEntries } from '../lists/list-entries.queries.ts';
import { hashOfLists, type Screener, screenedLists } from './screener.ts';
import { buildScreeningIndex, type ScreeningIndex } from './screening-index.ts';

/** Another one asks for everybody to be screened again: raise it when names are compared differently. */
const RULES = 'names 7';
/** An index nobody asks is forgotten after so long. */
const IDLE_MS = 10 * 60_000;
const MOST_TRIES = 3;

/** A screener with the index behind it, for who asks with less than an entity. */
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
 * The newest version of every list, ready to be asked. It is made once in a process and used again as long as the lists
 * stay what they are; it is forgotten when nobody asks for some minutes.
 */
export async function openScreener(reading: Reading, now = new Date()): Promise<OpenedScreener> {
  const running = opening.get(reading);
  if (running) return running;
  const opened = open(reading, now).finally(() => opening.delete(reading));
  opening.set(reading, opened);
  return opened;
}

/** The hash that the lists have now, without the index being made. */
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
    // The old index goes before the new one comes, so that there are never two.
    if (known) {
      clearTimeout(known.forget);
      kept.delete(reading);
    }
    const index = await buildScreeningIndex(newestEntries(reading));
    // A list that changed meanwhile may be in the index half old and half new.
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
