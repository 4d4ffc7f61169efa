import { answerQuery } from '../cubes/answer-query.ts';
import type { AskedMember, AskedPlace, AskedQuery } from '../cubes/asked-query.ts';
import type { Cells } from '../cubes/cells.ts';
import { comparedMembers } from '../cubes/compared-members.ts';
import type { Cube, CubeMeasure } from '../cubes/cube.ts';
import type { CubeQuery, CubeStatistic } from '../cubes/cube-query.ts';
import type { NoAnswer } from '../cubes/read-place.ts';
import { withoutNested } from '../cubes/settle-goods.ts';
import type { SettledQuery } from '../cubes/settle-query.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { mainField } from '../datasets/main-field.ts';
import type { CodeLists } from './code-lists.ts';
import type { AreaFilter, FigureQuery, ProductFilter, QueryFilter } from './figure-query.ts';
import type { Found } from './judge-readings.ts';
import type { Variant } from './readings.ts';
import { reasonFor } from './reason-for.ts';
import type { DataInput, Missing } from './verdict.ts';

/** What a question of trade is asked of. */
export interface TradeCube {
  readonly version: Pick<DatasetVersion, 'fields'>;
  readonly cube: Cube;
  readonly lists: CodeLists;
}

/**
 * The cube question that one reading of a question of trade is; or what is missing for it to be one. `unit` is the
 * figure's, which says whether a change is in percent.
 */
export function cubeOfTrade(
  { query, basketVersion }: Pick<Variant, 'query' | 'basketVersion'>,
  unit: string | null,
  { version, cube, lists }: TradeCube,
): AskedQuery | Missing {
  const measure = measureAsked(query, version, cube);
  if (!measure) return { reason: 'basis undefined', missing: [query.value] };
  const { statistic, filter, part, period, from, rank } = query;
  if (measure.kind === 'unknown' && statistic === 'share')
    return { reason: 'no sum', missing: [valueName(version, query.value)] };
  const column = measure.columns[0]?.column ?? '';
  const along = rank ? `_${rank.along}` : null;
  const place = (rows: QueryFilter, time: FigureQuery['period']): AskedPlace => {
    const members: Record<string, readonly AskedMember[]> = {
      _reporter: areasOf(rows.reporter, lists),
      _partner: areasOf(rows.partner, lists),
      _product: goodsOf(rows.product, basketVersion),
      ...(rows.flow && { _flow: [rows.flow] }),
      ...(along && rank && { [along]: [rank.of] }),
    };
    return { measure: column, members, time };
  };
  const asked = {
    dataset: query.dataset,
    statistic: STATISTICS[statistic],
    of: place(filter, period),
    against: null,
    how: null,
    yearly: false,
    rank: null,
    counted: null,
  };
  switch (statistic) {
    case 'share':
      if (!part) return { reason: 'basis undefined', missing: ['what it is a share of'] };
      return { ...asked, of: place(part, period), against: place(filter, period) };
    case 'change':
    case 'ratio':
      if (!from) return { reason: 'no period', missing: ['the period it is compared with'] };
      return {
        ...asked,
        against: place(filter, from),
        how: statistic === 'ratio' ? null : unit === '%' ? 'percent' : 'absolute',
      };
    case 'rank': {
      if (!rank || !along) return { reason: 'basis undefined', missing: ['along what it ranks'] };
      const group = rank.along === 'product' ? null : filter[rank.along];
      const among = group && areasOf(group, lists);
      return { ...asked, rank: { along, order: 'most', among, since: null } };
    }
    default:
      return asked;
  }
}

const STATISTICS: Readonly<Record<FigureQuery['statistic'], CubeStatistic>> = {
  level: 'value',
  share: 'share',
  change: 'change',
  ratio: 'ratio',
  rank: 'rank',
};

/** The measure that a question of trade reads under a name, or the first value under none. */
function measureAsked(
  { value }: FigureQuery,
  { fields }: TradeCube['version'],
  { measures }: Cube,
): CubeMeasure | undefined {
  const main = mainField(fields)?.name;
  const name = value === '' || value === '_value' ? main : value;
  return measures.find(({ trade }) => trade?.field === name);
}

function areasOf(filter: AreaFilter | null, lists: CodeLists): AskedMember[] {
  if (filter === null) return [{ all: true }];
  return filter.areas.map((code) => (lists.membersOf(code, TODAY) ? { group: code } : code));
}

/** Whether a code is a group's does not depend on the day. */
const TODAY = '2026-01-01';

function goodsOf(product: ProductFilter, version: number): AskedMember[] {
  if ('total' in product) return [''];
  if ('codes' in product) return withoutNested(product.codes);
  return [version === 0 ? { basket: product.basket } : { basket: product.basket, version }];
}

/** What a cube answers to one reading of a question of trade. */
export function answerTrade(
  variant: Variant,
  { query, ownSums }: SettledQuery,
  { version, cube }: Pick<TradeCube, 'version' | 'cube'>,
  cells: Cells,
): Found {
  const lost = { variant, reason: 'reporter missing', missing: [variant.query.rank?.of ?? ''] } as const;
  const ranked = rankedAmong(query, cube);
  const own = query.rank?.along ? query.of.members[query.rank.along]?.[0] : undefined;
  if (ranked && !ranked.includes(own ?? '')) return lost;
  const answer = answerQuery(query, cube, cells);
  if ('reason' in answer) {
    const { reason, missing } = noAnswer(answer, variant.query, version);
    return query.rank && answer.reason === 'no value' ? lost : { variant, reason, missing };
  }
  const { value, from } = answer;
  if (query.statistic === 'value') return { variant, value, aggregates: ownSums };
  const unit = unitOf(version, variant.query.value);
  const input = (of: number, at: number, count = 1): DataInput => ({
    names: null,
    period: (at === 0 ? query.of : query.against)?.time ?? null,
    value: of,
    unit,
    cells: count,
    flag: null,
  });
  const inputs = query.rank ? [input(from[0] ?? 0, 0, answer.among)] : from.map((one, at) => input(one, at));
  return { variant, value, aggregates: ownSums, inputs };
}

function rankedAmong({ rank }: CubeQuery, { dimensions }: Cube): string[] | null {
  const dimension = dimensions.find(({ column }) => column === rank?.along);
  return rank && dimension ? comparedMembers(dimension, rank.among) : null;
}

/** The name of the field that a question reads. */
function valueName({ fields }: TradeCube['version'], name: string): string {
  const main = mainField(fields);
  return name === '' || name === '_value' ? (main?.title ?? main?.name ?? name) : name;
}

/** Why there is no answer, in the words of trade. */
function noAnswer(answer: NoAnswer, query: FigureQuery, version: TradeCube['version']): Missing {
  if (answer.reason === 'no sum') return { reason: 'no sum', missing: [valueName(version, query.value)] };
  if (answer.isNothing)
    return query.statistic === 'level'
      ? { reason: 'product missing', missing: ['every row that is asked for'] }
      : { reason: 'nothing to divide by', missing: ['every row that it is compared with'] };
  return { reason: reasonFor(answer), missing: answer.missing };
}

function unitOf({ fields }: TradeCube['version'], name: string): string | null {
  const field = fields.find((one) => one.name === name) ?? mainField(fields);
  return field?.unit ?? null;
}
