import type { Figure } from '../claims/figure.ts';
import { sharedName } from '../codes/dollars.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { LinkedTable } from './table.ts';

/** "$39.33", "39 dollars" and "39 kroner" say of no country whose they are; "US$39" and "39 Norwegian kroner" do. */
const BARE =
  /^(?:[^\p{L}$]*|.*\s)\$|^(?!.*\b(?:US|American|Australian|Canadian)\b).*\bdollars?\b|^(?!.*\b(?:Norwegian|Indian|NOK|INR)\b).*\b(?:kroner?|rupees?|Rs)\b/iu;

/**
 * A figure in money whose name several countries share, as a table that is in one country's own has it, where the story is
 * about that country: "$39 an hour in New Zealand" are New Zealand's, and the kroner of Denmark are Danish.
 */
export function inDollarsOf(given: FigureInText, { cube, measures }: LinkedTable): FigureInText {
  const units = measures.map(({ measure }) => measure.unit?.slice(0, 3) ?? '');
  const own = units.find((unit) => sharedName(unit) !== null);
  const shared = own === undefined ? null : sharedName(own);
  if (own === undefined || shared === null) return given;
  const { country, readAs } = shared;
  const isBare = ({ unit, quote }: Figure) => unit?.startsWith(readAs) === true && BARE.test(quote);
  if (units.includes(readAs) || !isBare(given.figure)) return given;
  const isAbout = cube.about.some(({ code }) => code === country);
  const isSaid = given.sentence.countries.some(({ code }) => code === country);
  const another = given.sentence.countries.some(({ code }) => code !== country);
  if (another || (!isAbout && !isSaid)) return given;
  const changed = (one: Figure): Figure =>
    isBare(one) ? { ...one, unit: one.unit?.replace(readAs, own) ?? null } : one;
  const figure = changed(given.figure);
  return {
    ...given,
    figure,
    figures: given.figures.map((one) => (one === given.figure ? figure : changed(one))),
  };
}
