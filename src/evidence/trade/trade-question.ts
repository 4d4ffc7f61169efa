import { parameters, type Written } from '../../store/analytics-sql.ts';
import { refusal } from '../../words/refusal.ts';
import { askedPeriods } from '../checks/asked-periods.ts';
import type { CodeLists } from '../checks/code-lists.ts';
import type { AreaFilter, ProductFilter } from '../checks/figure-query.ts';
import type { Period } from '../claims/figure.ts';
import { addsUp } from '../datasets/adds-up.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { askedAreas } from './asked-areas.ts';
import { type AskedProducts, askedProducts, type ProductShape } from './asked-products.ts';
import { type SettledFilter, settledCondition } from './settled-rows.ts';

/** The five questions of the trade desk. */
export const TRADE_QUESTIONS = ['shares', 'surges', 'mirror-gaps', 'roundabout', 'unit-values'] as const;

/** One of {@link TRADE_QUESTIONS}. */
export type TradeQuestion = (typeof TRADE_QUESTIONS)[number];

/** What a question is asked of: one version of a dataset. */
export interface TradeSource {
  /** The Parquet file, as the engine finds it. */
  readonly path: string;
  readonly version: Pick<DatasetVersion, 'coverage' | 'fields'>;
  readonly shape: ProductShape;
  readonly lists: CodeLists;
}

/** Which rows a question is about. */
export interface TradeFilter {
  /** A country, a group, or null for every reporter. */
  readonly reporter: string | null;
  readonly partner: string | null;
  readonly flow: 'import' | 'export' | null;
  readonly product: ProductFilter;
  readonly period: Period;
}

