import { daysBetween } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { Cells } from './cells.ts';
import { type Cube, type CubeDimension, type CubeMeasure, type CubeMember, measureOf } from './cube.ts';
import type { CubePlace } from './cube-query.ts';
import { rulesOf } from './measure-kinds.ts';
import { overlapAmong } from './overlaps.ts';
import { addsOver, isPartition } from './partition.ts';
import { periodLabel } from './period-label.ts';

/** Why a question has no answer, and what is missing for one. */
export interface NoAnswer {
  readonly reason:
    | 'no period'
    | 'no member'
    | 'no value'
    | 'no sum'
    | 'counted twice'
    | 'nothing to divide by'
    | 'several rows'
    | 'no multiplier'
    | 'unclear remainder'
    | 'unsettled streak'
    | 'unsettled rank';
  readonly missing: readonly string[];
  /** The dimension of which no member is named, and none stands for all. */
  readonly open?: CubeDimension;
  /** Set where no row is there and each of them is zero: there is nothing of what is asked for. */
  readonly isNothing?: true;
}

/** The value at a place, in full units where the measure's multiplier is known. */
export interface ReadPlace {
  readonly value: number;
  readonly measure: CubeMeasure;
  /** What is said of the first of its rows that is missing, and so zero; null where none is. */
  readonly missing: (() => NoAnswer) | null;
  /** Whether any of its rows is there. */
  readonly isThere: boolean;
}

/** What a place needs: a row at least, or none where all of it is zero, or whatever is there of its rows. */
export type Needed = 'some' | 'nothing too' | 'what there is';

/** The value at a place: a cell, or as many as its kind allows to be added up or averaged. */
export function readPlace(
  place: CubePlace,
  cube: Cube,
  cells: Cells,
  along: 'sum' | 'mean',
  needed: Needed = 'some',
): ReadPlace | NoAnswer {
  if (place.parts) return readParts(place.parts, cube, cells, along, needed);
  return whyNotAdded(place, cube) ?? readAdded(place, cube, cells, along, needed);
}

/** The sum of what a place was at one time after another. */
function readParts(
  parts: readonly CubePlace[],
  cube: Cube,
  cells: Cells,
  along: 'sum' | 'mean',
  needed: Needed,
): ReadPlace | NoAnswer {
  let sum = null as ReadPlace | null;
  let nothing: NoAnswer | null = null;
  for (const part of parts) {
    const one = readPlace(part, cube, cells, along, needed === 'some' ? 'nothing too' : needed);
    if ('reason' in one) {
      if (needed !== 'what there is' || !one.isNothing) return one;
      nothing = one;
      continue;
    }
    if (along === 'mean' || !rulesOf(one.measure.kind).overTime || cube.frequency === 'week')
      return { reason: 'no sum', missing: [one.measure.label] };
    sum = {
      ...one,
      value: one.value + (sum?.value ?? 0),
      missing: sum?.missing ?? one.missing,
      isThere: one.isThere || (sum?.isThere ?? false),
    };
  }
  if (!sum) return nothing ?? { reason: 'no period', missing: [] };
  return needed === 'some' && !sum.isThere && sum.missing ? { ...sum.missing(), isNothing: true } : sum;
}

/** Why the members that a place names have no sum; null where they have one, or nothing is to be added up. */
export function whyNotAdded({ measure: column, members, time }: CubePlace, cube: Cube): NoAnswer | null {
  const measure = measureOf(cube, column);
  if (!measure) return null;
  for (const dimension of cube.dimensions) {
    const codes = new Set(members[dimension.column]);
    if (codes.size < 2) continue;
    if (!addsOver(measure, dimension)) return { reason: 'no sum', missing: [measure.label] };
    const overlap = overlapAmong(dimension, [...codes], time);
    if (overlap) return { reason: 'counted twice', missing: overlap.map(wordOf(dimension)) };
  }
  return null;
}

