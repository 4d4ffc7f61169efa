import { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';

/** Takes the story at `slug` out of the member's favorites, its note with it. Throws a Problem when it is not among them. */
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
    .where('s.slug', '=', slug)
    .returning('f.id')
    .executeTakeFirst();
  if (!gone) throw new Problem('not found', 'This story is not among your favorites.');
}
