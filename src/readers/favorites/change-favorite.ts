import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';
import { ownFolder } from './change-folders.ts';

/**
 * Writes the note of a favorite and puts it into a folder, or into none.
 * Throws a Problem when the favorite or the folder is not the member's.
 */
export async function changeFavorite(
  writing: Writing,
  by: Authorized<'use own account'>,
  change: { readonly id: string; readonly note: string; readonly folderId: string | null },
): Promise<void> {
  if (change.folderId !== null) await ownFolder(writing, by, change.folderId);
  const changed = await writing
    .updateTable('favorites')
    .set({ note: change.note, folder_id: change.folderId })
    .where('id', '=', change.id)
    .where('user_id', '=', by.member.id)
    .returning('id')
    .executeTakeFirst();
  if (!changed) throw refusal('favoriteUnknown');
}