/** The value at a place whose members were found to have a sum. */
export function readAdded(
  place: CubePlace,
  cube: Cube,
  cells: Cells,
  along: 'sum' | 'mean',
  needed: Needed = 'some',
): ReadPlace | NoAnswer {
  const measure = measureOf(cube, place.measure);
  if (!measure) return { reason: 'no member', missing: [place.measure] };
  const rules = rulesOf(measure.kind);
  const groups: string[][] = [];
  for (const dimension of cube.dimensions) {
    const codes = codesAt(place, dimension, measure);
    if ('reason' in codes) return codes;
    groups.push([...codes]);
  }
  const periods = periodsAt(place.time, cube);
  if ('reason' in periods) return periods;
  // Weeks of two years are of neither: they make a mean, and no sum.
  if (periods.length > 1 && along === 'sum' && (!rules.overTime || cube.frequency === 'week'))
    return { reason: 'no sum', missing: [measure.label] };
  if (periods.length > 1 && along === 'mean' && !rules.mean)
    return { reason: 'no sum', missing: [measure.label] };
  const mayBeZero = along === 'sum' && rules.overTime && rules.overMembers;
  // Who has traded more in the months that are there is ahead of another, whatever the months that are not.
  const anyway = needed === 'what there is' && cube.dimensions.some(({ sparse }) => sparse);
  const sum =
    totalAt(groups, periods, measure, cube, cells, { mayBeZero, anyway }) ??
    cellsAt(groups, periods, measure, cube, cells, { mayBeZero, anyway });
  if ('reason' in sum) return sum;
  if (sum.missing && !sum.isThere && needed !== 'nothing too') return { ...sum.missing(), isNothing: true };
  const value = along === 'mean' ? sum.value / periods.length : sum.value;
  return { ...sum, value: value * (measure.multiplier ?? 1), measure };
}

type Sum = Pick<ReadPlace, 'value' | 'missing' | 'isThere'>;

/** What missing rows of a sum are: zero where the table says so, or let pass whatever they are. */
interface Lenience {
  readonly mayBeZero: boolean;
  readonly anyway: boolean;
}

/** The sum of cells as the engine made it; null where single cells are read, or are needed to tell what is missing. */
function totalAt(
  groups: readonly (readonly string[])[],
  periods: readonly number[],
  measure: CubeMeasure,
  cube: Cube,
  cells: Cells,
  { mayBeZero, anyway }: Lenience,
): Sum | NoAnswer | null {
  const column = measure.columns[0]?.column ?? '';
  const total = cells.total?.(column, groups, periods);
  if (!total || (total.isUnsure && !(mayBeZero && anyway))) return null;
  const { value, rows, filled } = total;
  const asked = groups.reduce((all, codes) => all * codes.length, periods.length);
  const first = (reason: NoAnswer['reason']) => (): NoAnswer => {
    const codes = groups.map(([code = '']) => code);
    return { reason, missing: missingAt(codes, periods[0] ?? 0, cube) };
  };
  if (rows > asked && !measure.rowsAddUp) return first('several rows')();
  const isEmpty = filled < rows && !(mayBeZero && anyway);
  if (isEmpty || (rows < asked && !mayBeZero)) return first('no value')();
  return { value, missing: filled < asked ? first('no value') : null, isThere: filled > 0 };
}

/** The sum of cells, read one by one. */
function cellsAt(
  groups: readonly (readonly string[])[],
  periods: readonly number[],
  measure: CubeMeasure,
  cube: Cube,
  cells: Cells,
  { mayBeZero, anyway }: Lenience,
): Sum | NoAnswer {
  const combinations = groups.reduce<string[][]>(
    (all, codes) => all.flatMap((one) => codes.map((code) => [...one, code])),
    [[]],
  );
  let value = 0;
  let rows = 0;
  let missing: Sum['missing'] = null;
  for (const period of periods) {
    const column = columnAt(measure, cube.periods[period]?.period ?? null);
    if (column === null) return { reason: 'no period', missing: [measure.label] };
    for (const codes of combinations) {
      const cell = cells.value(column, codes, period);
      if (cell === 'several') return { reason: 'several rows', missing: missingAt(codes, period, cube) };
      if (cell === null) {
        const one = (): NoAnswer => ({ reason: 'no value', missing: missingAt(codes, period, cube) });
        if (!mayBeZero || !(anyway || cells.isZero(codes, period))) return (missing ?? one)();
        missing ??= one;
        continue;
      }
      rows += 1;
      value += cell;
    }
  }
  return { value, missing, isThere: rows > 0 };
}

/** The column that holds a measure's values of a period; null where none does. */
export function columnAt(measure: CubeMeasure, period: Period | null): string | null {
  const fixed = measure.columns.find((one) => one.period !== null && one.period[0] === period?.[0]);
  return (fixed ?? measure.columns.find((one) => one.period === null))?.column ?? null;
}

/** A cell in words: whose value it is, and of when. The member that covers all others is left out. */
function missingAt(codes: readonly string[], period: number, cube: Cube): string[] {
  const members = codes.flatMap((code, i) => {
    const dimension = cube.dimensions[i];
    if (!dimension || code === dimension.whole) return [];
    const member = dimension.members.find((one) => one.code === code);
    return [
      member ? wordOf(dimension)(member) : dimension.role === 'place' ? code : lettered(code, dimension),
    ];
  });
  const time = cube.periods[period]?.period;
  return time ? [...members, periodLabel(time)] : members;
}

