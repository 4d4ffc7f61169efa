import { Problem } from '../../errors.ts';
import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import type { Body } from '../../stories/body.ts';
import { addEntry, setKeyPoints } from '../../stories/live/keep-entry.ts';
import { findLive } from '../../stories/live/live.queries.ts';
import { keyPoints } from '../../stories/live/live-blog.ts';
import type { MoveSettings } from '../move-story.ts';
import { openLive } from './open-live.ts';
import { type LiveChange, settleLive } from './settle-live.ts';

/** An entry as it is sent from the desk. */
export interface EntrySent extends LiveChange {
  /** Made with the form it is written in: the same sent twice is one entry. */
  readonly entryId: string;
  readonly headline: string;
  readonly body: Body;
  readonly byline: string;
  readonly isKey: boolean;
}

/**
 * Puts an entry out in one step: readers of a published story have it at once, those of any other with the story.
 * Answers its number. Throws a Problem where the coverage is ended, the story is not open to whoever sends it, or the
 * entry says nothing; `Blocked` where a figure, picture or name of it stands in its way.
 */
export async function publishEntry(
  writing: Writing,
  sent: EntrySent,
  by: Authorized<'write stories'>,
  settings: Pick<MoveSettings, 'blocking' | 'zone'>,
  now: Date,
): Promise<number> {
  const { storyId } = sent;
  const open = await openLive(writing, storyId, by);
  const live = await findLive(writing, storyId);
  if (live?.endedAt) {
    throw new Problem('conflict', 'This coverage is ended.', 'Go on with it first.');
  }
  let number = 0;
  await settleLive(writing, open, sent, by, settings, now, async () => {
    const { entryId: id, headline, body, byline } = sent;
    number = await addEntry(writing, storyId, { id, headline, body, byline, by: by.member.id }, now);
    const isNew = !live?.entries.some((entry) => entry.id === id);
    if (!sent.isKey || !isNew) return;
    const before = live ? keyPoints(live).map((point) => point.id) : [];
    await setKeyPoints(writing, storyId, [...before, id], now);
  });
  return number;
}
