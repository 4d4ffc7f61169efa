import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { upsertStories } from '../../stories/upsert-stories.ts';
import { withdrawStory } from '../../stories/withdraw-story.ts';
import {
  SAMPLE_BASIS,
  SAMPLE_QUERY,
  sampleAttributed,
  sampleCheck,
  sampleDataset,
  sampleDetails,
  sampleEvidence,
  sampleRecord,
  sampleVerdict,
  sampleVersion,
} from '../gallery/evidence-samples.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { testConfig } from '../testing/testing-parts.ts';
import { plantDataset, plantFigure, plantRows } from './evidence-testing.ts';

const TEXT = 'Two years later it was more than €2.7 billion.';
const OPEN_TO_FRAMES = /frame-ancestors \*/;
let store: Store;
let portal: RunningServer;
const config = testConfig({ DATA_DIR: 'memory://' });
const stories: Record<string, string> = {};
let checked: { id: string; check: string | null };
let attributed: { id: string; check: string | null };
let closed: { id: string; check: string | null };
let early: { id: string; check: string | null };
let unkept: { id: string; check: string | null };
let taken: { id: string; check: string | null };
let revised: { id: string; check: string | null };
let stale: { id: string; check: string | null };

beforeAll(async () => {
  store = await openTestStore();
  const tomorrow = new Date(Date.now() + 86_400_000);
  const drafts = [
    draftOf({
      slug: 'open',
      headline: 'An open story',
      text: `${TEXT}\n\nAbout 90 percent of it, officials said.`,
    }),
    draftOf({ slug: 'closed', headline: 'A story on closed data', text: TEXT }),
    draftOf({ slug: 'early', headline: 'A story under embargo', text: TEXT, embargoUntil: tomorrow }),
    draftOf({ slug: 'taken', headline: 'A story that goes', text: TEXT }),
    draftOf({ slug: 'revised', headline: 'A story on revised data', text: TEXT }),
    draftOf({ slug: 'stale', headline: 'A story of now', text: TEXT }),
    draftOf({ slug: 'russe', headline: 'Материал', text: TEXT, language: 'ru' }),
  ];
  await store.write((writing) => upsertStories(writing, drafts, new Date()));
  for (const { id, slug } of await store.reading.selectFrom('stories').select(['id', 'slug']).execute())
    stories[slug] = id;
  const shut = {
    ...sampleDataset({ id: newId(), slug: 'shut', redistributable: false, licence: 'Terms of its own' }),
  };
  const version = sampleVersion({ id: newId(), datasetId: shut.id });
  await plantDataset(store, sampleDataset());
  await plantDataset(store, { ...shut, newest: version });
  // A row for each quarter and reporter, with an aggregate row beside them that must not be counted.
  await plantRows(
    config,
    'sample.parquet',
    `select code as reporter, 'KG' as partner, '2' as flow, '20' || y || '-Q' || q as quarter,
       1000000.0 * q * (case code when 'DE' then 100 else 1 end) as value_eur,
       make_date(2000 + y, 3 * q - 2, 1) as _from, (make_date(2000 + y, 3 * q - 2, 1) + interval 3 month)::date as _to,
       code as _reporter, 'KG' as _partner, 'export' as _flow, null::varchar as _product,
       1000000.0 * q * (case code when 'DE' then 100 else 1 end) as _value,
       code = 'EU27_2020' as _reporter_agg, false as _partner_agg
     from (values ('EU27_2020'), ('DE'), ('PL'), ('LT'), ('ZZ')) t(code), range(21, 24) a(y), range(1, 5) b(q)`,
  );
  const kept = sampleCheck({ basis: SAMPLE_BASIS });
  checked = await plantFigure(store, stories.open ?? '', sampleRecord({ check: kept }));
  const start = TEXT.length + 2;
  const words = {
    ...sampleAttributed().claim,
    position: 1,
    exact: 'About 90 percent',
    start,
    end: start + 16,
  };
  attributed = await plantFigure(store, stories.open ?? '', { ...sampleAttributed(), claim: words });
  const record = sampleRecord();
  closed = await plantFigure(store, stories.closed ?? '', {
    ...record,
    evidence: sampleEvidence({
      rests: { kind: 'query', query: { ...SAMPLE_QUERY, dataset: 'shut' }, datasetId: shut.id },
    }),
    check: { ...kept, version },
  });
  early = await plantFigure(store, stories.early ?? '', sampleRecord({ check: kept }));
  unkept = await plantFigure(store, stories.russe ?? '', sampleRecord());
  const verdict = sampleVerdict({
    verdict: 'differs',
    reason: 'revised',
    details: sampleDetails({ value: 2_400_000_000, revised: { value: 2_733_800_000, version: 1 } }),
  });
  revised = await plantFigure(
    store,
    stories.revised ?? '',
    sampleRecord({ check: kept, verdicts: [verdict] }, { mark: 'd' }),
  );
  const overtaken = sampleVerdict({
    reason: 'stale',
    details: sampleDetails({
      readings: [],
      base: 'on the stated side',
      stale: { period: ['2024-01-01', '2025-01-01'], value: 2_910_400_000 },
    }),
  });
  stale = await plantFigure(store, stories.stale ?? '', sampleRecord({ check: kept, verdicts: [overtaken] }));
  taken = await plantFigure(store, stories.taken ?? '', sampleRecord());
  portal = await startTestPortal(store, { config });
});
afterAll(async () => {
  await portal.close();
  await store.close();
});

