import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';
import type { Followed, Rhythm } from './follow.ts';
import { findFollowable } from './follows.queries.ts';

/** Maximum number of follows per member. */
export const MOST_FOLLOWS = 500;
/** Maximum number of followed searches: each is run for a private feed, and for every new story. */
export const MOST_SEARCHES = 50;

/** The notification frequency for a new follow: members expect to hear about it. */
const FIRST_RHYTHM: Rhythm = 'daily';

/** Makes a member follow something; idempotent. Throws a Problem if it does not exist. */
export async function startFollowing(
  writing: Writing,
  by: Authorized<'use own account'>,
  followed: Followed,
  now: Date,
): Promise<void> {
  if (!(await findFollowable(writing, followed, now))) {
    throw refusal('followTargetUnknown');
  }
  const { all, searches } = await writing
    .selectFrom('follows')
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      eb.fn.countAll<number>().filterWhere('kind', '=', 'search').as('searches'),
    ])
    .where('user_id', '=', by.member.id)
    .executeTakeFirstOrThrow();
  if (Number(all) >= MOST_FOLLOWS) throw refusal('followsFull', { most: MOST_FOLLOWS });
  if (followed.kind === 'search' && Number(searches) >= MOST_SEARCHES)
    throw refusal('searchesFull', { most: MOST_SEARCHES });
  await writing
    .insertInto('follows')
    .values({ id: newId(), user_id: by.member.id, ...followed, alert: FIRST_RHYTHM, created_at: now })
    .onConflict((conflict) => conflict.columns(['user_id', 'kind', 'target']).doNothing())
    .execute();
}
