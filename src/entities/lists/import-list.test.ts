import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { type ImportedList, importList, type ListToImport } from './import-list.ts';
import { findWatchList, listVersionsOf } from './list.queries.ts';
import { changesBetween } from './list-changes.queries.ts';
import { entryHistory, findEntry, type NewestEntry, newestEntries } from './list-entries.queries.ts';
import { type ListFolder, listFolder, type OfacRows } from './testing.ts';
import { onListsChanged } from './watch-list.changes.ts';

let store: Store;
let folder: ListFolder;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(() => {
  folder = listFolder();
});
afterEach(async () => {
  folder.remove();
  await store.write((writing) => writing.deleteFrom('watch_lists').execute());
});

const NOW = new Date('2026-11-25T12:00:00Z');
const take = (asked: Omit<ListToImport, 'format'> & Partial<ListToImport>): Promise<ImportedList> =>
  importList(store, { format: 'ofac', ...asked }, { by: { memberId: null }, now: NOW });
const tables = ['watch_lists', 'watch_list_versions', 'watch_list_entries', 'watch_list_version_entries'];
const rows = async (): Promise<number[]> =>
  Promise.all(
    tables.map(async (table) =>
      Number((await store.statement(`select count(*) n from ${table}`)).rows[0]?.n),
    ),
  );
const newest = async (slugs?: string[]): Promise<NewestEntry[]> => {
  const all: NewestEntry[] = [];
  for await (const page of newestEntries(store.reading, slugs)) all.push(...page);
  return all.sort((a, b) => Number(a.key) - Number(b.key));
};

const FIRST: OfacRows = {
  primary: [
    [11, 'NORTHERN ORE', '', 'RUSSIA-EO14024', 'Tax ID No. 7700000000 (Russia).'],
    [12, 'KADOGO, Juma', 'individual', 'DRCONGO', 'DOB 1965.'],
    [13, 'ORE CARRIER', 'vessel', 'DPRK4', ''],
  ],
  aliases: [
    [11, 'aka', 'NORTH ORE'],
    [12, 'aka', 'KADOGO, John'],
  ],
  addresses: [[11, '1 Ore Street', 'Moscow', 'Russia']],
};
const SECOND: OfacRows = {
  primary: [
    [11, 'NORTHERN ORE', '', 'RUSSIA-EO14024', 'Tax ID No. 7700000000 (Russia).'],
    [12, 'KADOGO, Juma', 'individual', 'DRCONGO', 'DOB 12 Mar 1965.'],
    [14, 'XX-ORE', 'aircraft', 'SYRIA', ''],
  ],
  aliases: [
    [12, 'aka', 'KADOGO, John'],
    [11, 'aka', 'NORTH ORE'],
  ],
  addresses: [[11, '1 Ore Street', 'Moscow', 'Russia']],
};

