import { nationsSaid } from './national-mentions.ts';
import type { Reading } from './reading.ts';

/** What lies elsewhere than the place that is named, and has no row of its own. */
const ELSEWHERE =
  /^(?:[^,.;:]{0,12}?\selsewhere\b|[^,.;:]{0,24}?\s(?:in|for|of|across)\s(?:the\s(?:rest|remainder|others?)\b|(?:all\s)?(?:the\s)?other\s\p{L}+|the\s(?:bloc|currency (?:bloc|area|union))\b))/iu;

/** What is said between a number and the nation where the nation's is another one. */
const OF_ANOTHER =
  /[,;:]|\b(?:above|below|over|under|than|against|versus|compared|twice|double|half|behind|short of|ahead of|like|unlike|as)\b/iu;

/** "9 percent in the rest of the country", "2.4 percent in the bloc": of no place that a table names so. */
export function isElsewhere({ given, mentions, table: { cube } }: Reading): boolean {
  const { sentence, text, figure, figures } = given;
  const next = figures.find(({ start }) => start >= figure.end)?.start ?? sentence.end;
  // "6.7 percent nationally", of a table of regions of which none is known to be the country.
  const before = figures.findLast(({ end }) => end <= figure.start)?.end ?? sentence.start;
  const isUntold = nationsSaid(given).some((at) => {
    const start = sentence.words[at]?.start ?? 0;
    if (start < before || start >= next || mentions.some(({ from, to }) => from <= at && at < to))
      return false;
    // "52,340 in 2023, above the national figure of 49,200" says what the next number is of.
    return start < figure.start || !OF_ANOTHER.test(text.slice(figure.end, start));
  });
  if (isUntold && cube.dimensions.some(({ role, members }) => role === 'place' && members.length > 1))
    return true;
  const said = ELSEWHERE.exec(text.slice(figure.end, Math.min(next, sentence.end)));
  if (!said) return false;
  const end = figure.end + said[0].length;
  const isNamed = mentions.some(({ from, to }) => {
    const [start, last] = [sentence.words[from]?.start ?? 0, sentence.words[to - 1]?.end ?? 0];
    return start >= figure.end && last <= end + 1;
  });
  return /rest|remainder|elsewhere|other/iu.test(said[0]) || !isNamed;
}
