import { withoutMark } from './period-mark.ts';

/** A cell that is a span of years, with its first day and the day after its last. */
export interface SpanCell {
  readonly from: string;
  readonly to: string;
}

const SPAN =
  /^((?:1[5-9]|20|21)\d\d)(\s*[-–—/]\s*|\s(?:to|until|through|bis|à|a|al|até|по)\s|至)((?:1[5-9]|20|21)\d\d|\d\d)年?$/iu;

/** Columns of spans that say how old something is, and not when it was measured. */
const OF_AGE =
  /cohort|birth|born|construct|built|build|baujahr|arriv|entry|immigra|model|vintage|generation|geburt|naissance|nacimiento|рожд|base|warrant|reign|tenure|dates?\b/i;

/**
 * Reads the cells of a column that are all spans of two years or more: 1950-1955, 1985–1999, 2017 to 2019. Where one begins
 * in the year that another ends in, they run from the middle of one year to the middle of the other, and each is taken from
 * its first year up to its last; elsewhere the last year is part of it. Null where a cell is no such span, where a year and the
 * next are meant, which are a school year or the like, or where two begin alike, so that no beginning tells them apart.
 */
export function spansOf(cells: readonly string[], name: string): Map<string, SpanCell> | null {
  if (cells.length === 0 || OF_AGE.test(name)) return null;
  const years = new Map<string, readonly [number, number]>();
  let isSure = false;
  for (const cell of cells) {
    const [, first, dash = '', second = ''] = SPAN.exec(withoutMark(cell)) ?? [];
    if (first === undefined) return null;
    const from = Number(first);
    const to = secondYear(from, second);
    if (to <= from || to - from > LONGEST) return null;
    // 2008-10 may be a month.
    isSure ||= second.length === 4 || dash.trim() !== '-' || Number(second) > 12;
    years.set(cell, [from, to]);
  }
  const all = [...years.values()];
  if (!isSure || all.every(([from, to]) => to === from + 1)) return null;
  if (new Set(all.map(([from]) => from)).size < all.length) return null;
  const sorted = all.sort(([a], [b]) => a - b);
  const doTouch = sorted.length > 1 && sorted.every(([from], i) => i === 0 || from === sorted[i - 1]?.[1]);
  return new Map(
    [...years].map(([cell, [from, to]]) => [cell, { from: dayOne(from), to: dayOne(doTouch ? to : to + 1) }]),
  );
}

/** Longer spans are dates of lives, or of buildings and the like. */
const LONGEST = 50;

/** The second year of a span, in full: 1999 for the "99" of 1985–99, and 2005 for the "05" of 1995–05. */
export function secondYear(first: number, second: string): number {
  if (second.length === 4) return Number(second);
  const short = Math.floor(first / 100) * 100 + Number(second);
  return short > first ? short : short + 100;
}

function dayOne(year: number): string {
  return `${year}-01-01`;
}
