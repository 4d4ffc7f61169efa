import type { Generated } from 'kysely';

interface SearchIndexTable {
  one: Generated<boolean>;
  /** The version of its tokens; an index of another version is rebuilt. */
  version: number;
  asked_at: Date;
  /** When it first held every story; null while it is being filled. */
  filled_at: Date | null;
}

interface StoryTermTable {
  story_id: string;
  language: string;
  /** When it was published. */
  at: Date;
  /** How many terms its headline has, and it as a whole. */
  headline: number;
  length: number;
  /** Its different terms in the order of their first places, then what else it is looked for by. */
  tokens: number[];
  /** One byte per term: its frequency in the text (5 bits) and in the headline (3). */
  counts: Buffer;
  /** Its terms in order, as numbers of places in `tokens`, seven bits a byte. */
  places: Buffer;
}

interface TermCountTable {
  token: number;
  stories: number;
}

interface ShelfSizeTable {
  language: string;
  stories: number;
  headline_terms: number;
  body_terms: number;
}

interface ShelfMonthTable {
  language: string;
  /** Months since the year 0. */
  month: number;
  stories: number;
}

interface StoryToIndexTable {
  number: Generated<number>;
  story_id: string;
  /** From when on readers see it; minus infinity where they no longer do. */
  due_at: Date;
}

/** The tables of the search index in the database, as the query builder sees them. */
export interface SearchTables {
  search_index: SearchIndexTable;
  story_terms: StoryTermTable;
  term_counts: TermCountTable;
  shelf_sizes: ShelfSizeTable;
  shelf_months: ShelfMonthTable;
  stories_to_index: StoryToIndexTable;
}
