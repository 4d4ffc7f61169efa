import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askTrade, type TradeAsked } from '../src/evidence/checks/ask-trade.ts';
import { addMonths } from '../src/evidence/checks/asked-periods.ts';
import type { FigureQuery, ProductFilter, QueryFilter } from '../src/evidence/checks/figure-query.ts';
import { opensTrade, type TradeTable } from '../src/evidence/checks/open-trade.ts';
import { isCubeQuery } from '../src/evidence/checks/question.ts';
import { testFigure, testFilter, testLists, testQuery } from '../src/evidence/checks/testing.ts';
import type { Period } from '../src/evidence/claims/figure.ts';
import { membersOf } from '../src/evidence/codes/groups.ts';
import { cubeNow } from '../src/evidence/cubes/describe-versions.ts';
import type { Dataset } from '../src/evidence/datasets/dataset.ts';
import { usingFiles } from '../src/evidence/datasets/files-testing.ts';
import { demoDatasets } from '../src/intake/demo/demo-datasets.ts';
import { restOf } from '../src/intake/demo/demo-evidence.ts';
import { readDemo } from '../src/intake/demo/read-demo.ts';
import { countryCodes } from '../src/language/countries/country-code.ts';
import { answersOf } from './trade-answers.ts';

const here = usingFiles();

/** A dataset as questions of trade are put to it. */
async function tableOf(dataset: Dataset): Promise<TradeTable> {
  const cubeOf = (one: Dataset) => cubeNow(here.store.reading, here.analytics, one);
  const table = await opensTrade(here.analytics, cubeOf, (slug) => expect.fail(slug))(dataset);
  if (!table) throw new Error('it is described');
  return table;
}

