import type { Cube } from './cube.ts';

/** When in its period a stock is counted, as a title says it; null where it says nothing. */
export function countedAt(title: string): Cube['counted'] {
  if (
    /\b(?:1|1st|first(?: day)? of) january\b|\bjanuary 1\b|\b(?:start|beginning) of (?:the )?year\b/i.test(
      title,
    )
  )
    return 'start';
  if (/\b31 december\b|\bend of (?:the )?year\b|\byear-end\b|\bdecember 31\b/i.test(title)) return 'end';
  if (/\bmid-?year\b|\b1 july\b|\b30 june\b|\bjune (?:quarter|qtr)\b|\b(?:in|each) june\b/i.test(title))
    return 'middle';
  return null;
}
