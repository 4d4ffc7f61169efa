import type { Generated } from 'kysely';
import type { Json } from './json-column.ts';

interface CopyTable {
  story_id: string;
  version: number;
  content: Json<unknown>;
  /** The revision of the story it is based on. */
  base_revision: number;
  saved_at: Generated<Date>;
  saved_by: string | null;
  /** The browser window it was saved from; null without scripts. */
  saved_from: Generated<string | null>;
  /** The number of the save in that window. */
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
  /** The browser window it came from: its later saves update the same row. */
  window_id: Generated<string | null>;
  /** The name of a checkpoint; null for all others. */
  name: Generated<string | null>;
}

interface StoryLockTable {
  story_id: string;
  user_id: string;
  /** The browser window with the lock: one person may have two open. */
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
  /** Null for the scheduler. */
  made_by: string | null;
  at: Generated<Date>;
  note: Generated<string>;
  overrides: Json<unknown>;
  /** Whether the only editor approved their own text. */
  alone: Generated<boolean>;
}

interface PublishFailureTable {
  story_id: string;
  /** The time at which publication failed; a row for a time other than the story's current one no longer counts. */
  scheduled_for: Date;
  attempts: number;
  why: string;
  advice: string;
  /** Whether a newsroom rule refused it; false: an error. */
  refused: boolean;
  first_at: Date;
  last_at: Date;
  next_at: Date;
}

interface BlockOverrideTable {
  id: string;
  story_id: string;
  /** The text and the data it depends on; another text or other data have another key. */
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
  /** The stored forms of the link's token and of its pictures' key: they themselves are not stored. */
  token_hash: string;
  pictures_hash: string;
  /** Its recipient. */
  name: Generated<string>;
  made_by: string | null;
  made_at: Date;
  expires_at: Date;
  revoked_at: Generated<Date | null>;
  revoked_by: Generated<string | null>;
  opened: Generated<number>;
  opened_at: Generated<Date | null>;
}

/** The tables of the desk, as typed for the query builder. */
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
