import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';

/** Says that what a comment asks for is done, or that it is open again. Throws a Problem where there is no such comment. */
export async function settleComment(
  writing: Writing,
  comment: { readonly storyId: string; readonly id: string; readonly settled: boolean },
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const { storyId, id, settled } = comment;
  const changed = isId(id)
    ? await writing
        .updateTable('story_comments')
        .set({ settled_at: settled ? now : null, settled_by: settled ? by.member.id : null })
        .where('id', '=', id)
        .where('story_id', '=', storyId)
        .where('answers', 'is', null)
        .returning('id')
        .executeTakeFirst()
    : undefined;
  if (!changed) {
    throw refusal('commentUnknown');
  }
}
