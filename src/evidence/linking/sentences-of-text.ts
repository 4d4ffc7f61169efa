import { paragraphsOf, sentencesOf } from '../../language/sentences.ts';
import { CLAIM_PLACES, type ClaimPlace, type PlacedFigure } from '../claims/claim.ts';
import type { Figure, FigureContext } from '../claims/figure.ts';
import { type FigureInText, type ReadSentence, readSentence } from './figure-in-text.ts';

/** A sentence of a story's part, read once for all of its figures and for every table. */
export interface SentenceOfText {
  readonly place: ClaimPlace;
  /** The text of the part. */
  readonly text: string;
  readonly read: ReadSentence;
  /** Its figures that have a number. */
  readonly figures: readonly Figure[];
  /** Its statements without a number, if they were passed in. */
  readonly statements: readonly Figure[];
  /** A figure, or a statement among the figures, with the words around it. */
  given(figure: Figure): FigureInText;
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
        const inside = here.filter(({ start, end }) => start >= read.start && end <= read.end);
        const figures = inside.filter(({ statement }) => !statement);
        const headline = place === 'headline' ? '' : parts.headline;
        yield {
          place,
          text,
          read,
          figures,
          statements: inside.filter(({ statement }) => statement),
          given: (figure) => {
            // A statement is not a number to be confused with others, so each is placed among the figures only.
            const all = figure.statement ? [...figures, figure].sort((a, b) => a.start - b.start) : figures;
            const index = all.indexOf(figure);
            return { figure, text, sentence: read, figures: all, index, before, headline, language, date };
          },
        };
      }
    }
  }
}
