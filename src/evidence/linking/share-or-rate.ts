import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';

/** "Women made up 54 percent of the shoppers": a part of what is counted. */
export function isMadeUpOf({ text, sentence, figure }: FigureInText): boolean {
  return /\b(?:account(?:s|ed)? for|ma(?:de|kes?) up|represent(?:s|ed)?|comprised?|constituted?)\s(?:[\p{L}]+\s){0,3}$/iu.test(
    text.slice(sentence.start, figure.start),
  );
}

/** "One in three jobless Spaniards had looked for a year", "40 percent of the unemployed": of those whom a rate counts. */
export function isOfThoseMeasured(
  { sentence: { words }, text, figure }: FigureInText,
  { at }: FoundMeasure,
): boolean {
  const next = words.findIndex(({ start }) => start >= figure.end);
  const gap = text.slice(figure.end, words[next]?.start ?? figure.end);
  const isOneIn = /\bin\s\p{L}+$/iu.test(figure.quote) && /^\s$/u.test(gap);
  const isOf = /^\sof\s(?:(?:the|its|their|all)\s)*$/iu.test(gap);
  if (!(isOneIn || isOf) || !at.includes(next) || at.some((i) => i < next)) return false;
  // "Of young women had left education early": what a verb says of them is measured.
  const last = words[Math.max(...at)];
  return !SAYS_OF_THEM.test(text.slice(words[next]?.start ?? 0, last?.start ?? 0));
}

const SAYS_OF_THEM = /\s(?:had|have|has|were|was|are|is|did|do|does|could|can)\s/iu;

/** "Grew by 1.8 percent, from 18.9 percent to 20.7": which end of a change a level is. */
export function edgeOf({ text, sentence, figure }: FigureInText): 'from' | 'to' | null {
  const said = /\b(from|to)\s(?:[\p{L}]+\s){0,2}$/iu.exec(text.slice(sentence.start, figure.start))?.[1];
  return said === undefined ? null : said.toLowerCase() === 'from' ? 'from' : 'to';
}

/** Whether words before a figure name what is measured, and not only words behind it. */
export function isNamedBefore({ sentence, figure }: FigureInText, { at }: FoundMeasure): boolean {
  return at.some((i) => (sentence.words[i]?.start ?? figure.end) < figure.start);
}

/** Between a whole and the part that a verb says of it, as the source of a pattern: "of the cars ran on | electricity". */
export const SAID_OF_PART =
  '\\s(?:(?:was|were|is|are)(?: (?:by|from|on|for|in))?|(?:ran|run|runs) on|(?:went|goes|go) to|(?:came|comes|come) from)\\s(?:an?\\s|the\\s)?$';

/**
 * "Of the 1.5 million unemployed, 22 percent had been so for a year", "a fifth of the unemployed, 20 percent": of those whom
 * words before the figure name, and no rate of theirs.
 */
export function isOfThoseBefore(
  { sentence: { words, start }, text, figure }: FigureInText,
  { at, linked: { measure } }: FoundMeasure,
): boolean {
  if (figure.unit !== '%' || measure.unit !== '%') return false;
  const last = words[Math.max(...at)];
  const first = words[Math.min(...at)];
  if (!first || !last || last.end > figure.start) return false;
  return (
    (/(?:^|[,;:]\s)(?:Of|Among)\s(?:[^,;:]|\d,\d)*$/iu.test(text.slice(start, first.start)) &&
      THEN.test(text.slice(last.end, figure.start))) ||
    PART_OF_THOSE.test(text.slice(start, first.start))
  );
}

/** The end of those who are named, before what is said of them. */
const THEN = /^(?:\s(?!(?:was|were|is|are|had|has|stood|fell|rose)\b)[\p{L}\p{N}’'-]+){0,8},\s/u;
const PART_OF_THOSE =
  /\b(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|most|many|some|few|percent|per cent|one in \p{L}+)\sof\s(?:the|its|their|all)\s(?:[\p{L}\d.,]+\s){0,2}$/iu;
