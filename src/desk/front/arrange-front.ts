import type { Authorized } from '../../readers/permission.ts';
import type { Writing } from '../../store/database.ts';
import { findBoard } from '../../stories/boards/board.queries.ts';
import { type BoardPlace, type Slot, sameSlots } from '../../stories/boards/board.ts';
import { keepBoard, type LockedBoard, lockBoard } from '../../stories/boards/keep-board.ts';
import { refusal } from '../../words/refusal.ts';
import { findPlaceable } from './placeable.queries.ts';

/** What a board is to be, and the number of the version it was made from. */
export interface Arranging {
  readonly place: BoardPlace;
  readonly version: number;
  readonly slots: readonly Slot[];
  readonly why?: string;
}

/**
 * Arranges a board; answers the number of its version, which is a new one where something changed.
 * Throws `boardPassed` where the board has a newer version, and a Problem that names the story that cannot stand there.
 */
export async function arrangeFront(
  writing: Writing,
  { place, version, slots, why = '' }: Arranging,
  by: Authorized<'arrange front'>,
  now: Date,
): Promise<number> {
  const board = await lockFresh(writing, place, version);
  await refuseUnfit(writing, place, slots);
  const current = (await findBoard(writing, place))?.slots ?? [];
  if (sameSlots(current, slots)) return board.version;
  return keepBoard(writing, board, { slots, why, kind: 'save', by: by.member.id }, now);
}

/** Takes a board in hand that is still at `version`; throws `boardPassed` where it is not. */
export async function lockFresh(writing: Writing, place: BoardPlace, version: number): Promise<LockedBoard> {
  const board = await lockBoard(writing, place);
  if (board.version !== version) throw refusal('boardPassed');
  return board;
}

async function refuseUnfit(writing: Writing, place: BoardPlace, slots: readonly Slot[]): Promise<void> {
  const ids = slots.map(({ storyId }) => storyId);
  if (new Set(ids).size < ids.length) {
    throw refusal('boardTwice');
  }
  const fit = new Map((await findPlaceable(writing, place, ids)).map((story) => [story.id, story]));
  for (const { storyId, startsAt, endsAt } of slots) {
    const story = fit.get(storyId);
    if (!story) {
      throw refusal('boardStoryLost');
    }
    if (startsAt && endsAt && endsAt <= startsAt) {
      throw refusal('boardEndsEarly', { headline: story.headline });
    }
  }
}
