import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import type { Body } from '../../stories/body.ts';
import { addEntry, reviseEntry } from '../../stories/live/keep-entry.ts';
import { findLive } from '../../stories/live/live.queries.ts';
import { refusal } from '../../words/refusal.ts';
import type { MoveSettings } from '../move-story.ts';
import { openLive } from './open-live.ts';
import { type LiveChange, settleLive } from './settle-live.ts';

/** The summary as it is sent from the desk. */
export interface SummarySent extends LiveChange {
  /** The version it was written over; 0 where there was none. */
  readonly version: number;
  readonly body: Body;
}

/**
 * Writes the summary that stands above all entries, or changes it: it is kept as entries are. Throws a Problem where
 * somebody else changed it since.
 */
export async function writeSummary(
  writing: Writing,
  sent: SummarySent,
  by: Authorized<'write stories'>,
  settings: Pick<MoveSettings, 'blocking' | 'zone'>,
  now: Date,
): Promise<void> {
  const { storyId, version, body } = sent;
  const open = await openLive(writing, storyId, by);
  const summary = (await findLive(writing, storyId))?.summary ?? null;
  if ((summary?.version ?? 0) !== version) {
    throw refusal('summaryChanged');
  }
  await settleLive(writing, open, sent, by, settings, now, async () => {
    const text = { headline: null, body, by: by.member.id };
    if (summary) await reviseEntry(writing, summary.id, { ...text, note: null }, now);
    else await addEntry(writing, storyId, { ...text, id: newId(), byline: null }, now, 'summary');
  });
}
