import { announceChange } from '../../store/changes.ts';
import type { Store, Writing } from '../../store/database.ts';

const CHANNEL = 'menus';

/** Tells every process, when this transaction commits, that a menu of the portal changed. */
export async function announceMenus(writing: Writing): Promise<void> {
  await announceChange(writing, CHANNEL, 'changed');
}

/** Calls `changed` when a menu did, in this process or another. */
export async function onMenusChanged(store: Pick<Store, 'listen'>, changed: () => void): Promise<void> {
  await store.listen(CHANNEL, () => changed());
}
