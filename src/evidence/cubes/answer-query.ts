import { daysBetween } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { Cells } from './cells.ts';
import { comparedMembers, restMembers, unclearMembers } from './compared-members.ts';
import { type Cube, type CubeDimension, type CubeMeasure, type CubeMember, measureOf } from './cube.ts';
import type { CubePlace, CubeQuery } from './cube-query.ts';
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
    | 'unclear remainder';
  readonly missing: readonly string[];
  /** The dimension of which no member is named, and none stands for all. */
  readonly open?: CubeDimension;
}

/** The value of a question, in full units where the measure's multiplier is known. */
export interface CubeAnswer {
  readonly value: number;
  /** The values it was made of, the first of what is asked for. */
  readonly from: readonly number[];
}

/** Answers a question from the cells of a cube. Pure; never adds or averages what its kind does not allow. */
export function answerQuery(query: CubeQuery, cube: Cube, cells: Cells): CubeAnswer | NoAnswer {
  if (query.statistic === 'count') return countOf(query, cube, cells);
  if (query.statistic === 'rank') return rankOf(query, cube, cells);
  const along = averagesOf(query, cube);
  // Nothing may be a part of something, or what is left of it; asked for by itself, it may as well be a wrong code.
  const isCompared = query.against !== null;
  const first = read(query.of, cube, cells, along, isCompared ? 'nothing too' : 'some');
  if ('reason' in first) return first;
  switch (query.statistic) {
    case 'value':
    case 'sum':
    case 'mean':
      return { value: first.value, from: [first.value] };
    default:
  }
  if (!query.against) return { reason: 'no value', missing: ['what it is compared with'] };
  const second = read(query.against, cube, cells, along);
  if ('reason' in second) return second;
  const [a, b] = [first.value, second.value];
  switch (query.statistic) {
    case 'share':
      if (!rulesOf(first.measure.kind).share) return { reason: 'no sum', missing: [first.measure.label] };
      return b > 0 ? { value: (a / b) * 100, from: [a, b] } : divided();
    case 'ratio':
      return b !== 0 ? { value: a / b, from: [a, b] } : divided();
    default:
      if (query.yearly) return yearlyChange(query, a, b);
      if (query.how !== 'percent') return { value: a - b, from: [a, b] };
      return b > 0 ? { value: ((a - b) / b) * 100, from: [a, b] } : divided();
  }
}

/** What is made of several cells: their sum, or their mean where the question or the kind of its measure asks for one. */
export function averagesOf({ statistic, of, rank }: CubeQuery, cube: Cube): 'sum' | 'mean' {
  if (statistic === 'mean') return 'mean';
  const kind = measureOf(cube, of.measure)?.kind ?? 'unknown';
  // A year of monthly prices is compared with another by their means.
  const compared =
    statistic === 'change' || statistic === 'ratio' || (statistic === 'rank' && rank?.along === null);
  return compared && !rulesOf(kind).overTime ? 'mean' : 'sum';
}

/** The change of each year, had all been alike: compound where it is in percent. */
function yearlyChange({ of, against, how }: CubeQuery, a: number, b: number): CubeAnswer | NoAnswer {
  const years = Number(of.time?.[1].slice(0, 4)) - Number(against?.time?.[1].slice(0, 4));
  if (!(years > 1) || of.time?.[1].slice(4) !== against?.time?.[1].slice(4))
    return { reason: 'no period', missing: ['whole years between'] };
  if (how !== 'percent') return { value: (a - b) / years, from: [a, b] };
  return a > 0 && b > 0 ? { value: ((a / b) ** (1 / years) - 1) * 100, from: [a, b] } : divided();
}

function divided(): NoAnswer {
  return { reason: 'nothing to divide by', missing: [] };
}

interface ReadPlace {
  readonly value: number;
  readonly measure: CubeMeasure;
}

/** What a place needs: a row at least, or none where all of it is zero, or whatever is there of its rows. */
type Needed = 'some' | 'nothing too' | 'what there is';

