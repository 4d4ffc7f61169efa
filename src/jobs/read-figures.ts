import { knownNamesNow } from '../entities/mentions/known-names.queries.ts';
import { readStories } from '../entities/mentions/read-stories.ts';
import { type ReadAhead, saveReadings } from '../entities/mentions/save-readings.ts';
import { countUnread, unreadStories } from '../entities/mentions/unread-stories.queries.ts';
import { UNREAD_CHANNEL } from '../stories/story.changes.ts';
import type { Job } from './job.ts';

/** So many are read, and saved in one transaction: others who save wait no longer than for these. */
const AT_ONCE = 64;
/** How often progress is logged, in milliseconds. */
const SAY_EVERY = 30_000;

/** Reads stories that came without having been read: imported ones, and all of them after some upgrades. */
export const readFigures: Job = {
  name: 'read-figures',
  about:
    'Finds the figures and names of stories that were imported, or saved before the program looked for them.',
  cron: '*/10 * * * *',
  wakes: UNREAD_CHANNEL,
  wakesAtStart: true,
  run: async ({ store, log, clock, stopping }) => {
    let read = 0;
    let said = performance.now();
    let saving: Promise<number> = Promise.resolve(0);
    let before: string | null = null;
    while (!stopping?.aborted) {
      const stories = await unreadStories(store.reading, before, AT_ONCE);
      before = stories.at(-1)?.story.storyId ?? null;
      if (before === null) break;
      const known = await knownNamesNow(store.reading);
      const readings = await readStories(stories, known, (story, err) =>
        log.error({ err, story }, 'a story could not be read; it is tried again later'),
      );
      read += await saving;
      const ahead = stories.flatMap((unread, i): ReadAhead[] => {
        const reading = readings[i];
        return reading ? [{ unread, ...reading }] : [];
      });
      // While these are saved, the next are read.
      saving = store.write((writing) => saveReadings(writing, ahead, known, clock.now()));
      saving.catch(() => undefined);
      if (performance.now() - said < SAY_EVERY) continue;
      said = performance.now();
      log.info({ read, left: await countUnread(store.reading) }, 'reading stories for figures and names');
    }
    read += await saving;
    if (read > 0) log.info({ read }, 'read stories for figures and names');
  },
};
