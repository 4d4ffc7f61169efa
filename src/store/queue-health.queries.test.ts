import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from './database.ts';
import { declareJobs } from './queue-claims.ts';
import { isAttended, queueHealth } from './queue-health.queries.ts';
import { openTestStore } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const set = (text: string) => store.statement(`update jobs set ${text}`);

test('somebody works as long as one of the jobs of each minute is taken', async () => {
  expect(await queueHealth(store.reading)).toEqual({ unattended: null, waits: null });
  const each = (name: string, rhythm: string) => ({ name, rhythm, next: () => new Date() });
  await declareJobs(store, [
    each('one', '* * * * *'),
    each('two', '* * * * *'),
    each('nightly', '0 3 * * *'),
  ]);
  await set(`due_at = now() - interval '10 minutes'`);
  const alone = await queueHealth(store.reading);
  expect(isAttended(alone)).toBe(false);
  expect(alone.unattended).toBeCloseTo(600, -1);
  expect(alone.waits?.seconds).toBeCloseTo(600, -1);
  // A nightly job that waits for its time is not reported.
  await set(`due_at = now() + interval '8 hours' where name = 'nightly'`);
  expect(isAttended(await queueHealth(store.reading))).toBe(false);
  await set(`due_at = now() + interval '30 seconds' where name = 'two'`);
  expect(isAttended(await queueHealth(store.reading))).toBe(true);
  // A long-running job is claimed by a worker, until a killed worker's claim expires.
  await set(`due_at = now() - interval '10 minutes' where name = 'two'`);
  await set(
    `state = 'running', run = gen_random_uuid(), held_until = now() + interval '20 seconds' where name = 'one'`,
  );
  expect(isAttended(await queueHealth(store.reading))).toBe(true);
  await set(`held_until = now() - interval '3 minutes' where name = 'one'`);
  expect((await queueHealth(store.reading)).unattended).toBeCloseTo(180, -1);
});
