import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { isId, newId } from '../../store/ids.ts';
import { json } from '../../store/tables.ts';
import { refusal } from '../../words/refusal.ts';
import { findKeptList } from './kept-lists.queries.ts';
import type { ListQuery } from './story-list.ts';

/** Maximum number of saved lists per member. */
const MOST = 50;

/** A list to save. */
export interface ListToKeep {
  readonly name: string;
  readonly shared: boolean;
  readonly query: ListQuery;
}

/**
 * Saves a list under a name, overwriting the member's own list with that name. Throws a Problem if the name is empty,
 * or they have the maximum number.
 */
export async function keepList(
  writing: Writing,
  list: ListToKeep,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const name = list.name.trim();
  if (!name) throw refusal('listNameMissing');
  const member = by.member.id;
  const mine = await writing
    .selectFrom('story_lists')
    .select(['id', 'name'])
    .where('user_id', '=', member)
    .execute();
  const same = mine.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const query = json(list.query as Readonly<Record<string, string>>);
  if (same) {
    await writing
      .updateTable('story_lists')
      .set({ name, shared: list.shared, query })
      .where('id', '=', same.id)
      .execute();
    return;
  }
  if (mine.length >= MOST) {
    throw refusal('listsFull', { most: MOST });
  }
  await writing
    .insertInto('story_lists')
    .values({ id: newId(), user_id: member, name, shared: list.shared, query, made_at: now })
    .execute();
}

/**
 * Removes a saved list: allowed for its owner and, if it is shared, for members who review stories. Throws a Problem if
 * there is no such list, or it is someone else's.
 */
export async function removeList(
  writing: Writing,
  id: string,
  by: Authorized<'write stories'>,
  mayOthers: boolean,
): Promise<void> {
  const list = isId(id) ? await findKeptList(writing, id) : null;
  const mine = list?.owner.id === by.member.id;
  if (!list || !(mine || (list.shared && mayOthers))) {
    throw refusal('listUnknown');
  }
  await writing.deleteFrom('story_lists').where('id', '=', id).execute();
}
