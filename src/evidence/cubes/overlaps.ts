import type { Period } from '../claims/figure.ts';
import { membershipsOf } from '../codes/groups.ts';
import type { CubeDimension, CubeMember } from './cube.ts';

/** Two members of a dimension that may overlap. */
export type Overlap = readonly [one: CubeMember, other: CubeMember];

/**
 * The first two members that may count something twice when added up over a time: a whole and its part, a group and one
 * of its countries, overlapping ages. Null if they are known not to.
 */
export function overlapAmong(
  dimension: CubeDimension,
  codes: readonly string[],
  time: Period | null,
): Overlap | null {
  if (codes.length < 2) return null;
  const known = membersByCode(dimension);
  const asked = [...new Set(codes)].flatMap((code) => known.get(code) ?? []);
  for (const [at, one] of asked.entries())
    for (const other of asked.slice(at + 1))
      if (mayOverlap(one, other, dimension, known, time)) return [one, other];
  return null;
}

type Known = ReadonlyMap<string, CubeMember>;

function mayOverlap(
  one: CubeMember,
  other: CubeMember,
  { role, whole }: CubeDimension,
  known: Known,
  time: Period | null,
): boolean {
  if (one.code === whole || other.code === whole) return true;
  if (isUnder(one, other, known) || isUnder(other, one, known)) return true;
  if (one.ages && other.ages) return agesMeet(one.ages, other.ages);
  if (!one.aggregate && !other.aggregate) return one.area !== null && one.area === other.area;
  if (role === 'place') return placesMeet(one, other, time);
  // A sum that is not in the code list may include anything.
  return [one, other].some((member) => member.aggregate && !isInHierarchy(member, known));
}

function isUnder(one: CubeMember, other: CubeMember, known: Known): boolean {
  const seen = new Set<string>();
  for (let at = one.parent; at !== undefined && !seen.has(at); at = known.get(at)?.parent) {
    if (at === other.code) return true;
    seen.add(at);
  }
  return false;
}

function isInHierarchy({ code, parent }: CubeMember, known: Known): boolean {
  return parent !== undefined || [...known.values()].some((member) => member.parent === code);
}

function agesMeet(one: NonNullable<CubeMember['ages']>, other: NonNullable<CubeMember['ages']>): boolean {
  const end = (to: number | null) => to ?? Number.POSITIVE_INFINITY;
  return one[0] < end(other[1]) && other[0] < end(one[1]);
}

/** Whether two places may have a country in common: a sum of unknown countries may include any. */
function placesMeet(one: CubeMember, other: CubeMember, time: Period | null): boolean {
  const [first, second] = [countriesOf(one, time), countriesOf(other, time)];
  return first === null || second === null || first.some((country) => second.includes(country));
}

/** The countries that belonged to a place on any day of a time, or ever. */
function countriesOf({ area, aggregate }: CubeMember, time: Period | null): readonly string[] | null {
  if (area === null) return aggregate ? null : [];
  const memberships = membershipsOf(area);
  if (!memberships) return [area];
  return memberships.flatMap(({ country, from, to }) =>
    time === null || ((from === null || from < time[1]) && (to === null || to > time[0])) ? [country] : [],
  );
}

const byCode = new WeakMap<CubeDimension, Known>();

function membersByCode(dimension: CubeDimension): Known {
  const there = byCode.get(dimension);
  if (there) return there;
  const made = new Map(dimension.members.map((member) => [member.code, member]));
  byCode.set(dimension, made);
  return made;
}