describe('importing a list', () => {
  it('makes a version with its counts, and the same again changes nothing', async () => {
    const first = await take({ path: folder.ofac(FIRST), asOf: '2026-11-20' });
    expect(first).toMatchObject({
      status: 'imported',
      changes: null,
      counts: { people: 1, bodies: 1, vessels: 1, aircraft: 0, aliases: 2, addresses: 1, identifiers: 1 },
      list: {
        slug: 'ofac-sdn',
        names: { en: 'OFAC SDN list' },
        format: 'ofac',
        redistributable: true,
        age: { days: 5, dated: true, stale: false },
        newest: { number: 1, asOf: '2026-11-20', entryCount: 3, partial: null },
      },
    });
    expect(first.list.newest.counts).toEqual(first.counts);
    expect(await newest()).toMatchObject([
      {
        listSlug: 'ofac-sdn',
        versionNumber: 1,
        asOf: '2026-11-20',
        key: '11',
        entry: { names: [{ name: 'NORTHERN ORE' }, {}] },
      },
      { key: '12' },
      { key: '13' },
    ]);
    const before = await rows();
    expect(before).toEqual([1, 1, 3, 3]);
    const again = await take({
      path: folder.ofac({ ...FIRST, aliases: [...(FIRST.aliases ?? [])].reverse() }),
    });
    expect(again).toMatchObject({
      status: 'same',
      changes: null,
      list: { newest: { number: 1, asOf: '2026-11-20' } },
    });
    expect(await rows()).toEqual(before);
    const later = await take({ path: folder.ofac(FIRST), asOf: '2026-11-24' });
    expect(later).toMatchObject({
      status: 'same entries, later date',
      list: { newest: { number: 1, asOf: '2026-11-24' } },
    });
    expect(await rows()).toEqual(before);
  });

  it('tells what a version changed, keeps what is the same once, and has every state of an entry', async () => {
    await take({ path: folder.ofac(FIRST) });
    const { changes, list } = await take({ path: folder.ofac(SECOND) });
    expect(changes).toEqual({
      against: 1,
      added: 1,
      changed: 1,
      removed: 1,
      cannotTell: 0,
      keys: { added: ['14'], changed: [{ key: '12', fields: ['birthDates'] }], removed: ['13'] },
    });
    expect(list.newest.changes).toEqual(changes);
    expect(await rows()).toEqual([1, 2, 5, 6]);
    expect((await newest()).map(({ key, versionNumber }) => [key, versionNumber])).toEqual([
      ['11', 2],
      ['12', 2],
      ['14', 2],
    ]);
    expect((await entryHistory(store.reading, 'ofac-sdn', '11')).map(({ versions }) => versions)).toEqual([
      [1, 2],
    ]);
    expect(
      (await entryHistory(store.reading, 'ofac-sdn', '12')).map(({ versions, entry }) => [
        versions,
        entry.birthDates,
      ]),
    ).toEqual([
      [[1], ['1965']],
      [[2], ['1965-03-12']],
    ]);
    expect(await findEntry(store.reading, 'ofac-sdn', '13')).toBeNull();
    expect(await findEntry(store.reading, 'ofac-sdn', '13', 1)).toMatchObject({
      versionNumber: 1,
      entry: { schema: 'Vessel' },
    });
    // What an older version already contains is reused by a new version, not stored again.
    const back = await take({ path: folder.ofac(FIRST) });
    expect(back).toMatchObject({
      status: 'imported',
      list: { newest: { number: 3 } },
      changes: { against: 2, added: 1, changed: 1, removed: 1 },
    });
    expect(await rows()).toEqual([1, 3, 5, 9]);
  });

  it('compares with a set without primary names only what both could show', async () => {
    await take({
      path: folder.ofac({
        primary: [
          ...(FIRST.primary ?? []),
          [15, 'SOUTHERN ORE', '', 'X', ''],
          [16, 'WESTERN ORE', '', 'X', "a.k.a. 'WO'."],
          [17, 'EASTERN ORE', '', 'X', ''],
        ],
        aliases: [...(FIRST.aliases ?? []), [15, 'aka', 'SOUTH ORE'], [17, 'aka', 'EAST ORE']],
        addresses: FIRST.addresses ?? [],
      }),
    });
    const { changes, list } = await take({
      path: folder.ofac({
        primary: null,
        aliases: [
          [11, 'aka', 'NORTH ORE'],
          [12, 'aka', 'KADOGO, John'],
          [12, 'aka', 'KADOGO, Johnny'],
          [18, 'aka', 'NEW ORE'],
        ],
        addresses: [
          [11, '1 Ore Street', 'Moscow', 'Russia'],
          [17, '', 'Oslo', 'Norway'],
          [19, '', 'Oslo', 'Norway'],
        ],
      }),
    });
    // 13 and 16 have no alias that shows them; 17 has lost its alias but not its address; 19 has no name.
    expect(changes).toEqual({
      against: 1,
      added: 1,
      changed: 1,
      removed: 1,
      cannotTell: 4,
      keys: { added: ['18'], changed: [{ key: '12', fields: ['names'] }], removed: ['15'] },
    });
    expect(list.newest).toMatchObject({
      entryCount: 3,
      partial: { missing: ['sdn.csv'], nameless: ['17', '19'] },
    });
    // The current entries: 15 is known to be gone, and the others keep what only the complete set has.
    const stands = await newest(['ofac-sdn']);
    expect(stands.map(({ key, versionNumber }) => [key, versionNumber])).toEqual([
      ['11', 2],
      ['12', 2],
      ['13', 1],
      ['16', 1],
      ['17', 1],
      ['18', 2],
    ]);
    expect(stands[0]?.entry).toMatchObject({ programmes: ['RUSSIA-EO14024'] });
    expect(stands[1]?.entry.names.map(({ name }) => name)).toEqual([
      'KADOGO, Juma',
      'KADOGO, John',
      'KADOGO, Johnny',
    ]);
    const [after, before] = await listVersionsOf(store.reading, 'ofac-sdn');
    if (!after || !before) throw new Error('two versions were imported');
    expect(await changesBetween(store.reading, after, before)).toMatchObject({
      against: 2,
      added: 1,
      changed: 1,
      removed: 1,
      cannotTell: 4,
      keys: { added: ['15'], removed: ['18'] },
    });
  });

  it('tells every process, with the slug', async () => {
    const heard: (string | null)[] = [];
    await onListsChanged(store, (slug) => heard.push(slug));
    await take({ path: folder.ofac(FIRST) });
    await expect.poll(() => heard).toContain('ofac-sdn');
    heard.length = 0;
    await take({ path: folder.ofac(FIRST) });
    await take({ path: folder.ofac(SECOND) });
    await expect.poll(() => heard).toEqual(['ofac-sdn']);
  });

  it('says how far it is', async () => {
    const steps: [string, number][] = [];
    await importList(
      store,
      { format: 'ofac', path: folder.ofac(FIRST) },
      { by: { memberId: null }, now: NOW, progress: (step, entries) => steps.push([step, entries]) },
    );
    expect(steps).toEqual([
      ['reading', 3],
      ['saving', 3],
      ['comparing', 3],
    ]);
  });
});

