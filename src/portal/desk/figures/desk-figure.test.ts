import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SourcelineClient } from '../../../../client/sourceline-client.ts';
import { testFiles } from '../../../evidence/datasets/testing.ts';
import type { Store } from '../../../store/database.ts';
import { openTestApi, type TestApiPortal } from '../../api/api-testing.ts';
import { keepExports } from './exports-testing.ts';

const HERE = '/api/v1/desk/figures/{id}' as const;
let store: Store;
let api: TestApiPortal;
let claim: string;
let reporter: SourcelineClient;
const files = testFiles(() => store);
const SALES = [
  'Country,Year,Sales (EUR)',
  'Germany,2022,8000000',
  'Germany,2023,12000000',
  'France,2023,9000000',
];

beforeAll(async () => {
  api = await openTestApi(fetch, { DATA_DIR: files.settings.DATA_DIR });
  ({ store } = api);
  claim = await keepExports(store, api.config, 'draft');
  await files.add('sales.csv', SALES.join('\n'), {
    slug: 'sales',
    title: 'Sales',
    producer: 'An office',
    licence: 'CC0',
  });
  reporter = (await api.clientOf('Rita', 'reporter')).client;
}, 60_000);
afterAll(async () => {
  await api.close();
  files.remove();
});

const at = { params: { path: { id: '' } } };
const germany = (year: number) => ({
  measure: 'Sales (EUR)',
  members: { Country: ['Germany'] },
  time: [`${year}-01-01`, `${year + 1}-01-01`] as [string, string],
});
const question = (more: object = {}) => ({
  dataset: 'sales',
  statistic: 'value' as const,
  of: germany(2023),
  against: null,
  how: null,
  yearly: false,
  rank: null,
  counted: null,
  ...more,
});

it('a question to any table is tried, bound and checked at once', async () => {
  at.params.path.id = claim;
  const tried = await reporter.POST(`${HERE}/try`, { ...at, body: { query: question() } });
  expect(tried.data).toMatchObject({ verdict: 'holds', value: 12_000_000, words: 'Sales, Germany, 2023' });
  const bound = await reporter.POST(`${HERE}/bind`, {
    ...at,
    body: { query: question({ of: germany(2022) }) },
  });
  expect(bound.data).toMatchObject({
    verdict: 'differs',
    dataValue: 8_000_000,
    rests: {
      kind: 'query',
      query: { dataset: 'sales', of: { members: { Country: ['Germany'] } } },
      words: 'Sales, Germany, 2022',
    },
    rows: [{ sum: 'whole', count: 1, total: 8_000_000, averaged: false }],
  });
  expect(api.untold).toEqual([]);
});

it('a question to the cube that a table of trade is is bound, checked, and shows its rows', async () => {
  at.params.path.id = claim;
  const members = { _reporter: ['DE'], _partner: ['KG'], _flow: ['export'] };
  const time: [string, string] = ['2023-01-01', '2024-01-01'];
  const query = question({ dataset: 'exports', of: { measure: '_value', members, time } });
  const bound = await reporter.POST(`${HERE}/bind`, { ...at, body: { query } });
  expect(bound.data).toMatchObject({
    verdict: 'holds',
    dataValue: 12_000_000,
    rests: {
      query: { dataset: 'exports', of: { members } },
      words: 'Trade value, Reporter: Germany, Partner: Kyrgyzstan, exports, 2023',
    },
    rows: [{ sum: 'whole', count: 12, total: 12_000_000, averaged: false }],
  });
});

it.each([
  [{ of: { ...germany(2023), measure: 'Profits' } }, 'The field of.measure of the question is not right'],
  [{ of: { ...germany(2023), members: { Country: ['Spain'] } } }, 'The table has no “Spain”'],
  [{ of: { ...germany(2023), time: null } }, 'The field of.time'],
  [{ statistic: 'change', how: 'percent' }, 'The field against'],
  [{ dataset: 'exports' }, 'The field of.measure of the question is not right'],
  [{ dataset: 'nothing' }, 'does not name a table'],
])('what a table cannot answer is one clear error: %o', async (more, detail) => {
  at.params.path.id = claim;
  const refused = await reporter.POST(`${HERE}/bind`, { ...at, body: { query: question(more) } });
  expect(refused.error).toMatchObject({ status: 400, detail: expect.stringContaining(detail) });
});
