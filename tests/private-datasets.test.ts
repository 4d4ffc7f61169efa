import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishDataset } from '../src/desk/datasets/publish-dataset.ts';
import { plantDataset, plantFigure, plantRows } from '../src/portal/figures/evidence-testing.ts';
import {
  SAMPLE_QUERY,
  sampleDataset,
  sampleEvidence,
  sampleRecord,
  sampleVersion,
} from '../src/portal/gallery/evidence-samples.ts';
import { ROUTES } from '../src/portal/server/routes.ts';
import type { RunningServer } from '../src/portal/server/server.ts';
import { startTestPortal } from '../src/portal/testing/testing.ts';
import { testConfig } from '../src/portal/testing/testing-parts.ts';
import { asOperator } from '../src/readers/permission.ts';
import type { Store } from '../src/store/database.ts';
import { newId } from '../src/store/ids.ts';
import { openTestStore } from '../src/store/testing.ts';
import { draftOf } from '../src/stories/testing.ts';
import { upsertStories } from '../src/stories/upsert-stories.ts';

const TEXT = 'Two years later it was more than €2.7 billion.';
/** What only the dataset can say: its name, its producer, its rows and the value of the check, in any way of writing. */
const SECRET = /zebra|2[.,]?73[34]|2\s?73[34]|270[,.\s]?[0-9]{3}77/i;
/** What anybody may have a text checked at, and a text that the dataset would answer. */
const CHECKS = ['/check', '/api/v1/check', '/api/v1/check.csv'];
const ASKED =
  'Exports of all goods from Germany to Kyrgyzstan in the first quarter of 2023 were €81 million.';
let store: Store;
let portal: RunningServer;
let figure: { id: string; check: string | null };

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ DATA_DIR: 'memory://', CHECK_PAGE: 'yes', CHECK_SURE: '0' });
  await plantRows(
    config,
    'zebra.parquet',
    `select 'DE' as reporter, 'KG' as partner, '2' as flow, '2023-Q1' as quarter, 27012377 as value_eur,
      date '2023-01-01' as _from, date '2023-04-01' as _to, 'DE' as _reporter, 'KG' as _partner, 'export' as _flow,
      null::varchar as _product, 27012377::double as _value, false as _reporter_agg, false as _partner_agg,
      false as _product_agg from range(3)`,
  );
  const id = newId();
  const newest = sampleVersion({ id: newId(), datasetId: id, rowCount: 3, parquet: 'zebra.parquet' });
  const names = { en: 'The zebra table' };
  await plantDataset(
    store,
    sampleDataset({ id, slug: 'zebra', names, producer: 'Zebra office', publishedAt: null, newest }),
  );
  await store.write((writing) =>
    upsertStories(writing, [draftOf({ slug: 'open', headline: 'A story', text: TEXT })], new Date()),
  );
  const story = await store.reading.selectFrom('stories').select('id').executeTakeFirstOrThrow();
  const query = { ...SAMPLE_QUERY, dataset: 'zebra' };
  const record = sampleRecord();
  figure = await plantFigure(store, story.id, {
    ...record,
    evidence: { ...sampleEvidence(), rests: { kind: 'query', query, datasetId: id } },
    check: record.check && { ...record.check, version: newest },
  });
  portal = await startTestPortal(store, { config });
});
afterAll(async () => {
  await portal?.close();
  await store.close();
});

/** Every address that anybody may ask, filled with what the private dataset would answer to. */
function addresses(): string[] {
  const known: Readonly<Record<string, string>> = {
    ':dataset': 'zebra',
    ':number': '1',
    ':row': '1',
    ':check': figure.check ?? '',
    ':id': figure.id,
  };
  return ROUTES.flatMap((route) => {
    const { who, path, answer } = route;
    if (who !== 'anyone' || !('page' in answer || 'handle' in answer)) return [];
    // The gallery shows samples; the planted file is shorter than its dataset says.
    if (/stream|live|^\/-\/|\.parquet$/.test(path)) return [];
    const slug = /dataset|trade/.test(path) ? 'zebra' : 'open';
    const filled = path.replaceAll(/:\w+/g, (name) => (name === ':slug' ? slug : (known[name] ?? 'x')));
    return /\/\*|:/.test(filled) ? [] : [filled];
  });
}

async function leaks(): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses()) {
    const answer = await fetch(`${portal.url}${address}`, { redirect: 'manual' });
    const text = (await answer.text()).replaceAll(address, '');
    if (SECRET.test(text)) found.push(`${address}: ${SECRET.exec(text)?.[0]}`);
  }
  for (const address of CHECKS) {
    const body = new URLSearchParams({ text: ASKED });
    const headers = { 'sec-fetch-site': 'same-origin' };
    const answer = await fetch(`${portal.url}${address}`, { method: 'POST', body, headers });
    const said = SECRET.exec(await answer.text());
    if (answer.status !== 200 || said) found.push(`POST ${address}: ${said?.[0] ?? answer.status}`);
  }
  return found;
}

describe('a dataset that nobody published', () => {
  it('is on no page, feed, chart, sitemap or answer that anybody may ask for', async () => {
    expect(addresses().length).toBeGreaterThan(60);
    expect(await leaks()).toEqual([]);
    for (const path of [
      '/dataset/zebra',
      '/dataset/zebra/versions/1/rows.parquet',
      '/trade/zebra/shares.csv',
    ])
      expect((await fetch(`${portal.url}${path}`)).status, path).toBe(404);
  });

  it('is seen there once it is published, and no longer when that is taken back', async () => {
    await store.write((writing) => publishDataset(writing, 'zebra', new Date(), asOperator()));
    await expect.poll(async () => (await fetch(`${portal.url}/dataset/zebra`)).status).toBe(200);
    const seen = await leaks();
    expect(seen.length).toBeGreaterThan(10);
    for (const address of CHECKS) expect(seen.join('\n')).toContain(`POST ${address}: `);
    const mark = () => store.reading.selectFrom('claims').select('mark').executeTakeFirstOrThrow();
    expect(await mark()).toEqual({ mark: 'h' });
    await store.write((writing) => publishDataset(writing, 'zebra', null, asOperator()));
    expect(await mark()).toEqual({ mark: 'u' });
    await expect.poll(async () => (await fetch(`${portal.url}/dataset/zebra`)).status).toBe(404);
    await expect.poll(leaks).toEqual([]);
  });
});
