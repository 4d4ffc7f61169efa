import type { Writing } from '../../store/database.ts';
import { editorsOf, tell, writersOf } from './tell.ts';

/** What ended longer ago is no news to anybody here. */
const LONG = 7 * 86_400_000;

/** Tells every editor, and those who wrote on it, of a story that was withdrawn because its agency cancelled it: once. */
export async function tellEnded(writing: Writing, now: Date): Promise<void> {
  const moves = await writing
    .selectFrom('story_moves')
    .select(['id', 'story_id', 'note'])
    .where('move', '=', 'withdraw')
    // A person did the others.
    .where('made_by', 'is', null)
    .where('at', '>', new Date(now.getTime() - LONG))
    .execute();
  if (moves.length === 0) return;
  const editors = await editorsOf(writing);
  for (const { id, story_id: storyId, note } of moves) {
    const members = [...(await writersOf(writing, storyId)), ...editors];
    const about = note ? { said: note } : {};
    await tell(writing, members, { kind: 'ended', storyId, by: null, about, key: `ended ${id}` }, now);
  }
}
