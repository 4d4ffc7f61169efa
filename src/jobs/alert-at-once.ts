import { NEWS_FOR } from '../readers/alerts/alert.ts';
import { readMark } from '../readers/alerts/mark.queries.ts';
import { setMark } from '../readers/alerts/set-mark.ts';
import { nextAppearance } from '../stories/indexing.queries.ts';
import { STORIES_CHANNEL, storiesTold } from '../stories/story.changes.ts';
import type { Heard, Job } from './job.ts';
import { tellMembers } from './tell-members.ts';

const MARK = 'alerts at once';
/**
 * The time up to which stories were processed, even if some members could not be notified: failures wait for the next
 * minute.
 */
const LOOKED = 'alerts at once, looked for';
/**
 * How far back each run looks again: a long import becomes visible only when it ends, with the times at which it
 * started.
 */
const AGAIN = 15 * 60_000;
/** Stories published together are sent in one email. */
const GATHERS = 2_000;
/**
 * More changes than these are an import, whose many batches would each send an email: the next minute's run covers them
 * all.
 */
const FEW = 20;

/** Notifies members at once of news in what they follow. */
export const alertAtOnce: Job = {
  name: 'alert-at-once',
  about: 'Tells members who want to know at once of new stories in what they follow.',
  cron: '* * * * *',
  wakes: STORIES_CHANNEL,
  gathers: GATHERS,
  dueChangesOn: [STORIES_CHANNEL],
  due: async ({ store, clock }) => {
    const looked = await readMark(store.reading, LOOKED);
    if (!looked) return clock.now();
    const appears = await nextAppearance(store.reading, looked);
    return appears && new Date(appears.getTime() + GATHERS);
  },
  run: async (context, data) => {
    if (heardOfMany(data)) return;
    const { store, clock } = context;
    const until = clock.now();
    const published = until.getTime() - NEWS_FOR['at once'];
    const told = (await readMark(store.reading, MARK))?.getTime() ?? published;
    // A mark in the future is from a wrong clock: then everything recent is checked again; nobody is notified twice.
    const mark = told > until.getTime() ? published : told;
    await store.write((writing) => setMark(writing, LOOKED, until));
    await tellMembers(
      context,
      {
        until,
        rhythms: [
          {
            rhythm: 'at once',
            since: new Date(Math.max(mark - AGAIN, published)),
            publishedSince: new Date(published),
          },
        ],
      },
      'at once',
    );
    await store.write((writing) => setMark(writing, MARK, until));
  },
};

function heardOfMany(data: unknown): boolean {
  const payloads = (data as Partial<Heard> | null)?.heard?.[STORIES_CHANNEL] ?? [];
  const ids = payloads.map(storiesTold);
  return ids.includes(null) || new Set(ids.flat()).size > FEW;
}
