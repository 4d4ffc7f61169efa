import type { Reading } from './reading.ts';

/** What lies elsewhere than the place that is named, and has no row of its own. */
const ELSEWHERE =
  /^(?:[^,.;:]{0,12}?\selsewhere\b|[^,.;:]{0,24}?\s(?:in|for|of|across)\s(?:the\s(?:rest|remainder|others?)\b|(?:all\s)?(?:the\s)?other\s\p{L}+|the\s(?:bloc|currency (?:bloc|area|union))\b))/iu;

/** "9 percent in the rest of the country", "2.4 percent in the bloc": of no place that a table names so. */
export function isElsewhere({ given, mentions }: Reading): boolean {
  const { sentence, text, figure, figures } = given;
  const next = figures.find(({ start }) => start >= figure.end)?.start ?? sentence.end;
  const said = ELSEWHERE.exec(text.slice(figure.end, Math.min(next, sentence.end)));
  if (!said) return false;
  const end = figure.end + said[0].length;
  const isNamed = mentions.some(({ from, to }) => {
    const [start, last] = [sentence.words[from]?.start ?? 0, sentence.words[to - 1]?.end ?? 0];
    return start >= figure.end && last <= end + 1;
  });
  return /rest|remainder|elsewhere|other/iu.test(said[0]) || !isNamed;
}
