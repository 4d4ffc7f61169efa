import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Body } from '../../stories/body.ts';
import { addEntry, reviseEntry } from '../../stories/live/keep-entry.ts';
import { findLive } from '../../stories/live/live.queries.ts';
import type { MoveSettings } from '../move-story.ts';
import { openLive } from './open-live.ts';
import { type LiveChange, settleLive } from './settle-live.ts';

/** Writes the summary that stands above all entries, or changes it: it is kept as entries are. */
export async function writeSummary(
  writing: Writing,
  sent: LiveChange & { readonly body: Body },
  by: Authorized<'write stories'>,
  settings: Pick<MoveSettings, 'blocking' | 'zone'>,
  now: Date,
): Promise<void> {
  const { storyId, body } = sent;
  const open = await openLive(writing, storyId, by);
  const summary = (await findLive(writing, storyId))?.summary ?? null;
  await settleLive(writing, open, sent, by, settings, now, async () => {
    const text = { headline: null, body, by: by.member.id };
    if (summary) await reviseEntry(writing, summary.id, { ...text, note: null }, now);
    else await addEntry(writing, storyId, { ...text, id: newId(), byline: null }, now, 'summary');
  });
}
