import type { Writing } from '../store/database.ts';
import { type DeskStory, findDeskStory, findDraft } from './draft.queries.ts';
import type { StoredDraft } from './draft.ts';

/** A story and its draft; both null if there is none. */
interface HeldText {
  readonly story: DeskStory | null;
  readonly kept: StoredDraft | null;
}

/** Locks a story and its draft until the transaction ends, and returns them. */
export async function holdText(writing: Writing, storyId: string): Promise<HeldText> {
  // Locked before it is read: a save that is under way is waited for, and one that comes waits. The story first, as everywhere.
  await writing.selectFrom('stories').select('id').where('id', '=', storyId).forUpdate().execute();
  await writing.selectFrom('copies').select('version').where('story_id', '=', storyId).forUpdate().execute();
  return { story: await findDeskStory(writing, storyId), kept: await findDraft(writing, storyId) };
}
