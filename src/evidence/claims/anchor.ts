import { cutText } from '../../language/cut-text.ts';

/** Where a figure stands in a text, by the words around it: a W3C TextQuoteSelector. */
export interface Anchor {
  readonly exact: string;
  /** The 32 characters before it. */
  readonly prefix: string;
  /** The 32 characters after it. */
  readonly suffix: string;
}

/** How many characters on each side a figure is known by. */
export const CONTEXT = 32;
/** So much of the surroundings has to be the same for the same words to be the same figure, where they occur twice. */
const ALIKE = 8;
/** So much has to be the same for other words to be the same figure, changed. */
const SAME_PLACE = 24;

/** The anchor of a stretch of a text. */
export function anchorAt(text: string, start: number, end: number): Anchor {
  return {
    exact: text.slice(start, end),
    prefix: cutText(text, Math.max(0, start - CONTEXT), start),
    suffix: cutText(text, end, end + CONTEXT),
  };
}

/**
 * Finds anew the figures of a text after an edit: for each new anchor the place of the old one that it goes on from,
 * or null where it is new. Each old one is found once at most; `gone` ones are taken again only by the same words.
 */
export function matchAnchors(
  fresh: readonly Anchor[],
  old: readonly (Anchor & { readonly gone: boolean })[],
): (number | null)[] {
  const found: (number | null)[] = fresh.map(() => null);
  const taken = new Set<number>();
  const take = (at: number, place: number) => {
    found[at] = place;
    taken.add(place);
  };
  const byAll = placesBy(old, ({ exact, prefix, suffix }) => JSON.stringify([exact, prefix, suffix]));
  for (const [at, { exact, prefix, suffix }] of fresh.entries()) {
    const places = byAll.get(JSON.stringify([exact, prefix, suffix])) ?? [];
    const place =
      places.find((one) => !taken.has(one) && !old[one]?.gone) ?? places.find((one) => !taken.has(one));
    if (place !== undefined) take(at, place);
  }
  const byWords = placesBy(old, ({ exact }) => exact);
  const rivals = placesBy(fresh, ({ exact }) => exact);
  const sameWords = new Pairings(fresh.length, old.length);
  for (const [at, anchor] of fresh.entries()) {
    if (found[at] !== null) continue;
    const places = (byWords.get(anchor.exact) ?? []).filter((place) => !taken.has(place));
    const only = places.length === 1 && rivals.get(anchor.exact)?.length === 1;
    for (const place of nearest(places, at)) {
      const before = old[place];
      if (!before) continue;
      const score = likeness(anchor, before);
      if (score >= ALIKE || (only && !before.gone))
        sameWords.add(at, place, score - (before.gone ? CONTEXT : 0));
    }
  }
  for (const { at, place } of sameWords.best()) if (found[at] === null && !taken.has(place)) take(at, place);
  const open = old.flatMap((before, place) => (taken.has(place) || before.gone ? [] : [place]));
  const samePlace = new Pairings(fresh.length, old.length);
  for (const [at, anchor] of fresh.entries()) {
    if (found[at] !== null) continue;
    for (const place of nearest(open, at)) {
      const before = old[place];
      if (!before) continue;
      const score = likeness(anchor, before);
      if (score >= SAME_PLACE) samePlace.add(at, place, score);
    }
  }
  for (const { at, place } of samePlace.best()) if (found[at] === null && !taken.has(place)) take(at, place);
  return found;
}

/** Of so many places in the order of the text those are compared that are nearest: a text has a thousand figures. */
const NEAREST = 64;

function nearest(places: readonly number[], at: number): readonly number[] {
  if (places.length <= NEAREST) return places;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - NEAREST / 2, places.length - NEAREST));
  return places.slice(from, from + NEAREST);
}

/** What may be the same figure: the likest first, then the nearest, then in the order of the text. */
class Pairings {
  /** Each as one number that sorts so: a text of one sentence over and over has a million of them. */
  readonly #keys: number[] = [];
  readonly #most: number;

  constructor(fresh: number, old: number) {
    this.#most = Math.max(fresh, old) + 1;
  }

  add(at: number, place: number, score: number): void {
    const rank = (2 * CONTEXT - score) * this.#most + Math.abs(at - place);
    this.#keys.push((rank * this.#most + at) * 2 + (place > at ? 1 : 0));
  }

  *best(): Generator<{ at: number; place: number }> {
    for (const key of Float64Array.from(this.#keys).sort()) {
      const behind = key % 2;
      const rest = (key - behind) / 2;
      const at = rest % this.#most;
      const distance = ((rest - at) / this.#most) % this.#most;
      yield { at, place: behind ? at + distance : at - distance };
    }
  }
}

/** How many characters next to two figures are the same; what begins or ends a text counts as a whole side. */
function likeness(a: Anchor, b: Anchor): number {
  return alikeBefore(a.prefix, b.prefix) + alikeBehind(a.suffix, b.suffix);
}

function alikeBefore(a: string, b: string): number {
  let same = 0;
  while (
    same < a.length &&
    same < b.length &&
    a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)
  )
    same += 1;
  return side(same, a, b);
}

function alikeBehind(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a.charCodeAt(same) === b.charCodeAt(same)) same += 1;
  return side(same, a, b);
}

function side(same: number, a: string, b: string): number {
  return same === a.length && same === b.length && same < CONTEXT ? CONTEXT : same;
}

function placesBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, item] of items.entries()) {
    const key = keyOf(item);
    const list = places.get(key);
    if (list) list.push(place);
    else places.set(key, [place]);
  }
  return places;
}
