import { type QueryWord, queryWords, termsOf } from '../language/search/tokenise.ts';

/** A parsed search query. */
export interface Query {
  /** Words that any matching story may have. */
  words: QueryWord[];
  /** Runs of terms that every matching story has, from "quoted words". */
  phrases: string[][];
  /** Terms that no matching story has, from -word. */
  without: string[][];
}

/** Longer queries are truncated: they stay cheap whatever is pasted into the box. */
const MOST_CHARACTERS = 400;
const MOST_WORDS = 32;

const PART = /["“”„«»]([^"“”„«»]*)["“”„«»]|(?<=^|\s)[-−]([\p{L}\p{N}][^\s"“”„«»]*)/gu;

/** Parses `text` in `language`: "quoted words" must be consecutive, -word must be absent. */
export function parseQuery(text: string, language: string): Query {
  const short = text.slice(0, MOST_CHARACTERS).replaceAll('\0', ' ');
  const phrases: string[][] = [];
  const without: string[][] = [];
  let rest = '';
  let after = 0;
  for (const match of short.matchAll(PART)) {
    rest += short.slice(after, match.index);
    after = match.index + match[0].length;
    if (match[2] !== undefined) {
      const terms = termsOf(match[2], language);
      if (terms.length > 0) without.push(terms);
      continue;
    }
    const quoted = match[1] ?? '';
    const terms = termsOf(quoted, language);
    if (terms.length > 0) phrases.push(terms);
    rest += ` ${quoted} `;
  }
  rest += short.slice(after);
  return { words: queryWords(rest, language, MOST_WORDS), phrases, without };
}
