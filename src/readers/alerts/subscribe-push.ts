import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';
import type { PushWish } from './push-subscription.ts';

/** Maximum number of subscribed browsers per member. */
export const MOST_BROWSERS = 20;

/**
 * Subscribes a member's browser. A browser previously used by another member is moved: it proves its identity by its
 * keys. Throws a Problem if it does not, or if there are too many.
 */
export async function subscribePush(
  writing: Writing,
  by: Authorized<'use own account'>,
  wish: PushWish,
  agent: string,
  now: Date,
): Promise<void> {
  const known = await writing
    .selectFrom('push_subscriptions')
    .select(['id', 'p256dh', 'auth'])
    .where('endpoint', '=', wish.endpoint)
    .forUpdate()
    .executeTakeFirst();
  if (known) {
    if (known.p256dh !== wish.p256dh || known.auth !== wish.auth) {
      throw refusal('pushTaken');
    }
    await writing
      .updateTable('push_subscriptions')
      .set({ user_id: by.member.id, agent, failures: 0 })
      .where('id', '=', known.id)
      .execute();
    return;
  }
  const { count } = await writing
    .selectFrom('push_subscriptions')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('user_id', '=', by.member.id)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MOST_BROWSERS) {
    throw refusal('pushFull', { most: MOST_BROWSERS });
  }
  await writing
    .insertInto('push_subscriptions')
    .values({ id: newId(), user_id: by.member.id, ...wish, agent, created_at: now })
    .execute();
}
