import type { Words } from '../../../words/words.ts';

/** A run of a question: plain text, or one of the two names. */
export type QuestionPart = ReturnType<typeof questionOf>[number];

/** The carefully worded question of a hit. */
export function questionOf(ours: string, listed: string, words: Words) {
  const names = { ours: { text: ours }, listed: { text: listed } };
  return words
    .line('hitQuestion', names)
    .map((part) => ({ text: part.text, isName: part === names.ours || part === names.listed }));
}
