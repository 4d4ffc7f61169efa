import type { Generated } from 'kysely';
import type { Json, JsonOrNull } from './json-column.ts';

interface StoryListTable {
  id: string;
  user_id: string;
  name: string;
  shared: Generated<boolean>;
  query: Json<Readonly<Record<string, string>>>;
  made_at: Generated<Date>;
}

interface StoryCommentTable {
  id: string;
  story_id: string;
  /** The comment it replies to; null for the first in a thread. */
  answers: string | null;
  made_by: string | null;
  at: Generated<Date>;
  text: string;
  /** The original passage; null if the comment is on the whole story. */
  passage: JsonOrNull<unknown>;
  /** The passage as last found; null if it is gone. */
  anchor: JsonOrNull<unknown>;
  settled_at: Generated<Date | null>;
  settled_by: Generated<string | null>;
}

interface DeskNoticeTable {
  id: string;
  user_id: string;
  kind: string;
  story_id: string;
  /** Null for the scheduler. */
  made_by: string | null;
  about: Json<unknown>;
  key: string | null;
  at: Generated<Date>;
  read_at: Generated<Date | null>;
  /** The email it is pending for; null: none, or no longer. */
  letter: Generated<'at once' | 'daily' | null>;
}

interface CalendarKeyTable {
  id: string;
  user_id: string;
  hash: string;
  made_at: Date;
}

/** The tables of the desk's workflow, as typed for the query builder. */
export interface FlowTables {
  story_lists: StoryListTable;
  story_comments: StoryCommentTable;
  desk_notices: DeskNoticeTable;
  calendar_keys: CalendarKeyTable;
}