/** What questions come to is what they came to when rows were added up by SQL. */
async function expectAsBefore(lines: readonly string[], name: string): Promise<void> {
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./fixtures/trade-answers-${name}.txt`);
}

it('every question of trade in the demo newsroom has the answer that it had', async () => {
  const demo = await readDemo();
  const asked = new Map<string, TradeAsked[]>();
  const seen = new Set<string>();
  for (const entries of Object.values(demo.evidence.stories))
    for (const entry of entries) {
      const rest = restOf(demo.evidence, entry);
      if (rest.kind !== 'query' || isCubeQuery(rest.query)) continue;
      const { query } = rest;
      const known = JSON.stringify(query);
      if (seen.has(known)) continue;
      seen.add(known);
      const unit = query.statistic === 'level' || query.statistic === 'change' ? 'EUR' : null;
      const units = { share: '%', ratio: 'times', rank: 'rank' } as const;
      const ofUnit = unit ?? units[query.statistic as keyof typeof units];
      for (const said of query.statistic === 'change' ? ['EUR', '%'] : [ofUnit]) {
        const figure = testFigure({ value: 100, grain: 1, unit: said, measure: query.statistic });
        asked.set(query.dataset, [...(asked.get(query.dataset) ?? []), { figure, query }]);
      }
    }
  const lines: string[] = [];
  for (const [slug, all] of asked) {
    const table = demoDatasets().find(({ descriptor }) => JSON.parse(descriptor ?? '{}').name === slug);
    if (!table) throw new Error(`the demo has ${slug}`);
    const { dataset } = await here.files.add(table.fileName, readFileSync(table.file), {
      descriptor: table.descriptor ?? '',
    });
    lines.push(...(await answersOf(here.analytics, await tableOf(dataset), all, testLists())));
  }
  expect(lines.length).toBeGreaterThan(250);
  await expectAsBefore(lines, 'demo');
});

// A table with gaps: countries that leave out what they did not trade, a union that one of them left in the middle, a month
// that one has not reported, sums beside their parts, goods in three levels, and two valuations.

const UNION = [...(membersOf('EU', '2019-12-01') ?? [])];
const MONTHS = ['2019-11', '2019-12', '2020-01', '2020-02', '2020-03', '2020-04'];
const GOODS = ['TOTAL', '84', '8456', '845610', '845620', '8457', '85', '8507', '850760'];

/** Always the same numbers, from 0 up to 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function tableWithGaps(): string {
  const next = numbers(20_191_101);
  const lines = ['month,reporter,partner,flow,product,value_eur,value_cif_eur'];
  for (const month of MONTHS)
    for (const reporter of [...UNION, 'EU27_2020', 'US']) {
      if (reporter === 'MT' && month === '2020-03') continue;
      for (const partner of ['KG', 'CN', 'W00'])
        for (const flow of ['export', 'import'])
          for (const product of GOODS) {
            const isSum = partner === 'W00' || reporter === 'EU27_2020' || product === 'TOTAL';
            if (next() < (isSum ? 0.02 : 0.3)) continue;
            const value = Math.round(next() * 9_000_000) + 1;
            lines.push([month, reporter, partner, flow, product, value, Math.round(value * 1.1)].join(','));
          }
    }
  return lines.join('\n');
}

/** Draws questions to the table with gaps; always the same. */
function questions(count: number): FigureQuery[] {
  const next = numbers(43);
  const oneOf = <T>(...all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  /** Each of `often` four times as likely as one of `seldom`. */
  const mostly = <T>(often: readonly T[], seldom: readonly T[]): T =>
    oneOf(...often, ...often, ...often, ...often, ...seldom);
  const period = (): Period => {
    const start = addMonths('2019-11-01', mostly([0, 1, 2, 3], [4, 5]));
    return [start, addMonths(start, oneOf(1, 2, 3))];
  };
  const filter = (): QueryFilter => {
    const partner = mostly([['KG'], ['CN'], ['KG', 'CN'], ['WORLD']], [['US'], null]);
    return {
      reporter: { areas: mostly(REPORTERS, [['MT'], ['EU27_2020', 'GB'], ['JP']]) },
      partner: partner && { areas: partner },
      product: mostly<ProductFilter>(PRODUCTS, [{ codes: ['8703'] }, { basket: 'none' }]),
      flow: mostly<'export' | 'import' | null>(['export', 'import'], [null]),
    };
  };
  const asked = Array.from({ length: count }, (): FigureQuery => {
    const statistic = oneOf('level', 'level', 'share', 'change', 'ratio', 'rank');
    const along = oneOf('reporter' as const, 'partner' as const, 'product' as const);
    const isRank = statistic === 'rank';
    const whole = filter();
    const isOpen = isRank && along !== 'product' && next() < 0.5;
    return {
      dataset: 'gaps',
      value: oneOf('value_eur', '', 'value_cif_eur'),
      statistic: statistic as FigureQuery['statistic'],
      filter: isOpen ? { ...whole, [along]: null } : whole,
      period: period(),
      part: statistic === 'share' ? filter() : null,
      from: statistic === 'change' || statistic === 'ratio' ? period() : null,
      rank: isRank ? { along, of: oneOf(...RANKED[along]) } : null,
      sql: null,
    };
  });
  return asked.filter((one) => one.from?.join() !== one.period.join());
}
const REPORTERS = [['DE'], ['EU'], ['EU27_2020'], ['EA'], ['GB'], ['US'], ['DE', 'FR'], ['EU', 'US']];
const PRODUCTS = [
  { total: true as const },
  { codes: ['84'] },
  { codes: ['8456'] },
  { codes: ['845610', '8507'] },
  { codes: ['8456', '845610'] },
  { codes: ['84561'] },
  { basket: 'tools' },
];
const RANKED = {
  reporter: ['DE', 'GB', 'EU27_2020'],
  partner: ['KG', 'CN', 'KG'],
  product: ['845610', '850760', '84'],
};
const UNITS = { level: 'EUR', change: '%', share: '%', ratio: 'times', rank: 'rank' } as const;

it('random questions to a table with gaps have the answers that they had', async () => {
  const said = { slug: 'gaps', title: 'Gaps', producer: 'An office', licence: 'CC0' };
  const { dataset } = await here.files.add('gaps.csv', tableWithGaps(), said);
  const lists = testLists({ tools: [['845610', '845620', '850760'], ['8456']] });
  const asked = questions(300)
    .slice(0, 250)
    .map((query): TradeAsked => {
      const { statistic } = query;
      const unit = UNITS[statistic];
      return { query, figure: testFigure({ value: 100, grain: 1, unit, measure: statistic }) };
    });
  await expectAsBefore(await answersOf(here.analytics, await tableOf(dataset), asked, lists), 'gaps');
});

it('questions about all partners of a table of the whole world have the answers that they had', async () => {
  const next = numbers(7);
  const world = countryCodes().slice(0, 130);
  const lines = ['year,reporter,partner,flow,product,value_usd'];
  for (const year of [2022, 2023])
    for (const reporter of ['DE', 'FR', 'KG'])
      for (const partner of world)
        for (const product of [
          '8456',
          '8457',
          '8507',
          ...Array.from({ length: 30 }, (_, at) => String(9001 + at)),
        ])
          if (partner !== reporter && next() > 0.6)
            lines.push([year, reporter, partner, 'export', product, Math.round(next() * 1e6) + 1].join(','));
  const said = { slug: 'world', title: 'World', producer: 'An office', licence: 'CC0' };
  const { dataset } = await here.files.add('world.csv', lines.join('\n'), said);
  const year = (at: number): Period => [`${at}-01-01`, `${at + 1}-01-01`];
  const of = (reporter: string, more: Partial<FigureQuery['filter']> = {}) =>
    testFilter({ reporter: { areas: [reporter] }, partner: null, ...more });
  const query = (more: Partial<FigureQuery>) =>
    testQuery({ value: '', period: year(2023), filter: of('DE'), ...more });
  const own = of('DE', { partner: { areas: [world[7] ?? ''] } });
  const machines = { product: { codes: ['84', '9001', '9002'] } };
  const all: FigureQuery[] = [
    query({}),
    query({ filter: of('FR', machines) }),
    query({ statistic: 'change', from: year(2022) }),
    query({ statistic: 'ratio', filter: of('KG', machines), from: year(2022) }),
    query({ statistic: 'share', part: own }),
    query({ statistic: 'share', part: of('DE', machines) }),
    query({ statistic: 'rank', rank: { along: 'partner', of: world[7] ?? '' } }),
    query({ statistic: 'rank', filter: of('FR', machines), rank: { along: 'partner', of: world[9] ?? '' } }),
    query({ statistic: 'rank', rank: { along: 'product', of: '9005' } }),
    query({ statistic: 'rank', filter: { ...own, reporter: null }, rank: { along: 'reporter', of: 'KG' } }),
  ];
  const asked = all.map((one): TradeAsked => {
    const unit = one.statistic === 'level' ? 'USD' : UNITS[one.statistic];
    return { query: one, figure: testFigure({ value: 100, grain: 1, unit, measure: one.statistic }) };
  });
  await expectAsBefore(await answersOf(here.analytics, await tableOf(dataset), asked, testLists()), 'world');
});

it('rows of which a descriptor says that they add up are parts of what is asked for', async () => {
  const rows = [2022, 2023].flatMap((year) =>
    ['DE', 'FR'].flatMap((reporter) =>
      ['Air', 'Sea', 'Sea', 'Rail'].map((mode, at) => `${reporter},KG,X,${year},${mode},${year + at}`),
    ),
  );
  const roles = { reporter: 'reporter', partner: 'partner', flow: 'flow', year: 'period' };
  const value = { name: 'value_usd', role: 'value', unit: 'USD', additive: true };
  const fields = Object.entries(roles).map(([name, role]) => ({ name, role }));
  const descriptor = JSON.stringify({ fields: [...fields, value] });
  const { dataset } = await here.files.add(
    'parts.csv',
    ['reporter,partner,flow,year,mode,value_usd', ...rows].join('\n'),
    { slug: 'parts', title: 'Parts', producer: 'An office', licence: 'CC0', descriptor },
  );
  const filter = testFilter({ reporter: { areas: ['DE', 'FR'] } });
  const query = testQuery({ value: '', period: ['2023-01-01', '2024-01-01'], filter });
  const figure = testFigure({ value: 5, grain: 1, unit: 'USD' });
  const change = { ...query, statistic: 'change' as const, from: ['2022-01-01', '2023-01-01'] as const };
  const asked = [
    { figure, query },
    { figure: testFigure({ value: 5, grain: 1, unit: '%', measure: 'change' }), query: change },
    { figure, query: { ...query, filter: { ...filter, reporter: { areas: ['DE', 'IT'] } } } },
  ];
  const checked = await askTrade(here.analytics, await tableOf(dataset), asked, testLists());
  const sum = (year: number) => 2 * (4 * year + 6);
  expect(checked.map(({ judgement }) => judgement.details.value ?? judgement.reason)).toEqual([
    sum(2023),
    (100 * (sum(2023) - sum(2022))) / sum(2022),
    'reporter missing',
  ]);
});

describe('a question of trade has no answer', () => {
  let made = 0;
  const whyNot = async (rows: readonly string[], more: Partial<FigureQuery['filter']> = {}) => {
    const csv = ['reporter,partner,flow,product,year,value_usd', ...rows].join('\n');
    made += 1;
    const slug = `strict-${made}`;
    const said = { slug, title: 'Strict', producer: 'An office', licence: 'CC0' };
    const { dataset } = await here.files.add(`${slug}.csv`, csv, said);
    const query = testQuery({
      value: '',
      period: ['2023-01-01', '2024-01-01'],
      filter: testFilter({ reporter: { areas: ['DE', 'FR'] }, product: { codes: ['2709'] }, ...more }),
    });
    const figure = testFigure({ value: 5, grain: 1, unit: 'USD' });
    const [one] = await askTrade(here.analytics, await tableOf(dataset), [{ figure, query }], testLists());
    return one && [one.judgement.details.value, one.judgement.reason];
  };

  it('where a country reports goods at another level only', async () => {
    expect(await whyNot(['DE,KG,X,2709,2023,5', 'FR,KG,X,27,2023,7'])).toEqual([null, 'product missing']);
  });

  it('where a row has no value', async () => {
    const rows = ['DE,KG,X,2709,2023,5', 'FR,KG,X,2709,2023,', 'FR,KG,X,2710,2023,1'];
    expect(await whyNot(rows)).toEqual([null, 'product missing']);
  });

  it('where nobody has the flow in a period', async () => {
    const rows = ['DE,KG,M,2709,2022,5', 'DE,KG,X,2709,2023,5', 'FR,KG,X,2709,2023,7', 'FR,KG,X,2709,2022,7'];
    expect(await whyNot(rows, { flow: 'import' })).toEqual([null, 'product missing']);
  });

  it('where several rows say the same of the same, and nobody knows which is meant', async () => {
    const rows = ['DE,KG,X,2709,2023,5', 'DE,KG,X,2709,2023,4', 'FR,KG,X,2709,2023,7'];
    expect(await whyNot(rows)).toEqual([null, 'several rows']);
  });
});
