import { mkdtempSync, openSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WHOLE } from '../../../tests/depth.ts';
import { silentLog } from '../../log.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { openStore, type Store } from '../database.ts';
import { checkTables } from './check-tables.ts';

const PAGE = 8192;
let folder: string;
let store: Store;
const settings = () => ({ DATA_DIR: folder, DATABASE_URL: undefined, DATABASE_POOL: 1 });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-checking-'));
  store = await openStore(settings(), silentLog);
  const drafts = Array.from({ length: 40 }, (_, one) =>
    draftOf({ headline: `Story ${one}`, slug: `s${one}` }),
  );
  await store.write((writing) => upsertStories(writing, drafts, new Date('2026-11-24T12:00:00Z')));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = async (relation: string) => {
  const { rows } = await store.statement('select pg_relation_filepath($1) as path', [relation]);
  return join(folder, 'pglite', String(rows[0]?.path));
};
const spoil = (file: string, at: number) => {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(64, 0x5a), 0, 64, at);
};
const spoilClosed = async (damage: () => void) => {
  await store.close();
  damage();
  store = await openStore(settings(), silentLog);
};
const names = async (mayAmcheck: boolean) => {
  const { how, looked, damage } = await checkTables(store, mayAmcheck);
  expect(how).toBe(mayAmcheck ? 'amcheck' : 'reading');
  expect(looked).toBeGreaterThan(200);
  return damage.map(({ relation }) => relation).sort();
};

test.each([true, false])(
  'of a whole database nothing is said, and nothing stays of the check (amcheck: %s)',
  async (may) => {
    expect(await checkTables(store, may)).toMatchObject({ damage: [], how: may ? 'amcheck' : 'reading' });
    const { rows } = await store.statement(`select extname from pg_extension where extname = 'amcheck'`);
    expect(rows).toEqual([]);
  },
);

test.each([true, false])(
  'a table dropped during the check is no finding (amcheck: %s)',
  async (mayAmcheck) => {
    await store.statement('create table going (id int primary key)');
    await store.statement('insert into going values (1)');
    const dropping: Store = {
      ...store,
      statement: async (...asked) => {
        const listed = await store.statement(...asked);
        await store.statement('drop table going');
        return listed;
      },
    };
    expect(await checkTables(dropping, mayAmcheck)).toMatchObject({ damage: [], unread: [] });
  },
);

test.runIf(WHOLE)(
  'a table that is cut off is found by its index, and building that again is not enough',
  async () => {
    await store.statement('create table cut_off (id int primary key, name text not null)');
    await store.statement(`insert into cut_off select n, repeat('x', 200) from generate_series(1, 500) n`);
    const file = await fileOf('cut_off');
    await spoilClosed(() => truncateSync(file, statSync(file).size - 3 * PAGE));
    const { damage } = await checkTables(store, false);
    expect(damage).toEqual([
      { relation: 'cut_off_pkey', what: expect.stringContaining('could not read block'), isIndexOnly: false },
    ]);
    await store.statement('drop table cut_off');
  },
);

test.runIf(WHOLE)('a table whose file is missing is damaged', async () => {
  await store.statement('create table missing as select 1 as one');
  const file = await fileOf('missing');
  await spoilClosed(() => rmSync(file));
  const damage = [
    { relation: 'missing', what: expect.stringContaining('could not open'), isIndexOnly: false },
  ];
  expect((await checkTables(store, true)).damage).toEqual(damage);
  expect((await checkTables(store, false)).damage).toEqual(damage);
  await store.statement('drop table missing');
});

test('an index that lacks rows, a page of a table and one of an index that are damaged are each named', async () => {
  await store.statement(
    `update pg_index set indisready = false where indexrelid = 'topics_slug_key'::regclass`,
  );
  await store.statement(
    `insert into topics (id, slug, names) values (gen_random_uuid(), 'not-in-index', '{}')`,
  );
  await store.statement(
    `update pg_index set indisready = true where indexrelid = 'topics_slug_key'::regclass`,
  );
  const damaged = [await fileOf('revisions'), await fileOf('stories_slug_key')];
  await spoilClosed(() => {
    for (const file of damaged) spoil(file, PAGE + 4_000);
  });
  expect(await names(true)).toEqual(['revisions', 'stories_slug_key', 'topics_slug_key']);
  expect(await names(false)).toEqual(['revisions', 'stories_slug_key', 'topics_slug_key']);
});
