import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtOnce } from './built-once.ts';
import type { Store } from './database.ts';
import { newId } from './ids.ts';
import { json } from './json-column.ts';
import { openTestStore } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

test('asks with the values of each call, and puts the query together once', async () => {
  let built = 0;
  const ask = builtOnce((reading, { word, at }: { word: string; at: Date }) => {
    built += 1;
    return reading
      .selectNoFrom([
        sql<string>`${word}::text`.as('word'),
        sql<string>`'fixed'::text`.as('fixed'),
        sql<number>`${3}::int`.as('three'),
        sql<Date>`${at}::timestamptz`.as('at'),
      ])
      .where(sql<boolean>`${word}::text <> ''`);
  });
  const days = ['2026-01-01', '2026-02-02', '2026-03-03'].map((day) => new Date(`${day}T00:00:00Z`));
  const answers = await Promise.all(
    days.map((at, i) => ask(store.reading, { word: 'abc'.slice(i, i + 1), at })),
  );
  expect(answers).toEqual(
    days.map((at, i) => [{ word: 'abc'.slice(i, i + 1), fixed: 'fixed', three: 3, at }]),
  );
  expect(await ask(store.reading, { word: '', at: new Date(0) })).toEqual([]);
  expect(built).toBe(1);
});

test('sees what the transaction has written that it is asked in', async () => {
  const ask = builtOnce((reading, { slug }: { slug: string }) =>
    reading.selectFrom('sections').select('slug').where('slug', '=', slug),
  );
  await store
    .write(async (writing) => {
      await writing
        .insertInto('sections')
        .values({
          id: newId(),
          slug: 'built',
          names: json<Readonly<Record<string, string>>>({ en: 'Built' }),
          position: 999,
        })
        .execute();
      expect(await ask(writing, { slug: 'built' })).toEqual([{ slug: 'built' }]);
      throw new Error('undone');
    })
    .catch((error: Error) => expect(error.message).toBe('undone'));
  expect(await ask(store.reading, { slug: 'built' })).toEqual([]);
});