/** One SELECT with the values of its `$1`, `$2` …. */
export interface TradeSql {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/** What a sum rests on, beside the rows that are there. */
export interface TradeCoverage {
  /** The labels of the dataset's periods that were read. */
  readonly periods: readonly string[];
  /** The labels of periods that belong to the interval and are not there. */
  readonly missingPeriods: readonly string[];
  /** How many reporters were read. */
  readonly reporters: number;
  /** Reporters that are not there, or not in every period; with the periods they lack. */
  readonly missingReporters: readonly { readonly code: string; readonly periods: readonly string[] }[];
  /** Partners that are asked for and not there. */
  readonly missingPartners: readonly string[];
  /** Codes of products that the dataset cannot be cut to. */
  readonly missingProducts: readonly string[];
}

/** The rows of a question with every code settled, and what is missing among them. */
export interface SettledQuestion {
  readonly rows: SettledFilter;
  readonly coverage: TradeCoverage;
}

/**
 * Settles a question's countries, goods and periods against what a version has. With `each`, all goods are read one by one,
 * at the finest level the version has, instead of as its own total. Every answer of the trade desk is made of sums: throws
 * where the version's value has none.
 */
export function settleQuestion(source: TradeSource, filter: TradeFilter, each = false): SettledQuestion {
  const { coverage } = source.version;
  if (!adds(source.version, 'value')) throw refusal('tradeNoSum');
  const periods = askedPeriods(coverage, filter.period);
  const area = (code: string | null): AreaFilter | null => (code === null ? null : { areas: [code] });
  const reporter = askedAreas(coverage, 'reporter', area(filter.reporter), periods.found, source.lists);
  const partner = askedAreas(coverage, 'partner', area(filter.partner), periods.found, source.lists);
  const product =
    eachProduct(source.shape, filter, each) ?? askedProducts(source.shape, filter.product, source.lists);
  return {
    rows: { reporter, partner, product, flow: filter.flow, period: filter.period },
    coverage: {
      periods: periods.found.map(({ label }) => label),
      missingPeriods: periods.missing,
      ...reportersOf(source, filter, periods.found),
      missingPartners: partner.missing,
      missingProducts: product.kind === 'missing' ? product.missing : [],
    },
  };
}

/** All goods one by one: at the finest of several levels, or as they are where there is one. */
function eachProduct(
  { lengths, total }: ProductShape,
  { product }: TradeFilter,
  each: boolean,
): AskedProducts | null {
  if (!each || lengths.length === 0 || !('total' in product)) return null;
  return lengths.length === 1 && !total ? { kind: 'all' } : { kind: 'length', length: Math.max(...lengths) };
}

function reportersOf(
  { version: { coverage }, lists }: TradeSource,
  { reporter }: TradeFilter,
  periods: readonly { readonly label: string; readonly from: string }[],
): Pick<TradeCoverage, 'reporters' | 'missingReporters'> {
  const places = new Map(coverage.periods.map(({ label }, i) => [label, i] as const));
  const reported = new Map<string, string[]>();
  for (const [i, { code, iso, aggregate }] of coverage.reporters.entries()) {
    if (aggregate) continue;
    const key = iso ?? code;
    reported.set(key, [...(reported.get(key) ?? []), coverage.reported[i] ?? '']);
  }
  const gaps = new Map<string, string[]>();
  const there = new Set<string>();
  for (const { label, from } of periods) {
    const wanted = reporter === null ? [...reported.keys()] : (lists.membersOf(reporter, from) ?? [reporter]);
    for (const code of wanted) {
      const has = reported.get(code)?.some((line) => line[places.get(label) ?? -1] === '1');
      if (has) there.add(code);
      else gaps.set(code, [...(gaps.get(code) ?? []), label]);
    }
  }
  return {
    reporters: there.size,
    missingReporters: [...gaps].map(([code, labels]) => ({ code, periods: labels })),
  };
}

/** A statement over the rows of a question: `text` is given the file, the settledCondition, and the writer of values. */
export function tradeSql(
  path: string,
  rows: SettledFilter,
  text: (from: string, where: string, write: Written) => string,
): TradeSql {
  const { write, values } = parameters();
  const from = `read_parquet(${write(path)})`;
  const where = settledCondition(rows, write);
  return { sql: text(from, where, write), values };
}

/** The rows of two statements, one after the other, as one. */
export function bothSql(one: TradeSql, other: TradeSql): TradeSql {
  const places = one.values.length;
  const shifted = other.sql.replaceAll(/\$(\d+)/g, (_, place: string) => `$${Number(place) + places}`);
  return { sql: `${one.sql} union all ${shifted}`, values: [...one.values, ...other.values] };
}

/** Why a dataset cannot be asked a question, each said in words by whoever shows it. */
export const TRADE_LACKS = [
  'no value',
  'no sum',
  'no partners',
  'no reporters',
  'no products',
  'no quantity',
  'one direction',
  'no common members',
  'no history',
] as const;

/** One of {@link TRADE_LACKS}. */
export type TradeLack = (typeof TRADE_LACKS)[number];

function adds(version: TradeSource['version'], role: 'value' | 'quantity'): boolean {
  const field = version.fields.find((one) => one.role === role);
  return field !== undefined && addsUp(field, version);
}

/** What a version lacks to answer a question; nothing when it can be asked. */
export function lacksFor(question: TradeQuestion, version: TradeSource['version']): readonly TradeLack[] {
  const { coverage, fields } = version;
  const has = (role: string) => fields.some((field) => field.role === role);
  const reporters = new Set(
    coverage.reporters.filter((one) => !one.aggregate).map((one) => one.iso ?? one.code),
  );
  const partners = new Set(
    coverage.partners.filter((one) => !one.aggregate).map((one) => one.iso ?? one.code),
  );
  const flows = new Set(coverage.flows.map(({ flow }) => flow));
  const lacks: TradeLack[] = [];
  const need = (there: boolean, lack: TradeLack) => {
    if (!there) lacks.push(lack);
  };
  need(has('value'), 'no value');
  need(!has('value') || adds(version, 'value'), 'no sum');
  const countries = reporters.size + partners.size > 0;
  need(countries, 'no partners');
  if (countries && (question === 'shares' || question === 'surges')) {
    need(reporters.size > 1 || partners.size > 1 || coverage.products > 0, 'no partners');
  }
  if (question === 'surges') need(coverage.periods.length > 1, 'no history');
  if (question === 'mirror-gaps') {
    need(reporters.size > 0, 'no reporters');
    need(flows.has('import') && flows.has('export'), 'one direction');
    need(
      [...partners].some((code) => reporters.has(code)),
      'no common members',
    );
  }
  if (question === 'roundabout') {
    need(coverage.products > 0, 'no products');
    need(reporters.size > 0, 'no reporters');
    need(coverage.periods.length > 1, 'no history');
  }
  if (question === 'unit-values') {
    need(coverage.products > 0, 'no products');
    need(has('quantity') && adds(version, 'quantity'), 'no quantity');
  }
  return lacks;
}
