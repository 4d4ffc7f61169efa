import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { lockStoryWrites } from '../../stories/lock-story-writes.ts';
import { refusal } from '../../words/refusal.ts';
import { findDeskStory, findDraft } from '../draft.queries.ts';
import { type MoveSettings, moveStory } from '../move-story.ts';
import { decideItem } from './decide-items.ts';
import { lockItem, noSuchItem, refuseTaken } from './lock-item.ts';

/** An item as the member saw it. */
export interface ItemSeen {
  readonly id: string;
  /** The revision displayed; omitted: the current one. */
  readonly revision?: number | undefined;
}

/**
 * Publishes an item as an excerpt that leads to its original. The rules of publishing apply: its blocks, and where every
 * story takes a second person, the member is that person, since nobody here has changed the text. Throws a Problem if
 * its terms do not make an excerpt of it, or it may not be published.
 */
export async function linkItem(
  writing: Writing,
  { id, revision }: ItemSeen,
  by: Authorized<'publish stories'>,
  settings: MoveSettings,
  now: Date,
): Promise<void> {
  // Before the story, as imports and moves do.
  await lockStoryWrites(writing);
  const item = await lockItem(writing, id);
  refuseTaken(item, by.member.id);
  const story = await findDeskStory(writing, id);
  if (!story) throw noSuchItem();
  const { draft } = story;
  if (draft.source.policy !== 'linked') throw refusal('itemNoExcerpt');
  if (!draft.sourceUrl) throw refusal('itemNoOriginal');
  // What the desk has changed goes its usual way: an excerpt is what the sender wrote.
  if (story.changedBy !== null || (await findDraft(writing, id))) throw refusal('itemChanged');
  if (revision !== undefined && revision !== story.revision) throw refusal('itemRevised');
  await decideItem(writing, id, 'taken', by, now);
  const move = (name: 'ask for review' | 'approve' | 'publish', isStep: boolean) =>
    moveStory(writing, { storyId: id, move: name, by: by.member, isStep }, settings, now);
  if (settings.twoPairs) {
    if (story.state === 'draft') await move('ask for review', true);
    if (story.state === 'draft' || story.state === 'in review') await move('approve', true);
  }
  await move('publish', false);
}
