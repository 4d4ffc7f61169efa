import type { Cube } from '../cubes/cube.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { TimeMention } from './times.ts';

/** "In 2022–23": a period of the table by its own label, which runs from and to what months the table says. */
export function withLabels(
  times: readonly TimeMention[],
  { text, sentence }: FigureInText,
  { periods }: Cube,
): readonly TimeMention[] {
  const pairs = new Map(
    periods.flatMap(({ label, period }) => (PAIR.test(label) ? [[pairOf(label), period] as const] : [])),
  );
  if (pairs.size === 0) return times;
  const said = [...text.slice(sentence.start, sentence.end).matchAll(PAIRS)].flatMap(
    (match): TimeMention[] => {
      const period = pairs.get(pairOf(match[0]));
      const start = sentence.start + match.index;
      if (!period) return [];
      const ends = [period, period] as const;
      return [{ start, end: start + match[0].length, period, kind: 'point', loose: 0, ends, edge: null }];
    },
  );
  if (said.length === 0) return times;
  const others = times.filter((one) => !said.some(({ start, end }) => one.start < end && start < one.end));
  // "Between 2017–18 and 2022–23": two of them are the ends of what they stand in.
  return [...others, ...said].sort((a, b) => a.start - b.start);
}

/** A year that begins in one and ends in the next: "2022–23", "2022/2023". */
const PAIR = /^\D*(?:19|20)\d\d\s?[-–—/]\s?(?:\d\d|(?:19|20)\d\d)\D*$/;
const PAIRS = /(?<![\d])(?:19|20)\d\d\s?[-–—/]\s?(?:\d\d|(?:19|20)\d\d)(?!\d)/g;

function pairOf(text: string): string {
  const [first = '', second = ''] = text.match(/\d+/g) ?? [];
  return `${first}/${second.slice(-2)}`;
}
