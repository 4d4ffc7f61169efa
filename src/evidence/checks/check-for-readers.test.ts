import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishDataset } from '../../desk/datasets/publish-dataset.ts';
import { asOperator } from '../../readers/permission.ts';
import { type Analytics, datasetFolder, openAnalytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { openTestStore } from '../../store/testing.ts';
import { abstain } from '../abstaining/abstention.ts';
import { testFiles } from '../datasets/testing.ts';
import { checkForReaders } from './check-for-readers.ts';

let store: Store;
let analytics: Analytics;
const files = testFiles(() => store);
const POPULATION = [
  'Country Name,Country Code,2019,2020,2021,2022',
  'Austria,AUT,8880000,8917000,8951000,9041000',
  'Hungary,HUN,9771000,9750000,9710000,9643000',
  'Slovenia,SVN,2088000,2102000,2108000,2112000',
].join('\n');
const WRONG = 'The population of Hungary was 8,200,000 in 2020.';

beforeAll(async () => {
  store = await openTestStore();
  analytics = openAnalytics(datasetFolder(files.settings));
  await files.add('population.csv', POPULATION, {
    slug: 'population',
    title: 'Population, total',
    producer: 'World Bank',
    licence: 'CC BY 4.0',
  });
}, 60_000);
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
});

const terms = (published: boolean, redistributable: boolean) =>
  store.write(async (writing) => {
    await publishDataset(writing, 'population', published ? new Date() : null, asOperator());
    await writing.updateTable('datasets').set({ redistributable }).execute();
  });
const check = (text: string, { headline = '', sure = 0.5 } = {}) =>
  checkForReaders(
    store,
    analytics,
    { parts: { headline, standfirst: '', text }, context: { language: 'en', date: null } },
    { sure, language: 'en' },
  );

describe('a text of a reader', () => {
  it('is checked against what is open, and each figure says by what', async () => {
    await terms(true, true);
    const { figures, datasets, silent, unread } = await check(WRONG);
    expect({ silent, unread }).toEqual({ silent: [], unread: null });
    expect(figures).toMatchObject([
      {
        quote: '8,200,000',
        verdict: 'differs',
        data: { dataset: 'population', value: 9_750_000 },
        answer: { dataset: 'population', judgement: { verdict: 'differs' } },
        sentence: { start: 0, end: WRONG.length },
      },
    ]);
    expect(datasets.get('population')?.producer).toBe('World Bank');
  });

  it('gets no verdict that is not as sure as is asked', async () => {
    const [figure] = (await check(WRONG, { sure: 1 })).figures;
    expect(figure).toMatchObject({ verdict: 'cannot be checked', data: null, answer: { judgement: null } });
  });

  it.each([
    [false, true],
    [true, false],
    [false, false],
  ])(
    'is told the same as where there is no dataset, where it is published: %s, open: %s',
    async (...given) => {
      await terms(...given);
      const closed = await check(WRONG);
      expect(closed.datasets.size).toBe(0);
      expect(closed.silent).toEqual([]);
      expect(closed.figures).toMatchObject([{ verdict: 'cannot be checked', data: null, answer: null }]);
      expect(closed.figures[0]?.abstention).toEqual(abstain('no table'));
      expect(JSON.stringify(closed)).not.toMatch(/World Bank|Population, total|9750000|"population"/);
    },
  );

  it('gets a verdict on trade only where a person confirmed what the columns mean', async () => {
    const rows = ['2022', '2023'].map((year) => `DE,KG,export,${year},81000000`);
    await files.add('trade.csv', ['reporter,partner,flow,year,value_eur', ...rows].join('\n'), {
      slug: 'trade',
      title: 'Exports',
      producer: 'Eurostat',
      licence: 'CC BY 4.0',
    });
    await terms(true, true);
    const said = 'German exports of goods to Kyrgyzstan were 90 million euros in 2023.';
    const confirm = (roles_confirmed: boolean) =>
      store.write((writing) => writing.updateTable('datasets').set({ roles_confirmed }).execute());
    await confirm(false);
    expect((await check(said, { sure: 0.97 })).figures).toMatchObject([{ verdict: 'cannot be checked' }]);
    expect((await check(said, { sure: 0 })).figures).toMatchObject([{ verdict: 'differs' }]);
    await confirm(true);
    expect((await check(said, { sure: 0.97 })).figures).toMatchObject([
      { verdict: 'differs', answer: { dataset: 'trade', query: { statistic: 'level' } } },
    ]);
  });

  it('that takes too much is stopped, and says what to do', async () => {
    await terms(true, true);
    const text = {
      parts: { headline: '', standfirst: '', text: WRONG },
      context: { language: 'en', date: null },
    };
    // With a limit of its own it gets a child of its own: one that has done such a job may be done before it is watched.
    await expect(
      checkForReaders(store, analytics, text, { sure: 0.5, language: 'en' }, { seconds: 0, megabytes: 700 }),
    ).rejects.toThrow('The check took longer than 0 seconds and was stopped.');
  });
});
