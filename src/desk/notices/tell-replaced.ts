import type { Writing } from '../../store/database.ts';
import { TAKEN_IN_AGAIN } from '../../stories/reopen-settled.ts';
import { tell, writersOf } from './tell.ts';

/** Older replacements are skipped: the notice was sent, or nobody was working here at the time. */
const LONG = 7 * 86_400_000;

/**
 * Notifies a story's writers, and those who approved and scheduled it, that an import replaced its text, and that it is
 * in review again: once per replacement.
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
