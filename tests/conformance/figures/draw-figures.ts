import { type DrawnSentence, drawNews } from '../draw-news.ts';
import { DRAW_OF_NAMES } from '../names/news-sentences.ts';

/** The sets of sentences whose figures are labelled, each drawn by its seed. */
export const FIGURE_SEEDS = { lookedAt: 187, measuring: 1130 } as const;
export type FigureSet = keyof typeof FIGURE_SEEDS;
const EACH = 56;

/** A digit or a number word, by words of our own: the reader that is measured must not choose what it is measured by. */
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|[mb]illions?|dozens?|half|thirds?|quarters?|twice|doubled|tripled)\b/i;
/** Years and days, which state no quantity. */
const DATE =
  /\b(?:1[89]|20)\d\d(?:s|\/\d+)?\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\w*\.? \d+(?:st|nd|rd|th)?\b|\b\d+(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)/g;
/** What the sentence before or this one ends with where it was cut at a full stop that ends none. */
const ABBREVIATION =
  /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Corp|Inc|Co|Ltd|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/**
 * The sentences of real news whose figures are labelled, with the text around them; none that is labelled by name.
 * The set that measures has none of the one that was looked at.
 */
export function drawFigures(corpora: string, set: FigureSet): DrawnSentence[] {
  const labelled = [
    ...drawNews(corpora, DRAW_OF_NAMES),
    ...(set === 'measuring' ? drawFigures(corpora, 'lookedAt') : []),
  ];
  const known = new Set(labelled.map(({ text }) => text));
  return drawNews(corpora, {
    seed: FIGURE_SEEDS[set],
    each: EACH,
    from: 'the place',
    wants: ({ text, before }) =>
      NUMBER.test(text.replace(DATE, '')) &&
      !known.has(text) &&
      !ABBREVIATION.test(text) &&
      !ABBREVIATION.test(before.at(-1) ?? ''),
  });
}
