import { statementsIn } from '../linking/statements.ts';
import { CLAIM_PLACES, type ClaimPlace } from './claim.ts';
import type { Figure, FigureContext } from './figure.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';

/** A figure with the part of its story that it stands in. */
interface Placed {
  readonly place: ClaimPlace;
  readonly figure: Figure;
}

/** More of them nobody looks at: a book of comparisons is no story. */
const MOST = 500;

/** The figures of a story's parts with what these state without a number, in the order of the text. */
export function withStatements(
  figures: readonly Placed[],
  parts: Readonly<Record<ClaimPlace, string>>,
  context: FigureContext,
): Placed[] {
  if (!context.language.startsWith('en')) return [...figures];
  const found: Placed[] = [];
  for (const place of CLAIM_PLACES) {
    const here = figures.flatMap((one) => (one.place === place ? [one.figure] : []));
    for (const figure of statementsOf(parts[place], here, context)) {
      if (found.length >= MOST) break;
      found.push({ place, figure });
    }
  }
  return found.length > 0 ? inOrder([...figures, ...found]) : [...figures];
}

function* statementsOf(
  text: string,
  figures: readonly Figure[],
  { language, date }: FigureContext,
): Generator<Figure> {
  let next = 0;
  for (const paragraph of paragraphsOf(text)) {
    for (const sentence of sentencesOf(text, paragraph, language)) {
      while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
      const inside: Figure[] = [];
      for (let at = next; (figures[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; at += 1)
        inside.push(figures[at] as Figure);
      const found = statementsIn(text, sentence, inside, { language, date });
      yield* found.sort((a, b) => a.start - b.start);
    }
  }
}

/** By place and offset, with the places in the list that derived figures point to moved along. */
function inOrder(all: readonly Placed[]): Placed[] {
  const order = all
    .map((one, from) => ({ one, from }))
    .sort(
      (a, b) =>
        CLAIM_PLACES.indexOf(a.one.place) - CLAIM_PLACES.indexOf(b.one.place) ||
        // Figures keep their order among themselves.
        (a.one.figure.statement || b.one.figure.statement ? a.one.figure.start - b.one.figure.start : 0) ||
        a.from - b.from,
    );
  const moved = new Map(order.map(({ from }, to) => [from, to]));
  return order.map(({ one }) => {
    const { derivedFrom } = one.figure;
    if (!derivedFrom) return one;
    const places = [moved.get(derivedFrom[0]) ?? 0, moved.get(derivedFrom[1]) ?? 0] as const;
    return { ...one, figure: { ...one.figure, derivedFrom: places } };
  });
}
