import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analytics } from '../../store/analytics.ts';
import { newId } from '../../store/ids.ts';
import type { Figure } from '../claims/figure.ts';
import { membersOf } from '../codes/groups.ts';
import type { Cube } from '../cubes/cube.ts';
import { describeFile } from '../cubes/describe-versions.ts';
import type { Coverage, DatasetField, DatasetVersion } from '../datasets/dataset.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import { askTrade, type TradeAsked, type TradeChecked } from './ask-trade.ts';
import { addMonths, labelOf } from './asked-periods.ts';
import type { CodeLists } from './code-lists.ts';
import type { FigureQuery, QueryFilter } from './figure-query.ts';
import { tradeCubeOf } from './trade-cube.ts';

/** A row of trade for tests: the month it begins in, who, with whom, what, how much. */
export interface TestRow {
  readonly month: string;
  readonly reporter: string;
  readonly partner: string;
  readonly flow?: 'import' | 'export';
  readonly product?: string | null;
  readonly value: number;
  /** Another value of the same row, on another basis. */
  readonly other?: number;
}

/** Codes of rows that are sums of others. */
const SUMS = new Set(['EU', 'EU27_2020', 'EA', 'EA20', 'W00']);

/** A version with these rows, its Parquet written into `folder` as an import does. */
export async function testVersion(
  folder: string,
  rows: readonly TestRow[],
  more: Partial<DatasetVersion> & { step?: number } = {},
): Promise<DatasetVersion> {
  const { step = 1, ...rest } = more;
  const id = newId();
  const parquet = `${id}.parquet`;
  const lines = rows.map(
    ({ month, reporter, partner, flow = 'export', product = null, value, other = null }) => ({
      _from: `${month}-01`,
      _to: addMonths(`${month}-01`, step),
      _reporter: reporter,
      _partner: partner,
      _flow: flow,
      _product: product,
      _value: value,
      _reporter_agg: SUMS.has(reporter),
      _partner_agg: SUMS.has(partner),
      _product_agg: product === null,
      value,
      other,
    }),
  );
  mkdirSync(folder, { recursive: true });
  const source = join(folder, `${id}.json`);
  writeFileSync(source, lines.map((line) => JSON.stringify(line)).join('\n'));
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const duck = await DuckDBInstance.create(':memory:');
  const connection = await duck.connect();
  await connection.run(
    `copy (select * from read_json('${source}', format = 'newline_delimited', columns = {
      _from: 'DATE', _to: 'DATE', _reporter: 'VARCHAR', _partner: 'VARCHAR', _flow: 'VARCHAR', _product: 'VARCHAR',
      _value: 'DOUBLE', _reporter_agg: 'BOOLEAN', _partner_agg: 'BOOLEAN', _product_agg: 'BOOLEAN',
      value: 'DOUBLE', other: 'DOUBLE'})) to '${join(folder, parquet)}' (format parquet)`,
  );
  connection.closeSync();
  duck.closeSync();
  return {
    id,
    datasetId: newId(),
    number: 1,
    sha256: id,
    fileName: 'test.csv',
    fileBytes: 1,
    format: 'csv',
    encoding: 'utf-8',
    parquet,
    parquetBytes: 1,
    rowCount: rows.length,
    fields: [testField('value')],
    coverage: testCoverage(rows, step),
    changes: null,
    producerVersion: null,
    retrieved: new Date('2026-11-01T00:00:00Z'),
    sourceUrl: null,
    licence: null,
    citation: null,
    note: '',
    wasRevisionOf: null,
    addedAt: new Date('2026-11-01T00:00:00Z'),
    ...rest,
  };
}

/** A value field in euros. */
export function testField(name: string, more: Partial<DatasetField> = {}): DatasetField {
  return {
    name,
    type: 'number',
    title: null,
    description: null,
    role: 'value',
    unit: 'EUR',
    multiplier: 1,
    basis: null,
    ...more,
  };
}

