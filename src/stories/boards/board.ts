/** The page of a board: the front page of an edition, or its page for one section. */
export interface BoardPlace {
  readonly language: string;
  /** The section's slug; null: the front page. */
  readonly section: string | null;
}

/** A story with its position, and its period: from start (inclusive) to end (exclusive). */
export interface Slot {
  readonly storyId: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** The action that created a version of a board. */
export type BoardChange = 'save' | 'undo' | 'redo' | 'restore' | 'import' | 'withdrawal';

/** Maximum number of stories on a board. */
export const MOST_SLOTS = 24;

/** Whether a slot is active at `now`. */
export function isOn({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>, now: Date): boolean {
  return (startsAt === null || startsAt <= now) && (endsAt === null || now < endsAt);
}

/** Whether two boards place the same stories in the same order for the same times. */
export function sameSlots(some: readonly Slot[], others: readonly Slot[]): boolean {
  return some.length === others.length && some.every((slot, at) => keyOf(slot) === keyOf(others[at]));
}

/** The times after `now` when a board changes automatically, soonest first. */
export function turnsAfter(slots: readonly Slot[], now: Date): Date[] {
  const times = slots
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .flatMap((at) => (at !== null && at > now ? [at.getTime()] : []));
  return [...new Set(times)].sort((a, b) => a - b).map((at) => new Date(at));
}

function keyOf(slot: Slot | undefined): string {
  return slot ? `${slot.storyId} ${slot.startsAt?.getTime() ?? ''} ${slot.endsAt?.getTime() ?? ''}` : '';
}
