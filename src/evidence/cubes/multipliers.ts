import { isPhysical } from './convert-unit.ts';
import type { CubeMember, MeasureKind } from './cube.ts';
import type { Concept } from './lexicon.ts';
import populations from './populations.json' with { type: 'json' };
import { plain } from './read-header.ts';
import { headerOf } from './shared-tails.ts';
import type { ColumnProfile } from './table-profile.ts';

/** What one value of a measure counts, and how sure that is; `guessed` where another power of a thousand is as well possible. */
export interface Scale {
  readonly multiplier: number | null;
  readonly sure: number;
  readonly guessed?: boolean;
}

interface Given {
  /** What the file says of it, where it says something. */
  readonly stated: number | null;
  readonly kind: MeasureKind;
  /** Whether the table itself says the unit. */
  readonly unitSaid: boolean;
  readonly unit: string | null;
  /** Whether the table says in so many words that it is in percent. */
  readonly percentSaid: boolean;
  /** What arithmetic shows that one value counts, of parts of a whole; null where it shows nothing. */
  readonly shown: number | null;
  readonly concept: Concept | null;
  readonly columns: readonly ColumnProfile[];
  readonly places: readonly CubeMember[];
}

const MILLIONS = populations as Readonly<Record<string, number>>;
/** Units of things that there are no halves of. */
const WHOLE_THINGS =
  /^(?:person|people|death|birth|household|marriage|divorce|accident|homicide|murder|job|employee|vehicle|car|passenger|application|crime|case|seat|vote|pupil|student|patient|prisoner|refugee)s?$/;

/** Units of what is measured, not counted. */
const NO_THINGS = new Set(['year', 'month', 'day', 'hour', 'index', 'times', 'degree', 'point']);

/**
 * What one value of a measure counts, and how sure that is. Where the file does not say it, digits do: of persons there
 * are no halves, so 135,450.3 is thousands; and a country of 25 million does not emit 1,555 tonnes of what nobody emits
 * less than half a kilo of.
 */
export function multiplierOf(given: Given): Scale {
  const { stated, kind, unitSaid, unit, concept, columns, places } = given;
  if (stated !== null) return { multiplier: stated, sure: 1 };
  if (!['stock', 'flow', 'count', 'unknown'].includes(kind))
    return unit === '%' ? percentOrPart(given) : { multiplier: 1, sure: 1 };
  const decimals = Math.max(...columns.map((column) => column.decimals));
  const whole = unit !== null && WHOLE_THINGS.test(unit);
  const byDigits = whole && decimals > 0 ? (decimals <= 3 ? 1e3 : 1e6) : null;
  const byHeads = multiplierByHeads(concept, columns, places);
  if (byDigits !== null && byHeads !== null)
    return {
      multiplier: byHeads,
      sure: byDigits === byHeads ? 1 : 0.8,
      guessed: byDigits !== byHeads,
    };
  // "7,178" deaths by overdose, counted one by one, are no millions: what few of all die of says nothing by heads.
  const isRough = concept !== null && concept.perHead !== null && concept.perHead[1] > 4 * concept.perHead[0];
  if (byHeads !== null && byHeads > 1 && whole && decimals === 0 && isRough)
    return { multiplier: null, sure: 0.6 };
  if (byHeads !== null) {
    // Of what people may have a thousand times as much, heads tell no more than what is likely.
    const isWide = concept?.perHead != null && concept.perHead[1] * FEWER ** 2 >= 1000 * concept.perHead[0];
    // Whole numbers of whole things are none of a larger scale, which would have no digit left for most of them.
    // What is said to be in dollars, and in no thousands of them, is.
    const isExact = byHeads === 1 && (unitSaid || (whole && decimals === 0));
    return { multiplier: byHeads, sure: 0.95, guessed: isWide && !isExact };
  }
  if (byDigits !== null) {
    const largest = Math.max(...columns.map((column) => column.most ?? 0));
    // "42,000.5" persons are thousands: in millions they would be more than live on earth.
    return { multiplier: byDigits, sure: 0.9, guessed: largest * byDigits * 1e3 <= WORLD * 1e6 };
  }
  const most = Math.max(...columns.map((column) => column.most ?? 0));
  // Whole numbers of whole things are as they are written, unless all of them are small.
  if (whole && most >= 2000) return { multiplier: 1, sure: 0.85 };
  if (whole) return { multiplier: 1, sure: 0.7 };
  // Beds and ships are no less whole than people, where it is known that they are what is counted.
  const isThing =
    unit !== null && /^\p{L}{3,}$/u.test(unit) && !/^\p{Lu}/u.test(unit) && !NO_THINGS.has(unit);
  // Large whole numbers are taken as written: few tables count tens of millions of things in thousands, and fewer still
  // under a header that says "number of".
  // Where the title lists what is counted, too.
  const large =
    (kind === 'unknown' || kind === 'count') && isThing
      ? 2000
      : columns.some((one) => /^(?:total |annual |reported )?number of /i.test(headerOf(one)))
        ? 1e4
        : // Homes that are known to be counted in homes; the starts that an office has in thousands stay below it.
          concept !== null && concept.unit === unit
          ? 5000
          : 5e4;
  if (isThing && !isPhysical(unit) && decimals === 0 && most >= large) return { multiplier: 1, sure: 0.85 };
  // A table that says TWh, or pounds, and no scale, means them.
  if (unitSaid && unit !== null && (isPhysical(unit) || /^[A-Z]{3}$/.test(unit)))
    return { multiplier: 1, sure: 0.85 };
  // What is counted one by one: whole numbers, some of them small. In thousands they would have digits behind a point.
  const least = Math.min(...columns.map((column) => column.least ?? 0));
  if (!unitSaid && decimals === 0 && most >= 100 && least < SMALL)
    return { multiplier: 1, sure: 0.75, guessed: true };
  return { multiplier: null, sure: 0.6 };
}

