import { announceChange } from '../../store/changes.ts';
import type { Store, Writing } from '../../store/database.ts';

const CHANNEL = 'authors';

/** Tells every process, when this transaction commits, that the profile of the author at `slug` changed. */
export async function announceAuthor(writing: Writing, slug: string): Promise<void> {
  await announceChange(writing, CHANNEL, slug);
}

/** Calls `changed` with the slug of an author whose profile did, in this process or another; null: any may have. */
export async function onAuthorsChanged(
  store: Pick<Store, 'listen'>,
  changed: (slug: string | null) => void,
): Promise<void> {
  await store.listen(CHANNEL, (slug) => changed(slug || null));
}
