import { expect, it, vi } from 'vitest';
import { newId } from './ids.ts';
import { openPGlite } from './pglite.ts';
import { keepTemplate } from './testing.ts';
import { borrowDatabase } from './testing-databases.ts';

vi.mock(import('./pglite.ts'), async (original) => {
  const { openPGlite: open, ...rest } = await original();
  return { ...rest, openPGlite: vi.fn(open) };
});

const borrow = async () => borrowDatabase(await keepTemplate());
const opened = vi.mocked(openPGlite).mock.calls;
const count = async (from: Awaited<ReturnType<typeof borrow>>, what: string) =>
  (await from.script(`select ${what} as found`)).rows[0]?.found;

// With TEST_DATABASE_URL the tests have no database in memory.
const inMemory = it.skipIf(process.env.TEST_DATABASE_URL);

inMemory(
  'lends a database again as it was: without its rows, with those it came with, and counting from one',
  async () => {
    const first = await borrow();
    await first.script('begin');
    await first.script(
      `insert into users (id, email, name, role) values ('${newId()}', 'a@x.example', 'Ada', 'reader')`,
    );
    await first.script('commit');
    await first.script("insert into attempts (key, at) values ('a', now()); update log_head set seq = 7");
    await first.script(
      'set session_replication_role = replica; create schema jobs_x; create table jobs_x.j (a int)',
    );
    const before = opened.length;
    await first.close();
    const second = await borrow();
    expect(opened).toHaveLength(before);
    expect(await count(second, '(select count(*) from users) + (select count(*) from attempts)')).toBe(0);
    expect(await count(second, '(select seq from log_head)')).toBe(0);
    expect(await count(second, '(select count(*) from migrations)')).toBeGreaterThan(20);
    expect(await count(second, "to_regnamespace('jobs_x')")).toBeNull();
    expect(await count(second, "current_setting('session_replication_role')")).toBe('origin');
    await second.script("insert into attempts (key, at) values ('b', now())");
    expect(await count(second, '(select id from attempts)')).toBe(1);
    await expect(second.script('truncate log_entries')).rejects.toThrow();
    await second.close();
  },
);

inMemory('undoes what was under way, and answers nobody who gave it back', async () => {
  const first = await borrow();
  const heard: string[] = [];
  await first.listen('told', (payload) => heard.push(payload));
  await first.script('begin');
  await first.script("insert into attempts (key, at) values ('a', now())");
  await first.close();
  await expect(first.script('commit')).rejects.toThrow('The database thread has ended.');
  const second = await borrow();
  expect(await count(second, '(select count(*) from attempts)')).toBe(0);
  await second.listen('told', (payload) => heard.push(`second: ${payload}`));
  await second.script("select pg_notify('told', 'x')");
  await vi.waitFor(() => expect(heard).toEqual(['second: x']));
  await second.close();
});

inMemory.each([
  'alter table log_entries disable trigger all',
  'alter table users drop column language',
  'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return null; end $$',
])('lends nobody a database in which a test did: %s', async (sql) => {
  const first = await borrow();
  await first.script(sql);
  const before = opened.length;
  await first.close();
  const second = await borrow();
  expect(opened.length).toBe(before + 1);
  await second.close();
});
