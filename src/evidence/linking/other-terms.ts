import { SMALL_NUMBERS, smallNumber } from '../claims/languages/en-numbers.ts';
import type { CubeMember } from '../cubes/cube.ts';
import type { Members } from './find-members.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';

/** "Ten-year gilts", "a 3-month bill", "two-year-olds": how long what is named runs, or how old it is. */
const TERM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<n>${SMALL_NUMBERS}|\\d{1,3})[- ](?<unit>year|month|week|day)s?(?:-old)?(?=[-\\s]\\p{L})(?!\\s(?:after|ago|and|before|earlier|in|later|of|on|running|since|straight|to|until)\\b)`,
  'giu',
);

/**
 * Whether what a figure is said of runs for another time than what the table has: "thirty-year gilts yielded 4.87 percent"
 * says nothing of bonds of ten years. The term that is named last before the figure counts.
 */
export function isOfOtherTerm({ given, table }: Reading, { linked }: FoundMeasure, { of }: Members): boolean {
  const { text, sentence, figure } = given;
  const said = termsIn(text.slice(sentence.start, figure.start)).at(-1);
  if (said === undefined) return false;
  const labels = table.cube.dimensions.flatMap(({ column, members }) =>
    members.filter(({ code }) => of[column]?.includes(code)).flatMap(({ labels: all }: CubeMember) => all),
  );
  const own = [linked.measure.label, ...labels].flatMap(termsIn);
  const known = own.length > 0 ? own : termsIn(table.cube.title);
  return known.length > 0 && !known.includes(said);
}

function termsIn(text: string): string[] {
  return [...text.matchAll(TERM)].map(
    ({ groups: { n = '', unit = '' } = {} }) => `${smallNumber(n) ?? Number(n)} ${unit.toLowerCase()}`,
  );
}
