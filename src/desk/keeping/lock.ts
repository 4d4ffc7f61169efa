import type { KeptCopy } from '../copy.ts';

/** Milliseconds after which a window that was not heard of no longer holds a story. */
export const DEAD_AFTER = 30_000;

/** Who writes at a story. */
export interface StoryLock {
  readonly windowId: string;
  readonly holder: { readonly id: string; readonly name: string };
  readonly since: Date;
  readonly heardAt: Date;
}

/** What a window is told that asks whether it may write. */
export interface LockAnswer {
  /** Whether it is this window that may write. */
  readonly mine: boolean;
  readonly lock: StoryLock;
  /** Who else has the story open, besides whoever writes and whoever asks. */
  readonly others: readonly string[];
  /** What stands now, where the window's own version is another. */
  readonly current: KeptCopy | null;
  /** The newest text set aside that nobody has settled. */
  readonly waiting: { readonly id: string; readonly count: number } | null;
}

/** The instant before which a window that was heard of last counts as gone. */
export function deadBefore(now: Date): Date {
  return new Date(now.getTime() - DEAD_AFTER);
}
