/** Which page a board is of: the front page of an edition, or its page of one section. */
export interface BoardPlace {
  readonly language: string;
  /** The section's slug; null: the front page. */
  readonly section: string | null;
}

/** A story with the place it is given, and when it stands there: from start (with it) to end (without it). */
export interface Slot {
  readonly storyId: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** What made a version of a board. */
export type BoardChange = 'save' | 'undo' | 'redo' | 'restore' | 'import' | 'withdrawal';

/** The most stories one board holds. */
export const MOST_SLOTS = 24;

/** Whether a slot's time has come and is not over at `now`. */
export function isOn({ startsAt, endsAt }: Pick<Slot, 'startsAt' | 'endsAt'>, now: Date): boolean {
  return (startsAt === null || startsAt <= now) && (endsAt === null || now < endsAt);
}

/** Whether two boards place the same stories in the same order for the same times. */
export function sameSlots(some: readonly Slot[], others: readonly Slot[]): boolean {
  return some.length === others.length && some.every((slot, at) => keyOf(slot) === keyOf(others[at]));
}

/** The instants after `now` at which what a board shows changes by itself, soonest first. */
export function turnsAfter(slots: readonly Slot[], now: Date): Date[] {
  const times = slots
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt])
    .flatMap((at) => (at !== null && at > now ? [at.getTime()] : []));
  return [...new Set(times)].sort((a, b) => a - b).map((at) => new Date(at));
}

function keyOf(slot: Slot | undefined): string {
  return slot ? `${slot.storyId} ${slot.startsAt?.getTime() ?? ''} ${slot.endsAt?.getTime() ?? ''}` : '';
}
