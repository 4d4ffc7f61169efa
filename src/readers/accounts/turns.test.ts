import { expect, test } from 'vitest';
import { Problem } from '../../errors.ts';
import { hashPassword, isPassword } from './password.ts';
import { Turns } from './turns.ts';

test('no more than so many work at once, those who wait come in order, and one too many is sent away', async () => {
  const turns = new Turns({ atOnce: 2, waiting: 3 });
  const done: number[] = [];
  let running = 0;
  let most = 0;
  const work = (at: number) => async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    done.push(at);
    if (at === 1) throw new Error('broken');
  };
  const came = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6].map((at) => turns.take(work(at))));
  expect(most).toBe(2);
  expect(done).toEqual([0, 1, 2, 3, 4]);
  expect(came.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
  const [, broken, , , , late] = came as PromiseRejectedResult[];
  expect(broken?.reason).not.toBeInstanceOf(Problem);
  expect(late?.reason).toMatchObject({ kind: 'unavailable', retryAfter: 10 });
  await expect(turns.take(async () => 'again')).resolves.toBe('again');
});

test('a flood of passwords is refused instead of waiting for minutes, and is no wrong password', async () => {
  const kept = await hashPassword('quiet harbour at dawn');
  const flood = await Promise.allSettled(Array.from({ length: 260 }, () => isPassword(kept, 'another one')));
  const refused = flood.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  expect(refused).toHaveLength(58);
  expect(refused[0]?.reason).toMatchObject({ status: 503 });
  expect(await isPassword(kept, 'quiet harbour at dawn')).toBe(true);
}, 60_000);
