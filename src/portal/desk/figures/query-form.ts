import type { Problem } from '../../../errors.ts';
import type { FigureQuery, ProductFilter, QueryFilter } from '../../../evidence/checks/figure-query.ts';
import { type Figure, MEASURES } from '../../../evidence/claims/figure.ts';
import { groupCode } from '../../../evidence/codes/groups.ts';
import { isHsCode } from '../../../evidence/codes/hs.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import { mainField } from '../../../evidence/datasets/main-field.ts';
import { countryCode } from '../../../language/countries/country-code.ts';
import { refusal } from '../../../words/refusal.ts';
import type { Words } from '../../../words/words.ts';
import type { Form } from '../../http/form.ts';
import { readPeriod, writePeriod } from './figure-words.ts';

/** The fields of the form that asks a dataset. */
export const QUERY_FORM = {
  dataset: { most: 120 },
  value: { most: 200 },
  statistic: { most: 10 },
  reporter: { most: 400 },
  partner: { most: 400 },
  product: { most: 2000 },
  flow: { most: 10 },
  period: { most: 24 },
  from: { most: 24 },
  'part-reporter': { most: 400 },
  'part-partner': { most: 400 },
  'part-product': { most: 2000 },
  along: { most: 10 },
  of: { most: 80 },
} as const satisfies Form;

/** One of the fields. */
export type QueryField = keyof typeof QUERY_FORM;

/** The values of the form, by field. */
export type QueryTyped = Readonly<Partial<Record<QueryField, string>>>;

/** The lists the form is parsed with. */
export interface QueryLists {
  readonly datasets: readonly Pick<Dataset, 'slug' | 'newest'>[];
  readonly baskets: ReadonlySet<string>;
}

const ALONG = ['reporter', 'partner', 'product'] as const;

/** The question entered, or the error of each field. */
export function readQueryForm(
  typed: QueryTyped,
  lists: QueryLists,
  words: Words,
): { query: FigureQuery } | { wrong: Partial<Record<QueryField, string>> } {
  const wrong: Partial<Record<QueryField, string>> = {};
  const dataset = lists.datasets.find(({ slug }) => slug === typed.dataset);
  if (!dataset) wrong.dataset = words.say('queryWrongDataset');
  const values = dataset?.newest.fields.filter(({ type }) => type === 'number' || type === 'integer') ?? [];
  const summed = typed.value || mainField(values)?.name || '';
  if (dataset && typed.value && !values.some(({ name }) => name === typed.value)) {
    wrong.value = words.say('queryWrongValue', { fields: words.list(values.map(({ name }) => name)) });
  }
  const statistic = MEASURES.find((measure) => measure === typed.statistic);
  if (!statistic) wrong.statistic = words.say('queryWrongStatistic');

  const areas = (field: QueryField): QueryFilter['reporter'] => {
    const given = piecesOf(typed[field]);
    if (given.length === 0) return null;
    const codes = given.map(areaCode);
    const unknown = given.filter((_, at) => codes[at] === null);
    if (unknown.length > 0) wrong[field] = words.say('queryWrongArea', { names: words.list(unknown) });
    return { areas: [...new Set(codes.filter((code) => code !== null))] };
  };
  const product = (field: QueryField): ProductFilter | null => {
    const given = piecesOf(typed[field]);
    const [first = ''] = given;
    if (given.length === 0) return null;
    if (given.length === 1 && first.toLowerCase() === 'total') return { total: true };
    if (given.length === 1 && lists.baskets.has(first.toLowerCase())) return { basket: first.toLowerCase() };
    const codes = given.map((code) => code.replaceAll('.', ''));
    const unknown = given.filter((_, at) => !isHsCode(codes[at] ?? ''));
    if (unknown.length > 0) wrong[field] = words.say('queryWrongProduct', { names: words.list(unknown) });
    return { codes: [...new Set(codes)] };
  };
  const period = (field: 'period' | 'from') => {
    const read = readPeriod(typed[field] ?? '');
    if (!read) wrong[field] = words.say('queryWrongPeriod');
    return read;
  };

  const filter: QueryFilter = {
    reporter: areas('reporter'),
    partner: areas('partner'),
    product: product('product') ?? { total: true },
    flow: typed.flow === 'import' || typed.flow === 'export' ? typed.flow : null,
  };
  const meant = period('period');
  const from = statistic === 'change' || statistic === 'ratio' ? period('from') : null;
  const part =
    statistic === 'share'
      ? {
          reporter: areas('part-reporter') ?? filter.reporter,
          partner: areas('part-partner') ?? filter.partner,
          product: product('part-product') ?? filter.product,
          flow: filter.flow,
        }
      : null;
  if (part && same(part, filter)) wrong['part-partner'] ??= words.say('queryWrongPart');
  const along = ALONG.find((one) => one === typed.along);
  const of = typed.of?.trim() ?? '';
  const ranked = along === 'product' ? of : (areaCode(of) ?? of);
  if (statistic === 'rank' && !along) wrong.along = words.say('queryWrongAlong');
  if (statistic === 'rank' && !of) wrong.of = words.say('queryWrongOf');
  if (Object.keys(wrong).length > 0 || !dataset || !statistic || !meant) return { wrong };
  return {
    query: {
      dataset: dataset.slug,
      value: summed,
      statistic,
      filter,
      period: meant,
      part,
      from,
      rank: statistic === 'rank' && along ? { along, of: ranked } : null,
      sql: null,
    },
  };
}