const get = (path: string) => fetch(portal.url + path, { redirect: 'manual' });
const page = async (path: string) => (await get(path)).text();
const jsonOf = async (path: string) => (await (await get(path)).json()) as Record<string, unknown>;

describe('a figure that its words say is the latest', () => {
  it('keeps its verdict, and names newer data to people and to programs', async () => {
    const story = await page('/story/stale');
    expect(story).toContain('aria-label="holds; newer data are in"');
    expect(story).toContain('newer: €2.910 billion (2024)');
    const shown = await page(`/figure/${stale.id}`);
    expect(shown).toContain('<span class="word">holds; newer data are in</span>');
    expect(shown).toContain('Newer data are in: €2.910 billion for 2024.');
    const later = { period: ['2024-01-01', '2025-01-01'], value: 2_910_400_000 };
    expect(await jsonOf(`/figure/${stale.id}/data.json`)).toMatchObject({
      verdict: 'holds',
      mark: 'holds',
      reason: 'stale',
      stale: later,
      inputs: [],
      fits: [],
      history: [{ reason: 'stale', stale: later }],
    });
    const [names = '', line = ''] = (await page('/story/stale/figures.csv')).split('\r\n');
    expect(names).toMatch(/signed,later_from,later_to,later_value,inputs,least_firm,fits$/);
    expect(line).toMatch(/true,2024-01-01,2025-01-01,2910400000,,,$/);
    expect(await page(`/figure/${stale.id}?lang=ru`)).toContain('Есть более новые данные');
  });
});

describe('a figure whose data were revised', () => {
  it('says so with both values, to people and to programs', async () => {
    const story = await page('/story/revised');
    expect(story).toContain('aria-label="revised"');
    expect(story).toContain('€2.734 billion when published, €2.400 billion now');
    const shown = await page(`/figure/${revised.id}`);
    expect(shown).toContain('<span class="word">revised</span>');
    expect(shown).toContain('The data said €2.734 billion when this was published');
    expect(await jsonOf(`/figure/${revised.id}/data.json`)).toMatchObject({
      verdict: 'differs',
      reason: 'revised',
      dataValue: 2_400_000_000,
      revised: { value: 2_733_800_000, version: 1 },
      history: [{ reason: 'revised', revised: { value: 2_733_800_000, version: 1 } }],
    });
    const [names = '', line = ''] = (await page('/story/revised/figures.csv')).split('\r\n');
    const cells = line.split(',').slice(-13);
    expect(names).toMatch(/reason,data_value,data_value_at_publication,version_at_publication,dataset,/);
    expect(cells.slice(0, 3)).toEqual(['2400000000', '2733800000', '1']);
  });
});

