import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../store/database.ts';
import { newId } from '../store/ids.ts';
import { openTestStore, permittedTo } from '../store/testing.ts';
import { allowChange } from './allow-change.ts';
import { countPublished, listPublished, publishedAddresses } from './published.queries.ts';

let store: Store;
const ids = new Map<string, string>();
beforeAll(async () => {
  store = await openTestStore();
  const add = async (
    label: string,
    more: { schema?: string; country?: string; state?: string; into?: string } = {},
  ) => {
    const { schema = 'Company', country = 'CN', state = 'published', into } = more;
    const id = newId();
    const slug = `${label.toLowerCase().replaceAll(' ', '-')}-${ids.size}`;
    ids.set(label, id);
    const row = { id, slug, schema, label, country, state } as never;
    await store.write(async (writing) => {
      await writing.insertInto('entities').values(row).execute();
      if (into)
        await writing
          .updateTable('entities')
          .set({ merged_into: ids.get(into) ?? '' })
          .where('id', '=', id)
          .execute();
    });
  };
  await add('delta');
  await add('Alpha');
  await add('Alpha', { country: 'RU' });
  await add('Bravo', { schema: 'PublicBody' });
  await add('Known', { state: 'known' });
  await add('Proposed', { state: 'proposed' });
  await add('Rejected', { state: 'rejected' });
  await add('Merged', { into: 'Bravo' });
});
afterAll(() => store.close());

const labels = async (wanted: Partial<Parameters<typeof listPublished>[1]> = {}) =>
  (await listPublished(store.reading, { most: 10, ...wanted })).map(({ label }) => label);

it('those with a page stand in the order of their names, whatever their letters', async () => {
  expect(await labels()).toEqual(['Alpha', 'Alpha', 'Bravo', 'delta']);
  expect(await labels({ schema: 'PublicBody' })).toEqual(['Bravo']);
  expect(await labels({ country: 'RU' })).toEqual(['Alpha']);
});

it('pages follow one another without gap or repetition, and one more says that there is more', async () => {
  const seen: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < 6; page += 1) {
    const list = await listPublished(store.reading, { most: 1, after });
    const [first] = list;
    if (!first) break;
    seen.push(first.label);
    expect(list).toHaveLength(page < 3 ? 2 : 1);
    after = first.slug;
  }
  expect(seen).toEqual(['Alpha', 'Alpha', 'Bravo', 'delta']);
});

it('counts and addresses are of those with a page alone', async () => {
  const counts = (await countPublished(store.reading)).map(
    ({ schema, country, count }) => `${schema} ${country} ${count}`,
  );
  expect(counts.sort()).toEqual(['Company CN 2', 'Company RU 1', 'PublicBody CN 1']);
  expect((await publishedAddresses(store.reading, 10)).map(({ slug }) => slug)).toEqual([
    'alpha-1',
    'alpha-2',
    'bravo-2',
    'delta-0',
  ]);
});

it.each([
  ['delta', 'delta'],
  ['Merged', 'Bravo'],
  ['Known', null],
  ['Proposed', null],
  ['Rejected', null],
])('a reporter may not change %s where that changes the page of %s', async (label, page) => {
  const id = ids.get(label) ?? '';
  const change = (changesPublished: boolean, changed: (string | null)[] = [null, id]) =>
    store.write((writing) => allowChange(writing, changed, { ...permittedTo(), changesPublished }));
  const reporter = change(false);
  if (page) await expect(reporter).rejects.toThrow(`${page} has a page that readers see.`);
  else await reporter;
  await change(true);
  await change(false, ['no-id', newId()]);
  await store.write((writing) => allowChange(writing, [id], null));
});
