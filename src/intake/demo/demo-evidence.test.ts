import { describe, expect, test } from 'vitest';
import { isCubeQuery } from '../../evidence/checks/question.ts';
import { placesOf, restOf } from './demo-evidence.ts';
import { type DemoFigure, evidenceSchema } from './demo-schema.ts';

const head = {
  datasets: { quarterly: { slug: 'eu-trade-quarterly', value: 'value_eur', by: 'EU27_2020', flow: true } },
  tables: { people: { slug: 'population', measure: 'people' } },
  areas: { five: ['AM', 'GE'] },
  sources: { officials: { kind: 'anonymous', who: 'two officials', role: 'not named' } },
};

function readEntry(entry: object) {
  const evidence = evidenceSchema.parse({ ...head, stories: { 'a-story.en': [entry] } });
  return restOf(evidence, evidence.stories['a-story.en']?.[0] as DemoFigure);
}

const refusal = (entry: object) =>
  evidenceSchema
    .safeParse({ ...head, stories: { 'a-story.en': [entry] } })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

const query = (entry: object) => {
  const rest = readEntry({ figure: 'x', ...entry });
  if (rest.kind !== 'query' || isCubeQuery(rest.query)) throw new Error(rest.kind);
  return rest.query;
};

const tableQuery = (entry: object) => {
  const rest = readEntry({ figure: 'x', table: 'people', ...entry });
  if (rest.kind !== 'query' || !isCubeQuery(rest.query)) throw new Error(rest.kind);
  return rest.query;
};

describe('an entry is written out as a question', () => {
  test('a level of a quarter, by whom the dataset says', () => {
    expect(query({ exports: 'KG', in: '2023-Q4' })).toEqual({
      dataset: 'eu-trade-quarterly',
      value: 'value_eur',
      statistic: 'level',
      filter: {
        reporter: { areas: ['EU27_2020'] },
        partner: { areas: ['KG'] },
        product: { total: true },
        flow: 'export',
      },
      period: ['2023-10-01', '2024-01-01'],
      part: null,
      from: null,
      rank: null,
      sql: null,
    });
  });

  test('a share: the part is the same rows but for what it says', () => {
    const share = query({ exports: 'KG', in: 2023, part: { by: 'DE' } });
    expect(share).toMatchObject({ statistic: 'share', period: ['2023-01-01', '2024-01-01'] });
    expect(share.part).toEqual({ ...share.filter, reporter: { areas: ['DE'] } });
    const other = query({ exports: 'KG', in: 2023, part: { imports: 'KG' } });
    expect(other.part).toEqual({ ...other.filter, flow: 'import' });
  });

  test('a change, a ratio and a rank', () => {
    const from = ['2021-01-01', '2021-07-01'];
    expect(query({ exports: 'KG', in: '2024-H1', since: '2021-H1' })).toMatchObject({
      statistic: 'change',
      from,
    });
    expect(query({ exports: 'KG', in: '2024-H2', times: '2021-H1' })).toMatchObject({
      statistic: 'ratio',
      period: ['2024-07-01', '2025-01-01'],
      from,
    });
    expect(query({ exports: 'KG', rank: { along: 'reporter', of: 'DE' }, in: 2019 })).toMatchObject({
      statistic: 'rank',
      filter: { reporter: null, partner: { areas: ['KG'] } },
      rank: { along: 'reporter', of: 'DE' },
    });
  });

  test('names of areas, months, and a day that ends a year', () => {
    const asked = query({ imports: ['five', 'KZ'], in: '2022-07/2023-07' });
    expect(asked).toMatchObject({
      filter: { partner: { areas: ['AM', 'GE', 'KZ'] }, flow: 'import' },
      period: ['2022-07-01', '2023-07-01'],
    });
    expect(query({ in: '2024-12-31' }).period).toEqual(['2024-12-31', '2025-01-01']);
  });
});

