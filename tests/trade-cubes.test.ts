import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askTrade } from '../src/evidence/checks/ask-trade.ts';
import type { FigureQuery } from '../src/evidence/checks/figure-query.ts';
import { testFigure, testLists } from '../src/evidence/checks/testing.ts';
import type { Period } from '../src/evidence/claims/figure.ts';
import { answerQuery } from '../src/evidence/cubes/answer-query.ts';
import { type Cells, readCells } from '../src/evidence/cubes/cells.ts';
import type { Cube } from '../src/evidence/cubes/cube.ts';
import { type CubeQuery, valueQuery } from '../src/evidence/cubes/cube-query.ts';
import { describeDatasets } from '../src/evidence/cubes/describe-versions.ts';
import type { Dataset } from '../src/evidence/datasets/dataset.ts';
import { parquetPath } from '../src/evidence/datasets/parquet-path.ts';
import { type TestFiles, testFiles } from '../src/evidence/datasets/testing.ts';
import { type Analytics, openAnalytics } from '../src/store/analytics.ts';
import type { Store } from '../src/store/database.ts';
import { openTestStore } from '../src/store/testing.ts';
import { WHOLE } from './depth.ts';

// One table of trade with every kind of sum beside its parts: the world and its countries, a union and its members, all
// goods, chapters, headings and subheadings, exports and what of them was imported before. Each row is the sum of
// single shipments; whatever a question comes to has to be the sum of those that it asks for, each once.

const AREAS: Readonly<Record<string, readonly string[]>> = {
  WORLD: ['KG', 'CN', 'US'],
  KG: ['KG'],
  CN: ['CN'],
  US: ['US'],
};
const REPORTERS: Readonly<Record<string, readonly string[]>> = {
  EU27_2020: ['DE', 'FR'],
  DE: ['DE'],
  FR: ['FR'],
  US: ['US'],
};
const LEAVES = ['270900', '271012', '850710', '850760'];
const GOODS = ['', '27', '2709', '2710', '270900', '271012', '85', '8507', '850710', '850760'];
const FLOWS: Readonly<Record<string, readonly string[]>> = {
  import: ['in'],
  export: ['made here', 'passed on'],
  're-export': ['passed on'],
};
const MONTHS = ['2023-01', '2023-02', '2023-03'];
const PERIODS: readonly Period[] = MONTHS.flatMap((month, at) =>
  MONTHS.slice(at).map((last): Period => {
    return [`${month}-01`, nextOf(last)];
  }),
);
const goodsUnder = (code: string) => LEAVES.filter((leaf) => leaf.startsWith(code));

/** What one shipment came to: no two sets of them come to the same. */
function shipment(reporter: string, partner: string, product: string, way: string, month: string): number {
  const at = (all: readonly string[], one: string) => all.indexOf(one) + 1;
  return (
    at(['DE', 'FR', 'US'], reporter) * 7.3 +
    at(['KG', 'CN', 'US'], partner) * 11.9 +
    at(LEAVES, product) * 101.7 +
    at(['in', 'made here', 'passed on'], way) * 1009.1 +
    at(MONTHS, month) * 10_007.3
  );
}

interface Asked {
  readonly reporters: readonly string[];
  readonly partners: readonly string[];
  readonly goods: readonly string[];
  readonly flows: readonly string[];
  readonly time: Period;
}

/** The shipments of a question, each once. */
function truth({ reporters, partners, goods, flows, time }: Asked): number {
  const each = (codes: readonly string[], parts: (code: string) => readonly string[]) => [
    ...new Set(codes.flatMap(parts)),
  ];
  let sum = 0;
  for (const reporter of each(reporters, (code) => REPORTERS[code] ?? []))
    for (const partner of each(partners, (code) => AREAS[code] ?? []))
      for (const product of each(goods, goodsUnder))
        for (const way of each(flows, (code) => FLOWS[code] ?? []))
          for (const month of MONTHS)
            if (`${month}-01` >= time[0] && `${month}-01` < time[1])
              sum += shipment(reporter, partner, product, way, month);
  return sum;
}

const TABLE = [
  'reporter,partner,flow,product,month,value_eur',
  ...Object.keys(REPORTERS).flatMap((reporter) =>
    Object.keys(AREAS).flatMap((partner) =>
      Object.keys(FLOWS).flatMap((flow) =>
        GOODS.flatMap((product) =>
          MONTHS.map((month) => {
            const value = truth({
              reporters: [reporter],
              partners: [partner],
              goods: [product],
              flows: [flow],
              time: [`${month}-01`, nextOf(month)],
            });
            return `${reporter},${partner},${flow},${product || 'TOTAL'},${month},${value.toFixed(1)}`;
          }),
        ),
      ),
    ),
  ),
].join('\n');

