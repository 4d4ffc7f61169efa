import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { containing, valuesOf } from './containing.ts';
import type { Store } from './database.ts';
import { openTestStore } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

it.each([
  ['warsaw', true],
  ['  bureau WARSAW ', true],
  ['saw', true],
  ['Kraków', false],
  ['warsaw krakow', false],
  // What means something in a pattern means nothing here.
  ['%', false],
  ['_arsaw', false],
  ['', true],
])('finds each word wherever it is: %s', async (typed, found) => {
  const within = sql`concat_ws(' ', 'Bureau', ${valuesOf(sql`'{"en": "Warsaw", "pl": "Warszawa"}'::jsonb`)})`;
  const row = await store.reading
    .selectNoFrom(containing(typed, within).as('found'))
    .executeTakeFirstOrThrow();
  expect(row.found).toBe(found);
});
