import { announceChange } from '../store/changes.ts';
import type { Store, Writing } from '../store/database.ts';

const CHANNEL = 'sections';

/** Tells every process, when this transaction commits, that sections were made, named, ordered or removed. */
export async function announceSections(writing: Writing): Promise<void> {
  await announceChange(writing, CHANNEL, 'changed');
}

/** Calls `changed` when sections did, in this process or another. */
export async function onSectionsChanged(store: Pick<Store, 'listen'>, changed: () => void): Promise<void> {
  await store.listen(CHANNEL, () => changed());
}
