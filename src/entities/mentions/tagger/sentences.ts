import type { Word } from '../../../language/cut-words.ts';

const LONGEST = 200;
const ENDS = /[.!?…\n]/;

/** Splits words into sentences, as ranges of word indexes; overlong sentences are cut. */
export function sentencesOf(words: readonly Word[]): { readonly from: number; readonly to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const word = words[at];
    if (word && at - from < LONGEST && !(word.opens && ENDS.test(word.gap))) continue;
    sentences.push({ from, to: at });
    from = at;
  }
  return words.length === 0 ? [] : sentences;
}
