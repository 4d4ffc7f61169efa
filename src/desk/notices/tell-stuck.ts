import type { Writing } from '../../store/database.ts';
import { stuckStories } from '../schedule/due-stories.queries.ts';
import { STUCK_AFTER } from '../schedule/lateness.ts';
import { tell, writersOf } from './tell.ts';

/**
 * Tells whose story it is, and whoever scheduled it, that it did not go out at its time: once for each time, and once more
 * where it is refused after that. One whose first try failed is not told of before it is late: the next may do.
 */
export async function tellStuck(writing: Writing, now: Date): Promise<void> {
  for (const { id, scheduledFor, why, refused } of await stuckStories(writing, now)) {
    if (!refused && now.getTime() - scheduledFor.getTime() <= STUCK_AFTER) continue;
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
        key: `stuck ${id} ${due}${refused ? ' refused' : ''}`,
      },
      now,
    );
  }
}
