import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../config.ts';
import { silentLog } from '../../log.ts';
import { checkTables, type TablesChecked } from '../../store/checking/check-tables.ts';
import { openStore, type Store } from '../../store/database.ts';
import { MIGRATIONS } from '../../store/migrate.ts';
import { DAMAGED_INDEX, damageIndex, openTestStore } from '../../store/testing.ts';
import { examineClosed, examineStore } from './examine-store.ts';
import { type Finding, reportTo, type State } from './finding.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-doctor-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

vi.mock('../../store/checking/check-tables.ts', async (original) => {
  const { checkTables } = await original<typeof import('../../store/checking/check-tables.ts')>();
  return { checkTables: vi.fn(checkTables) };
});

const settings = () => readConfig({ DATA_DIR: folder });
const found = async () => {
  const findings: Record<string, { state: State; says: string }> = {};
  const report = reportTo(({ name, state, says }) => {
    findings[name] = { state, says };
  });
  // What was not read is not said to be intact.
  expect(await examineClosed(settings(), { now: () => new Date(), quick: true }, report)).toBeNull();
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
  expect(await found()).toEqual({ database: { state: 'ok', says: expect.stringContaining('none in') } });
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
const unreadable = { relation: 'stories', what: late.message, error: late };
const lacksRow = { relation: 'topics_slug_key', what: 'it has 1 rows, its table 2', isIndexOnly: true };
const lostRows = { relation: 'stories_pkey', what: 'could not read block 56', isIndexOnly: false };

test.each<[string, Partial<TablesChecked>, State, RegExp]>([
  [
    'a table that takes too long to read',
    { unread: [unreadable] },
    'unknown',
    /^Run it again when .* busy\.$/,
  ],
  [
    'an index that lacks a row',
    { damage: [lacksRow] },
    'fault',
    /^Only indexes are damaged, .* "topics_slug_key";$/,
  ],
  [
    'an index whose table lost rows',
    { damage: [lacksRow, lostRows] },
    'fault',
    /^Leave its files untouched, /,
  ],
  ['no damage', {}, 'ok', /^$/],
])('of %s it says what to do', async (_, found, state, todo) => {
  const store = await openStore({ ...settings(), DATA_DIR: 'memory://' }, silentLog);
  const none = { how: 'reading', looked: 3, damage: [], unchecked: [], unread: [] } as const;
  vi.mocked(checkTables).mockResolvedValueOnce({ ...none, ...found });
  const findings: Finding[] = [];
  const report = reportTo((finding) => findings.push(finding));
  try {
    const looking = { now: () => new Date(), quick: false };
    await examineStore({ ...store, kind: 'postgresql' }, settings(), looking, report);
  } finally {
    await store.close();
  }
  expect(findings.find(({ name }) => name === 'tables')).toMatchObject({
    state,
    todo: expect.stringMatching(todo),
  });
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
