import { askedPeriods, missingPeriods } from '../checks/asked-periods.ts';
import type { CodeLists } from '../checks/code-lists.ts';
import type { Missing } from '../checks/verdict.ts';
import type { Coverage } from '../datasets/dataset.ts';
import type { AskedMember, AskedPlace, AskedQuery } from './asked-query.ts';
import type { Cube, CubeDimension, TradeDimension } from './cube.ts';
import type { CubePlace, CubeQuery } from './cube-query.ts';
import type { MissingRows } from './missing-rows.ts';
import { type AreaSpan, settleAreas, type TablePeriod, unknownAreas } from './settle-areas.ts';
import { finestGoods, settleGoods } from './settle-goods.ts';

/** A question with the codes that stand for its members. */
export interface SettledQuery {
  readonly query: CubeQuery;
  /** The table's own sums that are read because not all of their members are there. */
  readonly ownSums: readonly string[];
}

/** What the members of questions are looked for in. */
export interface SettledIn {
  readonly cube: Cube;
  readonly lists: CodeLists;
  /** Who has rows when; null where the description says nothing of it. */
  readonly rows: MissingRows | null;
}

/** How many partners a table has at least that speaks of the whole world. */
const WORLD = 100;

/** Turns the members of a question to a table of trade into the codes that the table has for them. Pure. */
export function settleQuery(asked: AskedQuery, where: SettledIn): SettledQuery | Missing {
  const { rank, ...rest } = asked;
  const of = settlePlace(asked.of, rank, where);
  if ('reason' in of) return of;
  const against = asked.against && settlePlace(asked.against, rank, where);
  if (against && 'reason' in against) return against;
  return {
    query: {
      ...rest,
      of: of.place,
      against: against?.place ?? null,
      rank: rank && { ...rank, among: of.among },
    },
    ownSums: [...new Set([...of.ownSums, ...(against?.ownSums ?? [])])],
  };
}

/** Who reports has to be said; a partner that is left out is whatever stands for all of them. */
const LEFT_OUT = { reporter: [{ all: true }], partner: null } as const;

interface SettledPlace {
  readonly place: CubePlace;
  readonly ownSums: readonly string[];
  /** What a ranked member is compared with, where that is not everybody. */
  readonly among: readonly string[] | null;
}

/** Settles a place, in the order in which what is missing is said: data of somebody else lack more than a period. */
function settlePlace(
  { measure, members, time }: AskedPlace,
  rank: AskedQuery['rank'],
  where: SettledIn,
): SettledPlace | Missing {
  const { cube, lists, rows } = where;
  const of = (role: TradeDimension) => cube.dimensions.find(({ trade }) => trade?.role === role);
  if (!time) return { reason: 'no period', missing: [] };
  const sides = (['reporter', 'partner'] as const).map((role) => {
    const isAlong = rank?.along === `_${role}`;
    const own = members[`_${role}`];
    return { role, dimension: of(role), own, isAlong, asked: isAlong ? rank.among : (own ?? LEFT_OUT[role]) };
  });
  const unknown = sides.flatMap(({ dimension, asked }) =>
    unknownAreas(dimension, (asked ?? []).filter(isNamed), time[0], lists),
  );
  if (unknown.length > 0) return { reason: 'reporter missing', missing: unknown };
  const periods = periodsOf(cube, time);
  if ('reason' in periods) return periods;
  const flows = settleFlows(of('flow'), members._flow);
  if ('reason' in flows) return flows;
  const settled: Record<string, readonly string[]> = { ...flows.members };
  const groups: Group[] = [];
  const ownSums: string[] = [];
  let among: readonly string[] | null = null;
  for (const { role, dimension, own = [], isAlong, asked } of sides) {
    if (!dimension) continue;
    const { column } = dimension;
    if (isAlong) settled[column] = own.filter(isCode);
    if (asked === null) continue;
    if (!asked.every(isNamed)) {
      const all = allOf(role, dimension);
      if ('reason' in all) return all;
      settled[column] = all.codes;
      continue;
    }
    const found = settleAreas(dimension, asked, periods, lists, rows);
    if (found.missing.length > 0) return { reason: 'reporter missing', missing: found.missing };
    ownSums.push(...found.ownSums);
    const codes = [...new Set(found.spans.flatMap((span) => span.codes))];
    // Who belonged to a group for a part of the time is no equal of the others.
    if (isAlong && found.spans.length > 1) return { reason: 'basis undefined', missing: [dimension.label] };
    if (isAlong) among = codes;
    else {
      settled[column] = codes;
      if (found.spans.length > 1) groups.push({ column, spans: found.spans });
    }
  }
  const product = of('product');
  const isOfGoods = product !== undefined && rank?.along === product.column;
  const goods = isOfGoods
    ? { codes: (members[product.column] ?? []).filter(isCode) }
    : settleGoods(product, members._product ?? [], lists);
  if ('missing' in goods) return { reason: 'product missing', missing: goods.missing };
  if (product) settled[product.column] = goods.codes;
  for (const { trade, column } of cube.dimensions)
    if (!trade && members[column]) settled[column] = members[column].filter(isCode);
  const place: CubePlace = { measure, members: settled, time };
  const parts = partsOf(place, groups);
  return {
    place: parts.length > 1 ? { ...place, parts } : place,
    ownSums,
    among: isOfGoods ? finestGoods(product) : among,
  };
}

