import type { Writing } from '../../store/database.ts';
import { stuckStories } from '../schedule/due-stories.queries.ts';
import { STUCK_AFTER } from '../schedule/lateness.ts';
import { tell, writersOf } from './tell.ts';

/**
 * Notifies a story's writers, and the member who scheduled it, that it was not published at its time: once per time,
 * and once more if it is refused afterwards. A story whose first attempt failed is not reported until it is late: the
 * next may succeed.
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
