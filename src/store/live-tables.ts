import type { Generated } from 'kysely';
import type { Json } from './json-column.ts';

interface LiveBlogTable {
  story_id: string;
  started_at: Date;
  ended_at: Date | null;
  /** Counts up with everything readers are told of. */
  change: number;
}

interface LiveEntryTable {
  id: string;
  story_id: string;
  /** Its place in the coverage, and its anchor; 0: the summary. */
  number: number;
  at: Date;
  headline: string | null;
  body: Json<unknown>;
  byline: string | null;
  /** Its place among the key points; null where it is none. */
  key_position: Generated<number | null>;
  state: Generated<'out' | 'taken back'>;
  version: Generated<number>;
  updated_at: Generated<Date | null>;
  /** What readers are told of its last change, or why it was taken back. */
  note: Generated<string | null>;
  change: number;
  made_by: string | null;
}

interface LiveEntryVersionTable {
  id: string;
  entry_id: string;
  story_id: string;
  version: number;
  at: Date;
  what: 'out' | 'edited' | 'taken back';
  headline: string | null;
  body: Json<unknown>;
  byline: string | null;
  note: string | null;
  made_by: string | null;
}

/** The tables of live coverage, as the query builder sees them. */
export interface LiveTables {
  live_blogs: LiveBlogTable;
  live_entries: LiveEntryTable;
  live_entry_versions: LiveEntryVersionTable;
}