function isCode(one: AskedMember): one is string {
  return typeof one === 'string';
}

function isNamed(one: AskedMember): boolean {
  return typeof one === 'string' || !('all' in one);
}

/** The table's periods that make up a time. */
function periodsOf({ periods, frequency }: Cube, time: CubePlace['time']): TablePeriod[] | Missing {
  if (!time) return { reason: 'no period', missing: [] };
  const known: Coverage['frequency'] = frequency === 'week' || frequency === 'half' ? null : frequency;
  const table = periods.map(({ label, period: [from, to] }, at): TablePeriod => ({ label, from, to, at }));
  const found = askedPeriods({ periods: table, frequency: known }, time);
  if (found.missing.length > 0 || found.found.length === 0)
    return { reason: 'period missing', missing: missingPeriods(found, known) };
  const places = new Map(table.map((one) => [`${one.from}/${one.to}`, one]));
  return found.found.flatMap(({ from, to }) => places.get(`${from}/${to}`) ?? []);
}

type Members = { readonly members: Record<string, readonly string[]> };

function settleFlows(
  dimension: CubeDimension | undefined,
  asked: readonly AskedMember[] | undefined,
): Members | Missing {
  if (!dimension) return { members: {} };
  const codes = dimension.members.map(({ code }) => code);
  const named = asked?.filter(isCode) ?? [];
  const [missing] = named.filter((one) => !codes.includes(one));
  if (missing !== undefined) return { reason: 'product missing', missing: [`${missing}s`] };
  if (named.length > 0) return { members: { [dimension.column]: named } };
  if (codes.length > 1) return { reason: 'basis undefined', missing: ['imports or exports'] };
  return { members: { [dimension.column]: codes } };
}

/** All reporters are one of them, and all partners those of a table that has the whole world. */
function allOf(
  role: 'reporter' | 'partner',
  { members }: CubeDimension,
): { readonly codes: readonly string[] } | Missing {
  const single = members.filter(({ aggregate }) => !aggregate);
  if (role === 'reporter' && members.length > 1) return { reason: 'no subject', missing: ['who reports it'] };
  if (role === 'partner' && single.length > 0 && single.length < WORLD)
    return { reason: 'basis undefined', missing: [`all partners: the data have ${single.length}`] };
  return { codes: single.map(({ code }) => code) };
}

/** A dimension whose members change within the time that is asked for. */
interface Group {
  readonly column: string;
  readonly spans: readonly AreaSpan[];
}

/** A place cut where the members of one of its groups change. */
function partsOf(place: CubePlace, groups: readonly Group[]): CubePlace[] {
  const days = groups.flatMap(({ spans }) => spans.map(({ time }) => time[0]));
  const cuts = [...new Set(days)].sort();
  const end = place.time?.[1] ?? '';
  return cuts.map((from, i) => ({
    ...place,
    time: [i === 0 ? (place.time?.[0] ?? from) : from, cuts[i + 1] ?? end],
    members: {
      ...place.members,
      ...Object.fromEntries(
        groups.map(({ column, spans }) => [
          column,
          spans.find(({ time }) => from >= time[0] && from < time[1])?.codes ?? [],
        ]),
      ),
    },
  }));
}
