import type { Writing } from '../../store/database.ts';
import { CANCELED_AT_SOURCE, PICTURE_CANCELED, VERSION_LEFT } from '../../stories/reopen-settled.ts';
import type { NoticeKind } from './notice.ts';
import { editorsOf, tell, writersOf } from './tell.ts';
import { followersOf } from './tell-followers.ts';

/** Older cancellations are not news to anyone here. */
const LONG = 7 * 86_400_000;

/** The actions of an import that a person must know of, with the notice for each. */
const TOLD: ReadonlyMap<string, NoticeKind> = new Map([
  ['withdraw', 'ended'],
  [CANCELED_AT_SOURCE, 'canceled'],
  [PICTURE_CANCELED, 'picture canceled'],
  [VERSION_LEFT, 'left'],
]);

/**
 * Notifies every editor, the story's writers and its followers, once, when an agency cancels a story, whether it was withdrawn or
 * waits for a person, cancels one of its pictures, or sends a version that was not imported.
 */
export async function tellEnded(writing: Writing, now: Date): Promise<void> {
  const moves = await writing
    .selectFrom('story_moves')
    .select(['id', 'story_id', 'move', 'note'])
    .where('move', 'in', [...TOLD.keys()])
    // The others were done by a person.
    .where('made_by', 'is', null)
    .where('at', '>', new Date(now.getTime() - LONG))
    .execute();
  if (moves.length === 0) return;
  const editors = await editorsOf(writing);
  for (const { id, story_id: storyId, move, note } of moves) {
    const kind = TOLD.get(move) ?? 'ended';
    const members = [
      ...(await writersOf(writing, storyId)),
      ...(await followersOf(writing, storyId)),
      ...editors,
    ];
    const about = note ? { said: note } : {};
    await tell(writing, members, { kind, storyId, by: null, about, key: `ended ${id}` }, now);
  }
}
