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
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
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
  pair(
    fresh.flatMap((anchor, at) => {
      if (found[at] !== null) return [];
      const places = (byWords.get(anchor.exact) ?? []).filter((place) => !taken.has(place));
      const only = places.length === 1 && rivals.get(anchor.exact)?.length === 1;
      return places.flatMap((place) => {
        const before = old[place];
        const score = before ? likeness(anchor, before) : 0;
        return before && (score >= ALIKE || (only && !before.gone))
          ? [{ at, place, score: score - (before.gone ? CONTEXT : 0) }]
          : [];
      });
    }),
    taken,
    take,
    found,
  );
  pair(
    fresh.flatMap((anchor, at) =>
      found[at] !== null
        ? []
        : old.flatMap((before, place) => {
            if (taken.has(place) || before.gone) return [];
            const score = likeness(anchor, before);
            return score >= SAME_PLACE ? [{ at, place, score }] : [];
          }),
    ),
    taken,
    take,
    found,
  );
  return found;
}

interface Pairing {
  readonly at: number;
  readonly place: number;
  readonly score: number;
}

/** The likest first; equals in the order of the text. */
function pair(
  pairings: Pairing[],
  taken: ReadonlySet<number>,
  take: (at: number, place: number) => void,
  found: readonly (number | null)[],
): void {
  pairings.sort(
    (a, b) => b.score - a.score || Math.abs(a.at - a.place) - Math.abs(b.at - b.place) || a.at - b.at,
  );
  for (const { at, place } of pairings) if (found[at] === null && !taken.has(place)) take(at, place);
}

/** How many characters next to two figures are the same; what begins or ends a text counts as a whole side. */
function likeness(a: Anchor, b: Anchor): number {
  return side([...a.prefix].reverse(), [...b.prefix].reverse()) + side([...a.suffix], [...b.suffix]);
}

function side(a: readonly string[], b: readonly string[]): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
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
