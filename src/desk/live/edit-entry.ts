import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import type { Body } from '../../stories/body.ts';
import { reviseEntry, takeEntryBack } from '../../stories/live/keep-entry.ts';
import { refusal } from '../../words/refusal.ts';
import type { MoveSettings } from '../move-story.ts';
import { openLive, refuseOtherEntry } from './open-live.ts';
import { type LiveChange, settleLive } from './settle-live.ts';

/** A new text for an entry, as submitted at the desk. */
export interface EntryEdited extends LiveChange {
  readonly entryId: string;
  /** The version it is based on. */
  readonly version: number;
  readonly headline: string;
  readonly body: Body;
  /** The note about the change for readers; empty: only that there was one. */
  readonly note: string;
}

/**
 * Changes an entry: it is marked as updated from then on, and the previous text is stored as a version. Throws a
 * Problem if someone else changed it since, or it was retracted.
 */
export async function editEntry(
  writing: Writing,
  sent: EntryEdited,
  by: Authorized<'write stories'>,
  settings: Pick<MoveSettings, 'blocking' | 'zone'>,
  now: Date,
): Promise<void> {
  const { storyId, entryId } = sent;
  const open = await openLive(writing, storyId, by);
  if ((await refuseOtherEntry(writing, storyId, entryId)) !== sent.version) {
    throw refusal('entryChanged');
  }
  await settleLive(writing, open, sent, by, settings, now, async () => {
    const { headline, body, note } = sent;
    await reviseEntry(writing, entryId, { headline, body, note, by: by.member.id }, now);
  });
}

/** Retracts an entry; readers see a notice with the reason in its place. */
export async function takeBackEntry(
  writing: Writing,
  sent: { readonly storyId: string; readonly entryId: string; readonly reason: string },
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const { storyId, entryId, reason } = sent;
  const open = await openLive(writing, storyId, by);
  await refuseOtherEntry(writing, storyId, entryId);
  // Removing text cannot add a publish block.
  await settleLive(writing, open, { storyId, override: '' }, by, { blocking: [] }, now, () =>
    takeEntryBack(writing, entryId, reason, by.member.id, now),
  );
}
