import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announceDataset } from '../../evidence/datasets/dataset.changes.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { plantDataset, plantFigure, plantRows, plantVersion } from '../figures/evidence-testing.ts';
import { sampleDataset, sampleRecord, sampleVersion } from '../gallery/evidence-samples.ts';
import type { RunningServer } from '../server/server.ts';
import { structuredFaults } from '../testing/schema-org.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';

const TEXT = 'Two years later it was more than €2.7 billion.';
const ROWS = 45_000;
const CELL = {
  reporter: 'DE',
  partner: 'KG',
  product: null,
  flow: 'export',
  from: '2023-01-01',
  to: '2023-04-01',
};
const CHANGES = {
  added: 3,
  removed: 0,
  changed: 1,
  largest: [{ ...CELL, before: 1_000_000, after: 2_500_000 }],
  touched: [],
  touchedAll: true,
};
let store: Store;
let portal: RunningServer;

beforeAll(async () => {
  store = await openTestStore();
  const config = testConfig({ DATA_DIR: 'memory://' });
  await plantRows(
    config,
    'sample.parquet',
    `select 'DE' as reporter, case when i = 7 then '=1+1' else 'KG' end as partner, '2' as flow,
       '2023-Q1' as quarter, i::double as value_eur, 'p' || i as "__proto__", 1 as _value from range(${ROWS}) t(i)`,
  );
  const { fields } = sampleVersion();
  const own = { ...fields[0], name: '__proto__', role: null } as (typeof fields)[number];
  const newest = sampleVersion({ rowCount: ROWS, fields: [...fields, own] });
  await plantDataset(store, sampleDataset({ newest }));
  const shut = sampleDataset({
    id: newId(),
    slug: 'shut',
    redistributable: false,
    licence: 'Terms of its own',
  });
  await plantDataset(store, {
    ...shut,
    newest: sampleVersion({ id: newId(), datasetId: shut.id, changes: CHANGES }),
  });
  const drafts = [
    draftOf({ slug: 'open', headline: 'A story that stands on it', text: TEXT }),
    draftOf({
      slug: 'early',
      headline: 'A story to come',
      text: TEXT,
      embargoUntil: new Date(Date.now() + 86_400_000),
    }),
  ];
  await store.write((writing) => upsertStories(writing, drafts, new Date()));
  for (const { id } of await store.reading.selectFrom('stories').select('id').execute()) {
    await plantFigure(store, id, sampleRecord());
  }
  portal = await startTestPortal(store, { config });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const get = (path: string) => fetch(portal.url + path, { redirect: 'manual' });
const page = async (path: string) => (await get(path)).text();

describe('the page of a dataset', () => {
  it('says what it is, what it covers, and which stories readers may see stand on it', async () => {
    const html = await page('/dataset/sample-trade');
    expect(html).toContain('A table of trade');
    expect(html).toContain('aria-label="5 reporters · from Q1 2021 to Q4 2023 · 2 have every period"');
    expect(html).toContain('7f3a0b6c1d2e3f40');
    expect(html).toContain('A story that stands on it');
    expect(html).toContain('<i class="h"></i>');
    expect(html).not.toContain('A story to come');
    expect(html).toContain('"@type":"Dataset"');
    expect(structuredFaults(html)).toEqual([]);
    expect(await page('/dataset/sample-trade?lang=fr')).toContain('Un tableau du commerce');
    expect((await get('/dataset/nothing')).status).toBe(404);
  });

  it('is made anew when the dataset has a new version, which says what it changed', async () => {
    expect((await get('/dataset/sample-trade/versions/2')).status).toBe(404);
    await plantVersion(
      store,
      sampleVersion({
        id: newId(),
        number: 2,
        sha256: 'b'.repeat(64),
        note: 'January was revised.',
        changes: CHANGES,
        rowCount: ROWS,
      }),
    );
    await store.write((writing) => announceDataset(writing, 'sample-trade'));
    await expect.poll(() => page('/dataset/sample-trade')).toContain('January was revised.');
    const html = await page('/dataset/sample-trade/versions/2');
    expect(html).toContain('1 value changed, 3 values new');
    expect(html).toContain('Kyrgyzstan');
    expect(html).toMatch(/<td class="num">€1\.000.*<\/td><td class="num">€2\.500/);
    expect(await page('/dataset/sample-trade/versions/1')).toContain('there is nothing to compare it with');
    for (const number of ['0', '01', '9', 'x']) {
      expect((await get(`/dataset/sample-trade/versions/${number}`)).status, number).toBe(404);
    }
  });

  it('hands on all of its rows as a page, CSV and Parquet, where the licence lets us', async () => {
    expect(await page('/dataset/sample-trade?lang=ru')).toMatch(
      /<a href="\/dataset\/sample-trade\/versions\/\d+\/rows\?lang=ru">Строки<\/a>/,
    );
    const csv = await page('/dataset/sample-trade/versions/1/rows.csv');
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe('reporter,partner,flow,quarter,value_eur,__proto__');
    expect(lines).toHaveLength(ROWS + 2);
    expect(lines[ROWS]).toBe(`DE,KG,2,2023-Q1,${ROWS - 1},p${ROWS - 1}`);
    expect(lines[8]).toBe("DE,'=1+1,2,2023-Q1,7,p7");
    for (const ending of ['csv', 'parquet']) {
      const answer = await get(`/dataset/shut/versions/1/rows.${ending}`);
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('Terms of its own');
    }
    const html = await page('/dataset/shut');
    expect(html).toContain('does not let readers see its values');
    expect(html).not.toMatch(/versions\/\d+\/rows/);
    // Its largest changes show its cells.
    const changed = await page('/dataset/shut/versions/1');
    expect(changed).toContain('1 value changed, 3 values new');
    expect(changed).not.toMatch(/€1\.000|€2\.500/);
  });
});

describe('the list of datasets', () => {
  it('has them all, as a page, JSON and CSV', async () => {
    expect(await page('/datasets')).toContain('href="/dataset/sample-trade"');
    const answer = (await (await get('/api/v1/datasets')).json()) as {
      datasets: { slug: string; newest: { csv: string | null } }[];
    };
    expect(answer.datasets.map(({ slug, newest }) => [slug, newest.csv !== null])).toEqual([
      ['sample-trade', true],
      ['shut', false],
    ]);
    expect((await page('/api/v1/datasets.csv')).split('\r\n')).toHaveLength(4);
    const one = (await (await get('/api/v1/datasets/sample-trade')).json()) as {
      stories: { slug: string }[];
    };
    expect(one.stories.map(({ slug }) => slug)).toEqual(['open']);
    expect((await get('/api/v1/datasets/nothing')).status).toBe(404);
  });

  it('says so where there are none', async () => {
    const empty = await openTestStore();
    const other = await startTestPortal(empty);
    expect(await (await fetch(`${other.url}/datasets`)).text()).toContain('There are no datasets yet.');
    await other.close();
    await empty.close();
  });
});
