import { announceChange } from '../store/changes.ts';
import type { Store, Writing } from '../store/database.ts';

/** The channel on which every process hears which stories changed. */
export const STORIES_CHANNEL = 'stories';
/** The channel that announces stories not yet read for figures and names. */
export const UNREAD_CHANNEL = 'unread_stories';
/** PostgreSQL takes 8,000 bytes a notification; an id is 36. */
const MOST = 200;

/** Tells every process, when this transaction commits, which stories changed. */
export async function announce(writing: Writing, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += MOST) {
    const payload = ids.slice(start, start + MOST).join(',');
    await announceChange(writing, STORIES_CHANNEL, payload);
  }
}

/** Has the job that reads stories for figures and names begin, when this transaction commits. */
export async function announceUnread(writing: Writing): Promise<void> {
  await announceChange(writing, UNREAD_CHANNEL, '');
}

/** Tells every process, when this transaction commits, that any story may have changed. */
export async function announceAll(writing: Writing): Promise<void> {
  await announceChange(writing, STORIES_CHANNEL, '');
}

/** More stories than this are not told one by one. */
export const MOST_TOLD = 2_000;

/** Tells every process of these stories, or, where they are more than {@link MOST_TOLD}, that any may have changed. */
export async function announceMany(writing: Writing, ids: readonly string[]): Promise<void> {
  await (ids.length > MOST_TOLD ? announceAll(writing) : announce(writing, ids));
}

/** Calls `changed` with the ids of stories that changed, in this process or another; null means any may have. */
export async function onStoriesChanged(
  store: Pick<Store, 'listen'>,
  changed: (ids: string[] | null) => void,
): Promise<void> {
  await store.listen(STORIES_CHANNEL, (payload) => changed(storiesTold(payload)));
}

/** The ids of the stories a NOTIFY tells of; null means any may have changed. */
export function storiesTold(payload: string): string[] | null {
  return payload === '' ? null : payload.split(',');
}
