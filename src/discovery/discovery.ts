import type { Taste } from '../readers/front/taste.queries.ts';
import type { StoryKind } from '../stories/story.ts';

/** Of more changed stories than this, no neighbours are found, and a serving process leaves their indexing to a worker. */
export const FEW_STORIES = 20;

/** Why a story stands in a list, for the reader; the portal puts it into words. */
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

/** Why a story stands in a list made for one member. */
export type PersonalReason =
  | {
      kind: 'you follow';
      what: 'section' | 'topic' | 'author' | 'entity' | 'source' | 'language';
      target: string;
    }
  | { kind: 'you read about'; topic: string }
  | { kind: 'you read section'; section: string };

/** A story that discovery suggests, with all a list item shows, so that a page needs no second query. */
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

/** A name in what was searched for, and what else is called by it. */
export interface AskedName {
  /** As it was written. */
  readonly written: string;
  readonly others: readonly OtherName[];
}

/** Another name of what was named, and the language of texts that have it; null for any. */
export interface OtherName {
  readonly name: string;
  readonly language: string | null;
}

/** What somebody searches for. */
export interface SearchRequest {
  text: string;
  /** What the names in it are called elsewhere: stories that have those are found, too, behind those with its own words. */
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
  /** Whether there may be more: the engine in the database does not count what it need not look at. */
  atLeast: boolean;
  hits: { id: string; score: number }[];
  /** Counts over all matches, for the filters: each as if its own filter were not set. */
  sections: { section: string; count: number }[];
  languages: { language: string; count: number }[];
  /** Words nothing was found for. */
  missing: string[];
}

/** Search, related and recommended over one index in memory, filled from the database and kept current. */
export interface Discovery {
  /** Whether the index holds every story; before that, lists are short and searches say so. */
  readonly ready: boolean;
  /** How many stories the index holds. */
  readonly size: number;
  /** Settles when the index is full. */
  filled(): Promise<void>;
  /**
   * Reads the stories with these ids again, and answers which of them changed for readers; null reads everything again, and
   * answers null.
   */
  refresh(ids: readonly string[] | null): Promise<readonly string[] | null>;
  /**
   * Stories related to `id`, best first, at most `limit`: never itself, another copy or translation of it,
   * another language, or one a reader may not see at `now`; fewer than `limit` rather than truly unrelated ones.
   */
  related(id: string, limit: number, now: Date): Promise<Suggestion[]>;
  /** What a stranger most likely wants next after `id` (null: from the front page), none of `exclude`, no two copies. */
  recommended(
    id: string | null,
    language: string,
    limit: number,
    exclude: ReadonlySet<string>,
    now: Date,
  ): Promise<Suggestion[]>;
  /** The same for one member, by what they read, follow and mute; to one who does none of it, the same list. */
  recommendedTo(
    taste: Taste,
    id: string,
    limit: number,
    exclude: ReadonlySet<string>,
    now: Date,
  ): Promise<PersonalSuggestion[]>;
  /** Ids whose related lists may show `id`, or did before it last changed, for dropping their pages. */
  neighbours(id: string): Promise<string[]>;
  /** A word that changes when what `recommended` may answer in `language` changes. */
  recommendedVersion(language: string, now: Date): string;
  search(request: SearchRequest, now: Date): Promise<SearchResult>;
  /** The parts of `text` that best show why it was found, with the found words marked. */
  excerpt(text: string, query: string, language: string, length: number): { text: string; found: boolean }[];
  /** Tells discovery how often each story was read since it was last told; it adds up, and forgets by and by. */
  noteReads(reads: ReadonlyMap<string, number>): void;
  /** Keeps what the next start needs; nothing is asked of it afterwards. */
  close(): Promise<void>;
}