function nextOf(month: string): string {
  return `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}-01`;
}

let store: Store;
let files: TestFiles;
let analytics: Analytics;
let dataset: Dataset;
let cube: Cube;
let cells: Cells;
beforeAll(async () => {
  store = await openTestStore();
  files = testFiles(() => store);
  analytics = openAnalytics(join(files.settings.DATA_DIR, 'datasets'));
  const said = { slug: 'levels', title: 'Levels', producer: 'An office', licence: 'CC0' };
  ({ dataset } = await files.add('levels.csv', TABLE, said));
  const { described } = await describeDatasets(store, analytics, [dataset]);
  cube = described[0]?.cube as Cube;
  cells = (await readCells(analytics, parquetPath(analytics, dataset.newest), cube)) as Cells;
});
afterAll(async () => {
  await analytics.close();
  await store.close();
  files.remove();
  rmSync(files.folder, { recursive: true, force: true });
});

const some = (codes: readonly string[]) => fc.subarray([...codes], { minLength: 1, maxLength: 3 });
const asked: fc.Arbitrary<Asked> = fc.record({
  reporters: some(Object.keys(REPORTERS)),
  partners: some(Object.keys(AREAS)),
  goods: some(GOODS),
  flows: some(Object.keys(FLOWS)),
  time: fc.constantFrom(...PERIODS),
});

const placeOf = ({ reporters, partners, goods, flows, time }: Asked): CubeQuery['of'] => ({
  measure: '_value',
  members: { _reporter: reporters, _partner: partners, _product: goods, _flow: flows },
  time,
});

it('a question to a table of trade comes to its shipments, each once, or to nothing', () => {
  const seen = { answered: 0, refused: 0 };
  fc.assert(
    fc.property(asked, (one) => {
      const answer = answerQuery(valueQuery('levels', placeOf(one)), cube, cells);
      if ('value' in answer) {
        seen.answered += 1;
        expect(answer.value).toBeCloseTo(truth(one), 3);
      } else {
        seen.refused += 1;
        expect(answer.reason).toBe('counted twice');
      }
    }),
    { numRuns: WHOLE ? 20_000 : 2_000 },
  );
  expect(seen.answered).toBeGreaterThan(200);
  expect(seen.refused).toBeGreaterThan(200);
});

it('a share and a change of it are those of its shipments', () => {
  fc.assert(
    fc.property(asked, asked, fc.boolean(), (one, other, isShare) => {
      const query: CubeQuery = {
        ...valueQuery('levels', placeOf(one)),
        statistic: isShare ? 'share' : 'change',
        against: placeOf(other),
        how: isShare ? null : 'percent',
      };
      const answer = answerQuery(query, cube, cells);
      if (!('value' in answer)) return;
      const [a, b] = [truth(one), truth(other)];
      expect(answer.value).toBeCloseTo(isShare ? (100 * a) / b : (100 * (a - b)) / b, 6);
    }),
    { numRuns: WHOLE ? 10_000 : 1_000 },
  );
});

it('a question of trade comes to its shipments, each once, or to nothing', async () => {
  let same = 0;
  await fc.assert(
    fc.asyncProperty(asked, async (one) => {
      const [flow] = one.flows;
      fc.pre(one.flows.length === 1 && flow !== 're-export');
      fc.pre(!one.goods.includes('') || one.goods.length === 1);
      const query: FigureQuery = {
        dataset: 'levels',
        value: '',
        statistic: 'level',
        filter: {
          reporter: { areas: one.reporters },
          partner: { areas: one.partners },
          product: one.goods[0] === '' ? { total: true } : { codes: one.goods },
          flow: flow as 'import' | 'export',
        },
        period: one.time,
        part: null,
        from: null,
        rank: null,
        sql: null,
      };
      const figure = testFigure({ value: 1, grain: 1 });
      const table = { version: dataset.newest, cube };
      const [checked] = await askTrade(analytics, table, [{ figure, query }], testLists());
      // There is no sum of a union beside a country.
      const value = checked?.judgement.details.value ?? null;
      if (value === null) return;
      same += 1;
      expect(value).toBeCloseTo(truth(one), 3);
    }),
    { numRuns: WHOLE ? 500 : 60 },
  );
  expect(same).toBeGreaterThan(5);
});
