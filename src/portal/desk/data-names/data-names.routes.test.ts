import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findEntity } from '../../../entities/entity.queries.ts';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { publishEntity } from '../../../entities/review/publish-entity.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';
import { addNamed, CUSTOMS } from './testing.ts';

// Files are parsed in a separate process.
vi.setConfig({ testTimeout: 120_000 });

const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
let store: Store;
let portal: RunningServer;
let reporter: TestMember;
let editor: TestMember;
let reader: TestMember;
let ruby: string;
let slug: string;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
  editor = await makeMember(store, { role: 'editor', name: 'Edith Editor' });
  reader = await makeMember(store, { role: 'reader' });
  const made = await store.write(async (writing) => {
    const one = await makeEntity(
      writing,
      { schema: 'Company', label: 'Ruby Lens Works Co Ltd' },
      null,
      new Date(),
    );
    await publishEntity(writing, one.id, null, new Date());
    return one;
  });
  ({ id: ruby, slug } = made);
  await addNamed(store, 'memory://', 'customs.csv', CUSTOMS, { redistributable: true });
  await addNamed(store, 'memory://', 'shut.csv', CUSTOMS.replaceAll('Basalt Freight', 'Cobalt Freight'));
}, 120_000);
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post, text: page } = visitsTo(() => ({ portal, as: reporter }));
const asIsland = { accept: 'application/json' };

interface DataNameData {
  id: string;
  name: string;
  rows: number;
  columns: number;
  known: boolean;
  first: { dataset: string; column: string };
  candidates: { id: string; label: string }[];
}
const names = async (query = ''): Promise<DataNameData[]> =>
  ((await (await get(`/desk/data-names.json${query}`)).json()) as { names: DataNameData[] }).names;
const fieldsOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="([\w-]+)" value="([^"]*)"/g)].map(([, field = '', value = '']) => [
      field,
      value,
    ]),
  );
/** The fields of a name's form, read from the page as a browser would. */
async function formOf(name: string, query = ''): Promise<Record<string, string>> {
  const item = (await page(`/desk/data-names${query}`))
    .split('<li class="desk-row ent-name"')
    .find((part) => part.includes(`>${name}</bdi>`));
  return fieldsOf(item ?? '');
}

test('names are listed with their column and rows, known names first, for reviewers', async () => {
  expect((await names()).map(({ name, rows, columns, known }) => [name, rows, columns, known])).toEqual([
    ['Ruby Lens Works Co Ltd', 4, 2, true],
    ['=cmd|’calc’', 2, 2, false],
    ['Basalt Freight LLC', 1, 1, false],
    ['Cobalt Freight LLC', 1, 1, false],
  ]);
  const queue = await open('/desk/data-names');
  expect.soft(queue.buttons(/^Accept as Ruby Lens Works Co Ltd/)).toHaveLength(1);
  expect.soft(queue.text).toContain('4 rows in 2 columns');
  expect.soft(queue.text).toContain('its rows may not be handed on');
  const rows = '/dataset/customs/versions/1/rows?column=importer&value=Basalt+Freight+LLC';
  expect.soft(queue.leadsTo).toContain(rows);
  expect.soft(queue.leadsTo).toContain('/desk/screen?name=Basalt+Freight+LLC');
  expect.soft(queue.leadsTo.filter((href) => href.startsWith('/dataset/shut/versions/1/rows?'))).toEqual([]);
  expect.soft((await open('/desk/mentions')).leadsTo).toContain('/desk/data-names');
  expect.soft((await open('/desk')).text).toContain('name in data that may match a known entity');
  expect((await get('/desk/data-names', reader)).status).toBe(403);
  const arabic = await open('/desk/data-names?lang=ar');
  expect.soft(arabic.direction).toBe('rtl');
  expect.soft(arabic.headings(1)).toEqual(['الأسماء في البيانات']);
});

test('filters narrow the list, and what is on no list of ours is refused', async () => {
  const found = async (query: string) => (await names(query)).map(({ name }) => name);
  expect(await found('?dataset=shut&whose=new&q=freight')).toEqual(['Cobalt Freight LLC']);
  expect(await found('?whose=known')).toEqual(['Ruby Lens Works Co Ltd']);
  expect(await found('?kind=Person')).toEqual([]);
  expect(await page('/desk/data-names?kind=Person')).toContain('No names found.');
  expect((await get('/desk/data-names?whose=mine')).status).toBe(400);
  expect((await get('/desk/data-names/00000000-0000-7000-8000-000000000000')).status).toBe(404);
});

