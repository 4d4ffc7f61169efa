import { sql } from 'kysely';
import type { Store, Writing } from '../store/database.ts';

const CHANNEL = 'sections';

/** Tells every process, when this transaction commits, that sections were made, named, ordered or removed. */
export async function announceSections(writing: Writing): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, 'changed')`.execute(writing);
}

/** Calls `changed` when sections did, in this process or another. */
export async function onSectionsChanged(store: Store, changed: () => void): Promise<void> {
  await store.listen(CHANNEL, () => changed());
}
