import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import type { TablesChecked } from '../../store/checking/check-tables.ts';
import { openStore, type Store } from '../../store/database.ts';
import { MIGRATIONS } from '../../store/migrate.ts';
import { DAMAGED_INDEX, damageIndex, openTestStore } from '../../store/testing.ts';
import type { DatasetFile } from './examine-datasets.ts';
import { examineClosed, examineStore, reportTables } from './examine-store.ts';
import { type Finding, reportTo, type State } from './finding.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-doctor-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = () => readConfig({ DATA_DIR: folder });
const found = async (files: readonly DatasetFile[] | null = null) => {
  const findings: Record<string, { state: State; says: string }> = {};
  const report = reportTo(({ name, state, says }) => {
    findings[name] = { state, says };
  });
  expect(await examineClosed(settings(), { now: () => new Date(), quick: true }, report)).toEqual(files);
  return findings;
};
/** Opens the database, looks while it is held, and closes it. */
const held = async <T>(upTo: number | undefined, look: (store: Store) => Promise<T>) => {
  const store = await openStore(settings(), silentLog, upTo);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
};

test('the check changes nothing: it creates no database, migrates none, and opens none in use', async () => {
  expect(await found([])).toEqual({ database: { state: 'ok', says: expect.stringContaining('none in') } });
  expect(existsSync(join(folder, 'pglite'))).toBe(false);

  await held(3, async () => undefined);
  const older = { state: 'warning', says: expect.stringContaining('version 3, so not checked') };
  expect((await found()).database).toEqual(older);
  expect((await found()).database).toEqual(older);

  await held(undefined, async ({ statement }) => {
    const says = `in use by process ${process.pid}, which does not answer`;
    expect(await found()).toEqual({ database: { state: 'unknown', says } });
    const tomorrow = MIGRATIONS.length + 1;
    await statement(`insert into migrations (number, about) values (${tomorrow}, 'of tomorrow')`);
  });
  expect(await found()).toEqual({
    database: {
      state: 'fault',
      says: expect.stringContaining(`supports versions up to ${MIGRATIONS.length}`),
    },
  });
});

const late = Object.assign(new Error('canceling statement'), { code: '57014' });
const tooLate = { relation: 'stories', what: late.message, error: late };
const odd = Object.assign(new Error('could not access "$libdir/x"'), { code: '58P01' });
const unreadable = { relation: 'pins', what: odd.message, error: odd };
const lacksRow = { relation: 'topics_slug_key', what: 'it has 1 rows, its table 2', isIndexOnly: true };
const lostRows = { relation: 'stories_pkey', what: 'could not read block 56', isIndexOnly: false };

test.each<[string, Partial<TablesChecked>, State, RegExp]>([
  ['a table that takes too long to read', { unread: [tooLate] }, 'unknown', /^Run it again when .* busy\.$/],
  [
    'a table that cannot be read',
    { unread: [tooLate, unreadable] },
    'fault',
    /^Run it again when .*server’s log/,
  ],
  ['an index that lacks a row', { damage: [lacksRow] }, 'fault', /^Only indexes .* "topics_slug_key";$/],
  [
    'an index that lacks a row, and a table that was not read',
    { damage: [lacksRow], unread: [tooLate] },
    'fault',
    /^So far only indexes .* not everything .* Run it again when .* reindex index "topics_slug_key";$/,
  ],
  ['an index whose table lost rows', { damage: [lacksRow, lostRows] }, 'fault', /^Leave its files untouched/],
  ['no damage', {}, 'ok', /^$/],
])('says what to do about %s', (_, given, state, todo) => {
  const none = { how: 'reading', looked: 3, damage: [], unchecked: [], unread: [] } as const;
  const findings: Finding[] = [];
  const report = reportTo((finding) => findings.push(finding));
  reportTables({ kind: 'postgresql' }, { ...none, ...given }, report);
  expect(findings).toMatchObject([{ name: 'tables', state, todo: expect.stringMatching(todo) }]);
});

const url = process.env.TEST_DATABASE_URL;

describe.runIf(url)('on a server', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openTestStore();
  });
  afterAll(() => store.close());

  const unwell = async (on: Store) => {
    const findings: Finding[] = [];
    const report = reportTo((finding) => findings.push(finding));
    await examineStore(on, settings(), { now: () => new Date(), quick: false }, report);
    return findings.filter(({ state }) => state !== 'ok');
  };

  test('a damaged index is to be built again, and no backup restored', async () => {
    await damageIndex(store);
    const [tables] = (await unwell(store)).filter(({ name }) => name === 'tables');
    expect(tables).toMatchObject({ state: 'fault', says: expect.stringContaining(DAMAGED_INDEX) });
    expect(tables?.todo).toMatch(/^Only indexes are damaged, .* reindex index "topics_slug_key";$/);
    await store.statement(`reindex index ${DAMAGED_INDEX}`);
  });

  test('names what was being read when the server ended the connection', async () => {
    const ending = (how: string) =>
      `create or replace function ending(n int) returns int language plpgsql immutable as $$ begin ${how} return n; end $$`;
    await store.statement(ending(''));
    await store.statement('create table ends_it (id int)');
    await store.statement('create index ends_it_by on ends_it (ending(id))');
    await store.statement('insert into ends_it values (1)');
    await store.statement(ending('perform pg_terminate_backend(pg_backend_pid());'));
    const [tables] = (await unwell(store)).filter(({ name }) => name === 'tables');
    expect(tables).toMatchObject({
      state: 'fault',
      says: expect.stringMatching(/could not be checked: .* \(while reading ends_it_by\)/),
    });
    await store.statement('drop table ends_it');
  });

  test('says that a user may read only some tables, and does not advise a restore', async () => {
    const [{ name } = { name: '' }] = (await store.statement('select current_database() as name')).rows;
    const address = new URL(url ?? '');
    [address.username, address.pathname] = ['looks_only', String(name)];
    await store.statement('create role looks_only login');
    await store.statement('grant select on migrations, stories to looks_only');
    const limited = await openStore({ ...settings(), DATABASE_URL: address.href }, silentLog, 0);
    try {
      const found = await unwell(limited);
      expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['tables', 'worker', 'pictures']));
      for (const { name, state, todo } of found)
        expect([name, state, todo]).toEqual([name, 'unknown', expect.stringContaining('owns the tables')]);
    } finally {
      await limited.close();
      await store.statement('drop owned by looks_only');
      await store.statement('drop role looks_only');
    }
  });
});
