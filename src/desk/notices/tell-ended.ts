import type { Writing } from '../../store/database.ts';
import { CANCELED_AT_SOURCE, PICTURE_CANCELED, VERSION_LEFT } from '../../stories/reopen-settled.ts';
import type { NoticeKind } from './notice.ts';
import { editorsOf, tell, writersOf } from './tell.ts';

/** What ended longer ago is no news to anybody here. */
const LONG = 7 * 86_400_000;

/** What an import did with stories for which a person must know of it, and what the person is told. */
const TOLD: ReadonlyMap<string, NoticeKind> = new Map([
  ['withdraw', 'ended'],
  [CANCELED_AT_SOURCE, 'canceled'],
  [PICTURE_CANCELED, 'picture canceled'],
  [VERSION_LEFT, 'left'],
]);

/**
 * Tells every editor, and those who wrote on it, of a story that its agency cancelled, whether it was withdrawn for that or
 * waits for a person, and of one of which the agency
 * cancelled a picture, or sent a version that was not taken: once.
 */
export async function tellEnded(writing: Writing, now: Date): Promise<void> {
  const moves = await writing
    .selectFrom('story_moves')
    .select(['id', 'story_id', 'move', 'note'])
    .where('move', 'in', [...TOLD.keys()])
    // A person did the others.
    .where('made_by', 'is', null)
    .where('at', '>', new Date(now.getTime() - LONG))
    .execute();
  if (moves.length === 0) return;
  const editors = await editorsOf(writing);
  for (const { id, story_id: storyId, move, note } of moves) {
    const kind = TOLD.get(move) ?? 'ended';
    const members = [...(await writersOf(writing, storyId)), ...editors];
    const about = note ? { said: note } : {};
    await tell(writing, members, { kind, storyId, by: null, about, key: `ended ${id}` }, now);
  }
}