describe('an import that fails', () => {
  it('leaves nothing half done, whichever file is wrong and whenever it is stopped', async () => {
    await take({ path: folder.ofac(FIRST) });
    const before = await rows();
    const set = folder.ofac(SECOND);
    writeFileSync(join(set, 'add.csv'), readFileSync(join(set, 'add.csv')).subarray(0, 30));
    await expect(take({ path: set })).rejects.toMatchObject({ kind: 'bad input' });
    for (const at of ['reading', 'saving', 'comparing']) {
      const stop = new AbortController();
      const asked = importList(
        store,
        { format: 'ofac', path: folder.ofac(SECOND) },
        {
          by: { memberId: null },
          now: NOW,
          signal: stop.signal,
          progress: (step) => step === at && stop.abort(new Error(`stopped while ${at}`)),
        },
      );
      await expect(asked).rejects.toThrow(`stopped while ${at}`);
      expect(await rows()).toEqual(before);
    }
    expect((await newest()).map(({ versionNumber }) => versionNumber)).toEqual([1, 1, 1]);
  });

  it('is noticed where files change while they are read', async () => {
    const set = folder.ofac(FIRST);
    await expect(
      importList(
        store,
        { format: 'ofac', path: set },
        { by: { memberId: null }, now: NOW, progress: (step) => step === 'reading' && folder.ofac(SECOND) },
      ),
    ).rejects.toMatchObject({ kind: 'conflict', message: 'The files changed while they were being read.' });
    expect(await rows()).toEqual([0, 0, 0, 0]);
  });
});

describe('what is said of a list', () => {
  const own = (asked: Partial<ListToImport>) =>
    take({ format: 'csv', path: folder.write('own.csv', 'key,name\n1,Northern Ore\n'), ...asked });

  it.each([
    [{}, 'A list in the format csv needs a slug.'],
    [{ slug: 'Not A Slug' }, '“Not A Slug” is not a valid slug'],
    [{ slug: 'own', asOf: '2026-13-01' }, '“2026-13-01” is not a day'],
    [{ slug: 'own', asOf: '2027-01-01' }, '2027-01-01 is in the future'],
    [{ slug: 'own', periodDays: 0 }, 'The period must be a whole number of days'],
    [{ slug: 'own', format: 'opensanctions' as const }, 'OpenSanctions comes under a licence of your own.'],
    [{ slug: 'own', path: 'none.csv' }, 'There is no file none.csv.'],
  ])('is checked: %j', async (asked, message) => {
    await expect(own(asked)).rejects.toMatchObject({ message: expect.stringContaining(message) });
    expect(await rows()).toEqual([0, 0, 0, 0]);
  });

  it('is kept, and told anew', async () => {
    const made = await own({ slug: 'own', name: 'Own list', licence: 'Ours', producer: 'Us', periodDays: 3 });
    expect(made.list).toMatchObject({
      names: { en: 'Own list' },
      licence: 'Ours',
      producer: 'Us',
      periodDays: 3,
      redistributable: false,
    });
    await own({ slug: 'own', licence: 'Public domain', redistributable: true });
    expect(await findWatchList(store.reading, 'own', NOW)).toMatchObject({
      names: { en: 'Own list' },
      licence: 'Public domain',
      redistributable: true,
      periodDays: 3,
    });
  });

  it('does not let another layout, or older files, into a list', async () => {
    await own({ slug: 'own', asOf: '2026-11-20' });
    await expect(take({ path: folder.ofac(FIRST), slug: 'own' })).rejects.toMatchObject({
      line: 'The list own is in the format csv, not ofac. Give this one another slug with --slug.',
    });
    const other = folder.write('other.csv', 'key,name\n1,Northern Ore\n2,Southern Ore\n');
    await expect(own({ slug: 'own', asOf: '2026-11-19', path: other })).rejects.toMatchObject({
      kind: 'conflict',
      message: 'The newest version of own is dated 2026-11-20, later than 2026-11-19.',
    });
    // The same entries were only downloaded later than they were published.
    expect(await own({ slug: 'own', asOf: '2026-11-19' })).toMatchObject({
      status: 'same',
      list: { newest: { number: 1, asOf: '2026-11-20' } },
    });
  });
});
