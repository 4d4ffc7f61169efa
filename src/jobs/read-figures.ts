import { FEW_STORIES } from '../discovery/discovery.ts';
import { knownNamesNow } from '../entities/mentions/known-names.queries.ts';
import { readStories, type UnreadStory } from '../entities/mentions/read-stories.ts';
import { type ReadAhead, saveReadings } from '../entities/mentions/save-readings.ts';
import { countUnread, unreadStories } from '../entities/mentions/unread-stories.queries.ts';
import { isDatabaseGone } from '../store/database-gone.ts';
import { Portion, READERS_WAIT } from '../store/portion.ts';
import { UNREAD_CHANNEL } from '../stories/story.changes.ts';
import type { Job, JobContext } from './job.ts';

/** How often progress is logged, in milliseconds. */
const SAY_EVERY = 30_000;
/** A transaction takes two dozen statements, however few stories it saves. */
const LEAST_SAVED = 4;
/** If nothing could be read of this many batches in a row, the stories are not the cause. */
const MOST_FAULTS = 3;

/** Reads stories that were saved without being read: imported ones, and after some upgrades all of them. */
export const readFigures: Job = {
  name: 'read-figures',
  about:
    'Finds the figures and names of stories that were imported, or saved before the program looked for them.',
  cron: '*/10 * * * *',
  wakes: UNREAD_CHANNEL,
  wakesAtStart: true,
  run: async (context) => {
    const { store, log, stopping } = context;
    /** Stories that could not be read or saved: they wait for the next run, and do not block others. */
    const failed = new Set<string>();
    const skip = (storyId: string, err: unknown) => {
      failed.add(storyId);
      log.error(
        { err, story: storyId },
        'a story could not be read for figures and names; trying again later',
      );
    };
    let read = 0;
    let said = performance.now();
    let inHand: readonly string[] = [];
    let faults = 0;
    let saving: Promise<number> = Promise.resolve(0);
    const portion = new Portion(FEW_STORIES, READERS_WAIT, LEAST_SAVED);
    while (!stopping?.aborted) {
      // The newest first in each batch, so that new stories do not wait for the rest of the archive.
      const stories = await unreadStories(store.reading, [...failed, ...inHand], FEW_STORIES);
      if (stories.length === 0 && inHand.length === 0) break;
      const ahead = await readAhead(context, stories, skip);
      faults = ahead.fault === null ? 0 : faults + 1;
      if (faults === MOST_FAULTS) throw ahead.fault;
      read += await saving;
      inHand = stories.map(({ storyId }) => storyId);
      // While these are saved, the next are read.
      saving = save(context, ahead, portion, skip);
      saving.catch(() => undefined);
      if (performance.now() - said < SAY_EVERY) continue;
      said = performance.now();
      log.info({ read, left: await countUnread(store.reading) }, 'reading stories for figures and names');
    }
    read += await saving;
    if (read > 0) log.info({ read }, 'read stories for figures and names');
  },
};

type Skip = (storyId: string, error: unknown) => void;

/** The results, with the names known at the time. */
interface Ahead {
  readonly known: Parameters<typeof saveReadings>[2];
  readonly readings: readonly ReadAhead[];
  /** Why none of them could be read; null if any could. */
  readonly fault: unknown;
}

async function readAhead({ store }: JobContext, stories: readonly UnreadStory[], skip: Skip): Promise<Ahead> {
  const known = await knownNamesNow(store.reading);
  const unread = new Map<string, unknown>();
  let fault: unknown = null;
  const read = await readStories(stories, known, (id, error) => unread.set(id, error)).catch(
    (error: unknown) => {
      fault = error;
      for (const { storyId } of stories) unread.set(storyId, error);
      return [];
    },
  );
  for (const [id, error] of unread) skip(id, error);
  const readings = stories.flatMap((unread, i): ReadAhead[] => {
    const reading = read[i];
    return reading ? [{ unread, ...reading }] : [];
  });
  return { known, readings, fault };
}

/** Saves them in transactions that readers hardly wait for; where one cannot be saved, each of its portion separately. */
async function save(
  { store, clock }: JobContext,
  ahead: Ahead,
  portion: Portion,
  skip: Skip,
): Promise<number> {
  const { known, readings } = ahead;
  const saveSome = (some: readonly ReadAhead[]) =>
    portion.write(store, some.length, (writing) => saveReadings(writing, some, known, clock.now()));
  let saved = 0;
  for (let at = 0; at < readings.length; ) {
    const some = readings.slice(at, at + portion.size);
    at += some.length;
    try {
      saved += await saveSome(some);
      continue;
    } catch (error) {
      if (isDatabaseGone(error)) throw error;
    }
    for (const one of some) {
      try {
        saved += await saveSome([one]);
      } catch (error) {
        if (isDatabaseGone(error)) throw error;
        skip(one.unread.storyId, error);
      }
    }
  }
  return saved;
}
