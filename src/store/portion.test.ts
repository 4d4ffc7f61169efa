import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { Portion } from './portion.ts';
import { openTestStore } from './testing.ts';

it('grows while transactions are short, to at most what it may take', () => {
  const portion = new Portion(10, 20);
  expect(portion.size).toBe(1);
  portion.took(1, 2);
  expect(portion.size).toBe(2);
  portion.took(2, 4);
  portion.took(4, 8);
  expect(portion.size).toBe(8);
  portion.took(8, 8);
  expect(portion.size).toBe(10);
});

it('takes as many as fit into the time, and never none', () => {
  const portion = new Portion(10, 20);
  for (const size of [1, 2, 4, 8]) portion.took(size, 1);
  portion.took(10, 50);
  expect(portion.size).toBe(4);
  portion.took(4, 1_000);
  expect(portion.size).toBe(1);
});

it('takes no fewer than the least', () => {
  const portion = new Portion(10, 20, 4);
  expect(portion.size).toBe(4);
  portion.took(4, 1_000);
  expect(portion.size).toBe(4);
  portion.took(4, 4);
  expect(portion.size).toBe(8);
});

it('does not grow by what took fewer than it might have', () => {
  const portion = new Portion(10, 20);
  portion.took(1, 1);
  portion.took(2, 1);
  portion.took(1, 1);
  expect(portion.size).toBe(4);
});

it('learns from its own transaction, not from those it waits for', async () => {
  const store = await openTestStore();
  try {
    const portion = new Portion(10, 200);
    const other = store.write(async (writing) => {
      await sql`select 1`.execute(writing);
      await wait(400);
    });
    const waited = portion.write(store, 1, async () => 'done');
    await other;
    expect(await waited).toBe('done');
    expect(portion.size).toBe(2);
    await portion.write(store, 2, () => wait(400));
    expect(portion.size).toBe(1);
  } finally {
    await store.close();
  }
});
