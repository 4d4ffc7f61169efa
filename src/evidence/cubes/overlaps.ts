import type { Period } from '../claims/figure.ts';
import { membershipsOf } from '../codes/groups.ts';
import type { CubeDimension, CubeMember } from './cube.ts';

/** Two members of a dimension that may overlap. */
export type Overlap = readonly [one: CubeMember, other: CubeMember];

/**
 * The first member that may count something twice when added up over a time, with one before it: a whole and its part, a
 * group and one of its countries, overlapping ages. Null if they are known not to. Goes through the members once, since
 * all headings of a list of goods may be asked for.
 */
export function overlapAmong(
  dimension: CubeDimension,
  codes: readonly string[],
  time: Period | null,
): Overlap | null {
  if (codes.length < 2) return null;
  const known = knownOf(dimension);
  const asked = [...new Set(codes)].flatMap((code) => known.members.get(code) ?? []);
  return (
    nestedAmong(asked, dimension.whole, known) ?? agesAmong(asked) ?? sharedAmong(asked, dimension, time)
  );
}

/** The whole beside anything, or a member beside one that the code list puts it under, at any depth. */
function nestedAmong(
  asked: readonly CubeMember[],
  whole: string | null,
  { members }: KnownMembers,
): Overlap | null {
  const seen = new Map<string, CubeMember>();
  /** What those seen are under, with one of them. */
  const above = new Map<string, CubeMember>();
  const [first] = asked;
  for (const one of asked) {
    if (first && one !== first && (one.code === whole || first.code === whole)) return [first, one];
    const part = above.get(one.code);
    if (part) return [part, one];
    for (let at = one.parent; at !== undefined; at = members.get(at)?.parent) {
      const container = seen.get(at);
      if (container) return [container, one];
      // What is further up was looked at with the one that came this way before.
      if (above.has(at)) break;
      above.set(at, one);
    }
    seen.set(one.code, one);
  }
  return null;
}

function agesAmong(asked: readonly CubeMember[]): Overlap | null {
  const aged = asked.filter(hasAges).sort((a, b) => a.ages[0] - b.ages[0]);
  let oldest = aged[0];
  for (const one of aged.slice(1)) {
    if (oldest && agesMeet(oldest.ages, one.ages)) return [oldest, one];
    if (!oldest || endOf(one.ages) > endOf(oldest.ages)) oldest = one;
  }
  return null;
}

type Aged = CubeMember & { readonly ages: NonNullable<CubeMember['ages']> };

function hasAges(member: CubeMember): member is Aged {
  return member.ages !== null;
}

function agesMeet(one: Aged['ages'], other: Aged['ages']): boolean {
  return one[0] < endOf(other) && other[0] < endOf(one);
}

function endOf([, to]: Aged['ages']): number {
  return to ?? Number.POSITIVE_INFINITY;
}

/** What those seen are made of: with ages, and without. */
interface Seen {
  any: CubeMember | undefined;
  /** A sum of which nobody knows what it includes. */
  open: CubeMember | undefined;
  readonly areas: Map<string, CubeMember>;
  /** The countries of members, and those of sums alone. */
  readonly countries: Map<string, CubeMember>;
  readonly summed: Map<string, CubeMember>;
}

/** Two members with a country in common, one place under two codes, or a sum of unknown parts beside anything. */
function sharedAmong(
  asked: readonly CubeMember[],
  dimension: CubeDimension,
  time: Period | null,
): Overlap | null {
  const nothing = (): Seen => ({
    any: undefined,
    open: undefined,
    areas: new Map(),
    countries: new Map(),
    summed: new Map(),
  });
  const [aged, others] = [nothing(), nothing()];
  for (const one of asked) {
    const parts = partsOf(one, dimension, time);
    // Of two ages is known already whether they meet.
    for (const seen of one.ages ? [others] : [others, aged]) {
      const shared = sharedWith(one, parts, seen);
      if (shared) return [shared, one];
    }
    add(one, parts, one.ages ? aged : others);
  }
  return null;
}

function sharedWith(one: CubeMember, parts: readonly string[] | null, seen: Seen): CubeMember | undefined {
  if (parts === null) return seen.any;
  if (seen.open) return seen.open;
  const own = !one.aggregate && one.area !== null ? seen.areas.get(one.area) : undefined;
  const among = one.aggregate ? seen.countries : seen.summed;
  return own ?? parts.map((country) => among.get(country)).find((found) => found !== undefined);
}

function add(one: CubeMember, parts: readonly string[] | null, seen: Seen): void {
  seen.any ??= one;
  if (parts === null) seen.open ??= one;
  if (!one.aggregate && one.area !== null) seen.areas.set(one.area, one);
  for (const country of parts ?? []) {
    seen.countries.set(country, one);
    if (one.aggregate) seen.summed.set(country, one);
  }
}

/** The countries that a member is known to include; null where it may include anything. */
function partsOf(one: CubeMember, dimension: CubeDimension, time: Period | null): readonly string[] | null {
  if (dimension.role === 'place') return countriesOf(one, time);
  // A sum that is not in the code list may include anything.
  return one.aggregate && !isInHierarchy(one, knownOf(dimension)) ? null : [];
}

function isInHierarchy({ code, parent }: CubeMember, { parents }: KnownMembers): boolean {
  return parent !== undefined || parents.has(code);
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

interface KnownMembers {
  readonly members: ReadonlyMap<string, CubeMember>;
  /** The codes that others are put under. */
  readonly parents: ReadonlySet<string>;
}

const known = new WeakMap<CubeDimension, KnownMembers>();

function knownOf(dimension: CubeDimension): KnownMembers {
  const there = known.get(dimension);
  if (there) return there;
  const made = {
    members: new Map(dimension.members.map((member) => [member.code, member])),
    parents: new Set(dimension.members.flatMap(({ parent }) => parent ?? [])),
  };
  known.set(dimension, made);
  return made;
}
