/** A scheduled story that is late by more than this, in milliseconds, is stuck, and the desk is notified. */
export const STUCK_AFTER = 10_000;

/** Milliseconds until the next attempt, by the number of attempts; the last one repeats. */
const AGAIN_AFTER = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000] as const;

/** The delay before a story whose publication failed `attempts` times is retried, in milliseconds. */
export function tryAgainAfter(attempts: number): number {
  return AGAIN_AFTER[Math.min(Math.max(attempts, 1), AGAIN_AFTER.length) - 1] ?? 60_000;
}

/**
 * The publication time of a story published at `now`: never before the end of its embargo. A scheduled one published in
 * time gets its scheduled time: servers whose clocks differ, or are set back, show it from that time on, and not
 * before. A late one gets the current time.
 */
export function outSince(scheduledFor: Date | null, embargoUntil: Date | null, now: Date): Date {
  if (embargoUntil && embargoUntil > now) return embargoUntil;
  if (!scheduledFor) return now;
  const late = now.getTime() - scheduledFor.getTime();
  return late >= 0 && late <= STUCK_AFTER ? scheduledFor : now;
}
