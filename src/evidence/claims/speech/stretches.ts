import type { Stretch } from '../../../language/sentences.ts';
import { FINITE } from '../languages/en-speakers.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Word } from './words.ts';

/** That somebody says something: who, and which stretches. */
export interface Cue {
  /** Where the clause that says who speaks begins and ends, in words. */
  readonly from: number;
  readonly to: number;
  readonly who: Phrase;
  readonly role: Phrase | null;
  readonly said: readonly Stretch[];
  readonly shows: boolean;
}

/** The words `from` to `to` (not with it) as a stretch, if there are any. */
export const stretch = (words: readonly Word[], from: number, to: number): Stretch[] =>
  to > from ? [{ start: (words[from] as Word).start, end: (words[to - 1] as Word).end }] : [];

/** All before the word `to`, back to where the sentence or its part begins. */
export function beforeOf(words: readonly Word[], to: number): Stretch[] {
  let from = to;
  while (from > 0 && words[from - 1]?.text !== ';' && words[from - 1]?.text !== '(') from -= 1;
  const included = words[to]?.kind === 'quotation' ? to + 1 : to;
  return stretch(words, from, included);
}

/** All before the word `from` and all after `to`: "Prices, as X said, fell". */
export function aroundOf(words: readonly Word[], from: number, to: number): Stretch[] {
  return [...beforeOf(words, from), ...stretch(words, to, words.length)];
}

/** ", 54, the head of the agency": what is said of a speaker after the name. */
export function roleAfter(words: readonly Word[], to: number): Phrase | null {
  if (words[to]?.text !== ',') return null;
  let from = to + 1;
  if (/^\d{1,3}$/u.test(words[from]?.text ?? '') && words[from + 1]?.text === ',') from += 2;
  let end = from;
  while (
    end < words.length &&
    words[end]?.kind === 'word' &&
    !/\p{N}/u.test(words[end]?.text ?? '') &&
    !FINITE.has(words[end]?.low ?? '') &&
    end - from < LONGEST_ROLE
  )
    end += 1;
  return end > from + 1 ? { from, to: end } : null;
}

const LONGEST_ROLE = 16;
