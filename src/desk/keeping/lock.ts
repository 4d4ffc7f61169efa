import type { StoredDraft } from '../draft.ts';

/** Milliseconds without a heartbeat after which a window loses its lock on a story. */
export const DEAD_AFTER = 30_000;

/** The member editing a story. */
export interface StoryLock {
  readonly windowId: string;
  readonly holder: { readonly id: string; readonly name: string };
  readonly since: Date;
  readonly heardAt: Date;
}

/** The response to a window that requests the lock. */
export interface LockAnswer {
  /** Whether this window has the lock. */
  readonly mine: boolean;
  readonly lock: StoryLock;
  /** Others who have the story open, besides the editing and the requesting member. */
  readonly others: readonly string[];
  /** The current draft, if the window has another version. */
  readonly current: StoredDraft | null;
  /** The newest unresolved conflicting draft. */
  readonly waiting: { readonly id: string; readonly count: number } | null;
}

/** Windows last heard of before this time are gone. */
export function deadBefore(now: Date): Date {
  return new Date(now.getTime() - DEAD_AFTER);
}
