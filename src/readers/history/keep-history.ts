import { sql } from 'kysely';
import type { Writing } from '../../store/database.ts';
import { isId } from '../../store/ids.ts';
import { refusal } from '../../words/refusal.ts';
import type { Authorized } from '../permission.ts';

type By = Authorized<'use own account'>;

/** From here on a story counts as read to the end. */
export const READ_WHOLE = 0.95;

/**
 * Records that the member opened a story, unless they have paused their history. A story read to the end starts again
 * when it is opened later.
 */
export async function noteRead(writing: Writing, by: By, storyId: string, now: Date): Promise<void> {
  if (!(await keepsHistory(writing, by))) return;
  const before = new Date(now.getTime() - 30 * 60_000);
  await writing
    .insertInto('history')
    .values({ user_id: by.member.id, story_id: storyId, read_at: now })
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'story_id']).doUpdateSet({
        read_at: now,
        progress: sql`case when history.progress >= ${READ_WHOLE} and history.read_at < ${before} then 0
          else history.progress end`,
      }),
    )
    .execute();
}

/**
 * Records how far the member has read the story at `slug`, if that is further than before. Returns whether it was
 * recorded: not in a paused history, nor for a story that is not in it.
 */
export async function noteProgress(
  writing: Writing,
  by: By,
  slug: string,
  progress: number,
  now: Date,
): Promise<boolean> {
  if (!(await keepsHistory(writing, by))) return false;
  const noted = await writing
    .updateTable('history')
    .set({ read_at: now, progress: sql`greatest(progress, cast(${progress} as real))` })
    .where('user_id', '=', by.member.id)
    .where('story_id', '=', (eb) => eb.selectFrom('stories').select('id').where('slug', '=', slug))
    .returning('story_id')
    .executeTakeFirst();
  return noted !== undefined;
}

/**
 * Removes the story at `slug`, or with that id if it is withheld, from the member's history. Throws a Problem if it is
 * not in it.
 */
export async function removeFromHistory(writing: Writing, by: By, slug: string): Promise<void> {
  const gone = await writing
    .deleteFrom('history')
    .where('user_id', '=', by.member.id)
    .where('story_id', '=', (eb) =>
      eb
        .selectFrom('stories')
        .select('id')
        .where(isId(slug) ? 'id' : 'slug', '=', slug),
    )
    .returning('story_id')
    .executeTakeFirst();
  if (!gone) throw refusal('historyUnknown');
}

/** Clears the member's history: what was read from `from` until before `to`, or all of it. */
export async function clearHistory(
  writing: Writing,
  by: By,
  span: { readonly from: Date; readonly to: Date } | null,
): Promise<void> {
  let query = writing.deleteFrom('history').where('user_id', '=', by.member.id);
  if (span) query = query.where('read_at', '>=', span.from).where('read_at', '<', span.to);
  await query.execute();
}

/** Pauses or resumes the member's history; its contents stay. */
export async function pauseHistory(writing: Writing, by: By, paused: boolean, now: Date): Promise<void> {
  await writing
    .updateTable('users')
    .set({ keeps_history: !paused, updated_at: now })
    .where('id', '=', by.member.id)
    .execute();
}

/** Reads the row itself, not the session: it may just have been paused in another window. */
async function keepsHistory(writing: Writing, by: By): Promise<boolean> {
  const row = await writing
    .selectFrom('users')
    .select('keeps_history')
    .where('id', '=', by.member.id)
    .executeTakeFirst();
  return row?.keeps_history ?? false;
}
