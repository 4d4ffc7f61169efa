import type { Writing } from '../../store/database.ts';
import { TAKEN_IN_AGAIN } from '../../stories/reopen-settled.ts';
import { tell, writersOf } from './tell.ts';

/** What was replaced longer ago is told of no more: it was, or nobody worked here at the time. */
const LONG = 7 * 86_400_000;

/**
 * Tells whose story it is, and whoever approved and scheduled it, that another text came in its place from where it was
 * taken, and that it waits for review again: once for each time.
 */
export async function tellReplaced(writing: Writing, now: Date): Promise<void> {
  const moves = await writing
    .selectFrom('story_moves')
    .select(['id', 'story_id', 'at'])
    .where('move', '=', TAKEN_IN_AGAIN)
    .where('at', '>', new Date(now.getTime() - LONG))
    .execute();
  for (const { id, story_id: storyId, at } of moves) {
    const settled = await writing
      .selectFrom('story_moves')
      .select('made_by')
      .distinct()
      .where('story_id', '=', storyId)
      .where('move', 'in', ['approve', 'schedule'])
      .where('at', '<=', at)
      .execute();
    const members = [...(await writersOf(writing, storyId)), ...settled.map(({ made_by }) => made_by)];
    const telling = { kind: 'replaced', storyId, by: null, about: {}, key: `replaced ${id}` } as const;
    await tell(writing, members, telling, now);
  }
}
