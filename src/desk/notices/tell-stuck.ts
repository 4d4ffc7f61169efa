import type { Writing } from '../../store/database.ts';
import { stuckStories } from '../schedule/due-stories.queries.ts';
import { tell, writersOf } from './tell.ts';

/** Tells whose story it is, and whoever scheduled it, that it did not go out at its time: once for each time. */
export async function tellStuck(writing: Writing, now: Date): Promise<void> {
  for (const { id, scheduledFor, why } of await stuckStories(writing, now)) {
    const due = scheduledFor.toISOString();
    const scheduler = await writing
      .selectFrom('story_moves')
      .select('made_by')
      .where('story_id', '=', id)
      .where('move', '=', 'schedule')
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirst();
    await tell(
      writing,
      [...(await writersOf(writing, id)), scheduler?.made_by ?? null],
      {
        kind: 'stuck',
        storyId: id,
        by: null,
        about: { due, ...(why && { said: why }) },
        key: `stuck ${id} ${due}`,
      },
      now,
    );
  }
}
