import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishDataset } from '../../desk/datasets/publish-dataset.ts';
import { testFiles } from '../../evidence/datasets/testing.ts';
import { silentLog } from '../../log.ts';
import { asOperator } from '../../readers/permission.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import type { RunningServer } from '../server/server.ts';
import { startTestPortal } from '../testing/testing.ts';
import { readPage } from '../testing/testing-page.ts';
import { testConfig } from '../testing/testing-parts.ts';

let store: Store;
let portal: RunningServer;
let off: RunningServer;
const files = testFiles(() => store);
const logged: unknown[] = [];
const POPULATION = [
  'Country Name,Country Code,2019,2020,2021,2022',
  'Austria,AUT,8880000,8917000,8951000,9041000',
  'Hungary,HUN,9771000,9750000,9710000,9643000',
  'Slovenia,SVN,2088000,2102000,2108000,2112000',
].join('\n');
const WRONG = 'The population of Hungary was 8,200,000 in 2020.';
const RIGHT = 'The population of Austria was 8,917,000 in 2020.';
const note = (...given: unknown[]) => void logged.push(given);

beforeAll(async () => {
  store = await openTestStore();
  await files.add('population.csv', POPULATION, {
    slug: 'population',
    title: 'Population, total',
    producer: 'World Bank',
    licence: 'CC BY 4.0',
  });
  await store.write((writing) => writing.updateTable('datasets').set({ redistributable: true }).execute());
  const settings = { DATA_DIR: files.settings.DATA_DIR, CHECK_SURE: '0.5', TRUST_PROXY: 'yes' };
  const log = { ...silentLog, info: note, warn: note, error: note };
  portal = await startTestPortal(store, { config: testConfig({ ...settings, CHECK_PAGE: 'yes' }), log });
  off = await startTestPortal(store, { config: testConfig(settings) });
}, 60_000);
afterAll(async () => {
  await portal.close();
  await off.close();
  await store.close();
  files.remove();
});

const OURS = { 'sec-fetch-site': 'same-origin' };
const post = (path: string, form: Record<string, string>, headers: Record<string, string> = OURS) =>
  fetch(`${portal.url}${path}`, { method: 'POST', body: new URLSearchParams(form), headers });
