import type { Writing } from '../../store/database.ts';
import type { Permitted } from '../../store/permitted.ts';
import { refusal } from '../../words/refusal.ts';
import { authorsShowing } from '../authors/author-profile.queries.ts';
import { lockMedia } from './lock-media.ts';
import { recordChange } from './record-change.ts';
import { findUses, pagesShowing, settingsShowing } from './uses.queries.ts';

const MOST_NAMED = 3;

/**
 * Who removes a picture from the library or restores it, with the proof that they may do `A`, and when; null:
 * automatic.
 */
export interface Removing<A extends string = 'manage pictures'> {
  readonly id: string;
  readonly by: Permitted<A> | null;
  readonly now: Date;
}

/**
 * Removes a picture from the library; its bytes are kept, so that it can be restored and old versions of stories still
 * show it. Throws a Problem that says where, as long as a story, a newsroom page, a draft or an author’s profile uses it.
 */
export async function removeMedia(writing: Writing, { id, by, now }: Removing): Promise<void> {
  const before = await lockMedia(writing, id);
  const who = by?.member.id ?? null;
  if (before.removedAt) throw refusal('pictureRemovedAlready');
  const stories = (await findUses(writing, id, now)).map(({ headline }) => headline);
  const uses = [...stories, ...(await pagesShowing(writing, id))];
  if (uses.length > 0) {
    const named = uses.slice(0, MOST_NAMED).map((title) => `“${title}”`);
    throw refusal('pictureInUse', {
      titles: named.join(', '),
      others: uses.length - named.length,
      place: stories.length > 0 ? 'story' : 'other',
    });
  }
  const [author] = await authorsShowing(writing, id);
  if (author) throw refusal('pictureIsPortrait', { name: author });
  if ((await settingsShowing(writing, id)).length > 0) {
    throw refusal('pictureIsBrand');
  }
  await writing
    .updateTable('media')
    .set({ removed_at: now, removed_by: who, changed_by: who, changed_at: now })
    .where('id', '=', id)
    .execute();
  await recordChange(writing, { mediaId: id, kind: 'remove', by: who, now });
}

/** Restores a removed picture to the library, as uploading it again does; idempotent. */
export async function bringBackMedia(
  writing: Writing,
  { id, by, now }: Removing<'manage pictures' | 'write stories'>,
): Promise<void> {
  const before = await lockMedia(writing, id);
  const who = by?.member.id ?? null;
  if (!before.removedAt) return;
  await writing
    .updateTable('media')
    .set({ removed_at: null, removed_by: null, changed_by: who, changed_at: now })
    .where('id', '=', id)
    .execute();
  await recordChange(writing, { mediaId: id, kind: 'bring back', by: who, now });
}
