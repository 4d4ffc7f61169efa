import { expect, it } from 'vitest';
import { newId } from './ids.ts';
import type { PGliteThread } from './pglite.ts';
import { keepTemplate } from './testing.ts';
import { borrowDatabase } from './testing-databases.ts';

// With TEST_DATABASE_URL the tests have no database in memory.
const inMemory = it.skipIf(process.env.TEST_DATABASE_URL);

const borrow = async () => borrowDatabase(await keepTemplate());
const find = async (from: PGliteThread, what: string) =>
  (await from.script(`select (${what}) as found`)).rows[0]?.found;
/** Tells one database from another. */
const startOf = (from: PGliteThread) => find(from, 'extract(epoch from pg_postmaster_start_time())');

inMemory(
  'lends a database again as it was: without its rows, with those it came with, and counting from one',
  async () => {
    const first = await borrow();
    await first.script(
      `insert into users (id, email, name, role) values ('${newId()}', 'a@x.example', 'Ada', 'reader')`,
    );
    await first.script("insert into attempts (key, at) values ('a', now()); update log_head set seq = 7");
    await first.script("select append_log(null, 'x', null, 'x', gen_random_uuid(), '{}')");
    await first.script('set session_replication_role = replica; create schema jobs_x');
    await first.script('create table jobs_x.made (a int)');
    const started = await startOf(first);
    await first.close();
    const second = await borrow();
    expect(await startOf(second)).toBe(started);
    const left = '(select count(*) from users) + (select count(*) from attempts)';
    expect(await find(second, `${left} + (select count(*) from log_entries)`)).toBe(0);
    expect(await find(second, 'select seq from log_head')).toBe(0);
    expect(await find(second, 'select count(*) from migrations')).toBeGreaterThan(20);
    expect(await find(second, "to_regnamespace('jobs_x')::text")).toBeNull();
    expect(await find(second, "current_setting('session_replication_role')")).toBe('origin');
    await second.script("insert into attempts (key, at) values ('b', now())");
    expect(await find(second, 'select id from attempts')).toBe(1);
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
  expect(await find(second, 'select count(*) from attempts')).toBe(0);
  await second.listen('told', (payload) => heard.push(`second: ${payload}`));
  await second.script("select pg_notify('told', 'x')");
  await expect.poll(() => heard).toEqual(['second: x']);
  await second.close();
});

inMemory.each([
  'alter table log_entries disable trigger all',
  'alter table users drop column language',
  'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return null; end $$',
])('lends nobody a database in which a test did: %s', async (sql) => {
  const first = await borrow();
  await first.script(sql);
  const started = await startOf(first);
  await first.close();
  const second = await borrow();
  expect(await startOf(second)).not.toBe(started);
  await second.close();
});
