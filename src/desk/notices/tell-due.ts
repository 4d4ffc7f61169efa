import type { Writing } from '../../store/database.ts';
import type { StoryState } from '../../stories/story.ts';
import { tell } from './tell.ts';

/** How long before a deadline its assignee is notified, in milliseconds. */
const SOON = 3 * 3_600_000;
/** Stories overdue for longer are skipped: the notice was sent, or nobody was working here at the time. */
const LONG = 7 * 86_400_000;

/**
 * Notifies a story's assignee, or else the member who started it, that it is due within three hours, or overdue: once
 * each, and again if the deadline changes.
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
