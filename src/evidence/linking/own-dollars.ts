import type { Figure } from '../claims/figure.ts';
import { countryOfDollars } from '../codes/dollars.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { LinkedTable } from './table.ts';

/** "$39.33" and "39 dollars" say of no country whose they are; "US$39" does. */
const BARE = /^(?:[^\p{L}$]*|.*\s)\$|^(?!.*\b(?:US|American|Australian|Canadian)\b).*\bdollars?\b/iu;

/**
 * A figure in dollars as a table that is in one country's own dollars has it, where the story is about that country: "$39 an
 * hour in New Zealand" are New Zealand's.
 */
export function inDollarsOf(given: FigureInText, { cube, measures }: LinkedTable): FigureInText {
  const own = measures.map(({ measure }) => measure.unit?.slice(0, 3) ?? '').find(countryOfDollars);
  const isMixed = measures.some(({ measure }) => measure.unit?.startsWith('USD'));
  if (!own || isMixed || !isDollars(given.figure)) return given;
  const country = countryOfDollars(own);
  const isAbout = cube.about.some(({ code }) => code === country);
  const isSaid = given.sentence.countries.some(({ code }) => code === country);
  const another = given.sentence.countries.some(({ code }) => code !== country);
  if (another || (!isAbout && !isSaid)) return given;
  const changed = (one: Figure): Figure =>
    isDollars(one) ? { ...one, unit: one.unit?.replace(/^USD/, own) ?? null } : one;
  const figure = changed(given.figure);
  return {
    ...given,
    figure,
    figures: given.figures.map((one) => (one === given.figure ? figure : changed(one))),
  };
}

function isDollars({ unit, quote }: Figure): boolean {
  return unit?.startsWith('USD') === true && BARE.test(quote);
}
