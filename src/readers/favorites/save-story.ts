import type { Problem } from '../../errors.ts';
import type { Reading, Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';
import { MOST_FAVORITES } from './favorite.ts';
import { storiesAt } from './favorites.queries.ts';

type By = Authorized<'use own account'>;

/**
 * Adds the story currently or previously at `slug` to the member's favorites; idempotent. Throws a Problem if there is
 * no such story, or the member has the maximum number.
 */
export async function saveStory(
  writing: Writing,
  by: By,
  slug: string,
  now: Date,
): Promise<{ slug: string; headline: string }> {
  const story = (await storiesAt(writing, [slug], now)).get(slug);
  if (!story) throw refusal('storyNotHere');
  const room = await roomLeft(writing, by);
  const added = await writing
    .insertInto('favorites')
    .values({ id: newId(), user_id: by.member.id, story_id: story.id, saved_at: now })
    .onConflict((conflict) => conflict.columns(['user_id', 'story_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added && room <= 0) throw tooMany();
  return { slug: story.slug, headline: story.headline };
}

/** How many more favorites the member may add. */
export async function roomLeft(reading: Reading, by: By): Promise<number> {
  const { count } = await reading
    .selectFrom('favorites')
    .where('user_id', '=', by.member.id)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return MOST_FAVORITES - Number(count);
}

/** The problem that a member has the maximum number of favorites. */
export function tooMany(): Problem {
  return refusal('favoritesFull', { most: MOST_FAVORITES });
}
