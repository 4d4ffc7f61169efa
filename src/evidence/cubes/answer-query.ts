import type { Period } from '../claims/figure.ts';
import { answerSteps } from './answer-steps.ts';
import type { Cells } from './cells.ts';
import { comparedMembers, restMembers, unclearMembers } from './compared-members.ts';
import { type Cube, type CubeDimension, type CubeMember, measureOf } from './cube.ts';
import { type CubePlace, type CubeQuery, placeAt, withMember } from './cube-query.ts';
import { rulesOf } from './measure-kinds.ts';
import { periodLabel } from './period-label.ts';
import { type Needed, type NoAnswer, readAdded, readPlace, whyNotAdded, wordOf } from './read-place.ts';

/** The value of a question, in full units where the measure's multiplier is known. */
export interface CubeAnswer {
  readonly value: number;
  /** The values it was made of, the first of what is asked for. */
  readonly from: readonly number[];
  /** Of a rank among members: how many of them have a value. */
  readonly among?: number;
}

/** Answers a question from the cells of a cube. Pure; never adds or averages what its kind does not allow. */
export function answerQuery(query: CubeQuery, cube: Cube, cells: Cells): CubeAnswer | NoAnswer {
  if (query.statistic === 'count') return countOf(query, cube, cells);
  if (query.statistic === 'rank') return rankOf(query, cube, cells);
  if (query.steps) return answerSteps(query, query.steps, averagesOf(query, cube), cube, cells);
  const along = averagesOf(query, cube);
  // Nothing may be a part of something, or what is left of it; asked for by itself, it may as well be a wrong code.
  const isCompared = query.against !== null;
  const first = readPlace(query.of, cube, cells, along, isCompared ? 'nothing too' : 'some');
  if ('reason' in first) return first;
  switch (query.statistic) {
    case 'value':
    case 'sum':
    case 'mean':
      return { value: first.value, from: [first.value] };
    default:
  }
  if (!query.against) return { reason: 'no value', missing: ['what it is compared with'] };
  const second = readPlace(query.against, cube, cells, along);
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

function rankOf(query: CubeQuery, cube: Cube, cells: Cells): CubeAnswer | NoAnswer {
  const { of, rank } = query;
  if (rank?.along === null) return rankInTime(query, cube, cells);
  const dimension = cube.dimensions.find(({ column }) => column === rank?.along);
  const own = of.members[rank?.along ?? '']?.[0];
  if (!rank || !dimension || own === undefined) return { reason: 'no member', missing: [] };
  const mine = readPlace(of, cube, cells, 'sum');
  if ('reason' in mine) return mine;
  let before = 0;
  let among = 1;
  const unclear = unclearMembers(dimension, rank.among);
  const deciding = rank.order === 'least' && !rank.among ? smallerWithin(dimension, of, cube) : [];
  for (const code of comparedMembers(dimension, rank.among)) {
    if (code === own) continue;
    const theirs = readOne(withMember(of, dimension.column, code), cube, cells, 'what there is');
    // One that has no value then is not among those ranked.
    if ('reason' in theirs) continue;
    among += 1;
    if (rank.order === 'most' ? theirs.value <= mine.value : theirs.value >= mine.value) continue;
    before += 1;
    deciding.push(...unclear.filter((one) => one.code === code));
  }
  if (deciding.length > 0) return { reason: 'unclear remainder', missing: deciding.map(wordOf(dimension)) };
  return { value: before + 1, from: [mine.value], among };
}

/** The value of one member of a place whose other members were found to have a sum. */
function readOne(place: CubePlace, cube: Cube, cells: Cells, needed: Needed = 'some') {
  return place.parts
    ? readPlace(place, cube, cells, 'sum', needed)
    : readAdded(place, cube, cells, 'sum', needed);
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
  const mine = readPlace(of, cube, cells, along);
  if ('reason' in mine) return mine;
  let before = 0;
  let seen = 0;
  const tied: Period[] = [];
  for (const period of [...periodsBefore(time, cube), ...periodsAfter(time, rank.until, cube)]) {
    // What is the highest since 2003 may have been reached in 2003, in any month of it.
    if (rank.since && period[0] < rank.since[1]) continue;
    const theirs = readPlace(placeAt(of, period), cube, cells, along);
    if ('reason' in theirs) {
      // A year of which the table has a part only is no year; a gap in what it has is one.
      if (theirs.reason === 'no period') continue;
      return theirs;
    }
    seen += 1;
    if (theirs.value === mine.value) tied.push(period);
    else if (rank.order === 'most' ? theirs.value > mine.value : theirs.value < mine.value) before += 1;
  }
  // Which of two like values is higher the table does not show, nor whether a record that was equalled is one.
  if (tied.length > 0) return { reason: 'unsettled rank', missing: tied.map(periodLabel) };
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
