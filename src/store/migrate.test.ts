import { afterAll, beforeAll, expect, it } from 'vitest';
import { silentLog } from '../log.ts';
import type { Store } from './database.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { openTestStore } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const next = MIGRATIONS.length + 1;
const adds = (number: number, ...statements: string[]): Migration => ({
  number,
  about: `test ${number}`,
  statements,
});
const numbers = async () =>
  (await store.statement('select number from migrations order by number')).rows.map((row) => row.number);

it('numbers migrations from 1 without a gap, and describes each', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  for (const { about } of MIGRATIONS) expect(about).toMatch(/^[A-Z].+\.$/);
});

it('does nothing to a database that is up to date', async () => {
  const before = await numbers();
  await migrate(store, silentLog);
  expect(await numbers()).toEqual(before);
});

it('leaves nothing of a migration that fails half-way, and finishes when it is mended', async () => {
  const broken = [...MIGRATIONS, adds(next, 'create table half (id integer)', 'select no_such_function()')];
  await expect(migrate(store, silentLog, broken)).rejects.toThrow('no_such_function');
  expect(await numbers()).toEqual(MIGRATIONS.map(({ number }) => number));
  await migrate(store, silentLog, [...MIGRATIONS, adds(next, 'create table half (id integer)')]);
  expect(await numbers()).toContain(next);
});

it('refuses a database that a newer program made', async () => {
  await expect(migrate(store, silentLog)).rejects.toThrow(`The database is at version ${next}`);
});
