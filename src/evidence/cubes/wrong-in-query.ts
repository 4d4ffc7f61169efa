import { isDeepStrictEqual } from 'node:util';
import { averagesOf } from './answer-query.ts';
import { periodsThrough } from './answer-steps.ts';
import { type Cube, measureOf } from './cube.ts';
import type { CubePlace, CubeQuery, PerPeople } from './cube-query.ts';
import { rulesOf } from './measure-kinds.ts';
import { overlapAmong } from './overlaps.ts';
import { addsOver } from './partition.ts';
import { isAmount, peoplePlace } from './people.ts';
import { periodsAt } from './read-place.ts';

/** What of a question a table cannot answer, whatever its cells say. */
export interface WrongInQuery {
  /** Where in the question: `of.members.geo`. */
  readonly field: string;
  readonly why:
    | 'no measure'
    | 'no dimension'
    | 'no member'
    | 'no time'
    | 'time needed'
    | 'nothing compared'
    | 'not added'
    | 'counted twice'
    | 'not added over time'
    | 'not averaged'
    | 'no share'
    | 'not ranked'
    | 'not per people'
    | 'no people';
  /** What is not there, or what may not be done. */
  readonly what: string;
}

/** The first thing that is wrong with a question to a cube, and to the table of people that it needs; null where nothing is. */
export function wrongInQuery(query: CubeQuery, cube: Cube, people: Cube | null = null): WrongInQuery | null {
  const { statistic, of, against, rank, counted } = query;
  const wrong = wrongInPlace(of, 'of', cube) ?? (against && wrongInPlace(against, 'against', cube));
  if (wrong) return wrong;
  const measure = measureOf(cube, of.measure);
  const rules = rulesOf(measure?.kind ?? 'unknown');
  const label = measure?.label ?? of.measure;
  if (['share', 'change', 'ratio'].includes(statistic) && !against)
    return { field: 'against', why: 'nothing compared', what: statistic };
  if (statistic === 'share' && !rules.share) return { field: 'statistic', why: 'no share', what: label };
  if (statistic === 'mean' && !rules.mean) return { field: 'statistic', why: 'not averaged', what: label };
  for (const [name, place] of [['of', of] as const, ['against', against] as const]) {
    const odd = place && wrongInSum(place, name, cube);
    if (odd) return odd;
  }
  if (query.steps && !areSteps(query)) return { field: 'steps', why: 'nothing compared', what: statistic };
  const late = severalPeriods(query, cube);
  if (late) return late;
  if (statistic === 'rank' && !rank) return { field: 'rank', why: 'not ranked', what: label };
  if (statistic === 'count' && !counted) return { field: 'counted', why: 'not ranked', what: label };
  const along = rank?.along ?? counted?.along ?? null;
  if (along !== null && !cube.dimensions.some(({ column }) => column === along))
    return { field: rank ? 'rank.along' : 'counted.along', why: 'no dimension', what: along };
  if (rank?.along && of.members[rank.along]?.length !== 1)
    return { field: `of.members.${rank.along}`, why: 'not ranked', what: rank.along };
  return query.per ? wrongInPeople(query, query.per, cube, people) : null;
}

/** Whether a question goes from one period to the next of the same thing, and asks by how much it changed, not by how many percent. */
function areSteps({ statistic, of, against, how, yearly }: CubeQuery): boolean {
  return (
    statistic === 'change' &&
    how !== 'percent' &&
    !yearly &&
    periodsThrough(against?.time ?? null, of.time) !== null &&
    isDeepStrictEqual({ ...of, time: null }, { ...against, time: null })
  );
}

/** An amount is divided by the people of its own places at its own time, and by no others. */
function wrongInPeople(
  query: CubeQuery,
  per: PerPeople,
  cube: Cube,
  people: Cube | null,
): WrongInQuery | null {
  const measure = measureOf(cube, query.of.measure);
  if (query.statistic !== 'value' || !measure || !isAmount(measure))
    return { field: 'per', why: 'not per people', what: measure?.label ?? query.of.measure };
  const noPeople = { field: 'per', why: 'no people', what: per.dataset } as const;
  if (!people) return noPeople;
  const wrong = wrongInPlace(per.of, 'per.of', people);
  if (wrong) return wrong;
  const place = peoplePlace(query.of, cube, people);
  return place && isDeepStrictEqual(place, per.of) ? null : noPeople;
}

/** Members that have no sum, or may overlap, so that adding them up would count something twice. */
function wrongInSum(
  { measure: column, members, time }: CubePlace,
  at: string,
  cube: Cube,
): WrongInQuery | null {
  const measure = measureOf(cube, column);
  for (const dimension of cube.dimensions) {
    const codes = members[dimension.column] ?? [];
    if (codes.length < 2) continue;
    const field = `${at}.members.${dimension.column}`;
    if (!measure || !addsOver(measure, dimension))
      return { field, why: 'not added', what: measure?.label ?? column };
    const overlap = overlapAmong(dimension, codes, time);
    if (overlap) return { field, why: 'counted twice', what: overlap.map(({ code }) => code).join(' + ') };
  }
  return null;
}

/** Periods of which nothing may be made together: a year of monthly rates has no sum. */
function severalPeriods(query: CubeQuery, cube: Cube): WrongInQuery | null {
  const made = averagesOf(query, cube);
  const { of, against, counted } = query;
  const then = counted && typeof counted.than !== 'number' ? { ...of, time: counted.than } : null;
  for (const [field, place] of [
    ['of.time', of] as const,
    ['against.time', against] as const,
    ['counted.than', then] as const,
  ]) {
    const times = place && periodsAt(place.time, cube);
    if (!times || 'reason' in times || times.length < 2) continue;
    const measure = measureOf(cube, place.measure);
    const rules = rulesOf(measure?.kind ?? 'unknown');
    const what = measure?.label ?? place.measure;
    if (made === 'mean' ? rules.mean : rules.overTime) continue;
    return { field, why: rules.mean ? 'not added over time' : 'not averaged', what };
  }
  return null;
}

function wrongInPlace({ measure, members, time }: CubePlace, at: string, cube: Cube): WrongInQuery | null {
  if (!cube.measures.some(({ columns }) => columns[0]?.column === measure))
    return { field: `${at}.measure`, why: 'no measure', what: measure };
  for (const [column, codes] of Object.entries(members)) {
    const dimension = cube.dimensions.find((one) => one.column === column);
    if (!dimension) return { field: `${at}.members`, why: 'no dimension', what: column };
    const known = new Set(dimension.members.map(({ code }) => code));
    const unknown = codes.find((code) => !known.has(code));
    if (unknown !== undefined) return { field: `${at}.members.${column}`, why: 'no member', what: unknown };
  }
  if (time === null && cube.periods.length > 0) return { field: `${at}.time`, why: 'time needed', what: '' };
  if (time !== null && cube.periods.length === 0)
    return { field: `${at}.time`, why: 'no time', what: time[0] };
  return null;
}
