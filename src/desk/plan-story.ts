import type { Authorized } from '../readers/permission.ts';
import { PERMISSIONS } from '../readers/permission.ts';
import type { Writing } from '../store/database.ts';
import { refusal } from '../words/refusal.ts';
import { tell } from './notices/tell.ts';
import { notOpen } from './workflow.ts';

/** A story's assignee and deadline; omitted values stay, null removes them. */
export interface StoryPlan {
  readonly assignedTo?: string | null;
  readonly dueAt?: Date | null;
}

/**
 * Assigns a story to a colleague, or sets its deadline; a new assignee is notified. Throws a Problem if there is no
 * such story, it is in the trash, or the colleague does not write stories.
 */
export async function planStory(
  writing: Writing,
  storyId: string,
  plan: StoryPlan,
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const story = await writing
    .selectFrom('stories')
    .select(['state', 'assigned_to', 'due_at'])
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!story) throw refusal('storyUnknown');
  if (story.state === 'deleted') throw notOpen(story.state);
  const assigned = plan.assignedTo === undefined ? story.assigned_to : plan.assignedTo;
  const dueAt = plan.dueAt === undefined ? story.due_at : plan.dueAt;
  if (assigned !== null && assigned !== story.assigned_to) await colleague(writing, assigned);
  if (assigned === story.assigned_to && dueAt?.getTime() === story.due_at?.getTime()) return;
  await writing
    .updateTable('stories')
    .set({ assigned_to: assigned, due_at: dueAt, planned_at: now })
    .where('id', '=', storyId)
    .execute();
  if (assigned === null || assigned === story.assigned_to) return;
  const about = dueAt ? { due: dueAt.toISOString() } : {};
  await tell(writing, [assigned], { kind: 'given', storyId, by: by.member.id, about }, now);
}

async function colleague(writing: Writing, id: string): Promise<void> {
  const found = await writing
    .selectFrom('users')
    .select('id')
    .where('id', '=', id)
    .where('role', 'in', [...PERMISSIONS['write stories']])
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  if (!found) {
    throw refusal('assigneeUnknown');
  }
}