/** The question as the form reads it. Throws a Problem that names a field whose value does not exist. */
export function checkedQuery(query: FigureQuery, lists: QueryLists, words: Words): FigureQuery {
  const read = readQueryForm(typedQuery(query), lists, words);
  if ('wrong' in read) {
    const [[field, why] = ['form', '']] = Object.entries(read.wrong);
    throw notAskable(FIELD_OF[field] ?? field, why ?? '');
  }
  const unused = (['part', 'from', 'rank'] as const).find((name) => query[name] && !read.query[name]);
  if (unused) throw notAskable(unused, `it says nothing of a ${query.statistic}`);
  return read.query;
}

/** The fields of the form that have another name in a question. */
const FIELD_OF: Readonly<Record<string, string>> = {
  reporter: 'filter.reporter',
  partner: 'filter.partner',
  product: 'filter.product',
  'part-reporter': 'part.reporter',
  'part-partner': 'part.partner',
  'part-product': 'part.product',
  along: 'rank.along',
  of: 'rank.of',
};

function notAskable(field: string, why: string): Problem {
  return refusal('questionFieldWrong', { field, why });
}

/** A question as form values. */
export function typedQuery(query: FigureQuery): QueryTyped {
  const { filter, part } = query;
  const unlike = <T>(one: T, other: T, text: string) => (same(one, other) ? '' : text);
  return {
    dataset: query.dataset,
    value: query.value === '_value' ? '' : query.value,
    statistic: query.statistic,
    reporter: areasTyped(filter.reporter),
    partner: areasTyped(filter.partner),
    product: productTyped(filter.product),
    flow: filter.flow ?? '',
    period: writePeriod(query.period),
    from: query.from ? writePeriod(query.from) : '',
    'part-reporter': part ? unlike(part.reporter, filter.reporter, areasTyped(part.reporter)) : '',
    'part-partner': part ? unlike(part.partner, filter.partner, areasTyped(part.partner)) : '',
    'part-product': part ? unlike(part.product, filter.product, productTyped(part.product)) : '',
    along: query.rank?.along ?? '',
    of: query.rank?.of ?? '',
  };
}

/** The form's initial values for a figure without proposals: what its sentence says. */
export function typedFigure(figure: Figure): QueryTyped {
  const { subject, measure, period } = figure;
  const { reporter, partner, product, flow, part } = subject;
  // In "nearly 70 % of Russia's imports came from China" the partner is the part, and the whole covers all partners.
  const partnerIsPart = measure === 'share' && !part;
  return {
    statistic: measure,
    reporter: reporter ?? '',
    partner: partnerIsPart ? '' : (partner ?? ''),
    product: product ?? 'total',
    flow: flow ?? '',
    period: period ? writePeriod(period) : '',
    'part-reporter': part?.reporter ?? '',
    'part-partner': partnerIsPart ? (partner ?? '') : '',
    ...(measure === 'rank' && partner && { along: 'partner', of: partner }),
  };
}

function areaCode(name: string): string | null {
  return groupCode(name) ?? countryCode(name) ?? (/^[A-Z][A-Z0-9_]{1,39}$/.test(name) ? name : null);
}

function piecesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[,;\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

function areasTyped(areas: QueryFilter['reporter']): string {
  return areas?.areas.join(', ') ?? '';
}

function productTyped(product: ProductFilter): string {
  if ('total' in product) return 'total';
  return 'basket' in product ? product.basket : product.codes.join(', ');
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
