import type { Writing } from '../store/database.ts';
import { type DeskStory, findCopy, findDeskStory } from './copy.queries.ts';
import type { KeptCopy } from './copy.ts';

/** A story and its working copy; both null where there is none. */
interface HeldText {
  readonly story: DeskStory | null;
  readonly kept: KeptCopy | null;
}

/** Holds a story and its working copy until the transaction ends, and answers them as they stand then. */
export async function holdText(writing: Writing, storyId: string): Promise<HeldText> {
  // Locked before it is read: a save that is under way is waited for, and one that comes waits. The story first, as everywhere.
  await writing.selectFrom('stories').select('id').where('id', '=', storyId).forUpdate().execute();
  await writing.selectFrom('copies').select('version').where('story_id', '=', storyId).forUpdate().execute();
  return { story: await findDeskStory(writing, storyId), kept: await findCopy(writing, storyId) };
}
