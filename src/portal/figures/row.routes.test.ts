import { afterAll, beforeAll, expect, it } from 'vitest';
import { announceDataset } from '../../evidence/datasets/dataset.changes.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { sampleDataset, sampleVersion } from '../gallery/evidence-samples.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { plantDataset, plantRows } from './evidence-testing.ts';

let store: Store;
let portal: RunningServer;

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ DATA_DIR: 'memory://' });
  await plantRows(
    config,
    'rows-one-by-one.parquet',
    `select 'DE' as reporter, case when i = 1 then '<b>KG</b>' end as partner, '2' as flow, '2023-Q1' as quarter,
       i * 1000.5 as value_eur, i as "__proto__", 'hidden' as _partner from range(3) t(i)`,
  );
  const { fields } = sampleVersion();
  const own = { ...fields[0], name: '__proto__', role: null } as (typeof fields)[number];
  const rows = { parquet: 'rows-one-by-one.parquet', rowCount: 3, fields: [...fields, own] };
  await plantDataset(store, sampleDataset({ newest: sampleVersion(rows) }));
  const shut = newId();
  await plantDataset(
    store,
    sampleDataset({
      id: shut,
      slug: 'shut',
      redistributable: false,
      licence: 'Terms of its own',
      newest: sampleVersion({ ...rows, id: newId(), datasetId: shut }),
    }),
  );
  portal = await startTestPortal(store, { config });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const get = (path: string) => fetch(portal.url + path, { redirect: 'manual' });
const page = async (path: string) => (await get(path)).text();
const ROWS = '/dataset/sample-trade/versions/1/rows';

it('shows a row cell by cell as its file has it, escaped, with the rows beside it', async () => {
  const html = await page(`${ROWS}/2`);
  expect(html).toContain('<h1>Row 2</h1>');
  expect(html).toContain('&lt;b>KG&lt;/b>');
  expect(html).toContain('1000.5');
  expect(html).toMatch(/<dt>__proto__<\/dt><dd[^>]*>1</);
  expect(html).not.toContain('hidden');
  expect(html).toContain(`href="${ROWS}/1"`);
  expect(html).toContain(`href="${ROWS}/3"`);
  expect(html).toContain('href="/dataset/sample-trade/versions/1"');
  expect(html).toContain('noindex');
  const last = await page(`${ROWS}/3`);
  expect(last).not.toContain(`href="${ROWS}/4"`);
  expect(last).toContain('<dt>partner</dt><dd>–</dd>');
  expect(await page(`${ROWS}/2?lang=ar`)).toMatch(/<html[^>]* dir="rtl"/);
  for (const row of ['0', '4', '01', '-1', 'x', '1e3', '99999999999'])
    expect((await get(`${ROWS}/${row}`)).status, row).toBe(404);
  expect((await get('/dataset/sample-trade/versions/2/rows/1')).status).toBe(404);
  expect((await get('/dataset/nothing/versions/1/rows/1')).status).toBe(404);
});

it('is JSON in the API', async () => {
  const { cells, ...row } = await (await get('/api/v1/datasets/sample-trade/versions/1/rows/2')).json();
  expect(row).toEqual({
    dataset: 'sample-trade',
    version: 1,
    row: 2,
    url: expect.stringMatching(/\/dataset\/sample-trade\/versions\/1\/rows\/2$/),
  });
  expect(cells).toContainEqual({ column: 'value_eur', value: 1000.5 });
  expect(cells).toContainEqual({ column: '__proto__', value: 1 });
  expect(cells).toHaveLength(6);
  expect((await get('/api/v1/datasets/sample-trade/versions/1/rows/4')).status).toBe(404);
});

it('shows no cell where the licence does not let us, and does so the moment it does', async () => {
  const path = '/dataset/shut/versions/1/rows/2';
  const answer = await get(path);
  expect(answer.status).toBe(403);
  const html = await answer.text();
  expect(html).toContain('Terms of its own');
  expect(html).not.toMatch(/KG|1000\.5/);
  const api = () => get('/api/v1/datasets/shut/versions/1/rows/2').then((one) => one.json());
  expect(await api()).toMatchObject({ row: 2, cells: null });
  await store.write(async (writing) => {
    await writing.updateTable('datasets').set({ redistributable: true }).where('slug', '=', 'shut').execute();
    await announceDataset(writing, 'shut');
  });
  await expect.poll(async () => (await get(path)).status).toBe(200);
  expect((await api()).cells).toContainEqual({ column: 'partner', value: '<b>KG</b>' });
});
