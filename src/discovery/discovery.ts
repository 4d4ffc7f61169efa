import type { Taste } from '../readers/front/taste.queries.ts';
import type { StoryKind } from '../stories/story.ts';

/** Above this many changed stories, neighbours are not looked up, and a serving process leaves indexing to a worker. */
export const FEW_STORIES = 20;

/** Why a story is in a list, for the reader; the portal words it. */
export type Reason =
  | { kind: 'same event' }
  | { kind: 'shared topic'; topic: string }
  | { kind: 'shared entities'; entities: string[] }
  | { kind: 'shared words'; words: string[] }
  | { kind: 'same section'; section: string }
  | { kind: 'same subject' }
  | { kind: 'loosely related' }
  | { kind: 'most read' }
  | { kind: 'newest in section'; section: string }
  | { kind: 'newest' };

/** Why a story is in a list personalised for one member. */
export type PersonalReason =
  | {
      kind: 'you follow';
      what: 'section' | 'topic' | 'author' | 'entity' | 'source' | 'language';
      target: string;
    }
  | { kind: 'you read about'; topic: string }
  | { kind: 'you read section'; section: string };

/** A story that discovery suggests, with everything a list item shows, so that a page needs no second query. */
export interface Suggestion {
  id: string;
  slug: string;
  language: string;
  kind: StoryKind;
  headline: string;
  section: string | null;
  publishedAt: Date;
  zoneStated: boolean;
  reason: Reason;
}

/** A story suggested to one member. */
export type PersonalSuggestion = Omit<Suggestion, 'reason'> & { reason: Reason | PersonalReason };

/** A name in the query, and its other names. */
export interface AskedName {
  /** As typed. */
  readonly written: string;
  readonly others: readonly OtherName[];
}

/** Another name for it, and the language of the texts that use it; null for any. */
export interface OtherName {
  readonly name: string;
  readonly language: string | null;
}

/** A search request. */
export interface SearchRequest {
  text: string;
  /**
   * Other names for the names in it: stories that use them are also found, after those that have the query's own words.
   */
  names?: readonly AskedName[] | undefined;
  language?: string | undefined;
  section?: string | undefined;
  /** Half open: from <= published < to. */
  from?: Date | undefined;
  to?: Date | undefined;
  limit: number;
  offset: number;
}

/** What a search finds, best first. */
export interface SearchResult {
  total: number;
  /** Whether there may be more: the database engine does not count matches it need not read. */
  atLeast: boolean;
  hits: { id: string; score: number }[];
  /** Counts over all matches, for the filters: each as if its own filter were off. */
  sections: { section: string; count: number }[];
  languages: { language: string; count: number }[];
  /** Words without matches. */
  missing: string[];
}

/** Search, related and recommended over one index in memory, filled from the database and kept current. */
export interface Discovery {
  /** Whether the index holds every story; until then lists are short and searches say so. */
  readonly ready: boolean;
  /** How many stories the index holds. */
  readonly size: number;
  /** Settles when the index is full. */
  filled(): Promise<void>;
  /**
   * Reloads the stories with these ids, and returns which of them changed for readers; null reloads everything and
   * returns null.
   */
  refresh(ids: readonly string[] | null): Promise<readonly string[] | null>;
  /**
   * Stories related to `id`, best first, at most `limit`: never itself, another copy or translation of it, another
   * language, or one that readers may not see at `now`; fewer than `limit` rather than unrelated ones.
   */
  related(id: string, limit: number, now: Date): Promise<Suggestion[]>;
  /**
   * What an anonymous reader most likely wants next after `id` (null: from the front page), without `exclude` and
   * without duplicates.
   */
  recommended(
    id: string | null,
    language: string,
    limit: number,
    exclude: ReadonlySet<string>,
    now: Date,
  ): Promise<Suggestion[]>;
  /** The same for one member, by what they read, follow and mute; for a member without any of these, the same list. */
  recommendedTo(
    taste: Taste,
    id: string,
    limit: number,
    exclude: ReadonlySet<string>,
    now: Date,
  ): Promise<PersonalSuggestion[]>;
  /** Ids whose related lists may show `id`, or did before it last changed, for invalidating their pages. */
  neighbours(id: string): Promise<string[]>;
  /** A version string that changes when the result of `recommended` for `language` may change. */
  recommendedVersion(language: string, now: Date): string;
  search(request: SearchRequest, now: Date): Promise<SearchResult>;
  /** The parts of `text` that best show why it matched, with the matching words marked. */
  excerpt(text: string, query: string, language: string, length: number): { text: string; found: boolean }[];
  /** Reports how often each story was read since the last call; counts add up and decay over time. */
  noteReads(reads: ReadonlyMap<string, number>): void;
  /** Saves what the next start needs; do not use it afterwards. */
  close(): Promise<void>;
}
