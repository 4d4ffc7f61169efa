import { NEWS_FOR } from '../readers/alerts/alert.ts';
import { readMark } from '../readers/alerts/mark.queries.ts';
import { setMark } from '../readers/alerts/set-mark.ts';
import type { Job } from './job.ts';
import { tellMembers } from './tell-members.ts';

const MARK = 'alerts at once';
/** Looked at again each time: a long import is seen only when it ends, with the times it began at. */
const AGAIN = 15 * 60_000;

/** Tells members at once of what is new in what they follow. */
export const alertAtOnce: Job = {
  name: 'alert-at-once',
  about: 'Tells members who want to know at once of new stories in what they follow.',
  cron: '* * * * *',
  run: async (context) => {
    const { store, clock } = context;
    const until = clock.now();
    const published = until.getTime() - NEWS_FOR['at once'];
    const told = (await readMark(store.reading, MARK))?.getTime() ?? published;
    // A mark to come is of a clock that was wrong: then all that is still news is looked at; nobody is told twice.
    const mark = told > until.getTime() ? published : told;
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
