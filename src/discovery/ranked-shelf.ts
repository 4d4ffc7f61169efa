import type { StoryKind } from '../stories/story.ts';

/** A story, as needed for ranking. */
export interface RankedStory {
  id: string;
  /** Its number in the index. */
  readonly doc: number;
  readonly groupId: string;
  kind: StoryKind;
  section: string | null;
  readonly topics: readonly string[];
  readonly copySketch: string;
  /** Published and free of embargo from this time on, in milliseconds. */
  readonly visibleAt: number;
  /** Time of publication, in milliseconds. */
  readonly at: number;
}

/** An index as needed for ranking: how common terms are in all stories of the language, and their positions. */
export interface RankedIndex {
  /** Number of stories in the language. */
  readonly size: number;
  /** One more than the highest story number in use. */
  readonly docs: number;
  /** One more than the highest term number in use. */
  readonly termRoom: number;
  readonly meanHeadline: number;
  readonly meanBody: number;
  /** The number of a term, or -1 if no story has it. */
  find(term: string): number;
  /** How many stories have the term. */
  frequency(term: number): number;
  /** How rare a term is: the idf of BM25, never negative. */
  rarity(term: number): number;
  /** The postings of a term, in no order; valid only until the next change. */
  postings(term: number): Uint32Array;
  /** The terms of a story in order, headline first, in `room` if they fit; valid only until the next change. */
  sequence(doc: number, room?: Uint32Array): Uint32Array;
  headlineLength(doc: number): number;
  bodyLength(doc: number): number;
  /** The terms for a single character of a script that is indexed by pairs. */
  pairsWith(character: string): number[];
}

/** Stories of one language that can be ranked: all of them, or those that may be among the best. */
export interface RankedShelf<Story extends RankedStory = RankedStory> {
  readonly language: string;
  readonly index: RankedIndex;
  /** Number of changes. */
  readonly changes: number;
  at(doc: number): Story | undefined;
  /** How rare a topic is: 0 if nearly every story has it. */
  topicRarity(topic: string): number;
  /** Whether a term is a stop word. */
  isStop(term: number): boolean;
}

/** How rare something is that this many of `size` stories have. */
export function rarityAmong(size: number, stories: number): number {
  return Math.log(1 + (size - stories + 0.5) / (stories + 0.5));
}
