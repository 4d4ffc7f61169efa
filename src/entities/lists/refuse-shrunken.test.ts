import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { type ImportedList, importList } from './import-list.ts';
import { findWatchList } from './list.queries.ts';
import { refuseShrunken } from './refuse-shrunken.ts';
import { type ListFolder, listFolder } from './testing.ts';

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
const KEYS = Array.from({ length: 10 }, (_, at) => at + 1);

/** Imports a set of OFAC's with these entries, each with an alias. */
const take = (
  keys: readonly number[],
  more: { aliasesOnly?: boolean; aliasesOf?: readonly number[]; acceptRemovals?: boolean } = {},
) =>
  importList(
    store,
    {
      format: 'ofac',
      path: folder.ofac({
        primary: more.aliasesOnly ? null : keys.map((key) => [key, `ORE ${key}`, '', 'TRADE', '']),
        aliases: (more.aliasesOf ?? keys).map((key) => [key, 'aka', `OTHER ORE ${key}`]),
      }),
      ...(more.acceptRemovals && { acceptRemovals: true }),
    },
    { by: { memberId: null }, now: NOW },
  ) as Promise<ImportedList>;

it('refuses files that lack much of the version before, keeps nothing of them, and says what to do', async () => {
  await take(KEYS);
  await expect(take([1, 2, 3, 4, 5, 6])).rejects.toMatchObject({
    kind: 'conflict',
    line: 'These files of ofac-sdn lack 4 of the 10 entries of version 1: they look incomplete. Nothing was imported. Download them again. If the list really did shrink, import them with --accept-removals, or at /desk/lists with the box ticked.',
  });
  // As many others in their place are another list.
  await expect(take(KEYS.map((key) => key + 5))).rejects.toMatchObject({ kind: 'conflict' });
  const kept = await findWatchList(store.reading, 'ofac-sdn', NOW);
  expect(kept?.newest).toMatchObject({ number: 1, entryCount: 10 });
  const entries = await store.reading.selectFrom('watch_list_entries').select('key').execute();
  expect(entries).toHaveLength(10);
});

it('takes them where a person says so, and a list that shrinks by little without a word', async () => {
  await take(KEYS);
  expect((await take(KEYS.slice(3))).changes).toMatchObject({ removed: 3 });
  expect((await take([4, 5], { acceptRemovals: true })).changes).toMatchObject({ removed: 5 });
});

it('does not take entries that half a set cannot show for gone', async () => {
  await take(KEYS, { aliasesOf: [1, 2] });
  const half = await take([1, 2], { aliasesOnly: true });
  expect(half).toMatchObject({ status: 'imported', changes: { removed: 0 } });
  await expect(take([1, 2])).rejects.toMatchObject({
    kind: 'conflict',
    line: expect.stringContaining('lack 8 of the 10 entries of version 1'),
  });
  // A whole set after it is held against what the half one could show.
  expect(await take(KEYS)).toMatchObject({ status: 'imported' });
});

it('leaves very short lists alone', () => {
  const before = { number: 1, entry_count: 4, as_of: null };
  expect(() => refuseShrunken('own', before, { removed: 2 })).not.toThrow();
  expect(() => refuseShrunken('own', before, { removed: 3 })).toThrow(/lack 3 of the 4 entries/);
});
