import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { lockEntity, oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';

/**
 * Locks an entity until the transaction ends, if it is unchanged since it was displayed; `seen` is the time of its last
 * change then, in milliseconds. Throws a Problem if someone else changed it since.
 */
export async function expectUnchanged(writing: Writing, id: string, seen: string): Promise<void> {
  // Before the entity's own lock, in the same order as merges, splits and accepted names, to avoid deadlocks.
  await oneEntityChangeAtATime(writing);
  const entity = await lockEntity(writing, id);
  if (String(entity.changedAt.getTime()) === seen) return;
  throw refusal('entityChanged', { label: entity.label });
}
