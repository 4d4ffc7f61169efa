import { announceChange } from '../../store/changes.ts';
import type { Store, Writing } from '../../store/database.ts';

/** The channel on which every process hears of watch lists; the payload is a slug, or empty for any. */
export const WATCH_LISTS_CHANNEL = 'watch_lists';

/** Tells every process, when this transaction commits, that a watch list has a new version, or lost one. */
export async function announceList(writing: Writing, slug: string): Promise<void> {
  await announceChange(writing, WATCH_LISTS_CHANNEL, slug);
}

/** Calls `changed` with the slug of a list that changed, in this process or another; null means any may have. */
export async function onListsChanged(
  store: Pick<Store, 'listen'>,
  changed: (slug: string | null) => void,
): Promise<void> {
  await store.listen(WATCH_LISTS_CHANNEL, (payload) => changed(payload === '' ? null : payload));
}
