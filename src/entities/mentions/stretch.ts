import type { Word } from '../../language/cut-words.ts';

/** Where words stand; "U.S." with the last of its stops, and a quotation with its end. */
export function stretch(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
): { start: number; end: number } {
  const last = words[to - 1] as Word;
  const start = (words[from] as Word).start;
  const stop = last.text.includes('.') && text[last.end] === '.';
  // ООО «Азимут»: a quotation that begins within a name ends with it.
  const quote = /[«"“„][^»"”“]*$/u.test(text.slice(start, last.end)) && /[»"”“]/u.test(text[last.end] ?? '');
  return { start, end: last.end + (stop || quote ? 1 : 0) };
}
