import type { Reading, Writing } from '../../store/database.ts';
import { deadBefore, type StoryLock } from './lock.ts';

/** Who writes at a story now; null where nobody does, or they were not heard of for too long. */
export async function findLock(
  reading: Reading | Writing,
  storyId: string,
  now: Date,
): Promise<StoryLock | null> {
  const row = await reading
    .selectFrom('story_locks as l')
    .innerJoin('users as u', 'u.id', 'l.user_id')
    .select(['l.window_id as windowId', 'l.since', 'l.heard_at as heardAt', 'u.id', 'u.name'])
    .where('l.story_id', '=', storyId)
    .where('l.heard_at', '>', deadBefore(now))
    .executeTakeFirst();
  if (!row) return null;
  const { id, name, ...lock } = row;
  return { ...lock, holder: { id, name } };
}

/** The names of those who have the story open in other windows than `windowIds`. */
export async function othersAt(
  reading: Reading | Writing,
  storyId: string,
  windowIds: readonly string[],
  now: Date,
): Promise<string[]> {
  const rows = await reading
    .selectFrom('story_windows as w')
    .innerJoin('users as u', 'u.id', 'w.user_id')
    .select('u.name')
    .distinct()
    .where('w.story_id', '=', storyId)
    .where('w.window_id', 'not in', [...windowIds])
    .where('w.heard_at', '>', deadBefore(now))
    .orderBy('u.name')
    .limit(12)
    .execute();
  return rows.map(({ name }) => name);
}
