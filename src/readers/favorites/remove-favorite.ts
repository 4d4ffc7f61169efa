import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';

/** Takes the story at `slug`, or with that id where it is withheld, out of the member's favorites, its note with it. Throws a Problem when it is not among them. */
export async function removeFavorite(
  writing: Writing,
  by: Authorized<'use own account'>,
  slug: string,
): Promise<void> {
  const gone = await writing
    .deleteFrom('favorites as f')
    .using('stories as s')
    .whereRef('s.id', '=', 'f.story_id')
    .where('f.user_id', '=', by.member.id)
    .where((eb) => eb.or([eb('s.slug', '=', slug), ...(isId(slug) ? [eb('s.id', '=', slug)] : [])]))
    .returning('f.id')
    .executeTakeFirst();
  if (!gone) throw refusal('favoriteUnknown');
}
