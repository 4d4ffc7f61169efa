import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import type { Authorized } from '../permission.ts';

/** Tells one of a member's browsers of nothing any more: by its id, or by the address it has; answers whether it was told before. */
export async function unsubscribePush(
  writing: Writing,
  by: Authorized<'use own account'>,
  browser: { readonly id: string } | { readonly endpoint: string },
): Promise<boolean> {
  if ('id' in browser && !isId(browser.id)) return false;
  const theirs = writing.deleteFrom('push_subscriptions').where('user_id', '=', by.member.id);
  const { numDeletedRows } = await ('id' in browser
    ? theirs.where('id', '=', browser.id)
    : theirs.where('endpoint', '=', browser.endpoint)
  ).executeTakeFirst();
  return numDeletedRows > 0n;
}
