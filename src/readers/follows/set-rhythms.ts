import type { Problem } from '../../errors.ts';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';
import type { Rhythm } from './follow.ts';

/** Sets how soon a member is told of what is new in some of what they follow. Throws a Problem when one is not theirs. */
export async function setRhythms(
  writing: Writing,
  by: Authorized<'use own account'>,
  rhythms: ReadonlyMap<string, Rhythm>,
): Promise<void> {
  for (const [id, alert] of rhythms) {
    if (!isId(id)) throw notTheirs();
    const { numUpdatedRows } = await writing
      .updateTable('follows')
      .set({ alert })
      .where('id', '=', id)
      .where('user_id', '=', by.member.id)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw notTheirs();
  }
}

function notTheirs(): Problem {
  return refusal('notFollowed');
}
