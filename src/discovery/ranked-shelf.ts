import type { StoryKind } from '../stories/story.ts';

/** A story as far as ranking asks. */
export interface RankedStory {
  id: string;
  /** Its number in the index. */
  readonly doc: number;
  readonly groupId: string;
  kind: StoryKind;
  section: string | null;
  readonly topics: readonly string[];
  readonly copySketch: string;
  /** Published and free of embargo from this instant, in milliseconds. */
  readonly visibleAt: number;
  /** Published, in milliseconds. */
  readonly at: number;
}

/** What ranking asks of an index: how common terms are in all stories of the language, and where they stand. */
export interface RankedIndex {
  /** How many stories of the language there are. */
  readonly size: number;
  /** One more than the highest number of a story that is held. */
  readonly docs: number;
  /** One more than the highest number of a term. */
  readonly termRoom: number;
  readonly meanHeadline: number;
  readonly meanBody: number;
  /** The number of a term, or -1 when no story has it. */
  find(term: string): number;
  /** How many stories have the term. */
  frequency(term: number): number;
  /** How rare a term is: the idf of BM25, never negative. */
  rarity(term: number): number;
  /** The postings of a term, in no order; not to be kept past the next change. */
  postings(term: number): Uint32Array;
  /** The terms of a story in order, headline first, in `room` if they fit; not to be kept past the next change. */
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
  /** How often it changed. */
  readonly changes: number;
  at(doc: number): Story | undefined;
  /** How rare a topic is: 0 when nearly every story has it. */
  topicRarity(topic: string): number;
  /** Whether a term carries no subject. */
  isStop(term: number): boolean;
}

/** How rare something is that so many of `size` stories have. */
export function rarityAmong(size: number, stories: number): number {
  return Math.log(1 + (size - stories + 0.5) / (stories + 0.5));
}
