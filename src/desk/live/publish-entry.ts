import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import type { Body } from '../../stories/body.ts';
import { addEntry, entrySentBefore, setKeyPoints } from '../../stories/live/keep-entry.ts';
import { findLive } from '../../stories/live/live.queries.ts';
import { keyPoints } from '../../stories/live/live-blog.ts';
import { refusal } from '../../words/refusal.ts';
import type { MoveSettings } from '../move-story.ts';
import { openLive } from './open-live.ts';
import { type LiveChange, settleLive } from './settle-live.ts';
import { refuseManyPoints } from './steer-coverage.ts';

/** An entry as submitted at the desk. */
export interface EntrySent extends LiveChange {
  /** Created with its form: submitting it twice creates one entry. */
  readonly entryId: string;
  readonly headline: string;
  readonly body: Body;
  readonly byline: string;
  readonly isKey: boolean;
}

/**
 * Publishes an entry in one step: readers of a published story see it at once, those of any other with the story.
 * Returns its number, also if it was submitted before. Throws a Problem if the coverage has ended, the story is not
 * open to the sender, the entry is empty, or it was published with another text; `Blocked` if a figure, picture or name
 * in it blocks it.
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
  const { entryId: id, headline, body, byline } = sent;
  const entry = { id, headline, body, byline, by: by.member.id };
  const known = await entrySentBefore(writing, storyId, entry);
  if (known !== null) return known;
  const live = await findLive(writing, storyId);
  if (live?.endedAt) {
    throw refusal('coverageEnded');
  }
  const points = [...(live ? keyPoints(live).map((point) => point.id) : []), id];
  if (sent.isKey) refuseManyPoints(points);
  let number = 0;
  await settleLive(writing, open, sent, by, settings, now, async () => {
    number = await addEntry(writing, storyId, entry, now);
    if (sent.isKey) await setKeyPoints(writing, storyId, points, now);
  });
  return number;
}