describe('a story with figures', () => {
  it('marks them in its text and has a sourceline that leads to all of them', async () => {
    const html = await page('/story/open');
    expect(html).toContain(`<a class="figure h" id="figure-${checked.id}" href="/figure/${checked.id}"`);
    expect(html).toContain(`<a class="figure a" id="figure-${attributed.id}"`);
    expect(html).toContain('<i class="h"></i><i class="a"></i>');
    expect(html).toContain('<a href="/story/open/figures">2 figures</a> · 1 holds · 1 attributed');
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '{}';
    const parts = (JSON.parse(data) as { hasPart: Record<string, unknown>[] }).hasPart;
    expect(parts.map((part) => part['@type'])).toEqual(['Claim', 'Claim']);
    expect(JSON.stringify(parts)).not.toContain('ClaimReview');
  });

  it('lists them all, as a page, JSON and CSV', async () => {
    const html = await page('/story/open/figures');
    expect(html).toContain('Every figure in this story');
    expect(html).toContain(`href="/figure/${attributed.id}"`);
    const { figures } = (await jsonOf('/story/open/figures.json')) as { figures: { mark: string }[] };
    expect(figures.map(({ mark }) => mark)).toEqual(['holds', 'attributed']);
    const csv = await page('/story/open/figures.csv');
    expect(csv.split('\r\n')).toHaveLength(4);
    expect((await get('/story/nothing/figures')).status).toBe(404);
    expect((await get('/story/early/figures')).status).toBe(404);
    expect((await get('/story/early/figures.json')).status).toBe(404);
  });

  it('shows ticks on the cards of lists', async () => {
    expect(await page('/section/world')).toContain('<i class="h"></i><i class="a"></i>');
  });
});

