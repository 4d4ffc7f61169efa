import { saveMentions } from '../entities/mentions/save-mentions.ts';
import { saveClaims } from '../evidence/claims/save-claims.ts';
import type { Writing } from '../store/database.ts';
import { announceUnread } from '../stories/story.changes.ts';
import type { StoryDraft } from '../stories/story.ts';
import { type Taken, takeStories } from '../stories/take-stories.ts';

/**
 * Saves imported stories, in the order given. A job reads the new ones for figures and names, in its own time. The claims
 * of one that is revised may have evidence and verdicts, which must not be beside another text for a moment: it is read here.
 */
export async function saveImported(
  writing: Writing,
  drafts: readonly StoryDraft[],
  now: Date,
): Promise<Taken[]> {
  const saved = await takeStories(writing, drafts, now);
  const revised = saved.map((one): Taken => (one.status === 'revised' ? one : { ...one, status: 'same' }));
  await saveClaims(writing, drafts, revised, now);
  await saveMentions(writing, drafts, revised, now);
  if (saved.some(({ status }) => status === 'taken')) await announceUnread(writing);
  return saved;
}
