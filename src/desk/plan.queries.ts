import type { Reading } from '../store/database.ts';

/** Who a story is given to, and by when it is wanted. */
export async function findPlan(
  reading: Reading,
  storyId: string,
): Promise<{ readonly assignedTo: string | null; readonly dueAt: Date | null }> {
  const row = await reading
    .selectFrom('stories')
    .select(['assigned_to as assignedTo', 'due_at as dueAt'])
    .where('id', '=', storyId)
    .executeTakeFirst();
  return row ?? { assignedTo: null, dueAt: null };
}
