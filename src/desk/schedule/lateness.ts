/** Past its time by more than this, in milliseconds, a scheduled story is stuck, and the desk is told. */
export const STUCK_AFTER = 10_000;

/** Milliseconds until the clock tries again, by how often it has tried; then the last of them, each time. */
const AGAIN_AFTER = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000] as const;

/** How long the clock waits before it tries a story again that did not go out `attempts` times, in milliseconds. */
export function tryAgainAfter(attempts: number): number {
  return AGAIN_AFTER[Math.min(Math.max(attempts, 1), AGAIN_AFTER.length) - 1] ?? 60_000;
}

/**
 * Since when a story is out that goes out at `now`: never before the end of its embargo. One that the clock puts out in time is out since its own time:
 * servers whose clocks differ, or are set back, show it from that time on, and not before. A late one is out since now.
 */
export function outSince(scheduledFor: Date | null, embargoUntil: Date | null, now: Date): Date {
  if (embargoUntil && embargoUntil > now) return embargoUntil;
  if (!scheduledFor) return now;
  const late = now.getTime() - scheduledFor.getTime();
  return late >= 0 && late <= STUCK_AFTER ? scheduledFor : now;
}
