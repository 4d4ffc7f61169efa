import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Analytics, datasetFolder, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { type JudgeText, judgeTextOf } from '../checks/judge-text.ts';
import { findFigures } from '../claims/find-figures.ts';
import { figuresOfParts } from '../claims/read-claims.ts';
import { testFiles } from '../datasets/testing.ts';

let store: Store;
let analytics: Analytics;
let judge: JudgeText;
const files = testFiles(() => store);
const years = [2019, 2020, 2021, 2022];
const lines = (head: string, rows: readonly string[]) => [head, ...rows].join('\n');

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
  const add = (slug: string, title: string, text: string) =>
    files.add(`${slug}.csv`, text, { slug, title, producer: 'Statistics Austria', licence: 'CC0' });
  await add(
    'jobless',
    'Unemployment rate',
    lines(
      'country,year,unemployment_rate_percent',
      years.flatMap((year, i) => [`Austria,${year},${5.1 + i}`, `Hungary,${year},${3.4 + i}`]),
    ),
  );
  await add(
    'forest',
    'Forest area',
    lines(
      'country,year,forest_area_hectares',
      years.flatMap((year, i) => [`Austria,${year},${3_870_000 + i}`, `Hungary,${year},${2_050_000 + i}`]),
    ),
  );
  judge = await judgeTextOf(store, analytics, 0.97, (_, error) => Promise.reject(error));
}, 120_000);
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

async function ofFirst(text: string) {
  const parts = { headline: '', standfirst: '', text };
  const context = { language: 'en', date: '2024-03-01' };
  const judged = await judge(parts, figuresOfParts(parts, context, findFigures), context);
  const figure = judged.find(({ statement }) => !statement);
  if (!figure) throw new Error('no figure was found');
  return figure;
}

it.each([
  [
    'Unemployment in Kenya was 5.7 percent in 2021.',
    { code: 'no member', dataset: 'jobless', named: ['Kenya'] },
    '“Unemployment rate” has nothing for “Kenya”.',
  ],
  [
    'Unemployment in Austria was 4.2 percent in 2011.',
    {
      code: 'no period',
      dataset: 'jobless',
      period: ['2011-01-01', '2012-01-01'],
      has: ['2019-01-01', '2023-01-01'],
    },
    '“Unemployment rate” has nothing for 2011: it covers 2019\u2009–\u20092022.',
  ],
  [
    'Unemployment in Austria was 5.2 percent in March 2021.',
    { code: 'period too fine', dataset: 'jobless', step: 'year' },
    '“Unemployment rate” has one value a year, so nothing for March 2021 alone.',
  ],
  [
    'The forest area of Austria was 4 million tonnes in 2021.',
    { code: 'unit differs', dataset: 'forest', unit: 'tonne', ownUnit: 'hectare' },
    'The figure is in another unit (tonne) than “forest area hectares” in “Forest area” (hectare).',
  ],
  [
    'Analysts expect unemployment in Austria to be 4 percent in 2022.',
    { code: 'planned' },
    'The text says what somebody expected',
  ],
  [
    'Whale catches off Iceland came to 146 animals in 2021.',
    { code: 'no table', dataset: null },
    'No dataset here seems to be about this.',
  ],
  ['There was one reason for it.', { code: 'in passing', dataset: null }, 'mentioned in passing'],
])('says what is missing, by the table that came furthest: %s', async (text, abstention, reason) => {
  const figure = await ofFirst(text);
  expect(figure).toMatchObject({ verdict: 'cannot be checked', data: null, abstention });
  expect(figure.reason).toContain(reason);
});

it('names the words that it does not understand, and how sure it was', async () => {
  const { verdict, abstention, reason } = await ofFirst(
    'Long-term unemployment among graduates in Austria was 9.1 percent in 2021.',
  );
  expect(verdict).toBe('cannot be checked');
  expect(['unknown words', 'unsure']).toContain(abstention?.code);
  expect(abstention?.named.join(' ')).toMatch(/graduates|Long-term/);
  expect(reason).toMatch(/how to read .*(graduates|Long-term)/);
});

it('gives no reason beside a verdict', async () => {
  expect(await ofFirst('Unemployment in Austria was 7.1 percent in 2021.')).toMatchObject({
    verdict: 'holds',
    abstention: null,
  });
});

it('calls nothing missing that the table has', async () => {
  const { reason } = await ofFirst(
    'Hungary, at 2.1 percent, had the least unemployment trouble and Austria, at 7.3 percent, the most.',
  );
  expect(reason).not.toMatch(/nothing in it called “[^”]*(?:Hungary|Austria)/u);
});
