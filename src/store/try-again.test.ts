import { sql } from 'kysely';
import { expect, it, vi } from 'vitest';
import { type Log, silentLog } from '../log.ts';
import { openTestStore } from './testing.ts';
import { tryAgain } from './try-again.ts';

const failure = (code: string) => Object.assign(new Error(`it says ${code}`), { code });

it('does again what another change was in the way of, and nothing else', async () => {
  const warn = vi.fn();
  const log = { ...silentLog, warn } as unknown as Log;
  for (const error of [failure('40P01'), new Error('wrapped', { cause: failure('40001') })]) {
    const change = vi.fn().mockRejectedValueOnce(error).mockResolvedValueOnce('done');
    expect(await tryAgain(change, log)).toBe('done');
    expect(change).toHaveBeenCalledTimes(2);
  }
  const stale = Object.assign(failure('0A000'), { routine: 'RevalidateCachedQuery' });
  expect(await tryAgain(vi.fn().mockRejectedValueOnce(stale).mockResolvedValueOnce('done'), log)).toBe(
    'done',
  );
  expect(warn).toHaveBeenCalledTimes(3);
  for (const error of [failure('23505'), failure('0A000'), new Error('none of ours'), 'no error']) {
    const change = vi.fn().mockRejectedValue(error);
    await expect(tryAgain(change, log)).rejects.toBe(error);
    expect(change).toHaveBeenCalledTimes(1);
  }
});

it('gives up after a few times', async () => {
  const error = failure('40001');
  const change = vi.fn().mockRejectedValue(error);
  await expect(tryAgain(change, silentLog)).rejects.toBe(error);
  expect(change).toHaveBeenCalledTimes(5);
});

it.runIf(process.env.TEST_DATABASE_URL)('makes both of two changes that wait for each other', async () => {
  const store = await openTestStore();
  try {
    await store.statement('create table pairs (id integer primary key, count integer not null)');
    await store.statement('insert into pairs values (1, 0), (2, 0)');
    let begun = 0;
    let tries = 0;
    let bothBegan = () => {};
    const both = new Promise<void>((resolve) => {
      bothBegan = resolve;
    });
    const count = (first: number, then: number) =>
      store.write(async (writing) => {
        tries += 1;
        await sql`update pairs set count = count + 1 where id = ${first}`.execute(writing);
        begun += 1;
        if (begun === 2) bothBegan();
        // Each holds what the other wants next.
        await both;
        await sql`update pairs set count = count + 1 where id = ${then}`.execute(writing);
      });
    await Promise.all([count(1, 2), count(2, 1)]);
    expect(tries).toBeGreaterThan(2);
    const { rows } = await store.statement('select count from pairs order by id');
    expect(rows).toEqual([{ count: 2 }, { count: 2 }]);
  } finally {
    await store.close();
  }
});
