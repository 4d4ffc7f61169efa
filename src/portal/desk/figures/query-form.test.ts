import { expect, test } from 'vitest';
import { Problem } from '../../../errors.ts';
import type { FigureQuery } from '../../../evidence/checks/figure-query.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import { wordsIn } from '../../../words/words.ts';
import { readQueryForm, typedQuery } from './query-form.ts';
import { readSentQuery } from './query-schema.ts';

const field = (name: string, type: string, role: string | null) => ({ name, type, role });
const datasets = [
  {
    slug: 'eu-trade',
    newest: { fields: [field('geo', 'string', 'reporter'), field('euros', 'number', 'value')] },
  },
] as unknown as Pick<Dataset, 'slug' | 'newest'>[];
const lists = { datasets, baskets: new Set(['machine-tools']) };
const words = wordsIn('en');

const share: FigureQuery = {
  dataset: 'eu-trade',
  value: 'euros',
  statistic: 'share',
  filter: {
    reporter: { areas: ['EU27_2020'] },
    partner: { areas: ['KG'] },
    product: { total: true },
    flow: 'export',
  },
  period: ['2023-10-01', '2024-01-01'],
  part: {
    reporter: { areas: ['DE'] },
    partner: { areas: ['KG'] },
    product: { total: true },
    flow: 'export',
  },
  from: null,
  rank: null,
  sql: null,
};

test('a question is read by names or codes, and its form says the same again', () => {
  const typed = {
    dataset: 'eu-trade',
    statistic: 'share',
    reporter: 'EU27_2020',
    partner: 'Kyrgyzstan',
    flow: 'export',
    period: '2023-Q4',
    'part-reporter': 'Germany',
  };
  expect(readQueryForm(typed, lists, words)).toEqual({ query: share });
  expect(readQueryForm(typedQuery(share), lists, words)).toEqual({ query: share });
  const change: FigureQuery = {
    ...share,
    statistic: 'change',
    part: null,
    from: ['2021-01-01', '2022-01-01'],
    filter: { ...share.filter, product: { basket: 'machine-tools' } },
  };
  expect(readQueryForm(typedQuery(change), lists, words)).toEqual({ query: change });
  const rank: FigureQuery = { ...share, statistic: 'rank', part: null, rank: { along: 'partner', of: 'KG' } };
  expect(readQueryForm(typedQuery(rank), lists, words)).toEqual({ query: rank });
});

test('each field that is wrong says what is wrong with it', () => {
  const wrong = (typed: object) => {
    const read = readQueryForm(typed, lists, words);
    return 'wrong' in read ? Object.keys(read.wrong).sort() : [];
  };
  expect(wrong({})).toEqual(['dataset', 'period', 'statistic']);
  const right = { dataset: 'eu-trade', statistic: 'level', period: '2023' };
  expect(wrong(right)).toEqual([]);
  expect(wrong({ ...right, reporter: 'Atlantis' })).toEqual(['reporter']);
  expect(wrong({ ...right, product: '7777' })).toEqual(['product']);
  expect(wrong({ ...right, value: 'geo' })).toEqual(['value']);
  expect(wrong({ ...right, statistic: 'change' })).toEqual(['from']);
  expect(wrong({ ...right, statistic: 'share' })).toEqual(['part-partner']);
  expect(wrong({ ...right, statistic: 'rank' })).toEqual(['along', 'of']);
});

test('a question sent as JSON is taken only where it is exactly one, and never with SQL', () => {
  expect(readSentQuery(JSON.stringify(share))).toEqual(share);
  const refused = [
    'x',
    '{}',
    JSON.stringify({ ...share, sql: 'select 1' }),
    JSON.stringify({ ...share, more: 1 }),
    JSON.stringify({ ...share, period: ['2024-01-01', '2023-01-01'] }),
    JSON.stringify({ ...share, filter: { ...share.filter, product: { codes: ["1'"] } } }),
  ];
  for (const text of refused) expect(() => readSentQuery(text)).toThrow(Problem);
});
