import { expect, it } from 'vitest';
import { hostTurns } from './host-turns.ts';

it('lets one request at a time go to a host, with a pause between, and other hosts do not wait', async () => {
  let clock = 0;
  const waited: number[] = [];
  const turns = hostTurns({
    now: () => clock,
    pause: async (ms) => {
      waited.push(ms);
      clock += ms;
    },
  });
  let open = 0;
  let most = 0;
  const work = async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
  };
  await Promise.all([1, 2, 3].map(() => turns.take('a.example', 2, work)));
  expect({ most, waited }).toEqual({ most: 1, waited: [2_000, 2_000] });
  await turns.take('b.example', 2, work);
  expect(waited).toHaveLength(2);
  // One that fails does not hold up the next.
  await expect(turns.take('a.example', 0, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turns.take('a.example', 0, async () => 'next')).toBe('next');
});
