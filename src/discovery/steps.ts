import { setImmediate } from 'node:timers/promises';

/** Work that can be interrupted wherever it yields; it returns its result at the end. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Milliseconds of work before other work gets a turn. */
const TURN = 4;
/** How often work restarts because its data changed, before it runs in one go. */
const ATTEMPTS = 3;

/** Runs all of it in one go. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs it in turns, so that nothing else waits for more than a few milliseconds. If `version` has changed after other work
 * ran, the work starts again.
 */
export async function inTurnsOf<T>(begin: () => Steps<T>, version: () => unknown): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = version();
    const steps = begin();
    let begun = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      if (performance.now() - begun < TURN) continue;
      await setImmediate();
      if (version() !== before) break;
      begun = performance.now();
    }
  }
  return inOneGo(begin());
}
