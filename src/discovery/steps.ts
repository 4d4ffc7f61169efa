import { setImmediate } from 'node:timers/promises';

/** Work that may be interrupted wherever it yields; its answer comes at the end. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Milliseconds of work after which other work gets its turn. */
const TURN = 4;
/** So often work begins again whose ground moved, before it is done in one go. */
const ATTEMPTS = 3;

/** Does all of it in one go. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does it in turns, so that nothing else waits for more than a few milliseconds. Where `version` answers something else
 * after a turn of others, what was done is void, and it begins again.
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
