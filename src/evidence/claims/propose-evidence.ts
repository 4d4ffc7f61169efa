import { addMonths, monthsBetween } from '../checks/asked-periods.ts';
import type { CodeLists } from '../checks/code-lists.ts';
import type { FigureQuery, ProductFilter, QueryFilter } from '../checks/figure-query.ts';
import { lackingFor, type OpensTrade } from '../checks/open-trade.ts';
import type { Missing } from '../checks/verdict.ts';
import type { Dataset, DatasetVersion } from '../datasets/dataset.ts';
import { mainField } from '../datasets/main-field.ts';
import type { Figure, Period, Subject } from './figure.ts';
import { yearlyAmount } from './unit-forms.ts';

/** A question that a figure may be bound to, and how well it fits. */
export interface ProposedQuery {
  readonly dataset: Dataset;
  readonly query: FigureQuery;
  /** 0 to 1; from {@link SURE} on it is worth a person's look. */
  readonly score: number;
  /** What is missing for it to be answered; null where nothing is. */
  readonly missing: Missing | null;
}

/** From this score on a proposal is made. */
export const SURE = 0.5;

/** How finders name a basket where its slug is another. */
const BASKETS: Readonly<Record<string, string>> = { chpl: 'common-high-priority' };

/** What an answer is worth by what is missing for it. */
const MISSING_SCORES: Readonly<Record<string, number>> = {
  'period missing': 0.6,
  'no sum': 0.45,
  'reporter missing': 0.35,
  'basis undefined': 0.25,
  'product missing': 0.2,
};

/**
 * The questions to known datasets that a figure could be bound to, the likeliest first: who, with whom, what, which way,
 * when and in which unit have to fit. A person says yes to one.
 */
export async function proposeQueries(
  figure: Figure,
  datasets: readonly Dataset[],
  lists: CodeLists,
  open: OpensTrade,
  others: readonly Figure[] = [],
): Promise<ProposedQuery[]> {
  const asked = questionOf(figure, others);
  if (!asked) return [];
  const proposals: ProposedQuery[] = [];
  for (const dataset of datasets) {
    const value = mainField(dataset.newest.fields);
    if (!value) continue;
    const query: FigureQuery = { ...asked, dataset: dataset.slug, value: value.name };
    const plain = await scored(figure, query, dataset, lists, open);
    if (plain) proposals.push((await mirrorOf(plain, figure, lists, open)) ?? plain);
  }
  return proposals.sort((a, b) => b.score - a.score || a.dataset.slug.localeCompare(b.dataset.slug));
}

/** What one side does not report, the other may: it is asked when the `plain` question has no answer. */
async function mirrorOf(
  plain: ProposedQuery,
  figure: Figure,
  lists: CodeLists,
  open: OpensTrade,
): Promise<ProposedQuery | null> {
  const other = mirrored(plain.query);
  if (!other || plain.missing?.reason !== 'reporter missing') return null;
  const mirror = await scored(figure, other, plain.dataset, lists, open, 0.15);
  return mirror && mirror.score > plain.score ? mirror : null;
}

/** Null where the dataset cannot be read. */
async function scored(
  figure: Figure,
  query: FigureQuery,
  dataset: Dataset,
  lists: CodeLists,
  open: OpensTrade,
  less = 0,
): Promise<ProposedQuery | null> {
  const unit = unitOf(dataset.newest);
  const statesUnit = query.statistic === 'level' || (query.statistic === 'change' && figure.unit !== '%');
  if (statesUnit && unit !== null && yearlyAmount(figure.unit) !== unit) {
    return { dataset, query, score: 0.1, missing: { reason: 'unit differs', missing: [unit] } };
  }
  const table = await open(dataset);
  if (!table) return null;
  const missing = lackingFor(query, figure.unit, table, lists);
  const base = missing ? (MISSING_SCORES[missing.reason] ?? 0.1) : 0.9;
  const unsure = (dataset.rolesConfirmed ? 0 : 0.1) + (unit === null ? 0.1 : 0) + less;
  return { dataset, query, score: Math.max(0, Math.round((base - unsure) * 100) / 100), missing };
}

