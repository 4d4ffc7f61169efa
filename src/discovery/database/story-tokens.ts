import { hashOf } from '../../language/hash-text.ts';
import { eachTerm, isPair } from '../../language/search/tokenise.ts';
import { writeNumber } from '../packed-numbers.ts';

/** The version of the tokens. Increase it when this file changes them, so that every story is indexed again. */
export const TOKENS_VERSION = 2;

/**
 * The kinds of token: a term; a term in a headline; a character of a script that is indexed by pairs; a topic; a
 * section; the month of publication.
 */
export type TokenKind = 'term' | 'headline' | 'character' | 'topic' | 'section' | 'month';

const MARKS: Readonly<Record<TokenKind, string>> = {
  term: '',
  headline: '^',
  character: '*',
  topic: '#',
  section: '/',
  month: '@',
};

/**
 * The number of a term of a language in the index. Two terms may share one (one in four thousand, among a million terms);
 * stories with one are then also examined for the other.
 */
export function tokenOf(kind: TokenKind, language: string, term: string): number {
  return hashOf(`${language}\n${MARKS[kind]}${term}`);
}

/** The months since the year 0. */
export const monthOf = (at: Date): number => at.getUTCFullYear() * 12 + at.getUTCMonth();

/** Terms of a text that are indexed, and of those, how many keep their places. */
const MOST_TERMS = 60_000;
const MOST_PLACES = 20_000;
const MOST_IN_BODY = 31;
const MOST_IN_HEADLINE = 7;

/** The text of a story, and its other search keys. */
export interface TextToIndex {
  readonly language: string;
  readonly headline: string;
  /** Its standfirst and its text. */
  readonly text: string;
  readonly topics: readonly string[];
  readonly section: string | null;
  readonly publishedAt: Date;
}

/** A story as stored in the index: a row of `story_terms`. */
export interface StoryTokens {
  readonly headline: number;
  readonly length: number;
  readonly tokens: number[];
  readonly counts: Uint8Array;
  readonly places: Uint8Array;
}

/** Cuts a story into tokens. */
export function tokensOf(story: TextToIndex): StoryTokens {
  const { language } = story;
  const terms: string[] = [];
  const add = (term: string) => {
    if (terms.length < MOST_TERMS) terms.push(term);
  };
  eachTerm(story.headline, language, add);
  const headline = terms.length;
  eachTerm(story.text, language, add);
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const places: number[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? '';
    let number = numbers.get(term);
    if (number === undefined) {
      number = counts.length;
      numbers.set(term, number);
      counts.push(0);
    }
    const count = counts[number] ?? 0;
    if (at < headline) {
      if ((count & 7) < MOST_IN_HEADLINE) counts[number] = count + 1;
    } else if (count >>> 3 < MOST_IN_BODY) counts[number] = count + 8;
    if (at < MOST_PLACES) writeNumber(places, number);
  }
  const all = [...numbers.keys()];
  const tokens = all.map((term) => tokenOf('term', language, term));
  const others = new Set<number>();
  for (let at = 0; at < headline; at += 1) others.add(tokenOf('headline', language, terms[at] ?? ''));
  for (const character of new Set(all.filter(isPair).flatMap((pair) => [...pair])))
    others.add(tokenOf('character', language, character));
  for (const topic of story.topics) others.add(tokenOf('topic', language, topic));
  if (story.section) others.add(tokenOf('section', language, story.section));
  others.add(tokenOf('month', language, String(monthOf(story.publishedAt))));
  return {
    headline,
    length: terms.length,
    tokens: [...tokens, ...others],
    counts: Uint8Array.from(counts),
    places: Uint8Array.from(places),
  };
}

/** How often the term of a byte of `counts` stands in the text. */
export const inText = (count: number): number => count >>> 3;
/** How often the term of a byte of `counts` stands in the headline. */
export const inHead = (count: number): number => count & 7;
