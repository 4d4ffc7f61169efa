import type { Period } from '../claims/figure.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { askedAreas, unknownAreas } from './asked-areas.ts';
import { askedPeriods, missingPeriods } from './asked-periods.ts';
import { type AskedProducts, askedProducts, type ProductShape } from './asked-products.ts';
import type { CodeLists } from './code-lists.ts';
import type { FigureQuery, QueryFilter } from './figure-query.ts';
import { measured, type SettledFilter, type Sum } from './query-sql.ts';
import type { Reason } from './verdict.ts';

/** Why a question cannot be answered from a version, and exactly what is missing. */
export interface Missing {
  readonly reason: Reason;
  readonly missing: readonly string[];
}

/** The sums that answer a question, and how they become its value. */
export interface Plan {
  /** What is summed; the second is what the first is compared with. */
  readonly sums: readonly Sum[];
  /** The dataset's own sum was read where members are missing, for these codes. */
  readonly aggregates: readonly string[];
  readonly rank: FigureQuery['rank'];
}

/** What else a question is planned with. */
export interface PlanContext {
  readonly version: DatasetVersion;
  readonly shape: ProductShape;
  readonly lists: CodeLists;
  /** Which version of a basket, 0 the newest. */
  readonly basketVersion?: number;
}

/** How many partners a dataset has at least that speaks of the whole world. */
const WORLD = 100;

/**
 * What has to be read from a version to answer a question; or what is missing, a sum of what has none among it
 * (that of several rows in one period is only seen when they are read).
 */
export function planQuery(query: FigureQuery, context: PlanContext): Plan | Missing {
  const value = measured(context.version, query.value);
  if (value === undefined) return { reason: 'basis undefined', missing: [query.value] };
  const noSum: Missing = { reason: 'no sum', missing: [valueName(context.version, query.value)] };
  // A share says that its part and the rest add up to the whole.
  if (!value.adds && query.statistic === 'share') return noSum;
  const wanted: { filter: QueryFilter; period: Period }[] = [];
  switch (query.statistic) {
    case 'level':
      wanted.push({ filter: query.filter, period: query.period });
      break;
    case 'share':
      if (!query.part) return { reason: 'basis undefined', missing: ['what it is a share of'] };
      wanted.push(
        { filter: query.part, period: query.period },
        { filter: query.filter, period: query.period },
      );
      break;
    case 'change':
    case 'ratio':
      if (!query.from) return { reason: 'no period', missing: ['the period it is compared with'] };
      wanted.push(
        { filter: query.filter, period: query.period },
        { filter: query.filter, period: query.from },
      );
      break;
    case 'rank':
      if (!query.rank) return { reason: 'basis undefined', missing: ['along what it ranks'] };
      wanted.push({ filter: query.filter, period: query.period });
      break;
  }
  const sums: Sum[] = [];
  const aggregates: string[] = [];
  for (const { filter, period } of wanted) {
    const settled = settle(filter, period, query, context);
    if ('missing' in settled) return settled;
    for (const side of ['reporter', 'partner'] as const) {
      if (settled.rows[side].aggregate) aggregates.push(...(filter[side]?.areas ?? []));
    }
    if (!value.adds && settled.periods > 1) return noSum;
    sums.push({ measured: value, rows: settled.rows });
  }
  return { sums, aggregates: [...new Set(aggregates)], rank: query.rank };
}

/** The name of the field that a question reads. */
export function valueName({ fields }: Pick<DatasetVersion, 'fields'>, name: string): string {
  const main = fields.find(({ role }) => role === 'value');
  return name === '' || name === '_value' ? (main?.title ?? main?.name ?? name) : name;
}

/** The value that sums add up to under a statistic; null where it is divided by nothing. */
export function valueOfSums(query: FigureQuery, sums: readonly number[], unit: string | null): number | null {
  const [first = 0, second = 0] = sums;
  switch (query.statistic) {
    case 'share':
      return second > 0 ? (first / second) * 100 : null;
    case 'change':
      if (unit !== '%') return first - second;
      return second > 0 ? ((first - second) / second) * 100 : null;
    case 'ratio':
      return second > 0 ? first / second : null;
    default:
      return first;
  }
}

function settle(
  filter: QueryFilter,
  period: Period,
  query: FigureQuery,
  { version, shape, lists, basketVersion = 0 }: PlanContext,
): { rows: SettledFilter; periods: number } | Missing {
  const { coverage } = version;
  const along = query.rank?.along;
  // Said first: data of somebody else lack more than a period.
  const unknown = (['reporter', 'partner'] as const).flatMap((side) =>
    unknownAreas(coverage, side, filter[side], period[0], lists),
  );
  if (unknown.length > 0) return { reason: 'reporter missing', missing: unknown };
  const periods = askedPeriods(coverage, period);
  if (periods.missing.length > 0 || periods.found.length === 0) {
    return { reason: 'period missing', missing: missingPeriods(periods, coverage.frequency) };
  }
  const flows = new Set(coverage.flows.map(({ flow }) => flow));
  if (filter.flow === null && flows.size > 1)
    return { reason: 'basis undefined', missing: ['imports or exports'] };
  if (filter.flow && flows.size > 0 && !flows.has(filter.flow)) {
    return { reason: 'product missing', missing: [`${filter.flow}s`] };
  }
  const reporter = askedAreas(coverage, 'reporter', filter.reporter, periods.found, lists);
  if (reporter.missing.length > 0) return { reason: 'reporter missing', missing: reporter.missing };
  if (filter.reporter === null && along !== 'reporter' && coverage.reporters.length > 1) {
    return { reason: 'no subject', missing: ['who reports it'] };
  }
  const partner = askedAreas(coverage, 'partner', filter.partner, periods.found, lists);
  if (partner.missing.length > 0) return { reason: 'reporter missing', missing: partner.missing };
  const partners = coverage.partners.filter(({ aggregate }) => !aggregate).length;
  if (filter.partner === null && along !== 'partner' && partners > 0 && partners < WORLD) {
    return { reason: 'basis undefined', missing: [`all partners: the data have ${partners}`] };
  }
  const product =
    along === 'product' ? everyProduct(shape) : askedProducts(shape, filter.product, lists, basketVersion);
  if (product.kind === 'missing') return { reason: 'product missing', missing: product.missing };
  return { rows: { reporter, partner, product, flow: filter.flow, period }, periods: periods.found.length };
}

/** Every product once, at the finest level there is. */
function everyProduct({ lengths, total }: ProductShape): AskedProducts {
  if (lengths.length === 0 || (lengths.length === 1 && !total)) return { kind: 'all' };
  return { kind: 'length', length: Math.max(...lengths) };
}
