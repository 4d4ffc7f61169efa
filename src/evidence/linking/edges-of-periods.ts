import type { Language } from '../claims/language.ts';
import { findPeriods, type PlacedPeriod } from '../claims/periods.ts';

/** "The end of 2015" is no period of a figure; what it is the end of is one of a table. */
const EDGE = /^(?:at\s)?(?:the\s)?(?:very\s)?(?:start|beginning|end|close)\sof\s(?:the\s)?/iu;

/** The periods that a sentence names, with those that it names an end of in place of that end. */
export function periodsNamed(
  text: string,
  start: number,
  end: number,
  language: Language,
  date: string | null,
): PlacedPeriod[] {
  return findPeriods(text, start, end, language, date).flatMap((one) => {
    const edge = one.period === null ? EDGE.exec(text.slice(one.start, one.end)) : null;
    return edge ? findPeriods(text, one.start + edge[0].length, one.end, language, date) : [one];
  });
}
