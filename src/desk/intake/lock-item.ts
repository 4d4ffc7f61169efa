import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { ItemState } from './item.ts';

/** An item that is being decided. */
export interface LockedItem {
  readonly id: string;
  readonly state: ItemState;
  readonly takenBy: { readonly id: string; readonly name: string } | null;
}

/** The item with this id, which nobody else decides meanwhile. Throws a Problem if it is not in the pool. */
export async function lockItem(writing: Writing, id: string): Promise<LockedItem> {
  if (!isId(id)) throw noSuchItem();
  // The story first, as everything that changes one does.
  const story = await writing
    .selectFrom('stories')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const row =
    story &&
    (await writing
      .selectFrom('intake_items as i')
      .leftJoin('users as u', 'u.id', 'i.decided_by')
      .select(['i.state', 'u.id as userId', 'u.name'])
      .where('i.story_id', '=', id)
      .executeTakeFirst());
  if (!row) throw noSuchItem();
  const takenBy =
    row.state === 'taken' && row.userId !== null ? { id: row.userId, name: row.name ?? '' } : null;
  return { id, state: row.state, takenBy };
}

/** The refusal for an item that is not in the pool. */
export function noSuchItem(): Error {
  return refusal('itemUnknown');
}

/** Refuses an item that somebody uses already. */
export function refuseTaken({ state, takenBy }: LockedItem, byId: string): void {
  if (state !== 'taken' || takenBy?.id === byId) return;
  throw takenBy ? refusal('itemTakenBy', { name: takenBy.name }) : refusal('itemTaken');
}
