import { readLatin } from './latin/read-latin.ts';
import { ENGLISH } from './lexicon/en.ts';
import type { NewName } from './new-name.ts';
import type { Word } from './words.ts';

/** A text whose words mostly begin with capitals is a title, and its capitals say nothing. */
const TITLE_SHARE = 0.75;

/**
 * The names in a paragraph that nobody has told us of, by the grammar of its language: legal forms, heads such as
 * "Institute", titles, what stands before and behind. Pure, and linear in the paragraph's length.
 */
export function findNewNames(text: string, words: readonly Word[], language: string): NewName[] {
  if (words.length === 0 || isTitle(words)) return [];
  switch (language) {
    case 'en':
      return readLatin(text, words, ENGLISH);
    default:
      // Of a language without a grammar of its own, only legal forms are read.
      return readLatin(text, words, ENGLISH).filter(({ cue }) => cue === 'company form');
  }
}

/** Whether a text is in title case, or all in capitals. */
export function isTitle(words: readonly Word[]): boolean {
  let capitals = 0;
  let cased = 0;
  for (const { text, lower, cap } of words) {
    if (text.length < 4 || lower === text.toUpperCase()) continue;
    cased += 1;
    if (cap) capitals += 1;
  }
  return cased > 5 && capitals / cased > TITLE_SHARE;
}
