import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { setEnded, setKeyPoints } from '../../stories/live/keep-entry.ts';
import { findLive } from '../../stories/live/live.queries.ts';
import { keyPoints } from '../../stories/live/live-blog.ts';
import { refusal } from '../../words/refusal.ts';
import { openLive, refuseOtherEntry } from './open-live.ts';

/** What can be done with an entry as a key point. */
export const KEY_STEPS = ['pin', 'unpin', 'up', 'down'] as const;
/** What is done with an entry as a key point. */
export type KeyStep = (typeof KEY_STEPS)[number];

/** The key points most of which readers are shown. */
const MOST_KEY_POINTS = 12;

/** Makes an entry a key point, or none, or moves it by one place among them. */
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

/** Throws a Problem where these would be more key points than readers are shown. */
export function refuseManyPoints(ids: readonly string[]): void {
  if (ids.length <= MOST_KEY_POINTS) return;
  throw refusal('keyPointsFull', { most: MOST_KEY_POINTS });
}

/** The key points after one of them, or another entry, took a step. */
export function stepped(ids: readonly string[], id: string, step: KeyStep): string[] {
  const at = ids.indexOf(id);
  if (step === 'pin') return at < 0 ? [...ids, id] : [...ids];
  if (at < 0) return [...ids];
  const others = ids.filter((other) => other !== id);
  if (step === 'unpin') return others;
  const to = Math.min(Math.max(at + (step === 'up' ? -1 : 1), 0), others.length);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** Ends the coverage, so that readers' pages stop asking for more; or goes on with it. */
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
