import { announceChange } from '../../store/changes.ts';
import type { Store, Writing } from '../../store/database.ts';

const CHANNEL = 'newsroom_pages';

/** Tells every process, when this transaction commits, that what readers see of the page at `slug` changed. */
export async function announceNewsroomPage(writing: Writing, slug: string): Promise<void> {
  await announceChange(writing, CHANNEL, slug);
}

/** Calls `changed` with the address of a page that did, in this process or another; null: any may have. */
export async function onNewsroomPagesChanged(
  store: Pick<Store, 'listen'>,
  changed: (slug: string | null) => void,
): Promise<void> {
  await store.listen(CHANNEL, (slug) => changed(slug || null));
}