const page = async (form: Record<string, string>, path = '/check') => {
  const answer = await post(path, form);
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
};
const ask = async (body: unknown, path = '/api/v1/check') => {
  const answer = await fetch(`${portal.url}${path}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, never> };
};

describe('the page that checks a text', () => {
  it('asks for one, without a script', async () => {
    const answer = await fetch(`${portal.url}/check`);
    expect(answer.status).toBe(200);
    const form = readPage(await answer.text());
    expect(form.field('Text')).toMatchObject({ value: '', required: true });
    expect(form.field('Headline').value).toBe('');
    expect(form.field('Date of the text').value).toBe('');
    const footer = await (await fetch(`${portal.url}/datasets`)).text();
    expect(footer).toContain('href="/check"');
  });

  it('lists each figure with its verdict, what the data say, the question, the dataset and its edition', async () => {
    const { status, html, headers } = await page({ text: `${WRONG} ${RIGHT} It cost $5.` });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(html).toContain('3 figures · 1 holds · 1 differs · 1 cannot be checked');
    expect(html).toContain('<span class="figure d">8,200,000</span>');
    expect(html).toContain('The data say 9.75');
    expect(html).toContain('Population, total, Hungary, 2020');
    expect(html).toContain('href="/dataset/population"');
    expect(html).toContain('href="/dataset/population/versions/1"');
    expect(html).toContain('World Bank');
    expect(html).toContain('CC BY 4.0');
    expect(html).toContain('None of our open datasets seems to be about this.');
    // The text can be edited and sent again.
    expect(readPage(html).field('Text').value).toContain('8,200,000');
  });

  it('speaks the reader’s language, and leaves hostile words what they are', async () => {
    const { html } = await page({ text: `${WRONG}\n\n<script>alert(1)</script> 5%` }, '/check?lang=ar');
    expect(html).toContain('dir="rtl"');
    expect(html).toContain('غير مطابق');
    expect(html).toContain('Population, total، هنغاريا، 2020');
    expect(html).not.toContain('<script>alert(1)');
  });

  it('reads the headline and the day that are given', async () => {
    const { html } = await page({
      text: 'It was 8,200,000 last year.',
      headline: 'Population of Hungary',
      date: '2021-04-01',
    });
    expect(html).toContain('<span class="figure d">8,200,000</span>');
  });

  it.each([
    [{ text: '  ' }, 'Paste a text to check.'],
    [
      { text: 'ä'.repeat(20_001) },
      'The text has 20,001 characters, and 20,000 is the most we check at once.',
    ],
    [{ text: WRONG, date: '2021-02-30' }, 'That is not a date.'],
    [{ text: WRONG, headline: 'x'.repeat(301) }, 'A headline has at most 300 characters'],
  ])('says once what is wrong, and keeps what was typed: %#', async (form, words) => {
    const { status, html } = await page(form);
    expect(status).toBe(400);
    expect(html).toContain(words);
    expect(readPage(html).field('Text').value).toBe(form.text.trim());
  });

  it('takes as much as it says, in any script', async () => {
    const { status, html } = await page({ text: '中'.repeat(20_000) });
    expect(status).toBe(200);
    expect(html).toContain('There are no figures in this text.');
  });

  it('explains a verdict: what it was worked out from, newer data, and readings that fit as well', async () => {
    const grew = 'Between 2019 and 2022 the population of Austria grew by 161,000.';
    const now = 'The population of Austria is now 8,917,000, on figures of 2020.';
    const either = 'The population of Austria and Hungary was 8,917,000 in 2020.';
    const { html } = await page({ text: `${grew} ${now} ${either}`, date: '2026-02-10' });
    expect(html).toContain('Derived from');
    expect(html).toContain('Population, total, Austria, 2022: 9');
    expect(html).toContain('holds; newer data are in');
    expect(html).toMatch(/Newer data are in: 9[.,]041[^<]* for 2022\./);
    expect(html).toContain('The words fit more than one reading equally well');
    const { json } = await ask({ text: `${grew} ${now} ${either}`, date: '2026-02-10' });
    expect(json.figures).toMatchObject([
      {
        reason: 'within rounding',
        inputs: [{ value: 9_041_000 }, { value: 8_880_000 }],
        stale: null,
        fits: [],
      },
      {
        verdict: 'holds',
        reason: 'stale',
        stale: { period: ['2022-01-01', '2023-01-01'], value: 9_041_000 },
      },
      {
        verdict: 'cannot be checked',
        reason: 'ambiguous',
        question: null,
        fits: [
          { question: 'Population, total, Austria, 2020', dataset: 'population', value: 8_917_000 },
          { question: 'Population, total, Hungary, 2020', dataset: 'population', value: 9_750_000 },
        ],
      },
    ]);
    const csv = await (await post('/api/v1/check.csv', { text: now, date: '2026-02-10' }, {})).text();
    const [head = '', row = ''] = csv.split('\r\n');
    expect(head).toContain('version,people,reason,later_from,later_to,later_value,inputs,least_firm,fits');
    expect(row).toContain(',2022-01-01,2023-01-01,9041000,');
    const { html: french } = await page({ text: either }, '/check?lang=fr');
    expect(french).toContain('plus d’une lecture');
  });

  it('is not there unless the portal says so', async () => {
    expect((await fetch(`${off.url}/check`)).status).toBe(404);
    for (const path of ['/check', '/api/v1/check', '/api/v1/check.csv']) {
      const answer = await fetch(`${off.url}${path}`, {
        method: 'POST',
        body: new URLSearchParams({ text: WRONG }),
        headers: OURS,
      });
      expect(answer.status, path).toBe(404);
    }
    expect(await (await fetch(`${off.url}/datasets`)).text()).not.toContain('href="/check"');
  });

  it('neither stores nor logs a word of a text', async () => {
    const marker = 'Xylophonia';
    await page({ text: `${marker} had 12% in 2020. ${WRONG}`, headline: marker });
    await ask({ text: `${marker} had 12% in 2020.` });
    expect(JSON.stringify(logged)).not.toContain(marker);
    const { rows } = await store.statement(
      `select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`,
    );
    for (const { table_name: name } of rows) {
      const { rows: found } = await store.statement(
        `select count(*)::int as n from "${name}" t where t::text like '%${marker}%'`,
      );
      expect(found[0]?.n, String(name)).toBe(0);
    }
  });

  it('another network is asked to wait after ten a minute, whichever way it asks', async () => {
    const from = { ...OURS, 'x-forwarded-for': '203.0.113.9' };
    const paths = ['/check', '/api/v1/check', '/api/v1/check.csv'];
    const tried: number[] = [];
    for (let at = 0; at < 11; at += 1)
      tried.push((await post(paths[at % 3] ?? '', { text: '' }, from)).status);
    expect(tried).toEqual([...Array(10).fill(400), 429]);
    expect((await post('/check', { text: '' }, { ...OURS, 'x-forwarded-for': '203.0.114.9' })).status).toBe(
      400,
    );
  });
});

describe('the same for programs', () => {
  it('JSON and CSV say the same figures', async () => {
    const { status, json } = await ask({ text: WRONG, language: 'en', date: null });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      figures: [
        {
          quote: '8,200,000',
          start: 30,
          sentence: WRONG,
          verdict: 'differs',
          question: 'Population, total, Hungary, 2020',
          dataValue: 9_750_000,
          dataset: { slug: 'population', producer: 'World Bank', licence: 'CC BY 4.0', version: 1 },
        },
      ],
      unread: null,
    });
    const csv = await post('/api/v1/check.csv', { text: WRONG }, {});
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const [head, row] = (await csv.text()).split('\r\n');
    expect(head).toMatch(/^quote,place,start,end,sentence,/);
    expect(row).toMatch(/^"8,200,000",text,30,39,.*,differs,.*9750000/);
  });

  it('JSON and CSV say why a figure is not checked, as data and in the language asked for', async () => {
    const text = 'The population of Hungary was 9,600,000 in 2011.';
    const { json } = await ask({ text }, '/api/v1/check?lang=fr');
    expect(json.figures).toMatchObject([
      {
        verdict: 'cannot be checked',
        reason: null,
        why: expect.stringContaining('ne contient rien pour 2011'),
        abstention: {
          code: 'no period',
          dataset: 'population',
          period: ['2011-01-01', '2012-01-01'],
          has: ['2019-01-01', '2023-01-01'],
          unit: null,
          sure: null,
        },
      },
    ]);
    const [head = '', row = ''] = (await (await post('/api/v1/check.csv', { text }, {})).text()).split(
      '\r\n',
    );
    expect(head).toContain('fits,abstention,abstention_dataset,abstention_named');
    expect(row).toMatch(/,no period,population,$/);
  });

  it.each([
    [{ text: 5 }, 400, 'The field text is not text.'],
    ['{', 400, 'The body is not JSON.'],
    [[1], 400, 'The body is not a JSON object.'],
    [{ language: 'en' }, 400, 'There is no text.'],
    [{ text: 'x', language: '??' }, 400, 'This is not a language tag.'],
    [{ text: 'x'.repeat(20_001) }, 400, 'The text has 20,001 characters'],
    [{ text: 'x'.repeat(300_000) }, 413, 'too large'],
  ])('a wrong request is one problem: %#', async (body, status, words) => {
    const answer = await ask(body);
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.json)).toContain(words);
  });
});

describe('a dataset that readers may not see', () => {
  const NAMED = /World Bank|Population, total|dataset\/population|9[.,]?750|9\.75/;
  it.each([
    [false, true],
    [true, false],
  ])('leaves no trace, where it is published: %s, open: %s', async (published, redistributable) => {
    await store.write(async (writing) => {
      await publishDataset(writing, 'population', published ? new Date() : null, asOperator());
      await writing.updateTable('datasets').set({ redistributable }).execute();
    });
    const with_ = { text: WRONG };
    const { html } = await page(with_);
    expect(html).toContain('8,200,000');
    expect(html).toContain('None of our open datasets seems to be about this.');
    const csv = await (await post('/api/v1/check.csv', with_)).text();
    const { json } = await ask(with_);
    for (const said of [html, csv, JSON.stringify(json)]) expect(said).not.toMatch(NAMED);
    expect(json).toMatchObject({
      figures: [
        {
          verdict: 'cannot be checked',
          dataset: null,
          sure: null,
          abstention: { code: 'no table', dataset: null, named: [], has: null },
        },
      ],
    });
  });
});
