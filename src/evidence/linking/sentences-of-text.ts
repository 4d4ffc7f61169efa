import { CLAIM_PLACES, type ClaimPlace } from '../claims/claim.ts';
import type { Figure, FigureContext } from '../claims/figure.ts';
import type { PlacedFigure } from '../claims/read-claims.ts';
import { paragraphsOf, sentencesOf } from '../claims/sentences.ts';
import { type FigureInText, type ReadSentence, readSentence } from './figure-in-text.ts';

/** A sentence of a story's part, read once for all of its figures and for every table. */
export interface SentenceOfText {
  readonly place: ClaimPlace;
  /** The text of the part. */
  readonly text: string;
  readonly read: ReadSentence;
  /** The figures that stand in it. */
  readonly figures: readonly Figure[];
  /** A figure with the words around it, among these figures of the sentence. */
  given(figure: Figure, among?: readonly Figure[]): FigureInText;
}

/** Reads the sentences of a story's parts, one after another. */
export function* sentencesOfText(
  parts: Readonly<Record<ClaimPlace, string>>,
  placed: readonly PlacedFigure[],
  { language, date }: FigureContext,
): Generator<SentenceOfText> {
  for (const place of CLAIM_PLACES) {
    const text = parts[place];
    const here = placed.filter((one) => one.place === place).map(({ figure }) => figure);
    for (const paragraph of paragraphsOf(text)) {
      const found = sentencesOf(text, paragraph, language);
      for (const [i, stretch] of found.entries()) {
        const before = found
          .slice(Math.max(0, i - 3), i)
          .reverse()
          .map(({ start, end }) => text.slice(start, end));
        const read = readSentence(text, stretch, before, { language, date });
        const figures = here.filter(({ start, end }) => start >= read.start && end <= read.end);
        const headline = place === 'headline' ? '' : parts.headline;
        yield {
          place,
          text,
          read,
          figures,
          given: (figure, among = figures) => ({
            figure,
            text,
            sentence: read,
            figures: among,
            index: among.indexOf(figure),
            before,
            headline,
            language,
            date,
          }),
        };
      }
    }
  }
}
