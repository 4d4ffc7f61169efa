import { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { findMediaItem, type ListedMedia } from './library.queries.ts';

/** The picture as it stands, which nobody else changes until this transaction ends. */
export async function lockMedia(writing: Writing, id: string): Promise<ListedMedia> {
  const row = await writing
    .selectFrom('media')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const item = row && (await findMediaItem(writing, id));
  if (!item) throw new Problem('not found', 'There is no such picture.');
  return item;
}