describe('the page of a figure', () => {
  it('shows the sentence, the verdict, the chart, the data, the question and the rows', async () => {
    const html = await page(`/figure/${checked.id}`);
    expect(html).toContain('Two years later it was <span class="figure h">more than €2.7 billion</span>.');
    expect(html).toMatch(/<svg role="img" aria-label="A chart by period, from Q1 2021 to Q4 2023/);
    expect(html).toContain('href="/dataset/sample-trade"');
    expect(html).toContain('7f3a0b6c1d2e');
    expect(html).toContain('select sum(value_eur)');
    expect(html).toContain('12 rows; value_eur adds up to €1,020,000,000');
    expect(html).toContain(`/story/open#figure-${checked.id}`);
    expect(html).toContain('type="application/json+oembed"');
  });

  it('says plainly who said what cannot be checked, and draws no chart', async () => {
    const html = await page(`/figure/${attributed.id}`);
    expect(html).toContain('Source: two senior officials.');
    expect(html).toContain('two senior officials, on condition of anonymity (anonymously)');
    expect(html).not.toContain('<svg role="img"');
  });

  it('speaks the language of its story unless another is asked for', async () => {
    const id = (await jsonOf('/story/russe/figures.json')) as { figures: { id: string }[] };
    const path = `/figure/${id.figures[0]?.id}`;
    expect(await page(path)).toContain('<html lang="ru"');
    expect(await page(`${path}?lang=ar`)).toContain('<html lang="ar" dir="rtl"');
  });

  it('is in no way there before its story is, nor for what is no figure', async () => {
    for (const tail of [
      '',
      '/panel',
      '/data.json',
      '/rows',
      '/rows.csv',
      '/embed',
      `/check/${early.check}/rows`,
      `/check/${early.check}/rows.csv`,
      `/check/${early.check}`,
      `/check/${early.check}/embed`,
    ]) {
      expect((await get(`/figure/${early.id}${tail}`)).status, tail).toBe(404);
    }
    for (const id of ['nothing', newId(), "1'or'1"]) expect((await get(`/figure/${id}`)).status).toBe(404);
    expect((await get(`/figure/${checked.id}/check/${newId()}`)).status).toBe(404);
    expect((await get(`/api/v1/figures/${early.id}`)).status).toBe(404);
    expect((await get(`/api/v1/figures/${early.id}/rows`)).status).toBe(404);
  });

  it('is gone with its story, and when its story no longer states it', async () => {
    expect((await get(`/figure/${taken.id}`)).status).toBe(200);
    await store.write((writing) => withdrawStory(writing, stories.taken ?? '', 'It was wrong.', new Date()));
    await expect.poll(async () => (await get(`/figure/${taken.id}`)).status).toBe(410);
    expect(await page(`/figure/${taken.id}`)).toContain('It was wrong.');
    expect((await get(`/figure/${taken.id}/data.json`)).status).toBe(410);
  });
});

describe('what others do with a figure', () => {
  it('hands on its rows only where the licence lets us; what was computed stays open', async () => {
    const open = await get(`/figure/${checked.id}/rows.csv`);
    expect(open.headers.get('content-type')).toContain('text/csv');
    const lines = (await open.text()).trimEnd().split('\r\n');
    expect(lines[0]).toBe('sum,row,reporter,partner,flow,quarter,value_eur');
    expect(lines).toHaveLength(13);
    expect(lines[1]).toBe('whole,21,DE,KG,2,2023-Q1,100000000');
    const shut = await get(`/figure/${closed.id}/rows.csv`);
    expect(shut.status).toBe(403);
    expect(await shut.text()).toContain('Terms of its own');
    const data = await jsonOf(`/figure/${closed.id}/data.json`);
    expect(data.rows).toBeNull();
    expect(data.dataValue).toBe(2_733_800_000);
    const html = await page(`/figure/${closed.id}`);
    expect(html).toContain('does not let us hand on its rows');
    expect(html).not.toContain(`${closed.id}/rows.csv`);
    expect((await get(`/figure/${closed.id}/rows`)).status).toBe(403);
    expect(await jsonOf(`/api/v1/figures/${closed.id}/rows`)).toMatchObject({ count: null, rows: null });
  });

  it('hands on the rows its value was taken from, page by page, and those of one check for good', async () => {
    const first = await jsonOf(`/api/v1/figures/${checked.id}/rows?limit=5`);
    expect(first).toMatchObject({ sum: 'whole', field: 'value_eur', count: 12, total: 1_020_000_000 });
    const second = await jsonOf(String(first.next).replace(/^https?:\/\/[^/]+/, ''));
    expect(second.next).toBeNull();
    const rows = [first, second].flatMap((one) => one.rows as { cells: { value: unknown }[] }[]);
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map(({ cells }) => cells[0]?.value))).toEqual(new Set(['DE', 'PL', 'LT']));
    const html = await page(`/figure/${checked.id}/rows`);
    expect(html).toContain('12 rows; value_eur adds up to €1,020,000,000');
    expect(html).toContain('href="/dataset/sample-trade/versions/1/rows/21"');
    expect(await page(`/figure/${checked.id}/check/${checked.check}/rows.csv`)).toBe(
      await page(`/figure/${checked.id}/rows.csv`),
    );
    expect((await get(`/api/v1/figures/${checked.id}/rows?sum=part`)).status).toBe(400);
    expect((await get(`/api/v1/figures/${checked.id}/rows?sum=nothing`)).status).toBe(400);
  });

  it('says of a check that kept no rows that it kept none, and shows none for them', async () => {
    expect(await page(`/figure/${unkept.id}?lang=en`)).toContain('before we recorded which rows');
    expect((await get(`/figure/${unkept.id}/rows.csv`)).status).toBe(404);
    expect(await jsonOf(`/figure/${unkept.id}/data.json`)).toMatchObject({ rows: null });
  });

  it('frames its card, and nothing else of ours', async () => {
    for (const path of [
      `/figure/${checked.id}/embed`,
      `/figure/${checked.id}/check/${checked.check}/embed`,
    ]) {
      const card = await get(path);
      expect(card.status).toBe(200);
      expect(card.headers.get('content-security-policy')).toMatch(OPEN_TO_FRAMES);
      expect(card.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(card.headers.get('x-frame-options')).toBeNull();
    }
    for (const path of [
      `/figure/${checked.id}`,
      `/figure/${checked.id}/panel`,
      '/story/open',
      `/figure/${early.id}/embed`,
    ]) {
      const other = await get(path);
      expect(other.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(other.headers.get('x-frame-options')).toBe('DENY');
    }
  });

  it('answers oEmbed for addresses of its own', async () => {
    const url = encodeURIComponent(`https://news.example/figure/${checked.id}`);
    const card = (await jsonOf(`/oembed?url=${url}&format=json&maxwidth=400`)) as {
      html: string;
      width: number;
      type: string;
    };
    expect(card.type).toBe('rich');
    expect(card.width).toBe(400);
    expect(card.html).toContain(`<iframe src="https://news.example/figure/${checked.id}/embed"`);
    expect((await get(`/oembed?url=${encodeURIComponent('https://evil.example/figure/1')}`)).status).toBe(
      404,
    );
    expect((await get(`/oembed?url=${url}&format=xml`)).status).toBe(400);
    expect((await get('/oembed')).status).toBe(400);
    const hidden = encodeURIComponent(`https://news.example/figure/${early.id}`);
    expect((await get(`/oembed?url=${hidden}`)).status).toBe(404);
  });

  it('has it in the API as at its own address', async () => {
    expect(await jsonOf(`/api/v1/figures/${checked.id}`)).toEqual(
      await jsonOf(`/figure/${checked.id}/data.json`),
    );
  });
});