type Question = Omit<FigureQuery, 'dataset' | 'value'>;

/** The question that a figure puts, whatever dataset answers it; null where it does not say enough. */
function questionOf(figure: Figure, others: readonly Figure[]): Question | null {
  const { subject, period, measure } = figure;
  if (!period || subject.flow === null || (subject.reporter === null && subject.partner === null))
    return null;
  const product = productOf(subject);
  if (!product) return null;
  const filter: QueryFilter = {
    reporter: areas(subject.reporter),
    partner: areas(subject.partner),
    product,
    flow: subject.flow,
  };
  const plain: Question = {
    statistic: measure,
    filter,
    period,
    part: null,
    from: null,
    rank: null,
    sql: null,
  };
  switch (measure) {
    case 'level':
      return plain;
    case 'share': {
      const shares = shareOf(filter, subject);
      return shares && { ...plain, ...shares };
    }
    case 'change':
    case 'ratio': {
      if (figure.unit === 'percentage points' || figure.unit === 'basis points') return null;
      const spans = comparedPeriods(figure, others);
      return spans && { ...plain, from: spans[0], period: spans[1] };
    }
    case 'rank': {
      const along = subject.partner && subject.reporter ? 'partner' : subject.reporter ? 'reporter' : null;
      const of = along === 'partner' ? subject.partner : subject.reporter;
      return along && of ? { ...plain, filter: { ...filter, [along]: null }, rank: { along, of } } : null;
    }
  }
}

function productOf({ product }: Subject): ProductFilter | null {
  if (product === null) return null;
  if (product === 'total') return { total: true };
  return /^\d+$/.test(product) ? { codes: [product] } : { basket: BASKETS[product] ?? product };
}

function areas(code: string | null): { areas: readonly string[] } | null {
  return code === null ? null : { areas: [code] };
}

/** "A quarter of the EU's exports to X came from Germany" is Germany in the EU; "70 % of Russia's imports came from China" China among all. */
function shareOf(filter: QueryFilter, { part }: Subject): Pick<Question, 'filter' | 'part'> | null {
  if (part) return { filter, part: { ...filter, reporter: { areas: [part.reporter] } } };
  if (!filter.partner || !filter.reporter) return null;
  return { filter: { ...filter, partner: null }, part: filter };
}

/** The two periods a change is between: of the figures it follows from, the ends of the span it names, or a year apart. */
function comparedPeriods(
  { derivedFrom, period }: Figure,
  others: readonly Figure[],
): [Period, Period] | null {
  const [from, to] = derivedFrom ?? [];
  const first = from === undefined ? null : others[from]?.period;
  const second = to === undefined ? null : others[to]?.period;
  if (first && second) return [first, second];
  if (!period) return null;
  const months = monthsBetween(period[0], period[1]);
  if (months === null) return null;
  if (months > 12 && months % 12 === 0) {
    return [
      [period[0], addMonths(period[0], 12)],
      [addMonths(period[1], -12), period[1]],
    ];
  }
  if (months > 12) return null;
  return [[addMonths(period[0], -12), addMonths(period[1], -12)], period];
}

function mirrored(query: FigureQuery): FigureQuery | null {
  const swap = ({ reporter, partner, flow, product }: QueryFilter): QueryFilter | null =>
    reporter && partner && flow
      ? { reporter: partner, partner: reporter, flow: flow === 'import' ? 'export' : 'import', product }
      : null;
  if (query.statistic !== 'level' && query.statistic !== 'change' && query.statistic !== 'ratio') return null;
  const filter = swap(query.filter);
  return filter && { ...query, filter };
}

function unitOf({ fields }: DatasetVersion): string | null {
  return mainField(fields)?.unit ?? null;
}
