import type { Writing } from '../../store/database.ts';
import { json } from '../../store/tables.ts';
import type { Draft } from '../draft.ts';
import { commentedText } from './commented-text.ts';
import { listThreads } from './comments.queries.ts';
import { findPassage, passageAt } from './find-passage.ts';

/** Finds commented passages in a story's new text, and updates their context. */
export async function anchorComments(writing: Writing, storyId: string, draft: Draft): Promise<void> {
  const threads = (await listThreads(writing, storyId)).filter(({ passage }) => passage !== null);
  if (threads.length === 0) return;
  const text = commentedText(draft);
  for (const { id, anchor } of threads) {
    const found = anchor && findPassage(text, anchor);
    // A passage that is gone keeps its old context: it may come back.
    if (!found) continue;
    await writing
      .updateTable('story_comments')
      .set({ anchor: json<unknown>(passageAt(text, found.start, found.end)) })
      .where('id', '=', id)
      .execute();
  }
}