describe('an entry is written out as a question to a table', () => {
  const of = (year: number, more: object = {}) => ({
    measure: 'people',
    members: {},
    time: [`${year}-01-01`, `${year + 1}-01-01`],
    ...more,
  });

  test('a value, a mean and a change', () => {
    expect(tableQuery({ of: { country: 'DE' }, in: 2022 })).toEqual({
      dataset: 'population',
      statistic: 'value',
      of: of(2022, { members: { country: ['DE'] } }),
      against: null,
      how: null,
      yearly: false,
      rank: null,
      counted: null,
    });
    expect(tableQuery({ in: '2023-04', made: 'mean', measure: 'jobs' })).toMatchObject({
      statistic: 'mean',
      of: { measure: 'jobs', time: ['2023-04-01', '2023-05-01'] },
    });
    expect(tableQuery({ in: 2022, since: 2011, how: 'percent' })).toMatchObject({
      statistic: 'change',
      how: 'percent',
      of: of(2022),
      against: of(2011),
    });
    expect(tableQuery({ in: 2022, times: 2011 })).toMatchObject({ statistic: 'ratio', against: of(2011) });
  });

  test('a share, a rank and a count', () => {
    const country = (code: string) => ({ members: { country: [code] } });
    expect(
      tableQuery({ of: { country: 'DE' }, in: 2022, whole: { of: { country: 'EU27_2020' } } }),
    ).toMatchObject({
      statistic: 'share',
      of: of(2022, country('DE')),
      against: of(2022, country('EU27_2020')),
    });
    expect(
      tableQuery({ of: { country: 'AM' }, in: 2022, rank: { along: 'country', among: 'five' } }).rank,
    ).toEqual({ along: 'country', order: 'most', among: ['AM', 'GE'], since: null });
    expect(tableQuery({ in: 2022, count: { along: 'country', is: 'above', since: 2011 } })).toMatchObject({
      statistic: 'count',
      counted: { along: 'country', is: 'above', among: null, than: ['2011-01-01', '2012-01-01'] },
    });
  });

  test('what is missing or too much in one is said', () => {
    expect(() => tableQuery({ table: 'none', in: 2022 })).toThrow(/a table none/);
    const asked = { figure: 'x', table: 'people', in: 2022 };
    expect(refusal({ ...asked, since: 2011 })).toEqual([expect.stringMatching(/both `since` and `how`/)]);
    expect(refusal({ ...asked, made: 'mean', times: 2011 })).toEqual([expect.stringMatching(/only one of/)]);
    expect(refusal({ ...asked, count: { along: 'country', is: 'above' } })).toEqual([
      expect.stringMatching(/`than` or with `since`/),
    ]);
    expect(refusal({ ...asked, exports: 'KG' })).toHaveLength(1);
  });
});

test('an entry can rest on a source, with a role of its own', () => {
  expect(readEntry({ figure: 'x', source: 'officials' })).toMatchObject({
    kind: 'source',
    source: { kind: 'anonymous', who: 'two officials', role: 'not named', title: null, url: null },
    missing: null,
  });
  expect(readEntry({ figure: 'x', source: 'officials', role: 'gave the sum' })).toMatchObject({
    source: { role: 'gave the sum' },
  });
});

test('an entry that is not as it should be is refused, and says how it should be', () => {
  expect(refusal({ figure: 'x' })).toEqual([expect.stringMatching(/a-story\.en\.0: must have `in`/)]);
  expect(refusal({ figure: 'x', in: 2023, exprots: 'KG' })).toEqual([expect.stringMatching(/exprots/)]);
  expect(refusal({ figure: 'x', in: 2023, since: 2021, part: { by: 'DE' } })).toEqual([
    expect.stringMatching(/only one of since, times, part, rank and sql/),
  ]);
  expect(refusal({ figure: 'x', in: 2023, exports: 'KG', imports: 'KG' })).toHaveLength(1);
  expect(refusal({ figure: 'x', in: 2023, first: 'y' })).toEqual([expect.stringMatching(/both/)]);
  expect(refusal({ figure: 'x', in: '2023-Q5' })).toHaveLength(1);
  expect(refusal({ figure: 'x', in: '2023-07/2023-01' })).toHaveLength(1);
  expect(() => readEntry({ figure: 'x', source: 'nobody' })).toThrow(/“x” names a source nobody/);
  expect(() => query({ dataset: 'none', in: 2023 })).toThrow(/a dataset none/);
  expect(() => query({ exports: 'everywhere', in: 2023 })).toThrow(/an area everywhere/);
});

test('entries take the figures of a text in its order, and a missing one is named', () => {
  const evidence = evidenceSchema.parse({
    ...head,
    stories: {
      'a-story.en': [
        { figure: '5 %', in: 2023 },
        { figure: '5 %', in: 2024, first: '6 %', correction: 'It was 5.' },
        { figure: 'part 744', hidden: 'a number of a law' },
      ],
    },
  });
  const entries = evidence.stories['a-story.en'] ?? [];
  expect(placesOf('a-story.en', entries, ['5 %', '4 %', '5 %', 'part 744'])).toEqual([0, 2, 3]);
  expect(placesOf('a-story.en', entries, ['5 %', '5 %'])).toEqual([0, 1, -1]);
  expect(placesOf('a-story.en', entries, ['75 %', 'about 5 %', '5 % more'])).toEqual([1, 2, -1]);
  const first = (entry: DemoFigure) => ('first' in entry && entry.first) || entry.figure;
  expect(placesOf('a-story.en', entries, ['5 %', '6 %'], first)).toEqual([0, 1, -1]);
  expect(() => placesOf('a-story.en', entries, ['4 %', '5 %'])).toThrow(
    /a-story\.en: there is no figure “5 %” after “5 %”/,
  );
});
