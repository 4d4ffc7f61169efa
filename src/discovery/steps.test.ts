import { expect, it } from 'vitest';
import { inOneGo, inTurnsOf, type Steps } from './steps.ts';

/** Work of 40 milliseconds that counts how often it was begun. */
function* working(begun: { times: number }): Steps<string> {
  begun.times += 1;
  for (let i = 0; i < 20; i += 1) {
    const until = performance.now() + 2;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

it('lets others have their turn, and answers the same', async () => {
  const begun = { times: 0 };
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  }, 0);
  expect(
    await inTurnsOf(
      () => working(begun),
      () => 1,
    ),
  ).toBe('done');
  clearInterval(others);
  expect(turns).toBeGreaterThan(2);
  expect(begun.times).toBe(1);
  expect(inOneGo(working(begun))).toBe('done');
});

it('begins again when its ground moved, and in the end lets nobody move it', async () => {
  const begun = { times: 0 };
  let version = 0;
  expect(
    await inTurnsOf(
      () => working(begun),
      () => {
        version += 1;
        return version;
      },
    ),
  ).toBe('done');
  expect(begun.times).toBe(4);
});
