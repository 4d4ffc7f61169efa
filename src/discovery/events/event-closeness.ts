import { copyOverlap, isSameCopy } from '../../stories/copy-sketch.ts';
import { type EventItem, MARK } from './event-item.ts';
import { EVENTS, type EventRule } from './event-rule.ts';

/** What two stories have in common, each part between 0 and 1. */
export interface Likeness {
  /** The cosine similarity of their words. */
  readonly words: number;
  /** The share of the shorter one's words that are in the longer. */
  readonly within: number;
  /** The share of each headline that is in the other story; the smaller of the two. */
  readonly headlines: number;
  /** The share of the names of the story with fewer that are in both; less if they are few or common. */
  readonly names: number;
  readonly figures: number;
  readonly countries: number;
  /** The share of the shorter text's shingles that are in the longer. */
  readonly copy: number;
}

/** How likely it is that two stories report the same event. */
export interface Closeness {
  /** From {@link EventRule.join} on they are considered to be on the same event. */
  readonly score: number;
  readonly why: 'translation' | 'same copy' | 'words' | 'names';
  readonly hours: number;
}

const HOUR = 3_600_000;

/** How likely it is that two stories report the same event. */
export function closenessOf(one: EventItem, other: EventItem, rule: EventRule = EVENTS): Closeness {
  const hours = Math.abs(one.at - other.at) / HOUR;
  if (one.groupId === other.groupId) return { score: 1, why: 'translation', hours };
  if (hours > rule.hours) return { score: 0, why: 'words', hours };
  if (isSameCopy(one.copySketch, other.copySketch)) return { score: 1, why: 'same copy', hours };
  const like = likenessOf(one, other);
  const near = 1 - (1 - rule.farInTime) * (hours / rule.hours);
  return one.language === other.language
    ? { score: near * sameLanguage(like, rule), why: 'words', hours }
    : { score: near * acrossLanguages(like, rule), why: 'names', hours };
}

function sameLanguage(like: Likeness, { same }: EventRule): number {
  const sum =
    same.words * like.words +
    same.within * like.within +
    same.headlines * like.headlines +
    same.names * like.names +
    same.figures * like.figures +
    same.base;
  return 1 / (1 + Math.exp(-sum));
}

function acrossLanguages(like: Likeness, { across }: EventRule): number {
  const sum =
    across.names * like.names +
    across.figures * like.figures +
    across.countries * like.countries +
    across.base;
  return 1 / (1 + Math.exp(-sum));
}

/** Sums of weights of one kind of mark. */
interface Sums {
  own: number;
  others: number;
  both: number;
}

const none = (): Sums => ({ own: 0, others: 0, both: 0 });

/** What two stories have in common. */
export function likenessOf(one: EventItem, other: EventItem): Likeness {
  const across = one.language !== other.language;
  const words = none();
  const names = none();
  const figures = none();
  const countries = none();
  const head = none();
  const headOther = none();
  let dot = 0;
  let ownSquare = 0;
  let otherSquare = 0;
  const nameKind = across ? MARK.sound : MARK.name;
  const sumsOf = (kind: number): Sums | null => {
    const bare = kind & MARK.kind;
    if (bare === MARK.word) return words;
    if (bare === nameKind) return names;
    return bare === MARK.figure ? figures : bare === MARK.country ? countries : null;
  };
  let i = 0;
  let j = 0;
  const { marks: a, kinds: ka, weights: wa } = one;
  const { marks: b, kinds: kb, weights: wb } = other;
  while (i < a.length || j < b.length) {
    const x = i < a.length ? (a[i] as number) : Number.POSITIVE_INFINITY;
    const y = j < b.length ? (b[j] as number) : Number.POSITIVE_INFINITY;
    const isBoth = x === y;
    if (x <= y) {
      const kind = ka[i] as number;
      const weight = wa[i] as number;
      const sums = sumsOf(kind);
      if (sums) sums.own += weight;
      if (sums === words) ownSquare += weight * weight;
      if (kind & MARK.headline) {
        head.own += weight;
        if (isBoth) head.both += weight;
      }
      if (isBoth && sums) {
        const least = Math.min(weight, wb[j] as number);
        sums.both += least;
        if (sums === words) dot += weight * (wb[j] as number);
      }
      i += 1;
    }
    if (y <= x) {
      const kind = kb[j] as number;
      const weight = wb[j] as number;
      const sums = sumsOf(kind);
      if (sums) sums.others += weight;
      if (sums === words) otherSquare += weight * weight;
      if (kind & MARK.headline) {
        headOther.own += weight;
        if (isBoth) headOther.both += weight;
      }
      j += 1;
    }
  }
  return {
    words: ratio(dot, Math.sqrt(ownSquare * otherSquare)),
    within: ratio(words.both, Math.min(words.own, words.others)),
    headlines: Math.min(ratio(head.both, head.own), ratio(headOther.both, headOther.own)),
    names: telling(names, FEW_NAMES),
    figures: telling(figures, FEW_FIGURES),
    countries: telling(countries, FEW_COUNTRIES),
    copy: copyOverlap(one.copySketch, other.copySketch),
  };
}

/** In tenths: shared names and figures below this weight count less, such as a single common name. */
const FEW_NAMES = 120;
const FEW_FIGURES = 100;
const FEW_COUNTRIES = 60;

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** The shared proportion, reduced if little is shared. */
function telling({ own, others, both }: Sums, few: number): number {
  return ratio(both, Math.min(own, others)) * Math.min(1, both / few);
}
