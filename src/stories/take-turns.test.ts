import { expect, it } from 'vitest';
import { AT_ONCE, inTurns, nextTurn, type Steps, takeTurns, withoutPause } from './take-turns.ts';

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

/** Steps of work as they come together in one turn of the event loop each. */
async function workByTurn(steps: readonly number[]): Promise<number[][]> {
  await takeTurns(AT_ONCE);
  await takeTurns(0);
  const turns: number[][] = [[]];
  const count = () => {
    turns.push([]);
    immediate = setImmediate(count);
  };
  let immediate = setImmediate(count);
  for (const step of steps) {
    await takeTurns(step);
    turns.at(-1)?.push(step);
  }
  clearImmediate(immediate);
  return turns.filter(({ length }) => length > 0);
}

it('gives each of those who wait a turn of its own', async () => {
  const [first = 0, ...others] = await turnsOf([nextTurn, nextTurn, nextTurn]);
  expect(others).toEqual([first + 1, first + 2]);
});

it('gives a turn before a long text, and after many short ones', async () => {
  const short = AT_ONCE / 2 - 1;
  expect(await workByTurn([short, AT_ONCE, short, short, short, 1, 1, 1])).toEqual([
    [short],
    [AT_ONCE],
    [short, short],
    [short, 1, 1, 1],
  ]);
});

it('does work in steps as it does it at once', async () => {
  function* steps(): Steps<string> {
    yield AT_ONCE;
    yield 1;
    return 'done';
  }
  const [turn = 0] = await turnsOf([() => inTurns(steps()).then((output) => expect(output).toBe('done'))]);
  expect(turn).toBeGreaterThan(0);
  expect(withoutPause(steps())).toBe('done');
});
