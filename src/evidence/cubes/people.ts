import { countryName } from '../../language/countries/country-name.ts';
import { foldName } from '../../language/fold.ts';
import type { Period } from '../claims/figure.ts';
import type { Cells } from './cells.ts';
import { type Cube, type CubeDimension, type CubeMeasure, type CubeMember, measureOf } from './cube.ts';
import type { CubePlace } from './cube-query.ts';
import { codesAt, periodsAt } from './read-place.ts';

/** A table that counts people, with the cells that are asked for. */
export interface PeopleTable {
  readonly cube: Cube;
  readonly cells: Cells;
}

/** Kinds of measure that can be shared out among people: amounts, and nothing that is relative already. */
const AMOUNTS: ReadonlySet<CubeMeasure['kind']> = new Set(['stock', 'flow', 'count']);

/** Whether a measure is an amount that can be said for each person. */
export function isAmount({ kind, concept }: CubeMeasure): boolean {
  return AMOUNTS.has(kind) && concept !== POPULATION;
}

/** What the lexicon calls a number of inhabitants. */
export const POPULATION = 'population';

/** Whether a measure counts inhabitants in a scale that its table says. */
export function isPopulation({ concept, kind, multiplier }: CubeMeasure): boolean {
  return concept === POPULATION && kind === 'stock' && multiplier !== null;
}

/** The measure of a table that counts its inhabitants: the whole of them where it has several; null where none does. */
export function populationIn({ measures }: Pick<Cube, 'measures'>): CubeMeasure | null {
  const found = measures.filter(isPopulation);
  return found.length === 1 ? (found[0] ?? null) : (found.find(({ whole }) => whole) ?? null);
}

/**
 * Where a table counts the people of the places that another table's value is of, at the same time; null where it does
 * not count them, or nobody knows that they are the same.
 */
export function peoplePlace(of: CubePlace, cube: Cube, people: Cube): CubePlace | null {
  const counted = populationIn(people);
  const column = counted?.columns[0]?.column;
  const members = counted && peopleMembers(of, cube, people, counted);
  const time = peopleTime(of.time, people);
  return column !== undefined && members && time ? { measure: column, members, time } : null;
}

/** The members of a table of people that live where a value of another table is of; null where it has them not. */
function peopleMembers(
  of: CubePlace,
  cube: Cube,
  people: Cube,
  counted: CubeMeasure,
): CubePlace['members'] | null {
  const asked = placesAsked(of, cube);
  const [dimension, another] = people.dimensions.filter(({ role }) => role === 'place');
  if (!asked || another) return null;
  // Whatever else tells its values apart is read whole: men and women, all ages.
  const others = people.dimensions.filter((one) => one !== dimension);
  if (others.some((one) => 'reason' in codesAt({ members: {} }, one, counted))) return null;
  if (!dimension) {
    const [only, second] = people.about;
    return only && !second && asked.length === 1 && asked[0] && isSamePlace(only, asked[0]) ? {} : null;
  }
  const codes = asked.map((place) => {
    const same = dimension.members.filter((one) => isSamePlace(one, place));
    return same.length === 1 ? same[0]?.code : undefined;
  });
  return codes.every((code) => code !== undefined) ? { [dimension.column]: codes as string[] } : null;
}

/** The places that a value is of: those that are named, or what its table is about; null where nothing says it. */
function placesAsked(of: CubePlace, cube: Cube): readonly CubeMember[] | null {
  const [dimension, another] = cube.dimensions.filter(({ role }) => role === 'place');
  if (another) return null;
  const [about, second] = cube.about;
  const whole = about && !second ? [about] : null;
  if (!dimension) return whole;
  const codes = codesAt(of, dimension, measureOf(cube, of.measure));
  if ('reason' in codes) return null;
  const members = codes.map((code) => memberOf(dimension, code));
  // "All regions" of a table that is about one country are that country.
  const isAll = codes.length === 1 && codes[0] === dimension.whole && members[0]?.area === null;
  return isAll && whole ? whole : members.every((one) => one !== null) ? (members as CubeMember[]) : null;
}

function memberOf({ members }: CubeDimension, code: string): CubeMember | null {
  return members.find((one) => one.code === code) ?? null;
}

/** Whether two tables mean one place: by the code of a country or group, by name, or by the code of a region that both use. */
export function isSamePlace(one: CubeMember, other: CubeMember): boolean {
  if (one.area !== null && other.area !== null) return one.area === other.area;
  // The country and the state of Georgia share a name.
  if (one.area !== null || other.area !== null) return false;
  const [names, others] = [namesOf(one), namesOf(other)];
  if (names.size > 0 && others.size > 0) return [...names].some((name) => others.has(name));
  return one.code === other.code && REGION_CODE.test(one.code);
}

/** "AT11", "US-CA": a code of a region. "11" may be anything. */
const REGION_CODE = /^\p{Lu}{2}[-_.]?[\p{Lu}\d]{1,6}$/u;

function namesOf({ code, labels, names }: CubeMember): ReadonlySet<string> {
  const all = [...labels, ...Object.values(names ?? {}), code];
  return new Set(
    all.filter((name) => /\p{Ll}{2}|\p{Script=Han}|\p{Script=Arabic}{2}/u.test(name)).map(foldName),
  );
}

/**
 * When people are counted for a value of a time: at the same time, in the year that it is a part of, or on the one day
 * of that year on which they are counted; null where the table has no such time.
 */
export function peopleTime(time: Period | null, people: Cube): Period | null {
  if (time === null) return null;
  if (isCovered(time, people)) return time;
  const year = Number(time[0].slice(0, 4));
  const whole: Period = [`${year}-01-01`, `${year + 1}-01-01`];
  if (time[1] > whole[1]) return null;
  if (isCovered(whole, people)) return whole;
  const within = people.periods.filter(({ period }) => period[0] >= whole[0] && period[1] <= whole[1]);
  return within.length === 1 ? (within[0]?.period ?? null) : null;
}

function isCovered(time: Period, people: Cube): boolean {
  return people.periods.length > 0 && !('reason' in periodsAt(time, people));
}

/** Where in a time people are counted; null where the table does not say it. */
export function countedWhen(time: Period, people: Cube): 'start' | 'middle' | 'end' | 'average' | null {
  const periods = periodsAt(time, people);
  if ('reason' in periods) return null;
  if (periods.length > 1) return 'average';
  const isYear = time[0].endsWith('-01-01') && time[1].endsWith('-01-01');
  return isYear ? people.counted : null;
}

/** A place of a table of people in words, for records in English: "Population, Ireland". */
export function peopleWords(place: CubePlace, people: Cube): string {
  const label = measureOf(people, place.measure)?.label ?? place.measure;
  const named = people.dimensions.flatMap(({ column, members }) =>
    (place.members[column] ?? []).map((code) => {
      const member = members.find((one) => one.code === code);
      const isCountry = member?.area != null && /^[A-Z]{2}$/.test(member.area);
      return isCountry
        ? countryName(member.area ?? '', 'en')
        : (member?.labels[1] ?? member?.labels[0] ?? code);
    }),
  );
  return [label, ...named].join(', ');
}
