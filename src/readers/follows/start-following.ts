import { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Authorized } from '../permission.ts';
import type { Followed } from './follow.ts';
import { findFollowable } from './follows.queries.ts';

/** The most things one member may follow. */
export const MOST_FOLLOWS = 500;

/** Makes a member follow something; following it already changes nothing. Throws a Problem when there is no such thing. */
export async function startFollowing(
  writing: Writing,
  by: Authorized<'use own account'>,
  followed: Followed,
  now: Date,
): Promise<void> {
  if (!(await findFollowable(writing, followed))) {
    throw new Problem('not found', 'There is nothing of that name to follow.', 'See the sitemap.');
  }
  const { count } = await writing
    .selectFrom('follows')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('user_id', '=', by.member.id)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_FOLLOWS) {
    throw new Problem('conflict', `You follow ${MOST_FOLLOWS} things already.`, 'Give one up first.');
  }
  await writing
    .insertInto('follows')
    .values({ id: newId(), user_id: by.member.id, ...followed, created_at: now })
    .onConflict((conflict) => conflict.columns(['user_id', 'kind', 'target']).doNothing())
    .execute();
}
