import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';

/** Marks a notice of one's own as read, or all of them where no id is given. */
export async function markRead(
  writing: Writing,
  id: string | null,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  if (id !== null && !isId(id)) return;
  let change = writing
    .updateTable('desk_notices')
    .set({ read_at: now, letter: null })
    .where('user_id', '=', by.member.id)
    .where('read_at', 'is', null);
  if (id !== null) change = change.where('id', '=', id);
  await change.execute();
}
