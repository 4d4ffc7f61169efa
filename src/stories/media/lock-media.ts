import type { Writing } from '../../store/database.ts';
import { refusal } from '../../words/refusal.ts';
import { findMediaItem, type ListedMedia } from './library.queries.ts';

/** The current picture, locked until this transaction ends. */
export async function lockMedia(writing: Writing, id: string): Promise<ListedMedia> {
  const row = await writing
    .selectFrom('media')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const item = row && (await findMediaItem(writing, id));
  if (!item) throw refusal('pictureUnknown');
  return item;
}

/** A picture, as the person changing it saw it. */
export interface SeenMedia {
  readonly id: string;
  /** The time of its last change, in milliseconds. */
  readonly seen: number;
}

/** The same for a displayed picture. Throws a Problem if it has changed since. */
export async function lockSeenMedia(writing: Writing, { id, seen }: SeenMedia): Promise<ListedMedia> {
  const item = await lockMedia(writing, id);
  if (item.changedAt.getTime() === seen) return item;
  throw refusal('pictureChanged');
}
