import { sql } from 'kysely';
import { Problem } from '../../errors.ts';
import type { Store, Writing } from '../../store/database.ts';
import { type MoveSettings, moveStory } from '../move-story.ts';
import { type DueStory, takeDue } from './due-stories.queries.ts';
import { tryAgainAfter } from './lateness.ts';

/** The outcome for the stories that were due. */
export interface WentOut {
  readonly published: readonly string[];
  readonly failed: readonly { readonly storyId: string; readonly error: unknown }[];
}

/** The displayed reason for an internal error. */
const FAULT = 'Something broke while it was published.';

/**
 * Publishes every scheduled story that is due, each in its own transaction, and records for those that were refused or
 * failed why, and when to retry. Safe with concurrent workers: a story is locked while it is moved, and moved only if
 * it is still scheduled and due. `isEnough` is checked between two stories.
 */
export async function publishDue(
  store: Pick<Store, 'write'>,
  settings: MoveSettings,
  clock: () => Date,
  isEnough: () => boolean = () => false,
): Promise<WentOut> {
  const published: string[] = [];
  const failed: { storyId: string; error: unknown }[] = [];
  while (!isEnough()) {
    const tried = await tryNext(store, settings, clock());
    if (tried === null) break;
    if (tried.error === null) published.push(tried.due.id);
    else {
      await store.write((writing) => noteFailure(writing, tried.due, tried.error, clock()));
      failed.push({ storyId: tried.due.id, error: tried.error });
    }
  }
  return { published, failed };
}

async function tryNext(store: Pick<Store, 'write'>, settings: MoveSettings, now: Date) {
  let due: DueStory | null = null;
  try {
    await store.write(async (writing) => {
      due = await takeDue(writing, now);
      if (!due) return;
      await moveStory(writing, { storyId: due.id, move: 'publish', by: null }, settings, now);
      await writing.deleteFrom('publish_failures').where('story_id', '=', due.id).execute();
    });
    return due && { due: due as DueStory, error: null };
  } catch (error) {
    // Without a story, it was the database that failed.
    if (!due) throw error;
    return { due: due as DueStory, error };
  }
}

async function noteFailure(writing: Writing, due: DueStory, error: unknown, now: Date): Promise<void> {
  // Someone may have moved it in the meantime: then there is nothing to record.
  const story = await writing
    .selectFrom('stories')
    .select('id')
    .where('id', '=', due.id)
    .where('state', '=', 'scheduled')
    .where('scheduled_for', '=', due.scheduledFor)
    .forUpdate()
    .executeTakeFirst();
  if (!story) return;
  const before = await writing
    .selectFrom('publish_failures')
    .select(['attempts', 'first_at'])
    .where('story_id', '=', due.id)
    .where('scheduled_for', '=', due.scheduledFor)
    .executeTakeFirst();
  const attempts = (before?.attempts ?? 0) + 1;
  const refused = error instanceof Problem;
  await writing
    .insertInto('publish_failures')
    .values({
      story_id: due.id,
      scheduled_for: due.scheduledFor,
      attempts,
      why: refused ? error.message : FAULT,
      advice: refused ? error.advice : '',
      refused,
      first_at: before?.first_at ?? now,
      last_at: now,
      next_at: new Date(now.getTime() + tryAgainAfter(attempts)),
    })
    .onConflict((conflict) =>
      conflict.column('story_id').doUpdateSet({
        scheduled_for: sql<Date>`excluded.scheduled_for`,
        attempts: sql<number>`excluded.attempts`,
        why: sql<string>`excluded.why`,
        advice: sql<string>`excluded.advice`,
        refused: sql<boolean>`excluded.refused`,
        first_at: sql<Date>`excluded.first_at`,
        last_at: sql<Date>`excluded.last_at`,
        next_at: sql<Date>`excluded.next_at`,
      }),
    )
    .execute();
}
