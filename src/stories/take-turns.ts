import { setImmediate } from 'node:timers/promises';

/** Work over this many characters is done without yielding: it takes as long as other requests should wait. */
export const AT_ONCE = 20_000;

/** Work in steps: yields the cost of the next step before each, in characters of simple processing. */
export type Steps<Output> = Generator<number, Output, void>;

let done = 0;
let last: Promise<unknown> = Promise.resolve();

/** Yields before a step over a long text, or between many short ones; called with the length of each. */
export async function takeTurns(length: number): Promise<void> {
  done += length;
  if (done < AT_ONCE) return;
  // The step itself is part of the turn that starts.
  done = length;
  await nextTurn();
}

/** Yields to other work. Each caller gets its own turn: two steps in one would take twice as long. */
export function nextTurn(): Promise<void> {
  const turn = last.then(() => setImmediate());
  last = turn;
  return turn;
}

/** Runs work step by step, yielding in between. */
export async function inTurns<Output>(steps: Steps<Output>): Promise<Output> {
  for (;;) {
    const { value, done: isDone } = steps.next();
    if (isDone) return value;
    await takeTurns(value);
  }
}

/** Runs work without yielding, where nobody else waits. */
export function withoutPause<Output>(steps: Steps<Output>): Output {
  for (;;) {
    const { value, done: isDone } = steps.next();
    if (isDone) return value;
  }
}
