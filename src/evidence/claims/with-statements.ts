import { paragraphsOf, sentencesOf } from '../../language/sentences.ts';
import { statementsIn } from '../linking/statements.ts';
import { CLAIM_PLACES, type ClaimPlace, type PlacedFigure } from './claim.ts';
import type { Figure, FigureContext } from './figure.ts';
import { inTextOrder } from './text-order.ts';

/** More of them nobody looks at: a book of comparisons is no story. */
const MOST = 500;

/** The figures of a story's parts with what these state without a number, in the order of the text. */
export function withStatements(
  figures: readonly PlacedFigure[],
  parts: Readonly<Record<ClaimPlace, string>>,
  context: FigureContext,
): PlacedFigure[] {
  if (!context.language.startsWith('en')) return [...figures];
  const found: PlacedFigure[] = [];
  for (const place of CLAIM_PLACES) {
    const here = figures.flatMap((one) => (one.place === place ? [one.figure] : []));
    for (const figure of statementsOf(parts[place], here, context)) {
      if (found.length >= MOST) break;
      found.push({ place, figure });
    }
  }
  return inTextOrder(figures, found);
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
      const found = statementsIn(text, sentence, inside, { language, date }).filter(
        // "The best", "the busiest" are no claims of a story: most are of nothing that a table has.
        ({ statement }) => !statement?.hasAmount && !statement?.ofLevel,
      );
      yield* found.sort((a, b) => a.start - b.start);
    }
  }
}
