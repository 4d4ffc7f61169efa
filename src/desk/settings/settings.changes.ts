import { announceChange } from '../../store/changes.ts';
import type { Store, Writing } from '../../store/database.ts';

/** The channel on which changed settings are announced. */
export const SETTINGS_CHANNEL = 'settings';

/** Tells every process, when this transaction commits, that settings of the newsroom were changed. */
export async function announceSettings(writing: Writing): Promise<void> {
  await announceChange(writing, SETTINGS_CHANNEL, 'changed');
}

/** Calls `changed` when settings of the newsroom were, in this process or another. */
export async function onSettingsChanged(store: Pick<Store, 'listen'>, changed: () => void): Promise<void> {
  await store.listen(SETTINGS_CHANNEL, () => changed());
}
