import { hashOf } from '../../language/hash-text.ts';
import { LANGUAGES } from '../../language/languages.ts';
import { eachTerm, termsOf } from '../../language/search/tokenise.ts';

/** How much of a text is read: news starts with what matters. */
const READ = 20_000;
/** How many different words of an item can be searched for. */
const MOST_TERMS = 1_500;
const MOST_ASKED = 12;

/** Hashes of the words of an item, in any form they may be searched for in its language. */
export function itemTerms(texts: readonly (string | null)[], language: string): number[] {
  const terms = new Set<number>();
  let left = READ;
  for (const text of texts) {
    if (!text || left <= 0) continue;
    eachTerm(text.slice(0, left), language, (term) => {
      if (terms.size < MOST_TERMS) terms.add(hashOf(term));
    });
    left -= text.length;
  }
  return [...terms];
}

/**
 * Hashes of the words searched for, once for each language whose endings make other words of them: an item has all of
 * one of the sets. Empty if there are no words.
 */
export function askedTerms(text: string, language: string | undefined): number[][] {
  const sets = new Map<string, number[]>();
  for (const one of language ? [language] : LANGUAGES) {
    const terms = [...new Set(termsOf(text, one))].slice(0, MOST_ASKED);
    if (terms.length > 0) sets.set(terms.join(' '), terms.map(hashOf));
  }
  return [...sets.values()];
}
