import type { Reading, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';
import { MOST_FOLDERS } from './favorite.ts';

type By = Authorized<'use own account'>;

/** Why a folder name is invalid: shown next to its field. */
export type FolderTrouble = 'no name' | 'name taken' | 'too many';

/** Adds a folder; returns its id, or why it cannot be added. */
export async function addFolder(
  writing: Writing,
  by: By,
  name: string,
): Promise<{ id: string } | FolderTrouble> {
  if (name === '') return 'no name';
  const names = await folderNames(writing, by);
  if (names.has(name.toLowerCase())) return 'name taken';
  if (names.size >= MOST_FOLDERS) return 'too many';
  const added = await writing
    .insertInto('favorite_folders')
    .values({ id: newId(), user_id: by.member.id, name, position: names.size })
    .onConflict((conflict) => conflict.columns(['user_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added ?? 'name taken';
}

/** Renames a folder; returns why it cannot be renamed, or null. Throws a Problem if it is not the member's. */
export async function renameFolder(
  writing: Writing,
  by: By,
  id: string,
  name: string,
): Promise<FolderTrouble | null> {
  await ownFolder(writing, by, id);
  if (name === '') return 'no name';
  const holder = (await folderNames(writing, by)).get(name.toLowerCase());
  if (holder !== undefined && holder !== id) return 'name taken';
  await writing
    .updateTable('favorite_folders')
    .set({ name })
    .where('id', '=', id)
    .where('user_id', '=', by.member.id)
    .execute();
  return null;
}

/** Removes a folder; its stories stay favorites. Throws a Problem if it is not the member's. */
export async function removeFolder(writing: Writing, by: By, id: string): Promise<void> {
  await ownFolder(writing, by, id);
  await writing
    .deleteFrom('favorite_folders')
    .where('id', '=', id)
    .where('user_id', '=', by.member.id)
    .execute();
}

/** The member's folder with this id; throws a Problem if there is none. */
export async function ownFolder(reading: Reading, by: By, id: string): Promise<{ id: string; name: string }> {
  const folder = await reading
    .selectFrom('favorite_folders')
    .select(['id', 'name'])
    .where('id', '=', id)
    .where('user_id', '=', by.member.id)
    .executeTakeFirst();
  if (!folder) throw refusal('folderUnknown');
  return folder;
}

/** The ids of the member's folders by their names in lower case. */
export async function folderNames(reading: Reading, by: By): Promise<Map<string, string>> {
  const folders = await reading
    .selectFrom('favorite_folders')
    .select(['id', 'name'])
    .where('user_id', '=', by.member.id)
    .execute();
  return new Map(folders.map(({ id, name }) => [name.toLowerCase(), id]));
}
