import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviseBasket } from '../../desk/baskets/revise-basket.ts';
import { plantBaskets } from '../../evidence/codes/plant-baskets.ts';
import { type TestTrade, writeTestTrade } from '../../evidence/trade/testing.ts';
import { asOperator } from '../../readers/permission.ts';
import { datasetFolder } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { plantDataset } from '../figures/evidence-testing.ts';
import { sampleDataset, sampleVersion } from '../gallery/evidence-samples.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';

let store: Store;
let portal: RunningServer;

const totals: TestTrade[] = ['2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].flatMap(
  (period): TestTrade[] => [
    { period, reporter: 'DE', partner: 'KG', flow: 'export', value: period === '2023-Q4' ? 30e6 : 1e6 },
    { period, reporter: 'PL', partner: 'KG', flow: 'export', value: period === '2023-Q4' ? 50e6 : 10e6 },
    { period, reporter: 'FR', partner: 'AM', flow: 'export', value: 20e6 },
    { period, reporter: 'FR', partner: 'AM', flow: 'import', value: 3e6 },
  ],
);
const goods: TestTrade[] = Array.from({ length: 24 }, (_, at) => at).flatMap((at): TestTrade[] => {
  const period = `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const later = period >= '2022-03';
  return [
    {
      period,
      reporter: 'KG',
      partner: 'DE',
      flow: 'import',
      product: '854231',
      value: later ? 60e6 : 10e6,
      quantity: 10,
    },
    { period, reporter: 'KG', partner: 'DE', flow: 'import', product: '090210', value: 20e6, quantity: 10 },
    {
      period,
      reporter: 'DE',
      partner: 'KG',
      flow: 'export',
      product: '854231',
      value: later ? 100e6 : 10e6,
      quantity: 10,
    },
  ];
});

beforeAll(async () => {
  store = await openTestStore();
  await plantBaskets(store, new Date());
  const config = testConfig({ DATA_DIR: 'memory://' });
  const folder = datasetFolder(config);
  mkdirSync(folder, { recursive: true });
  for (const [slug, rows] of [
    ['totals', totals],
    ['goods', goods],
  ] as const) {
    const made = await writeTestTrade(join(folder, `trade-${slug}.parquet`), rows);
    const dataset = sampleDataset({
      id: newId(),
      slug,
      names: { en: `Trade ${slug}` },
    });
    const newest = sampleVersion({
      id: newId(),
      datasetId: dataset.id,
      parquet: `trade-${slug}.parquet`,
      rowCount: rows.length,
      ...made,
    });
    await plantDataset(store, { ...dataset, newest });
  }
  portal = await startTestPortal(store, { config });
}, 60_000);
afterAll(async () => {
  await portal.close();
  await store.close();
});

const get = (path: string) => fetch(portal.url + path, { redirect: 'manual' });
const page = async (path: string) => parseHTML(await (await get(path)).text()).document;
const data = async (path: string) => (await get(path)).json();
const textOf = (node: { textContent: string | null } | null) => node?.textContent?.trim() ?? '';

describe('the trade desk', () => {
  it('lists the datasets that can be asked, and says what each lacks', async () => {
    const desk = await page('/trade');
    expect(textOf(desk.querySelector('h1'))).toBe('Trade desk');
    const links = [...desk.querySelectorAll('.trade-set a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/trade/goods/roundabout');
    expect(links).toContain('/dataset/totals');
    const lacking = [...desk.querySelectorAll('.lacking')].map(textOf);
    expect(lacking.some((text) => text.startsWith('Roundabout trade – It has totals only'))).toBe(true);
  });
});

describe('a question', () => {
  it('is answered in a sentence, a picture, a table, JSON and CSV, which say the same', async () => {
    const query = 'by=reporter&partner=KG&from=2023-10-01&to=2024-01-01';
    const shares = await page(`/trade/totals/shares?${query}`);
    expect(textOf(shares.querySelector('.said-first'))).toContain('Poland: 62.5% of €80m');
    expect(shares.querySelector('.tbars')?.getAttribute('aria-label')).toContain('Germany: 37.5%');
    expect([...shares.querySelectorAll('tbody tr')].map(textOf)).toEqual([
      'Poland€50m62.5%',
      'Germany€30m37.5%',
    ]);
    const answer = await data(`/trade/totals/shares.json?${query}`);
    expect(answer).toMatchObject({
      question: 'shares',
      whole: 80e6,
      rows: [
        ['PL', 50e6, 0.625],
        ['DE', 30e6, 0.375],
      ],
      coverage: { periods: ['2023-Q4'], missingPeriods: [] },
    });
    const csv = await get(`/trade/totals/shares.csv?${query}`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(await csv.text()).toBe('code,value,share\r\nPL,50000000,0.625\r\nDE,30000000,0.375\r\n');
  });

  it('hands its question on to a figure', async () => {
    const shares = await page(
      '/trade/totals/shares?by=reporter&partner=KG&from=2023-10-01&to=2024-01-01&of=DE',
    );
    const href = shares.querySelector('.links a')?.getAttribute('href') ?? '';
    const asked = new URL(href, portal.url);
    expect(asked.pathname).toBe('/desk/figures/new');
    expect(JSON.parse(asked.searchParams.get('query') ?? '')).toMatchObject({
      dataset: 'totals',
      value: 'value',
      statistic: 'share',
      filter: { reporter: null, partner: { areas: ['KG'] }, product: { total: true }, flow: 'export' },
      part: { reporter: { areas: ['DE'] }, partner: { areas: ['KG'] } },
      period: ['2023-10-01', '2024-01-01'],
    });
  });

  it('finds surges, mirror gaps and roundabout trade', async () => {
    const surges = await data('/trade/totals/surges.json?by=pair&from=2023-10-01&to=2024-01-01');
    expect(surges.rows[0].slice(0, 4)).toEqual(['DE', 'KG', 30e6, 1e6]);
    const mirror = await page(
      '/trade/goods/mirror-gaps?reporter=DE&partner=KG&product=8542&from=2022-03-01&to=2023-01-01',
    );
    expect(textOf(mirror.querySelector('.said-first'))).toContain('the exporter says more');
    expect(mirror.querySelectorAll('polyline').length).toBeGreaterThanOrEqual(2);
    const round = await data(
      '/trade/goods/roundabout.json?reporter=KG&basket=semiconductors&day=2022-03-01&months=6&floor=1',
    );
    expect(round.effect.times).toBeCloseTo(6, 3);
    expect(round.placebo.times).toBeCloseTo(1, 3);
  });

  it('says what a dataset lacks instead of answering', async () => {
    for (const question of ['mirror-gaps', 'roundabout', 'unit-values']) {
      const lacking = await page(`/trade/totals/${question}`);
      expect(lacking.querySelector('.lacks h2')).not.toBeNull();
      expect(lacking.querySelector('form.ask')).toBeNull();
      expect((await data(`/trade/totals/${question}.json`)).lacks.length).toBeGreaterThan(0);
    }
  });

  it('says that nothing was found', async () => {
    const empty = await page('/trade/goods/shares?product=9701');
    expect(textOf(empty.querySelector('.empty-text'))).toBe('Nothing was found');
    expect(empty.querySelector('form.ask')).not.toBeNull();
  });

  it.each([
    ['/trade/totals/shares?partner=ZZ', 400],
    ['/trade/totals/shares?flow=sideways', 400],
    ['/trade/totals/shares?from=2023-12-01&to=2023-01-01', 400],
    ['/trade/goods/shares?basket=no-such', 400],
    ['/trade/goods/shares?basket=optics&product=9001', 400],
    [`/trade/goods/shares?product=${encodeURIComponent("84' or 1=1")}`, 400],
    [`/trade/totals/shares?of=${encodeURIComponent("DE'); drop table x; --")}`, 200],
    ['/trade/none/shares', 404],
    ['/trade/none/shares.json', 404],
    ['/trade/totals/other', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it('speaks five languages, Arabic from the right', async () => {
    for (const language of ['ru', 'zh', 'fr', 'ar']) {
      const html = await page(`/trade/totals/surges?from=2023-10-01&to=2024-01-01&lang=${language}`);
      expect(html.documentElement.getAttribute('lang')).toBe(language);
      expect(html.querySelector('input[name="lang"]')?.getAttribute('value')).toBe(language);
      const said = textOf(html.querySelector('.said-first'));
      expect(said).not.toContain('usually');
      expect(said.includes('←')).toBe(language === 'ar');
    }
  });
});

describe('a basket', () => {
  it('shows its codes, versions and what changed, and is made anew when it is revised', async () => {
    const before = await page('/basket/optics');
    expect(before.querySelectorAll('tbody tr')).toHaveLength(6);
    await store.write((writing) =>
      reviseBasket(
        writing,
        'optics',
        { codes: ['9001', '9002', '9005', '9013'], source: '', note: 'Without microscopes.', after: 1 },
        asOperator(),
        new Date(),
      ),
    );
    await expect.poll(async () => (await page('/basket/optics')).querySelectorAll('tbody tr').length).toBe(4);
    const after = await page('/basket/optics');
    expect(textOf(after.querySelector('.basket-side'))).toContain('Taken out: 9011 and 9012.');
    const json = await data('/basket/optics.json');
    expect(json.versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect(json.versions[0]).toMatchObject({ added: [], removed: ['9011', '9012'] });
    const csv = await (await get('/basket/optics.csv')).text();
    expect(csv.split('\r\n')).toHaveLength(6);
    expect(csv).toContain('9001,"Optical fibres');
    expect((await get('/basket/none')).status).toBe(404);
    expect((await get('/basket/none.csv')).status).toBe(404);
  });
});