/** Whole numbers below this are seldom rounded to thousands. */
const SMALL = 100;

/**
 * What one value counts in percent: 1 of percentages, 100 of parts of one. Where no value is above one it may be either:
 * 0.517 is what a country gives as aid in percent, and how many of all are women. Only words or arithmetic decide that.
 */
function percentOrPart({ percentSaid, shown, columns }: Given): Scale {
  const isAbove = columns.some(({ most, least }) => (most ?? 0) > 1 || (least ?? 0) < -1);
  if (isAbove) return { multiplier: 1, sure: 1 };
  if (shown !== null) return { multiplier: shown, sure: 0.95 };
  return percentSaid ? { multiplier: 1, sure: 1 } : { multiplier: null, sure: 0.6 };
}

/** How many times fewer or more than what is known of a concept a value may be: it need not be that of the largest place. */
const FEWER = 4;
const WORLD = 8100;
/** Members that are more people than any country, by their names. */
const WIDE =
  /\b(?:world|global|africa|asia|europe|america|americas|oceania|caribbean|income|developed|developing|oecd|g7|g20|brics|asean|countries|regions)\b/iu;
/** What is added up over years is no amount of one year. */
const CUMULATIVE = /\b(?:cumulative|cumulated|accumulated|to date|running total|since \d{4})\b/iu;

/** The only power of a thousand by which the largest value is what so many people have; null where several fit or none. */
function multiplierByHeads(
  concept: Concept | null,
  columns: readonly ColumnProfile[],
  places: readonly CubeMember[],
): number | null {
  if (!concept?.perHead || columns.some((one) => CUMULATIVE.test(plain(headerOf(one))))) return null;
  const single = places.filter(
    ({ area, aggregate }) => area !== null && !aggregate && MILLIONS[area] !== undefined,
  );
  const all = places.filter(({ area }) => area !== null && MILLIONS[area] !== undefined);
  const peopleOf = ({ area }: CubeMember) => (MILLIONS[area ?? ''] ?? 0) * 1e6;
  const counted = single.length > 0 && single.length === places.length ? single : all;
  const heads = Math.max(...counted.map(peopleOf));
  // The largest value may be that of the world, or of several of the places.
  const isWider = places.some(
    ({ area, labels }) =>
      (area === null || MILLIONS[area] === undefined) && labels.some((one) => WIDE.test(one)),
  );
  const most = Math.max(...columns.map((column) => column.most ?? 0));
  if (!(heads > 0) || !(most > 0)) return null;
  const greatestHeads = isWider ? Math.max(heads, WORLD * 1e6) : heads;
  const [least, greatest] = concept.perHead;
  // The largest value need not be that of the largest place, and one that is left out may be larger.
  const fits = [1, 1e3, 1e6, 1e9].filter(
    (by) => (most * by) / heads >= least / FEWER && (most * by) / greatestHeads <= greatest * FEWER,
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
