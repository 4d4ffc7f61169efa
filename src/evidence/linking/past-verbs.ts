import type { Reading } from './reading.ts';

/** "Unemployment edged up to 6.8 percent": what is measured, or whose it is, did something, whatever the word may be elsewhere. */
export function isPast(
  i: number,
  { given: { text, sentence }, named }: Reading,
  measured: ReadonlySet<number>,
): boolean {
  const word = sentence.words[i];
  return (
    word !== undefined &&
    /\p{Ll}{2}ed$/u.test(word.text) &&
    (measured.has(i - 1) || named.some(({ to }) => to === i)) &&
    text[word.start - 1] === ' ' &&
    PAST_GOES_ON.test(text.slice(word.end, sentence.end))
  );
}

const PAST_GOES_ON =
  /^\s(?:up|down|back|off|out|at|to|by|from|in|about|nearly|almost|over|an?|the|some|just|only|[$€£¥]?\d)/iu;