/** What rows cover, as an import measures it. */
export function testCoverage(rows: readonly TestRow[], step = 1): Coverage {
  const months = [...new Set(rows.map(({ month }) => month))].sort();
  const periods = months.map((month) => {
    const from = `${month}-01`;
    const to = addMonths(from, step);
    return { label: labelOf([from, to]), from, to };
  });
  const area = (code: string) => ({ code, iso: code, aggregate: SUMS.has(code) });
  const reporters = [...new Set(rows.map(({ reporter }) => reporter))].sort();
  const there = new Set(rows.map(({ reporter, month }) => `${reporter} ${month}`));
  const products = [...new Set(rows.flatMap(({ product }) => product ?? []))].sort();
  return {
    frequency: step === 1 ? 'month' : step === 3 ? 'quarter' : 'year',
    periods,
    reporters: reporters.map(area),
    partners: [...new Set(rows.map(({ partner }) => partner))].sort().map(area),
    flows: [...new Set(rows.map(({ flow = 'export' }) => flow))].map((flow) => ({ code: flow, flow })),
    products: products.length,
    productCodes: products,
    reported: reporters.map((reporter) =>
      months.map((month) => (there.has(`${reporter} ${month}`) ? '1' : '0')).join(''),
    ),
  };
}

/** Groups as they are, and the baskets given. */
export function testLists(baskets: Readonly<Record<string, readonly (readonly string[])[]>> = {}): CodeLists {
  return {
    membersOf,
    basket: (slug) => (baskets[slug] ?? []).map((codes, i, all) => ({ number: all.length - i, codes })),
  };
}

/** Exports of all goods by the EU-27 to Kyrgyzstan, with `more` laid over it. */
export function testFilter(more: Partial<QueryFilter> = {}): QueryFilter {
  return {
    reporter: { areas: ['EU27_2020'] },
    partner: { areas: ['KG'] },
    product: { total: true },
    flow: 'export',
    ...more,
  };
}

/** The level of such exports in 2023, with `more` laid over it. */
export function testQuery(more: Partial<FigureQuery> = {}): FigureQuery {
  return {
    dataset: 'test',
    value: 'value',
    statistic: 'level',
    filter: testFilter(),
    period: ['2023-01-01', '2024-01-01'],
    part: null,
    from: null,
    rank: null,
    sql: null,
    ...more,
  };
}

/** A bare figure in euros, with `more` laid over it. */
export function testFigure(more: Partial<Figure> & Pick<Figure, 'value' | 'grain'>): Figure {
  return {
    quote: `${more.value}`,
    start: 0,
    end: 1,
    hedge: 'none',
    high: null,
    unit: 'EUR',
    unitYear: null,
    measure: 'level',
    direction: null,
    period: ['2023-01-01', '2024-01-01'],
    subject: {
      reporter: 'EU27_2020',
      partner: 'KG',
      product: 'total',
      flow: 'export',
      words: null,
      whole: null,
    },
    attribution: null,
    minor: false,
    derivedFrom: null,
    ...more,
  };
}

/** What a version of trade is described as. */
export async function testCube(analytics: Analytics, version: DatasetVersion): Promise<Cube> {
  const words = { title: '', producer: '', about: '' };
  const cube = await tradeCubeOf(analytics, version, () =>
    describeFile(analytics, parquetPath(analytics, version), version, words, new Map()),
  );
  if (!cube) throw new Error('it is described');
  return cube;
}

/** Checks one figure against a version of trade. */
export async function testCheck(
  analytics: Analytics,
  version: DatasetVersion,
  asked: TradeAsked,
  lists: CodeLists,
): Promise<TradeChecked> {
  const cube = await testCube(analytics, version);
  const [checked] = await askTrade(analytics, { version, cube }, [asked], lists);
  if (!checked) throw new Error('a check has an answer');
  return checked;
}
