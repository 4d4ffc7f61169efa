import { announceChange } from '../store/changes.ts';
import type { Store, Writing } from '../store/database.ts';

/** The channel that notifies every process of changed stories. */
export const STORIES_CHANNEL = 'stories';
/** The channel that announces stories not yet read for figures and names. */
export const UNREAD_CHANNEL = 'unread_stories';
/** PostgreSQL limits a notification to 8,000 bytes; an id has 36. */
const MOST = 200;

/** Notifies every process, when this transaction commits, of changed stories. */
export async function announce(writing: Writing, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += MOST) {
    const payload = ids.slice(start, start + MOST).join(',');
    await announceChange(writing, STORIES_CHANNEL, payload);
  }
}

/** Wakes the job that reads stories for figures and names, when this transaction commits. */
export async function announceUnread(writing: Writing): Promise<void> {
  await announceChange(writing, UNREAD_CHANNEL, '');
}

/** Notifies every process, when this transaction commits, that any story may have changed. */
export async function announceAll(writing: Writing): Promise<void> {
  await announceChange(writing, STORIES_CHANNEL, '');
}

/** More stories than this are not announced individually. */
export const MOST_TOLD = 2_000;

/** Notifies every process of these stories or, if there are more than {@link MOST_TOLD}, that any may have changed. */
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

/** The ids of the stories in a NOTIFY payload; null means any may have changed. */
export function storiesTold(payload: string): string[] | null {
  return payload === '' ? null : payload.split(',');
}
