import { announceChange } from '../store/changes.ts';
import type { Store, Writing } from '../store/database.ts';
import { ENTITIES_CHANNEL } from './entity.ts';

/** PostgreSQL takes 8,000 bytes a notification; an id is 36. */
const MOST = 200;

/** Tells every process, when this transaction commits, which entities changed. */
export async function announceEntities(writing: Writing, ids: readonly string[]): Promise<void> {
  const changed = [...new Set(ids)];
  for (let start = 0; start < changed.length; start += MOST) {
    const payload = changed.slice(start, start + MOST).join(',');
    await announceChange(writing, ENTITIES_CHANNEL, payload);
  }
}

/** Calls `changed` with the ids of entities that changed, in this process or another; null means any may have. */
export async function onEntitiesChanged(
  store: Pick<Store, 'listen'>,
  changed: (ids: string[] | null) => void,
): Promise<void> {
  await store.listen(ENTITIES_CHANNEL, (payload) => changed(payload === '' ? null : payload.split(',')));
}
