import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Analytics, datasetFolder, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { openTestStore, permittedTo } from '../../store/testing.ts';
import { draftOf } from '../../stories/testing.ts';
import { keepSold } from '../cases/testing.ts';
import { storyFigures } from '../claims/claims.queries.ts';
import { findFigures } from '../claims/find-figures.ts';
import { figuresOfParts } from '../claims/read-claims.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { testFiles } from '../datasets/testing.ts';
import { plantDataEditor } from '../testing.ts';
import { judgeTextOf } from './judge-text.ts';
import { laterQueries } from './later-trade.ts';
import { recheck } from './recheck-claims.ts';
import { testQuery } from './testing.ts';

const NOW = new Date('2026-02-10T12:00:00Z');
const by = { ...permittedTo(newId(), 'Ada'), allow: () => Promise.resolve() };
const YEAR = (year: number) => [`${year}-01-01`, `${year + 1}-01-01`] as const;
let store: Store;
let analytics: Analytics;
let version: DatasetVersion;
const files = testFiles(() => store);

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
  const { dataset } = await files.add(
    'sold.csv',
    [
      'reporter,partner,flow,period,value',
      'EU27_2020,KG,export,2021,263000000',
      'EU27_2020,KG,export,2022,1151000000',
      'EU27_2020,KG,export,2023,2734000000',
      'DE,KG,export,2021,60000000',
      'DE,KG,export,2022,270000000',
      'DE,KG,export,2023,670000000',
    ].join('\n'),
    {
      slug: 'sold',
      title: 'Sold',
      producer: 'An office',
      licence: 'CC0',
      descriptor: JSON.stringify({
        fields: [
          ...['reporter', 'partner', 'flow', 'period'].map((name) => ({ name, role: name })),
          { name: 'value', type: 'number', role: 'value', unit: 'EUR' },
        ],
      }),
    },
  );
  version = dataset.newest;
  await store.write((writing) => plantDataEditor(writing, by.member));
}, 60_000);
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

const bound = async (text: string) => {
  const query = testQuery({ dataset: 'sold', value: '', period: YEAR(2022) });
  const id = await keepSold(store, draftOf({ headline: 'A', text }), by, NOW, query);
  await recheck(store, { analytics, ownSql: null }, { story: id }, NOW);
  return (await storyFigures(store.reading, id))[0]?.verdicts[0];
};

describe('a figure of trade that its text says is the latest', () => {
  it('holds, and the later year is named with its value', async () => {
    const text = 'Europe now sells Kyrgyzstan goods for €1.151 billion a year.';
    expect(await bound(text)).toMatchObject({
      verdict: 'holds',
      reason: 'stale',
      details: { value: 1_151_000_000, stale: { period: YEAR(2023), value: 2_734_000_000 } },
    });
    const plain = await bound('In 2022 Europe sold Kyrgyzstan goods for €1.151 billion.');
    expect(plain).toMatchObject({ verdict: 'holds', reason: 'within rounding' });
  });

  it('is said in a check of a text', async () => {
    const judge = await judgeTextOf(store, analytics, 0.97, () => undefined);
    const check = async (text: string) => {
      const parts = { headline: '', standfirst: '', text };
      const context = { language: 'en', date: '2026-02-10' };
      return (await judge(parts, figuresOfParts(parts, context, findFigures), context))[0];
    };
    const now = await check(
      'EU exports to Kyrgyzstan in 2022, the latest year there is, were now put at 1.151 billion euros.',
    );
    expect(now).toMatchObject({ verdict: 'holds', answer: { judgement: { reason: 'stale' } } });
    const plain = await check('EU exports to Kyrgyzstan were 1.151 billion euros in 2022.');
    expect(plain).toMatchObject({ verdict: 'holds', answer: { judgement: { reason: 'within rounding' } } });
  });
});

describe('the same question of later periods', () => {
  it('begins with the last, and moves what a change is compared with', () => {
    const level = testQuery({ period: YEAR(2021) });
    expect(laterQueries(level, version).map(({ period }) => period)).toEqual([YEAR(2023), YEAR(2022)]);
    const change = testQuery({ statistic: 'change', period: YEAR(2022), from: YEAR(2021) });
    expect(laterQueries(change, version)).toMatchObject([{ period: YEAR(2023), from: YEAR(2022) }]);
    expect(laterQueries(testQuery({ period: YEAR(2023) }), version)).toEqual([]);
  });
});
