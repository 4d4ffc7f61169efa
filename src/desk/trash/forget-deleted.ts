import type { Store, Writing } from '../../store/database.ts';
import { lockStoryWrites } from '../../stories/lock-story-writes.ts';
import { announce } from '../../stories/story.changes.ts';
import { forgottenBefore } from './trash.ts';

/** Batch size for reading; each is deleted in its own transaction. */
const AT_ONCE = 100;

/** Permanently deletes stories whose time in the trash is over, with all their data; returns how many. */
export async function forgetDeleted(
  store: Pick<Store, 'reading' | 'write'>,
  now: Date,
  isStopping: () => boolean,
): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const due = await store.reading
      .selectFrom('stories')
      .select('id')
      .where('state', '=', 'deleted')
      .where('withdrawn_at', '<=', forgottenBefore(now))
      .orderBy('withdrawn_at')
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    if (due.length === 0) return forgotten;
    for (const { id } of due) {
      if (isStopping()) return forgotten;
      if (await store.write((writing) => forget(writing, id, now))) forgotten += 1;
    }
  }
}

/** Deletes one story, unless it was restored in the meantime. */
async function forget(writing: Writing, id: string, now: Date): Promise<boolean> {
  await lockStoryWrites(writing);
  // Statements based only on its text are deleted with it; those a person confirmed permanently stay.
  await writing
    .deleteFrom('statements')
    .where('origin', '=', 'story')
    .where('standing_at', 'is', null)
    .where('story_id', 'in', (from) =>
      from
        .selectFrom('stories')
        .select('id')
        .where('id', '=', id)
        .where('state', '=', 'deleted')
        .where('withdrawn_at', '<=', forgottenBefore(now)),
    )
    .execute();
  const gone = await writing
    .deleteFrom('stories')
    .where('id', '=', id)
    .where('state', '=', 'deleted')
    .where('withdrawn_at', '<=', forgottenBefore(now))
    .returning('id')
    .execute();
  if (gone.length > 0) await announce(writing, [id]);
  return gone.length > 0;
}
