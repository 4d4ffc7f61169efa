import { SMALL_NUMBERS, smallNumber } from '../claims/languages/en-numbers.ts';
import type { Members } from './find-members.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';

const N = `(?<n>${SMALL_NUMBERS}|\\d{1,3})`;
/** "Ten-year gilts", "a 3-month bill", "two-year-olds": how long what is named runs, or how old it is. */
const TERM = new RegExp(
  `(?<![\\p{L}\\p{N}])${N}[- ](?<unit>year|month|week|day)s?(?:-old)?(?=[-\\s]\\p{L})(?!\\s(?:after|ago|and|before|earlier|in|later|of|on|running|since|straight|to|until)\\b)`,
  'giu',
);
/** "Bonds of 30 years", "for a term of ten years": behind a figure. */
const OF_TERM = new RegExp(
  `\\b(?:bonds|gilts|bills|notes|loans|mortgages|debt|term|maturity|period)\\sof\\s${N}\\s(?<unit>year|month|week|day)s?\\b`,
  'giu',
);
/** What is lent for a time, so that a rate of it is of one term or another. */
const LENT = /\b(?:bonds?|gilts?|bunds?|treasur(?:y|ies)|mortgages?|loans?|bills|notes|swaps?)\b/iu;

/**
 * Whether what a figure is said of runs for another time than what the table has: "thirty-year gilts yielded 4.87 percent"
 * says nothing of bonds of ten years. Where a sentence has several terms, nobody knows which is meant.
 */
export function isOfOtherTerm({ given, table }: Reading, { linked }: FoundMeasure, { of }: Members): boolean {
  const { text, sentence, figure } = given;
  const said = new Set([
    ...termsIn(text.slice(sentence.start, figure.start), TERM),
    ...termsIn(text.slice(figure.end, sentence.end), OF_TERM),
  ]);
  if (said.size === 0) return false;
  const labels = table.cube.dimensions.flatMap(({ column, members }) =>
    members.filter(({ code }) => of[column]?.includes(code)).flatMap((one) => one.labels),
  );
  const called = [linked.measure.label, ...labels];
  const own = called.flatMap((one) => termsIn(one, TERM));
  const known = own.length > 0 ? own : termsIn(table.cube.title, TERM);
  if (known.length === 0) return LENT.test([...called, table.cube.title].join('; '));
  return said.size > 1 || ![...said].every((one) => known.includes(one));
}

function termsIn(text: string, form: RegExp): string[] {
  return [...text.matchAll(form)].map(
    ({ groups: { n = '', unit = '' } = {} }) => `${smallNumber(n) ?? Number(n)} ${unit.toLowerCase()}`,
  );
}
