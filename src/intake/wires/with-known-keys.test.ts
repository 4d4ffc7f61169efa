import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { importSent, type TestImport, wireText } from './testing.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const item = (uri: string, version: number, copyrightholder: string | undefined, more: object = {}) =>
  wireText(uri, version, {
    copyrightholder,
    headlines: [{ role: 'main', value: `Version ${version} of ${copyrightholder}` }],
    ...more,
  });
const CANCELED = { pubstatus: 'canceled' };
const statuses = async (sent: readonly object[], settings: TestImport = {}) =>
  (await importSent(sent, { store, ...settings })).map(({ status }) => status);
/** The stories of an item, by their sources. */
async function storiesOf(uri: string) {
  const rows = await store.reading
    .selectFrom('stories as s')
    .innerJoin('sources as o', 'o.id', 's.source_id')
    .select(['o.slug', 's.headline', 's.state'])
    .where('s.external_key', 'like', `%${uri}`)
    .orderBy('o.slug')
    .execute();
  return rows.map(({ slug, headline, state }) => [slug, headline, state]);
}

it('two sources with one address have a story each', async () => {
  const uri = 'https://a-wire.example/two';
  const evil = (version: number, more: object = {}) => item(uri, version, 'Evil', more);
  const ours = (version: number) => item(uri, version, 'A Wire');
  expect(await statuses([ours(1), evil(9), ours(2), evil(10), evil(11, CANCELED), evil(12)])).toEqual([
    'taken',
    'taken',
    'revised',
    'revised',
    'withdrawn',
    'refused',
  ]);
  expect(await storiesOf(uri)).toEqual([
    ['a-wire', 'Version 2 of A Wire', 'published'],
    ['evil', 'Version 10 of Evil', 'withdrawn'],
  ]);
});

it('two sources with one address have a story each in one batch, too', async () => {
  const uri = 'https://a-wire.example/batch';
  const lines = [item(uri, 9, 'Evil'), item(uri, 1, 'A Wire'), item(uri, 2, 'A Wire')];
  const sent = lines.map((line) => JSON.stringify(line)).join('\n');
  const items = await importSent([sent], { store });
  expect(items.map(({ status }) => status)).toEqual(['taken', 'same', 'taken']);
  expect(await storiesOf(uri)).toEqual([
    ['a-wire', 'Version 2 of A Wire', 'published'],
    ['evil', 'Version 9 of Evil', 'published'],
  ]);
});

it('nobody ends an item of another source before it comes', async () => {
  const uri = 'https://a-wire.example/before';
  expect(
    await statuses([item(uri, 1, 'Evil', CANCELED), item(uri, 1, 'A Wire'), item(uri, 2, 'Evil')]),
  ).toEqual(['refused', 'taken', 'refused']);
  expect(await storiesOf(uri)).toEqual([['a-wire', 'Version 1 of A Wire', 'published']]);
});

it.each([[undefined], ['A Wire'], ['The Courier']])(
  'an item of %s never touches the newsroom’s own copy',
  async (sender) => {
    const url = `https://paper.example/${sender?.replace(' ', '-')}`;
    const own = { url, title: 'Our own', html: '<p>Our own words.</p>', published: '2024-01-01T00:00:00Z' };
    const ends = item(url, 3, sender, CANCELED);
    const other = `${url}/again`;
    expect(await statuses([own, ends, own, { ...own, url: other }, item(other, 4, sender)])).toEqual([
      'taken',
      'refused',
      'same',
      'taken',
      'taken',
    ]);
    expect(await storiesOf(other)).toContainEqual(['the-courier', 'Our own', 'published']);
    expect((await storiesOf(url)).find(([, headline]) => headline === 'Our own')).toEqual([
      'the-courier',
      'Our own',
      'published',
    ]);
  },
);

it('copy of a feed is ended by its own source, and by no order without one', async () => {
  const url = 'https://a-wire.example/feed';
  const line = {
    url,
    source: 'A Wire',
    title: 'A feed',
    html: '<p>Words.</p>',
    published: '2024-01-01T00:00:00Z',
  };
  const ends = (sender?: string) => item(url, 2, sender, CANCELED);
  expect(await statuses([line, ends(), ends('Evil'), ends('A Wire')])).toEqual([
    'taken',
    'refused',
    'refused',
    'withdrawn',
  ]);
});

it('a feed of another source does not replace what a wire sent under its address', async () => {
  const url = 'https://a-wire.example/page';
  const line = (source: string) => ({
    url,
    source,
    title: source,
    html: '<p>Words.</p>',
    published: '2024-05-10',
  });
  expect(await statuses([item(url, 1, 'A Wire'), line('Evil'), line('Evil')])).toEqual([
    'taken',
    'taken',
    'same',
  ]);
  expect(await storiesOf(url)).toContainEqual(['a-wire', 'Version 1 of A Wire', 'published']);
  expect(await statuses([line('A Wire')])).toEqual(['revised']);
});

it('a version that names no sender is one of the item, and its story keeps its source', async () => {
  const uri = 'urn:example:nameless';
  expect(await statuses([item(uri, 3, 'A Wire'), item(uri, 2, undefined), item(uri, 4, undefined)])).toEqual([
    'taken',
    'same',
    'revised',
  ]);
  expect(await storiesOf(uri)).toEqual([['a-wire', 'Version 4 of undefined', 'published']]);
  expect(await statuses([item(uri, 3, undefined), item(uri, 5, 'A Wire')])).toEqual(['same', 'revised']);
});

it('a version that names its sender is one of an item that named none', async () => {
  const uri = 'urn:example:named-later';
  expect(await statuses([item(uri, 2, undefined), item(uri, 1, 'A Wire'), item(uri, 3, 'A Wire')])).toEqual([
    'taken',
    'same',
    'revised',
  ]);
  expect(await storiesOf(uri)).toEqual([['a-wire', 'Version 3 of A Wire', 'published']]);
});

it('a number without a scheme is another item where nobody says whose it is', async () => {
  expect(
    await statuses([item('4711', 2, 'A Wire'), item('4711', 1, undefined), item('4711', 1, 'B Wire')]),
  ).toEqual(['taken', 'taken', 'taken']);
});

it('a sender that is named differently sends versions of the same item', async () => {
  const uri = 'urn:example:agency';
  expect(await statuses([item(uri, 2, 'AFP'), item(uri, 1, 'Agence France-Presse')])).toEqual([
    'taken',
    'same',
  ]);
  const rules = { source: 'The House Wire' };
  expect(await statuses([item(uri, 1, 'AFP'), item(uri, 3, 'AFP')], { rules })).toEqual(['same', 'revised']);
});
