import type { Figure } from '../claims/figure.ts';
import type { TimeMention } from './times.ts';

/** "Between 2000, when it was 45.5, and 2021": whether a figure is of one end of a time, which is no time of its own there. */
export function isOfEndOfSpan(times: readonly TimeMention[], figure: Figure, text: string): boolean {
  const when = WHEN.exec(text.slice(Math.max(0, figure.start - REACH), figure.start));
  if (!when) return false;
  const at = figure.start - when[0].length;
  return times.some(({ kind, start, end }) => kind !== 'point' && start < at && at < end);
}

const REACH = 60;
const WHEN = /(?<=\d),\swhen\s(?:[\p{L}-]+\s){1,5}$/iu;
