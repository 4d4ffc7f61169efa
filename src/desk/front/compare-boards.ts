import { diffArrays } from 'diff';
import type { Slot } from '../../stories/boards/board.ts';

/** One thing that is not the same on two versions of a board; places count from 1. */
export type BoardDifference =
  | { readonly kind: 'placed'; readonly slot: Slot; readonly place: number }
  | { readonly kind: 'out'; readonly slot: Slot; readonly place: number }
  | { readonly kind: 'moved'; readonly slot: Slot; readonly from: number; readonly place: number }
  | { readonly kind: 'times'; readonly slot: Slot; readonly place: number };

/** What was done to `before` to get `after`: who stepped up because another was taken out was not moved. */
export function compareBoards(before: readonly Slot[], after: readonly Slot[]): BoardDifference[] {
  const was = new Map(before.map((slot, at) => [slot.storyId, { slot, place: at + 1 }]));
  const is = new Map(after.map((slot, at) => [slot.storyId, { slot, place: at + 1 }]));
  const stayed = (slots: readonly Slot[], others: ReadonlyMap<string, unknown>) =>
    slots.map(({ storyId }) => storyId).filter((id) => others.has(id));
  const moved = new Set(
    diffArrays(stayed(before, is), stayed(after, was)).flatMap(({ added, value }) => (added ? value : [])),
  );
  return [
    ...[...is.values()].flatMap(({ slot, place }): BoardDifference[] => {
      const earlier = was.get(slot.storyId);
      if (!earlier) return [{ kind: 'placed', slot, place }];
      return [
        ...(moved.has(slot.storyId) ? [{ kind: 'moved' as const, slot, from: earlier.place, place }] : []),
        ...(sameTimes(earlier.slot, slot) ? [] : [{ kind: 'times' as const, slot, place }]),
      ];
    }),
    ...[...was.values()].flatMap(({ slot, place }): BoardDifference[] =>
      is.has(slot.storyId) ? [] : [{ kind: 'out', slot, place }],
    ),
  ];
}

function sameTimes(one: Slot, other: Slot): boolean {
  return (
    one.startsAt?.getTime() === other.startsAt?.getTime() && one.endsAt?.getTime() === other.endsAt?.getTime()
  );
}
