import { expect, it } from 'vitest';
import { AT_ONCE, nextTurn, takeTurns } from './take-turns.ts';

/** In which turn of the event loop each of several has its own. */
async function turnsOf(waits: readonly (() => Promise<void>)[]): Promise<number[]> {
  let turn = 0;
  const count = () => {
    turn += 1;
    immediate = setImmediate(count);
  };
  let immediate = setImmediate(count);
  const turns = await Promise.all(waits.map((wait) => wait().then(() => turn)));
  clearImmediate(immediate);
  return turns;
}

it('gives each of those who wait a turn of its own', async () => {
  const [first = 0, ...others] = await turnsOf([nextTurn, nextTurn, nextTurn]);
  expect(others).toEqual([first + 1, first + 2]);
});

it('gives a turn before a long text, and after many short ones', async () => {
  await takeTurns(AT_ONCE);
  const short = () => takeTurns(AT_ONCE / 2 - 1);
  const [one, two, three] = await turnsOf([short, short, short, () => takeTurns(AT_ONCE)]);
  expect([one, two]).toEqual([0, 0]);
  expect(three).toBeGreaterThan(0);
});
