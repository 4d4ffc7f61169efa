import { afterAll, beforeAll, expect, it } from 'vitest';
import { silentLog } from '../log.ts';
import type { Store } from './database.ts';
import { openQueue, type Queue } from './queue.ts';
import { openTestStore } from './testing.ts';

let store: Store;
let queue: Queue;
const schema = `jobs_${process.pid}_${Date.now()}`;

beforeAll(async () => {
  store = await openTestStore();
  queue = await openQueue(store, silentLog, schema);
});
afterAll(async () => {
  await queue.stop();
  await store.statement(`drop schema ${schema} cascade`);
  await store.close();
});

it('runs a job whose transaction committed, and none whose did not', async () => {
  const ran: unknown[] = [];
  await queue.declare('greet');
  await expect(
    store.write(async (writing) => {
      await queue.send(writing, 'greet', { name: 'nobody' });
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  await store.write((writing) => queue.send(writing, 'greet', { name: 'Ada' }));
  await new Promise<void>((resolve) => {
    void queue.work('greet', async (data) => {
      ran.push(data);
      resolve();
    });
  });
  expect(ran).toEqual([{ name: 'Ada' }]);
});
