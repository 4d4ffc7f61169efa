import type { Writing } from '../../store/database.ts';
import type { StoryState } from '../../stories/story.ts';
import { tell } from './tell.ts';

/** How long before its due time whoever has a story is told, in milliseconds. */
const SOON = 3 * 3_600_000;
/** What is overdue for longer is told of no more: it was, or nobody worked here at the time. */
const LONG = 7 * 86_400_000;

/**
 * Tells whoever a story is given to, else whoever began it, that it is due within three hours, or overdue: once each,
 * and again where the due time is changed.
 */
export async function tellDue(writing: Writing, now: Date): Promise<void> {
  const open: StoryState[] = ['draft', 'in review', 'approved'];
  const rows = await writing
    .selectFrom('stories')
    .select(['id', 'due_at', 'assigned_to', 'started_by'])
    .where('due_at', '<=', new Date(now.getTime() + SOON))
    .where('due_at', '>', new Date(now.getTime() - LONG))
    .where('state', 'in', open)
    .execute();
  for (const { id, due_at: dueAt, assigned_to: assigned, started_by: started } of rows) {
    if (!dueAt) continue;
    const kind = dueAt <= now ? 'overdue' : 'due soon';
    const due = dueAt.toISOString();
    const telling = { kind, storyId: id, by: null, about: { due }, key: `${kind} ${id} ${due}` } as const;
    await tell(writing, [assigned ?? started], telling, now);
  }
}
