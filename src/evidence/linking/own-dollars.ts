import type { Figure } from '../claims/figure.ts';
import { sharedName } from '../codes/dollars.ts';
import type { Cube } from '../cubes/cube.ts';
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
  const regions = regionsSaid(given, cube, country);
  // "British Columbia" is in no Britain.
  const another = given.sentence.countries.some(
    ({ code, start, end }) =>
      code !== country && !regions.some((region) => region.start <= start && end <= region.end),
  );
  if (another || (!isAbout && !isSaid && regions.length === 0)) return given;
  const changed = (one: Figure): Figure =>
    isBare(one) ? { ...one, unit: one.unit?.replace(readAs, own) ?? null } : one;
  const figure = changed(given.figure);
  return {
    ...given,
    figure,
    figures: given.figures.map((one) => (one === given.figure ? figure : changed(one))),
  };
}

/** "Ontario's shops took $24.6 billion": the regions of the one country that the table has, where a sentence names them. */
function regionsSaid(
  { text, sentence }: FigureInText,
  { dimensions }: Cube,
  country: string,
): { readonly start: number; readonly end: number }[] {
  return dimensions.flatMap(({ role, members }) => {
    const areas = new Set(members.flatMap(({ area }) => (area === null ? [] : [area])));
    if (role !== 'place' || areas.size !== 1 || !areas.has(country)) return [];
    // "Toronto, Ontario" is Toronto in a text.
    const names = members.flatMap(({ area, labels }) =>
      area === null ? labels.flatMap((label) => [label, label.split(',')[0] ?? label]) : [],
    );
    return names.flatMap((name) => {
      const start = name.length < LEAST_NAME ? -1 : text.indexOf(name, sentence.start);
      const end = start + name.length;
      const isWhole = !/\p{L}/u.test(`${text[start - 1] ?? ' '}${text[end] ?? ' '}`);
      return start >= 0 && end <= sentence.end && isWhole ? [{ start, end }] : [];
    });
  });
}

/** Shorter names may be words. */
const LEAST_NAME = 4;
