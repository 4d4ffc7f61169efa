import { stopWordsOf } from '../../language/search/stop-words.ts';
import { readNumbers } from '../packed-numbers.ts';
import { type RankedIndex, type RankedShelf, type RankedStory, rarityAmong } from '../ranked-shelf.ts';
import { posting } from '../text-index.ts';
import { inHead, inText, type TokenKind, tokenOf } from './story-tokens.ts';

/** A candidate story, as stored in the index. */
export interface Candidate extends Omit<RankedStory, 'doc'> {
  readonly headline: number;
  readonly length: number;
  /** Each requested token it has, followed by the token's place in `tokens` of `story_terms`. */
  readonly has: Int32Array;
  readonly counts: Uint8Array;
  readonly places: Uint8Array;
}

/** The number of stories of a language in the database, and their lengths. */
export interface ShelfSize {
  readonly language: string;
  readonly stories: number;
  readonly headlineTerms: number;
  readonly bodyTerms: number;
}

/** Represents every term in a sequence that was not requested. */
const NOT_ASKED = 0;

/**
 * Candidates in one language, as if they were in an index of all stories: term frequencies are those of all stories. It
 * knows only the requested terms.
 */
export class CandidateIndex implements RankedIndex {
  readonly #language: string;
  readonly #size: ShelfSize;
  readonly #candidates: readonly Candidate[];
  /** By token, its number. */
  readonly #numbers = new Map<number, number>();
  readonly #tokens: number[] = [0];
  readonly #frequencies: number[] = [0];
  readonly #postings: number[][] = [[]];

  /** `asked`: by token, how many stories have it. */
  constructor(size: ShelfSize, candidates: readonly Candidate[], asked: ReadonlyMap<number, number>) {
    this.#language = size.language;
    this.#size = size;
    this.#candidates = candidates;
    for (const [token, stories] of asked) {
      if (stories === 0) continue;
      this.#numbers.set(token, this.#frequencies.length);
      this.#tokens.push(token);
      this.#frequencies.push(stories);
      this.#postings.push([]);
    }
    for (const [doc, { has, counts }] of candidates.entries()) {
      for (let at = 0; at < has.length; at += 2) {
        const number = this.#numbers.get(has[at] ?? 0);
        if (number === undefined) continue;
        // For tokens that are not terms, only their presence is known.
        const count = counts[has[at + 1] ?? 0] ?? 8;
        this.#postings[number]?.push(posting(doc, inText(count), inHead(count)));
      }
    }
  }

  get size(): number {
    return this.#size.stories;
  }

  get docs(): number {
    return this.#candidates.length;
  }

  get termRoom(): number {
    return this.#frequencies.length;
  }

  get meanHeadline(): number {
    return this.size === 0 ? 0 : this.#size.headlineTerms / this.size;
  }

  get meanBody(): number {
    return this.size === 0 ? 0 : this.#size.bodyTerms / this.size;
  }

  /** The token of a term. */
  token(term: number): number {
    return this.#tokens[term] ?? 0;
  }

  find(term: string): number {
    return this.#find('term', term);
  }

  frequency(term: number): number {
    return this.#frequencies[term] ?? 0;
  }

  rarity(term: number): number {
    return rarityAmong(this.size, this.frequency(term));
  }

  postings(term: number): Uint32Array {
    return Uint32Array.from(this.#postings[term] ?? []);
  }

  sequence(doc: number): Uint32Array {
    const candidate = this.#candidates[doc];
    if (!candidate) return new Uint32Array(0);
    const { has, places, counts } = candidate;
    const numbers = new Uint32Array(counts.length).fill(NOT_ASKED);
    for (let at = 0; at < has.length; at += 2)
      numbers[has[at + 1] ?? 0] = this.#numbers.get(has[at] ?? 0) ?? NOT_ASKED;
    return readNumbers(places, places.length).map((place) => numbers[place] ?? NOT_ASKED);
  }

  headlineLength(doc: number): number {
    return this.#candidates[doc]?.headline ?? 0;
  }

  bodyLength(doc: number): number {
    const candidate = this.#candidates[doc];
    return candidate ? candidate.length - candidate.headline : 0;
  }

  pairsWith(character: string): number[] {
    const number = this.#find('character', character);
    return number < 0 ? [] : [number];
  }

  #find(kind: TokenKind, term: string): number {
    return this.#numbers.get(tokenOf(kind, this.#language, term)) ?? -1;
  }
}

/** Candidates in one language, ranked like a shelf of all stories. */
export class CandidateShelf implements RankedShelf {
  readonly language: string;
  readonly index: CandidateIndex;
  readonly changes = 0;
  readonly #stories: RankedStory[];
  readonly #asked: ReadonlyMap<number, number>;

  /** `asked`: by token, how many stories have it. */
  constructor(size: ShelfSize, candidates: readonly Candidate[], asked: ReadonlyMap<number, number>) {
    this.language = size.language;
    this.index = new CandidateIndex(size, candidates, asked);
    this.#asked = asked;
    this.#stories = candidates.map(
      ({ id, groupId, kind, section, topics, copySketch, visibleAt, at }, doc): RankedStory => ({
        id,
        groupId,
        kind,
        section,
        topics,
        copySketch,
        visibleAt,
        at,
        doc,
      }),
    );
  }

  at(doc: number): RankedStory | undefined {
    return this.#stories[doc];
  }

  /** The candidate with this id. */
  story(id: string): RankedStory | undefined {
    return this.#stories.find((story) => story.id === id);
  }

  topicRarity(topic: string): number {
    const stories = this.#asked.get(tokenOf('topic', this.language, topic)) ?? 0;
    return rarityAmong(this.index.size, stories);
  }

  isStop(term: number): boolean {
    return stopTokens(this.language).has(this.index.token(term));
  }
}

const stops = new Map<string, ReadonlySet<number>>();

function stopTokens(language: string): ReadonlySet<number> {
  let tokens = stops.get(language);
  if (!tokens) {
    tokens = new Set([...stopWordsOf(language)].map((word) => tokenOf('term', language, word)));
    stops.set(language, tokens);
  }
  return tokens;
}