/** The value at a place: a cell, or as many as its kind allows to be added up or averaged. */
function read(
  place: CubePlace,
  cube: Cube,
  cells: Cells,
  along: 'sum' | 'mean',
  needed: Needed = 'some',
): ReadPlace | NoAnswer {
  return whyNotAdded(place, cube) ?? readAdded(place, cube, cells, along, needed);
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
function readAdded(
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
  const combinations = groups.reduce<string[][]>(
    (all, codes) => all.flatMap((one) => codes.map((code) => [...one, code])),
    [[]],
  );
  // Weeks of two years are of neither: they make a mean, and no sum.
  if (periods.length > 1 && along === 'sum' && (!rules.overTime || cube.frequency === 'week'))
    return { reason: 'no sum', missing: [measure.label] };
  if (periods.length > 1 && along === 'mean' && !rules.mean)
    return { reason: 'no sum', missing: [measure.label] };
  const mayBeZero = along === 'sum' && rules.overTime && rules.overMembers;
  // Who has traded more in the months that are there is ahead of another, whatever the months that are not.
  const anyway = needed === 'what there is' && cube.dimensions.some(({ sparse }) => sparse);
  let total = 0;
  let rows = 0;
  let first: NoAnswer | null = null;
  for (const period of periods) {
    const column = columnAt(measure, cube.periods[period]?.period ?? null);
    if (column === null) return { reason: 'no period', missing: [measure.label] };
    for (const codes of combinations) {
      const value = cells.value(column, codes, period);
      if (value === 'several') return { reason: 'several rows', missing: missingAt(codes, period, cube) };
      if (value === null) {
        first ??= { reason: 'no value', missing: missingAt(codes, period, cube) };
        if (!mayBeZero || !(anyway || cells.isZero(codes, period))) return first;
        continue;
      }
      rows += 1;
      total += value;
    }
  }
  if (first && rows === 0 && needed !== 'nothing too') return first;
  const value = along === 'mean' ? total / periods.length : total;
  return { value: value * (measure.multiplier ?? 1), measure };
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
function wordOf(dimension: CubeDimension): (member: CubeMember) => string {
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
  if (dimension.whole !== null) return [dimension.whole];
  const single = dimension.members.filter(({ aggregate }) => !aggregate);
  // A trade table with a single partner or product has no total over all of them.
  if (single.length === 1 && !dimension.trade) return single.map(({ code }) => code);
  // The parts of a category that leave nothing out and count nothing twice; which places make up a whole nobody says.
  const isWhole = dimension.role === 'category' && isPartition(dimension);
  if (isWhole && measure && addsOver(measure, dimension)) return single.map(({ code }) => code);
  return { reason: 'no member', missing: [dimension.label], open: dimension };
}

/** The places of the periods that a time covers, all of which have to be there. */
export function periodsAt(time: Period | null, cube: Cube): number[] | NoAnswer {
  if (cube.periods.length === 0) return [0];
  if (time === null) return { reason: 'no period', missing: [] };
  const found = periodsWithin(time, cube.periods);
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

function rankOf(query: CubeQuery, cube: Cube, cells: Cells): CubeAnswer | NoAnswer {
  const { of, rank } = query;
  if (rank?.along === null) return rankInTime(query, cube, cells);
  const dimension = cube.dimensions.find(({ column }) => column === rank?.along);
  const own = of.members[rank?.along ?? '']?.[0];
  if (!rank || !dimension || own === undefined) return { reason: 'no member', missing: [] };
  const mine = read(of, cube, cells, 'sum');
  if ('reason' in mine) return mine;
  let before = 0;
  const unclear = unclearMembers(dimension, rank.among);
  const deciding = rank.order === 'least' && !rank.among ? smallerWithin(dimension, of, cube) : [];
  for (const code of comparedMembers(dimension, rank.among)) {
    if (code === own) continue;
    const place = { ...of, members: { ...of.members, [dimension.column]: [code] } };
    const theirs = readAdded(place, cube, cells, 'sum', 'what there is');
    // One that has no value then is not among those ranked.
    if ('reason' in theirs) continue;
    if (rank.order === 'most' ? theirs.value <= mine.value : theirs.value >= mine.value) continue;
    before += 1;
    deciding.push(...unclear.filter((one) => one.code === code));
  }
  if (deciding.length > 0) return { reason: 'unclear remainder', missing: deciding.map(wordOf(dimension)) };
  return { value: before + 1, from: [mine.value] };
}

/** Of what is added up, the remainders whose parts may be smaller than any member listed. */
function smallerWithin(
  dimension: CubeDimension,
  { measure: column }: CubePlace,
  { measures }: Cube,
): CubeMember[] {
  const measure = measures.find(({ columns }) => columns.some((one) => one.column === column));
  return measure && rulesOf(measure.kind).overMembers ? restMembers(dimension) : [];
}

/** The place of a period's value among those before it, since a period or since the table begins, or among all. */
function rankInTime(query: CubeQuery, cube: Cube, cells: Cells): CubeAnswer | NoAnswer {
  const { of, rank } = query;
  const { time } = of;
  if (!time || !rank) return { reason: 'no period', missing: [] };
  const along = averagesOf(query, cube);
  const mine = read(of, cube, cells, along);
  if ('reason' in mine) return mine;
  let before = 0;
  let seen = 0;
  for (const period of [...periodsBefore(time, cube), ...periodsAfter(time, rank.until, cube)]) {
    // What is the highest since 2003 may have been reached in 2003, in any month of it.
    if (rank.since && period[0] < rank.since[1]) continue;
    const theirs = read({ ...of, time: period }, cube, cells, along);
    if ('reason' in theirs) {
      // A year of which the table has a part only is no year; a gap in what it has is one.
      if (theirs.reason === 'no period') continue;
      return theirs;
    }
    seen += 1;
    if (rank.order === 'most' ? theirs.value >= mine.value : theirs.value <= mine.value) before += 1;
  }
  // "Since 2012", said of 2013, has nothing between.
  return seen > 0 || rank.since
    ? { value: before + 1, from: [mine.value] }
    : { reason: 'no period', missing: [] };
}

/** The periods before one that are as long: the table's own, or years where a year of months is asked for. */
function periodsBefore(time: Period, cube: Cube): Period[] {
  const own = cube.periods.some(({ period }) => period[0] === time[0] && period[1] === time[1]);
  if (own) return cube.periods.flatMap(({ period }) => (period[1] <= time[0] ? [period] : []));
  const year = (day: string) => Number(day.slice(0, 4));
  if (!time[0].endsWith('-01-01') || year(time[1]) - year(time[0]) !== 1) return [];
  const first = year(cube.periods[0]?.period[0] ?? time[0]);
  return Array.from(
    { length: Math.max(0, year(time[0]) - first) },
    (_, i) => [`${first + i}-01-01`, `${first + i + 1}-01-01`] as const,
  );
}

/** The table's own periods after one that were over on a day. */
function periodsAfter(time: Period, until: string | undefined, cube: Cube): Period[] {
  if (until === undefined) return [];
  return cube.periods.flatMap(({ period }) => (period[0] >= time[1] && period[1] <= until ? [period] : []));
}

/** Of how many members something is true. Of a named group every member has to have a value. */
function countOf({ of, counted }: CubeQuery, cube: Cube, cells: Cells): CubeAnswer | NoAnswer {
  const dimension = cube.dimensions.find(({ column }) => column === counted?.along);
  if (!counted || !dimension) return { reason: 'no member', missing: [] };
  const named = { ...of.members, [dimension.column]: [] };
  const then = typeof counted.than === 'number' ? null : counted.than;
  const notAdded =
    whyNotAdded({ ...of, members: named }, cube) ??
    (then && whyNotAdded({ ...of, members: named, time: then }, cube));
  if (notAdded) return notAdded;
  const unclear = unclearMembers(dimension, counted.among);
  const deciding = counted.is === 'below' && !counted.among ? smallerWithin(dimension, of, cube) : [];
  let count = 0;
  let seen = 0;
  for (const code of counted.among ?? comparedMembers(dimension, null)) {
    const place = { ...of, members: { ...named, [dimension.column]: [code] } };
    const mine = readAdded(place, cube, cells, 'sum');
    const than =
      typeof counted.than === 'number'
        ? { value: counted.than }
        : readAdded({ ...place, time: counted.than }, cube, cells, 'sum');
    if ('reason' in mine || 'reason' in than) {
      if (counted.among) return 'reason' in mine ? mine : (than as NoAnswer);
      continue;
    }
    seen += 1;
    if (counted.is === 'above' ? mine.value <= than.value : mine.value >= than.value) continue;
    count += 1;
    deciding.push(...unclear.filter((one) => one.code === code));
  }
  if (deciding.length > 0) return { reason: 'unclear remainder', missing: deciding.map(wordOf(dimension)) };
  return seen > 0 ? { value: count, from: [count] } : { reason: 'no value', missing: [dimension.label] };
}
