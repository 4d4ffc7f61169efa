import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { lockEntity, oneEntityChangeAtATime } from '../one-entity-change-at-a-time.ts';

/**
 * Holds an entity until the transaction ends, as it was when somebody looked at it; `seen` is the time of its last
 * change then, in milliseconds. Throws a Problem where somebody else changed it since.
 */
export async function expectUnchanged(writing: Writing, id: string, seen: string): Promise<void> {
  // Before the entity's own lock, as whoever merges, splits or accepts names does: else each would wait for the other.
  await oneEntityChangeAtATime(writing);
  const entity = await lockEntity(writing, id);
  if (String(entity.changedAt.getTime()) === seen) return;
  throw refusal('entityChanged', { label: entity.label });
}
