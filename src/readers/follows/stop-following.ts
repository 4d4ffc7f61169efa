import type { Writing } from '../../store/database.ts';
import type { Authorized } from '../permission.ts';
import type { Followed } from './follow.ts';

/** Makes a member follow something no more; answers whether they did. */
export async function stopFollowing(
  writing: Writing,
  by: Authorized<'use own account'>,
  { kind, target }: Followed,
): Promise<boolean> {
  const { numDeletedRows } = await writing
    .deleteFrom('follows')
    .where('user_id', '=', by.member.id)
    .where('kind', '=', kind)
    .where('target', '=', target)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
