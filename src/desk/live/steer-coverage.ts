import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { setEnded, setKeyPoints } from '../../stories/live/keep-entry.ts';
import { findLive } from '../../stories/live/live.queries.ts';
import { keyPoints } from '../../stories/live/live-blog.ts';
import { refusal } from '../../words/refusal.ts';
import { openLive, refuseOtherEntry } from './open-live.ts';

/** The actions on an entry as a key point. */
export const KEY_STEPS = ['pin', 'unpin', 'up', 'down'] as const;
/** An action on an entry as a key point. */
export type KeyStep = (typeof KEY_STEPS)[number];

/** Maximum number of key points. */
const MOST_KEY_POINTS = 12;

/** Adds an entry to the key points, removes it, or moves it by one place among them. */
export async function moveKeyPoint(
  writing: Writing,
  sent: { readonly storyId: string; readonly entryId: string; readonly step: KeyStep },
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const { storyId, entryId, step } = sent;
  await openLive(writing, storyId, by);
  await refuseOtherEntry(writing, storyId, entryId);
  const live = await findLive(writing, storyId);
  const ids = live ? keyPoints(live).map(({ id }) => id) : [];
  const after = stepped(ids, entryId, step);
  refuseManyPoints(after);
  if (after.join() !== ids.join()) await setKeyPoints(writing, storyId, after, now);
}

/** Throws a Problem if there would be too many key points. */
export function refuseManyPoints(ids: readonly string[]): void {
  if (ids.length <= MOST_KEY_POINTS) return;
  throw refusal('keyPointsFull', { most: MOST_KEY_POINTS });
}

/** The key points after an action on one of them, or on another entry. */
export function stepped(ids: readonly string[], id: string, step: KeyStep): string[] {
  const at = ids.indexOf(id);
  if (step === 'pin') return at < 0 ? [...ids, id] : [...ids];
  if (at < 0) return [...ids];
  const others = ids.filter((other) => other !== id);
  if (step === 'unpin') return others;
  const to = Math.min(Math.max(at + (step === 'up' ? -1 : 1), 0), others.length);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** Ends the coverage, so that readers' pages stop polling; or resumes it. */
export async function endCoverage(
  writing: Writing,
  sent: { readonly storyId: string; readonly ended: boolean },
  by: Authorized<'write stories'>,
  now: Date,
): Promise<void> {
  const { storyId, ended } = sent;
  await openLive(writing, storyId, by);
  const live = await findLive(writing, storyId);
  if (!live?.startedAt) {
    throw refusal('coverageNotBegun');
  }
  if ((live.endedAt !== null) === ended) return;
  await setEnded(writing, storyId, ended ? now : null, now);
}
