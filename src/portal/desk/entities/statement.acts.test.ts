import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEntity } from '../../../entities/review/make-entity.ts';
import { makeMember, type TestMember } from '../../../readers/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestStore } from '../../../store/testing.ts';
import { plantDataset, plantRows } from '../../figures/evidence-testing.ts';
import { sampleDataset, sampleVersion } from '../../gallery/evidence-samples.ts';
import type { RunningServer } from '../../server/server.ts';
import { startTestPortal } from '../../testing/testing.ts';
import { readPage } from '../../testing/testing-page.ts';
import { testConfig } from '../../testing/testing-parts.ts';
import { visitsTo } from '../../testing/testing-visitor.ts';

const config = testConfig({ PUBLIC_URL: 'http://localhost:3999', DATA_DIR: 'memory://' });
let store: Store;
let portal: RunningServer;
let reporter: TestMember;

beforeAll(async () => {
  store = await openTestStore();
  portal = await startTestPortal(store, { config });
  reporter = await makeMember(store, { role: 'reporter', name: 'Rita Reporter' });
}, 60_000);
afterAll(async () => {
  await portal.close();
  await store.close();
});

const { get, page: open, post } = visitsTo(() => ({ portal, as: reporter }));
const make = (label: string) =>
  store
    .write((writing) => makeEntity(writing, { schema: 'Company', label }, null, new Date()))
    .then(({ id }) => id);
const pageOf = async (id: string, as = reporter) => (await get(`/desk/entities/${id}`, as)).text();

test('a row of a dataset is seen before it is stated, and stays linked; what is shut has no page of its row', async () => {
  const id = await make('Cinnabar Trading');
  await plantRows(
    config,
    'importers.parquet',
    `select 'CN' as reporter, 'Cinnabar <Trading>' as partner, '7707083893' as flow, '2023' as quarter,
       5.0 as value_eur from range(2)`,
  );
  const newest = sampleVersion({ parquet: 'importers.parquet', rowCount: 2 });
  await plantDataset(store, sampleDataset({ slug: 'importers', names: { en: 'Importers' }, newest }));
  const state = (form: Record<string, string>) => post(`/desk/entities/${id}/state`, form);
  const asked = { prop: 'innCode', value: '7707083893', dataset: 'importers', row: '2' };
  for (const [form, line] of [
    [{ ...asked, dataset: 'nothing' }, 'There is no dataset at nothing.'],
    [{ ...asked, dataset: 'importers/versions/2' }, 'There is no dataset at importers/versions/2.'],
    [{ ...asked, row: '3' }, 'has no row 3: it has 2.'],
    [{ ...asked, row: '' }, 'The number of a row is missing.'],
  ] as const) {
    const refused = await state(form);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(line);
  }
  const look = await state(asked);
  expect(look.status).toBe(200);
  const shown = readPage(await look.text());
  expect.soft(shown.text).toContain('What the row says');
  expect.soft(shown.text).toContain('Cinnabar <Trading>');
  expect.soft(shown.text).toMatch(/7707083893 ?says so/);
  const { looked = '' } = Object.fromEntries(shown.sends('State it of this row'));
  expect(looked).toBe(`${newest.id} 2`);
  // A different row has not been displayed.
  const other = readPage(await (await state({ ...asked, row: '1', looked })).text());
  expect(other.sends('State it of this row')).toContainEqual(['looked', `${newest.id} 1`]);
  expect(await (await state({ ...asked, value: '7707083' })).text()).toContain(
    'No cell of this row says just that.',
  );
  const wrong = await state({ ...asked, value: '7707083894', looked });
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('What the row says');
  expect(await pageOf(id)).not.toContain('check digit right');
  const url = 'https://news.example/dataset/importers/versions/1/rows/2?lang=en';
  const done = await state({ ...asked, dataset: url, row: '', looked });
  expect(done.headers.get('location')).toBe(`/desk/entities/${id}?done=stated#statements`);
  const { href } = (await open(`/desk/entities/${id}`)).link('Importers · Version 1 · Row 2');
  expect(href).toBe('/dataset/importers/versions/1/rows/2');
  expect((await state({ ...asked, looked })).status).toBe(409);
  await store.statement(`update datasets set redistributable = false where slug = 'importers'`);
  expect((await open(`/desk/entities/${id}`)).leadsTo).toContain('/desk/datasets/importers');
});