test('a yes of all its columns reaches the dossier in HTML, JSON and CSV; the page of the dataset names it', async () => {
  const form = await formOf('Ruby Lens Works Co Ltd');
  // Only publishers may change what readers see.
  const refused = await post('/desk/data-names/accept', form);
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('Ruby Lens Works Co Ltd has a page that readers see.');
  const answer = await post('/desk/data-names/accept', form, editor, asIsland);
  expect(await answer.json()).toMatchObject({ gone: true, said: 'Ruby Lens Works Co Ltd: Accepted.' });
  await expect.poll(() => page(`/entity/${slug}`)).toContain('id="in-data"');
  const dossier = await page(`/entity/${slug}`);
  expect(dossier).toContain(
    '/dataset/customs/versions/1/rows?column=importer&amp;value=Ruby+Lens+Works+Co+Ltd',
  );
  expect(dossier).not.toContain('/dataset/shut/versions/1/rows?');
  const { inData } = (await (await get(`/entity/${slug}/data.json`)).json()) as {
    inData: { dataset: string; rowsUrl: string | null }[];
  };
  expect(inData).toMatchObject([
    { dataset: 'customs', column: 'importer', rows: 2, firstRow: 1, decidedBy: 'newsroom' },
    { dataset: 'shut', rowsUrl: null },
  ]);
  const csv = await page(`/entity/${slug}/in-data.csv`);
  expect(csv.split('\r\n')[0]).toBe(
    'dataset,dataset_url,version,column,value,rows,first_row,rows_url,decided_by',
  );
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(await page(`/entity/${slug}?lang=ar`)).toContain('في البيانات');
  expect((await open('/dataset/customs')).leadsTo).toContain(`/entity/${slug}`);
  expect(await page(`/desk/entities/${ruby}`)).toContain('accepted 2 names in data');
  // Concurrent changes by someone else are detected.
  const late = await post('/desk/data-names/reject', form, editor);
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('Somebody else has decided this name');
});

test('a name is made somebody of with another kind, in one of its places, without JavaScript', async () => {
  const [calc] = await names('?q=calc');
  const at = `/desk/data-names/${calc?.id}`;
  const html = await page(at);
  expect(readPage(html).headings(1)).toEqual(['=cmd|’calc’']);
  const [first = '', second = ''] = [...html.matchAll(/type="checkbox"[^>]*value="([^"]+)"/g)].map(
    ([, value = '']) => value,
  );
  const hidden = fieldsOf(html.slice(html.indexOf('id="decide"')));
  const none = await post('/desk/data-names/accept', { ...hidden, entity: 'new' });
  expect(none.status).toBe(400);
  expect(await none.text()).toContain('No place is selected.');
  const wrong = await post('/desk/data-names/accept', {
    ...hidden,
    mention: first,
    entity: 'new',
    country: 'Atlantis',
  });
  expect(await wrong.text()).toContain('There is no country called Atlantis.');
  const made = await post('/desk/data-names/accept', {
    ...hidden,
    mention: first,
    entity: 'new',
    label: 'Calc Bank',
    kind: 'Organization',
    country: 'Georgia',
  });
  expect(made.status).toBe(303);
  const [row] = await store.reading
    .selectFrom('data_names')
    .select(['entity_id', 'state'])
    .where('id', '=', first)
    .execute();
  expect(await findEntity(store.reading, row?.entity_id ?? '')).toMatchObject({
    label: 'Calc Bank',
    schema: 'Organization',
    country: 'GE',
    state: 'known',
  });
  // The other place is still pending, and may be the same person's.
  const [left] = await names('?q=calc');
  expect(left).toMatchObject({ id: second, columns: 1, candidates: [{ label: 'Calc Bank' }] });
  await post('/desk/data-names/reject', await formOf('=cmd|’calc’'));
  expect(await names('?q=calc')).toEqual([]);
  expect((await names('?state=rejected')).map(({ name }) => name)).toEqual(['=cmd|’calc’']);
  expect(await page('/desk/data-names?state=rejected')).toContain('Rejected by Rita Reporter');
  expect(await page(`/desk/entities/${row?.entity_id}`)).toContain('column importer');
});
