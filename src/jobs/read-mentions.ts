import { ENTITIES_CHANNEL } from '../entities/entity.ts';
import { saveMentionsOf } from '../entities/mentions/save-mentions.ts';
import {
  markNamesRead,
  storiesThatMayName,
  unreadNames,
} from '../entities/mentions/unread-stories.queries.ts';
import type { Heard, Job, JobContext } from './job.ts';

const AT_ONCE = 50;
const NAMES_AT_ONCE = 100;
const STEP = 500;

/** Finds the mentions of a name in older stories once it is known. */
export const readMentions: Job = {
  name: 'read-mentions',
  about: 'Reads older stories again that may contain a name that has become known.',
  cron: '*/10 * * * *',
  wakes: ENTITIES_CHANNEL,
  run: async (context, data) => {
    const { store, log, stopping } = context;
    let read = 0;
    while (!stopping?.aborted) {
      const names = await unreadNames(store.reading, changedOf(data), NAMES_AT_ONCE);
      if (names.length === 0) break;
      const stories = await readAgain(
        context,
        names.flatMap((one) => one.names),
      );
      if (stories === null) break;
      read += stories;
      await store.write((writing) => markNamesRead(writing, names));
    }
    if (read > 0) log.info({ read }, 'read stories again for names that became known');
  },
};

/** The entities that were heard to have changed; null for any. */
function changedOf(data: unknown): string[] | null {
  const payloads = (data as Partial<Heard> | null)?.heard?.[ENTITIES_CHANNEL] ?? [''];
  return payloads.includes('') ? null : payloads.flatMap((payload) => payload.split(','));
}

/** Reads the stories again that may hold one of these names; answers how many, or null when it was stopped on the way. */
async function readAgain(
  { store, clock, stopping }: JobContext,
  names: readonly string[],
): Promise<number | null> {
  let read = 0;
  let after: string | null = null;
  do {
    if (stopping?.aborted) return null;
    const { ids, last } = await storiesThatMayName(store.reading, names, after, STEP);
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE);
      await store.write((writing) => saveMentionsOf(writing, some, clock.now()));
    }
    read += ids.length;
    after = last;
  } while (after !== null);
  return read;
}
