import { afterAll, beforeAll, expect, it } from 'vitest';
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
    'rows-of.parquet',
    `select case when i % 2 = 0 then 'DE' else ' "O''Neill" <b> ' end as reporter, '=1+1' as partner, '2' as flow,
       '2023-Q1' as quarter, i * 1000.5 as value_eur, i as "__proto__", 'hidden' as _partner from range(120) t(i)`,
  );
  const { fields } = sampleVersion();
  const own = { ...fields[0], name: '__proto__', role: null } as (typeof fields)[number];
  const rows = { parquet: 'rows-of.parquet', rowCount: 120, fields: [...fields, own] };
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
const API = '/api/v1/datasets/sample-trade/versions/1/rows';
const where = (column: string, value: string, more: Record<string, string> = {}) =>
  `?${new URLSearchParams({ column, value, ...more })}`;

it('shows the rows of a value page by page, each with the way to itself, escaped', async () => {
  const html = await page(`${ROWS}${where('reporter', 'DE')}`);
  expect(html).toContain('<h1>Rows where reporter says “DE”</h1>');
  expect(html).toContain('60 rows of version 1, of 120');
  expect(html.match(/<tr>/g)).toHaveLength(51);
  expect(html).toContain(`href="${ROWS}/1"`);
  expect(html).not.toContain(`href="${ROWS}/2"`);
  expect(html).not.toContain('hidden');
  expect(html).toContain('noindex');
  const next = /rel="next"[^>]*href="([^"]+)"|href="([^"]+)"[^>]*rel="next"/.exec(html);
  const path = (next?.[1] ?? next?.[2] ?? '').replaceAll('&amp;', '&');
  const rest = await page(path);
  expect(rest.match(/<tr>/g)).toHaveLength(11);
  expect(rest).toContain('From the first row');
  expect(await page(`${ROWS}${where('reporter', '"O\'Neill" <b>')}`)).toContain('&lt;b>');
  expect(await page(`${ROWS}${where('__proto__', '7')}`)).toContain(`href="${ROWS}/8"`);
  expect(await page(ROWS)).toContain('120 rows of version 1, of 120');
  expect(await page(`${ROWS}${where('reporter', 'FR')}`)).toContain('No row of this version says so.');
  expect(await page(`${ROWS}${where('reporter', 'DE', { lang: 'ar' })}`)).toMatch(/<html[^>]* dir="rtl"/);
});

it('says what is wrong with what is asked, and takes no column that is not there', async () => {
  for (const [query, said] of [
    [where('_partner', 'hidden'), 'This version has no such column.'],
    [where('reporter" or 1=1 --', 'x'), 'This version has no such column.'],
    ['?column=reporter', 'The fields column and value go together.'],
    ['?cursor=-1', 'The field cursor takes the number of a row.'],
  ] as const) {
    const answer = await get(`${ROWS}${query}`);
    expect(answer.status, query).toBe(400);
    expect(await answer.text(), query).toContain(said);
    expect((await get(`${API}${query}`)).status, query).toBe(400);
  }
  expect((await get('/dataset/sample-trade/versions/9/rows')).status).toBe(404);
  expect((await get('/api/v1/datasets/none/versions/1/rows')).status).toBe(404);
});

it('answers programs the same as JSON by pages, and as CSV that no spreadsheet runs', async () => {
  const first = await (await get(`${API}${where('reporter', 'DE', { limit: '40' })}`)).json();
  expect(first).toMatchObject({ count: 60, column: 'reporter', value: 'DE' });
  expect(first.rows).toHaveLength(40);
  const rest = await (await fetch(first.next.replace(/^https?:\/\/[^/]+/, portal.url))).json();
  expect(rest.rows).toHaveLength(20);
  expect(rest.next).toBeNull();
  expect(first.rows[1]).toMatchObject({
    row: 3,
    cells: expect.arrayContaining([{ column: '__proto__', value: 2 }]),
  });
  const csv = await page(`${API}.csv${where('reporter', 'DE')}`);
  const lines = csv.trimEnd().split('\r\n');
  expect(lines).toHaveLength(61);
  expect(lines[0]).toBe('row,reporter,partner,flow,quarter,value_eur,__proto__');
  expect(lines[1]).toBe("1,DE,'=1+1,2,2023-Q1,0,0");
  expect((await get(`${API}.csv`)).status).toBe(400);
});

it('keeps rows that may not be handed on to itself, in every format', async () => {
  const shut = '/dataset/shut/versions/1/rows';
  const answer = await get(`${shut}${where('reporter', 'DE')}`);
  expect(answer.status).toBe(403);
  const html = await answer.text();
  expect(html).toContain('Terms of its own');
  expect(html).not.toContain('1000.5');
  const api = await (
    await get(`/api/v1${shut.replace('dataset', 'datasets')}${where('reporter', 'DE')}`)
  ).json();
  expect(api).toMatchObject({ count: null, rows: null, next: null });
  const csv = await get(`/api/v1/datasets/shut/versions/1/rows.csv${where('reporter', 'DE')}`);
  expect(csv.status).toBe(403);
});
