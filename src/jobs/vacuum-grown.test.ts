import { expect, test } from 'vitest';
import { openTestStore } from '../store/testing.ts';
import { jobAt } from './testing.ts';
import { vacuumGrown } from './vacuum-grown.ts';

test('a table that grew is counted again, and not before it has grown again', async () => {
  const store = await openTestStore();
  const counted = async () => {
    const { rows } = await store.statement(
      "select relpages, reltuples from pg_class where relname = 'attempts'",
    );
    return rows[0];
  };
  const run = () => vacuumGrown.run(jobAt(store, '2026-03-02T03:40:00Z'), {});
  const add = (keys: number) =>
    store.statement(
      'insert into attempts (key, at) select n::text, now() from generate_series(1, $1) as made (n)',
      [keys],
    );
  try {
    await add(5_000);
    await run();
    // PostgreSQL's autovacuum does it there, in its own time.
    if (store.kind === 'postgresql') return;
    const first = await counted();
    expect(first?.reltuples).toBe(5_000);
    await add(100);
    await run();
    expect(await counted()).toEqual(first);
    await add(5_000);
    await run();
    expect((await counted())?.reltuples).toBe(10_100);
  } finally {
    await store.close();
  }
});
