import { setImmediate } from 'node:timers/promises';

/** Work over so many characters is done at once: it takes as long as those should wait who want other answers. */
export const AT_ONCE = 20_000;

/** Work cut into steps: before each, it says how many characters of plain work the step is worth. */
export type Steps<Output> = Generator<number, Output, void>;

let done = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Lets others have their turn before a step over a long text, or where many short ones are gone through one after
 * another; called with the length of each.
 */
export async function takeTurns(length: number): Promise<void> {
  done += length;
  if (done < AT_ONCE) return;
  // The step itself is done in the turn that begins.
  done = length;
  await nextTurn();
}

/** Lets others have their turn. Of all who wait for one, each gets its own: two steps in one would take twice as long. */
export function nextTurn(): Promise<void> {
  const turn = last.then(() => setImmediate());
  last = turn;
  return turn;
}

/** Does work step by step, and lets others have their turn in between. */
export async function inTurns<Output>(steps: Steps<Output>): Promise<Output> {
  for (;;) {
    const { value, done: isDone } = steps.next();
    if (isDone) return value;
    await takeTurns(value);
  }
}

/** Does work without a pause, where nobody else waits. */
export function withoutPause<Output>(steps: Steps<Output>): Output {
  for (;;) {
    const { value, done: isDone } = steps.next();
    if (isDone) return value;
  }
}