/** How a reason refers to a member: a country by its code, which the reason turns into a name. */
export function wordOf(dimension: CubeDimension): (member: CubeMember) => string {
  return ({ code, area, labels }) =>
    dimension.role === 'place' && area ? area : lettered(labels[1] ?? labels[0] ?? code, dimension);
}

/** A two-letter code on its own would be read as a country's. */
function lettered(label: string, dimension: CubeDimension): string {
  return /^[A-Z]{2}$/.test(label) ? `${dimension.label} ${label}` : label;
}

/** The codes that are read along a dimension: those asked for, the whole, or all of its parts where they have a sum. */
export function codesAt(
  place: Pick<CubePlace, 'members'>,
  dimension: CubeDimension,
  measure: CubeMeasure | undefined,
): readonly string[] | NoAnswer {
  const asked = place.members[dimension.column];
  // What is named twice is there once.
  if (asked) return [...new Set(asked)];
  const only = measure?.within?.[dimension.column];
  if (only !== undefined) return [only];
  if (dimension.whole !== null) return [dimension.whole];
  const single = dimension.members.filter(({ aggregate }) => !aggregate);
  // A trade table with a single partner or product has no total over all of them.
  if (single.length === 1 && !dimension.trade) return single.map(({ code }) => code);
  // Parts that leave nothing out and count nothing twice; which places make up a whole, only "other places" says.
  if (isPartition(dimension) && measure && addsOver(measure, dimension))
    return single.map(({ code }) => code);
  return { reason: 'no member', missing: [dimension.label], open: dimension };
}

/** The places of the periods that a time covers, all of which have to be there. */
export function periodsAt(time: Period | null, cube: Cube): number[] | NoAnswer {
  if (cube.periods.length === 0) return [0];
  if (time === null) return { reason: 'no period', missing: [] };
  const found = periodsWithin(time, cube.periods);
  // An election of 23 February is that of the month, and of the year, where the table has no other.
  if (found.length === 1 && cube.periods.length === 1 && cube.frequency === 'day') return found;
  if (cube.frequency === 'week' && found.length > 1) return weeksAt(found, time, cube);
  const covered =
    found.length > 0 &&
    cube.periods[found[0] ?? 0]?.period[0] === time[0] &&
    cube.periods[found.at(-1) ?? 0]?.period[1] === time[1];
  const whole =
    covered &&
    found.every((at, i) => i === 0 || cube.periods[at]?.period[0] === cube.periods[at - 1]?.period[1]);
  return whole ? found : { reason: 'no period', missing: [periodLabel(time)] };
}

/** Whether a cube's periods are sorted by first day. Cached, since a chart asks for hundreds of them. */
const inOrder = new WeakMap<Cube['periods'], boolean>();

/** The indexes of the periods that lie within a time. */
function periodsWithin([from, to]: Period, periods: Cube['periods']): number[] {
  const isWithin = (at: number) => {
    const period = periods[at]?.period;
    return period !== undefined && period[0] >= from && period[1] <= to;
  };
  const sorted =
    inOrder.get(periods) ??
    periods.every(({ period }, i) => i === 0 || period[0] >= (periods[i - 1]?.period[0] ?? ''));
  inOrder.set(periods, sorted);
  if (!sorted) return [...periods.keys()].filter(isWithin);
  let [least, most] = [0, periods.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((periods[middle]?.period[0] ?? '') < from) least = middle + 1;
    else most = middle;
  }
  const found: number[] = [];
  for (let at = least; at < periods.length && (periods[at]?.period[0] ?? to) < to; at += 1)
    if (isWithin(at)) found.push(at);
  return found;
}

/** The weeks of a month or a year, which begins and ends within one: none of them may be left out. */
function weeksAt(found: readonly number[], [from, to]: Period, cube: Cube): number[] | NoAnswer {
  const days = found.map((at) => cube.periods[at]?.period[0] ?? '');
  const ends = [...days, to];
  const whole =
    daysBetween(from, days[0] ?? to) < 7 &&
    daysBetween(days.at(-1) ?? from, to) <= 7 &&
    ends.slice(1, -1).every((day, i) => daysBetween(days[i] ?? day, day) === 7);
  return whole ? [...found] : { reason: 'no period', missing: [periodLabel([from, to])] };
}
