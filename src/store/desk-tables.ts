import type { Generated } from 'kysely';
import type { Json } from './json-column.ts';

interface CopyTable {
  story_id: string;
  version: number;
  content: Json<unknown>;
  /** The revision of the story it was begun from. */
  base_revision: number;
  saved_at: Generated<Date>;
  saved_by: string | null;
  /** The browser window it was saved from; null where no script ran. */
  saved_from: Generated<string | null>;
  /** Which save of that window it was. */
  saved_count: Generated<number>;
}

interface SetAsideTable {
  id: string;
  story_id: string;
  base_version: number;
  content: Json<unknown>;
  why: string;
  made_by: string | null;
  at: Generated<Date>;
  settled_at: Generated<Date | null>;
  settled_by: Generated<string | null>;
  /** The browser window it came from: what it goes on writing is kept in the same row. */
  window_id: Generated<string | null>;
  /** What a checkpoint is called; null for all others. */
  name: Generated<string | null>;
}

interface StoryLockTable {
  story_id: string;
  user_id: string;
  /** The browser window it is held from: one person may have two open. */
  window_id: string;
  since: Generated<Date>;
  heard_at: Generated<Date>;
}

interface StoryWindowTable {
  story_id: string;
  window_id: string;
  user_id: string;
  heard_at: Date;
}

interface StoryMoveTable {
  id: string;
  story_id: string;
  move: string;
  from_state: string;
  to_state: string;
  /** Null where the clock did it. */
  made_by: string | null;
  at: Generated<Date>;
  note: Generated<string>;
  overrides: Json<unknown>;
  /** Whether the only editor made it of a text of their own. */
  alone: Generated<boolean>;
}

interface PublishFailureTable {
  story_id: string;
  /** The time it did not go out at; a row for another time than the story's own no longer counts. */
  scheduled_for: Date;
  attempts: number;
  why: string;
  advice: string;
  /** Whether a rule of the house refused it; false: something broke. */
  refused: boolean;
  first_at: Date;
  last_at: Date;
  next_at: Date;
}

interface BlockOverrideTable {
  id: string;
  story_id: string;
  /** What of the story's text and data it is about; another text or other data are another key. */
  key: string;
  block: Json<unknown>;
  reason: string;
  made_by: string;
  at: Generated<Date>;
  taken_back_at: Generated<Date | null>;
  taken_back_by: Generated<string | null>;
}

interface PreviewLinkTable {
  id: string;
  story_id: string;
  /** What the address and the key of its pictures are stored as: they themselves are stored nowhere. */
  token_hash: string;
  pictures_hash: string;
  /** Who it is for. */
  name: Generated<string>;
  made_by: string | null;
  made_at: Date;
  expires_at: Date;
  revoked_at: Generated<Date | null>;
  revoked_by: Generated<string | null>;
  opened: Generated<number>;
  opened_at: Generated<Date | null>;
}

/** The tables of the desk, as the query builder sees them. */
export interface DeskTables {
  copies: CopyTable;
  set_asides: SetAsideTable;
  story_locks: StoryLockTable;
  story_windows: StoryWindowTable;
  story_moves: StoryMoveTable;
  publish_failures: PublishFailureTable;
  block_overrides: BlockOverrideTable;
  preview_links: PreviewLinkTable;
}
