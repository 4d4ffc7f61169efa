import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../src/evidence/checks/asked-periods.ts';
import type { FigureQuery, ProductFilter } from '../src/evidence/checks/figure-query.ts';
import { isCubeQuery } from '../src/evidence/checks/question.ts';
import type { Asked } from '../src/evidence/checks/run-check.ts';
import { testFigure, testFilter, testLists, testQuery } from '../src/evidence/checks/testing.ts';
import { tradeCubeOf } from '../src/evidence/checks/trade-cube.ts';
import type { Period } from '../src/evidence/claims/figure.ts';
import { membersOf } from '../src/evidence/codes/groups.ts';
import { usingFiles } from '../src/evidence/datasets/files-testing.ts';
import { demoDatasets } from '../src/intake/demo/demo-datasets.ts';
import { restOf } from '../src/intake/demo/demo-evidence.ts';
import { readDemo } from '../src/intake/demo/read-demo.ts';
import { WHOLE } from './depth.ts';
import { comparisons, differing } from './same-answers.ts';

const here = usingFiles();

it('every question of trade in the demo newsroom has the same answer from the cube', async () => {
  const demo = await readDemo();
  const asked = new Map<string, Asked[]>();
  for (const entries of Object.values(demo.evidence.stories))
    for (const entry of entries) {
      const rest = restOf(demo.evidence, entry);
      if (rest.kind !== 'query' || isCubeQuery(rest.query)) continue;
      const { query } = rest;
      const unit = query.statistic === 'level' || query.statistic === 'change' ? 'EUR' : null;
      const units = { share: '%', ratio: 'times', rank: 'rank' } as const;
      const ofUnit = unit ?? units[query.statistic as keyof typeof units];
      for (const said of query.statistic === 'change' ? ['EUR', '%'] : [ofUnit]) {
        const figure = testFigure({ value: 100, grain: 1, unit: said, measure: query.statistic });
        asked.set(query.dataset, [...(asked.get(query.dataset) ?? []), { figure, query }]);
      }
    }
  let count = 0;
  for (const [slug, all] of asked) {
    const table = demoDatasets().find(({ descriptor }) => JSON.parse(descriptor ?? '{}').name === slug);
    if (!table) throw new Error(`the demo has ${slug}`);
    const { dataset } = await here.files.add(table.fileName, readFileSync(table.file), {
      descriptor: table.descriptor ?? '',
    });
    const cube = await tradeCubeOf(here.store, here.analytics, slug, dataset.newest);
    if (!cube) throw new Error('it is described');
    count += all.length;
    const compared = await comparisons(here.analytics, dataset.newest, cube, all, testLists());
    expect(differing(compared), slug).toEqual([]);
  }
  expect(count).toBeGreaterThan(300);
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

const oneOf = <T>(...all: readonly T[]) => fc.constantFrom(...all);
/** Each of `often` four times as likely as one of `seldom`. */
const mostly = <T>(often: readonly T[], seldom: readonly T[]) =>
  oneOf(...often, ...often, ...often, ...often, ...seldom);
const reporters = mostly(
  [['DE'], ['EU'], ['EU27_2020'], ['EA'], ['GB'], ['US'], ['DE', 'FR'], ['EU', 'US']],
  [['MT'], ['EU27_2020', 'GB'], ['JP']],
);
const partners = mostly([['KG'], ['CN'], ['KG', 'CN'], ['WORLD']], [['US'], null]);
const goods = mostly<ProductFilter>(
  [
    { total: true },
    { codes: ['84'] },
    { codes: ['8456'] },
    { codes: ['845610', '8507'] },
    { codes: ['8456', '845610'] },
    { codes: ['84561'] },
    { basket: 'tools' },
  ],
  [{ codes: ['8703'] }, { basket: 'none' }],
);
const filters = fc.record({
  reporter: reporters.map((areas) => ({ areas })),
  partner: partners.map((areas) => areas && { areas }),
  product: goods,
  flow: mostly<'export' | 'import' | null>(['export', 'import'], [null]),
});
const periods = fc.tuple(mostly([0, 1, 2, 3], [4, 5]), fc.nat(2)).map(([first, more]): Period => {
  const start = addMonths('2019-11-01', first);
  return [start, addMonths(start, more + 1)];
});
const RANKED = {
  reporter: ['DE', 'GB', 'EU27_2020'],
  partner: ['KG', 'CN', 'KG'],
  product: ['845610', '850760', '84'],
};
const questions = fc
  .record({
    statistic: oneOf('level', 'level', 'share', 'change', 'ratio', 'rank'),
    filter: filters,
    part: filters,
    period: periods,
    from: periods,
    along: oneOf('reporter' as const, 'partner' as const, 'product' as const),
    of: fc.nat(2),
    isWithin: fc.boolean(),
    value: oneOf('value_eur', '', 'value_cif_eur'),
  })
  .filter(({ period, from }) => period.join() !== from.join())
  .map(({ statistic, filter, part, period, from, along, of, isWithin, value }): FigureQuery => {
    const isRank = statistic === 'rank';
    const open = isRank && along !== 'product' && !isWithin ? { ...filter, [along]: null } : filter;
    return {
      dataset: 'gaps',
      value,
      statistic: statistic as FigureQuery['statistic'],
      filter: open,
      period,
      part: statistic === 'share' ? part : null,
      from: statistic === 'change' || statistic === 'ratio' ? from : null,
      rank: isRank ? { along, of: RANKED[along][of] ?? '' } : null,
      sql: null,
    };
  });
const UNITS = { level: 'EUR', change: '%', share: '%', ratio: 'times', rank: 'rank' } as const;

it('random questions to a table with gaps have the same answers, or none where a row of the world is missing', async () => {
  const { dataset } = await here.files.add('gaps.csv', tableWithGaps(), {
    slug: 'gaps',
    title: 'Gaps',
    producer: 'An office',
    licence: 'CC0',
  });
  const cube = await tradeCubeOf(here.store, here.analytics, 'gaps', dataset.newest);
  if (!cube) throw new Error('it is described');
  const lists = testLists({ tools: [['845610', '845620', '850760'], ['8456']] });
  const asked = fc.sample(questions, { numRuns: WHOLE ? 3_000 : 1_000, seed: 43 }).map((query): Asked => {
    const { statistic } = query;
    const unit = UNITS[statistic];
    return { query, figure: testFigure({ value: 100, grain: 1, unit, measure: statistic }) };
  });
  const compared = await comparisons(here.analytics, dataset.newest, cube, asked, lists);
  const odd = differing(compared);
  // The sum of all countries is the world's only where each of them has a row of the world.
  for (const { asked: one, trade, cube: strict } of odd) {
    expect(one.query.filter.partner?.areas, JSON.stringify(one.query)).toEqual(['WORLD']);
    expect(trade.details.value).not.toBeNull();
    expect(strict).toMatchObject({ verdict: 'cannot be checked', reason: 'product missing' });
  }
  const answered = compared.filter(({ cube: one }) => one.details.value !== null);
  const seen = (statistic: string) =>
    answered.filter((one) => one.asked.query.statistic === statistic).length;
  for (const statistic of Object.keys(UNITS)) expect(seen(statistic), statistic).toBeGreaterThan(30);
  expect(odd.length).toBeLessThan(asked.length / 50);
});

describe('a question of trade has no answer from the cube', () => {
  let made = 0;
  const compare = async (rows: readonly string[], more: Partial<FigureQuery['filter']> = {}) => {
    const csv = ['reporter,partner,flow,product,year,value_usd', ...rows].join('\n');
    made += 1;
    const slug = `strict-${made}`;
    const said = { slug, title: 'Strict', producer: 'An office', licence: 'CC0' };
    const { dataset } = await here.files.add(`${slug}.csv`, csv, said);
    const cube = await tradeCubeOf(here.store, here.analytics, slug, dataset.newest);
    if (!cube) throw new Error('it is described');
    const query = testQuery({
      value: '',
      period: ['2023-01-01', '2024-01-01'],
      filter: testFilter({ reporter: { areas: ['DE', 'FR'] }, product: { codes: ['2709'] }, ...more }),
    });
    const figure = testFigure({ value: 5, grain: 1, unit: 'USD' });
    const [one] = await comparisons(here.analytics, dataset.newest, cube, [{ figure, query }], testLists());
    return one && [one.trade.details.value, one.cube.reason];
  };

  it('where a country reports goods at another level only', async () => {
    expect(await compare(['DE,KG,X,2709,2023,5', 'FR,KG,X,27,2023,7'])).toEqual([5, 'product missing']);
  });

  it('where a row has no value', async () => {
    const rows = ['DE,KG,X,2709,2023,5', 'FR,KG,X,2709,2023,', 'FR,KG,X,2710,2023,1'];
    expect(await compare(rows)).toEqual([5, 'product missing']);
  });

  it('where nobody has the flow in a period', async () => {
    const rows = ['DE,KG,M,2709,2022,5', 'DE,KG,X,2709,2023,5', 'FR,KG,X,2709,2023,7', 'FR,KG,X,2709,2022,7'];
    expect(await compare(rows, { flow: 'import' })).toEqual([null, 'product missing']);
  });

  it('where several rows say the same of the same, and nobody knows which is meant', async () => {
    const rows = ['DE,KG,X,2709,2023,5', 'DE,KG,X,2709,2023,4', 'FR,KG,X,2709,2023,7'];
    expect(await compare(rows)).toEqual([16, 'several rows']);
  });
});
