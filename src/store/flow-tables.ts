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
  /** The comment it answers; null for one that begins. */
  answers: string | null;
  made_by: string | null;
  at: Generated<Date>;
  text: string;
  /** The passage as it was when it was commented on; null where the story as a whole is meant. */
  passage: JsonOrNull<unknown>;
  /** The passage as it was found last; null where it is gone. */
  anchor: JsonOrNull<unknown>;
  settled_at: Generated<Date | null>;
  settled_by: Generated<string | null>;
}

interface DeskNoticeTable {
  id: string;
  user_id: string;
  kind: string;
  story_id: string;
  /** Null where the clock did it. */
  made_by: string | null;
  about: Json<unknown>;
  key: string | null;
  at: Generated<Date>;
  read_at: Generated<Date | null>;
  /** The letter it waits for; null: for none, or none any more. */
  letter: Generated<'at once' | 'daily' | null>;
}

interface CalendarKeyTable {
  id: string;
  user_id: string;
  hash: string;
  made_at: Date;
}

/** The tables of the workflow at the desk, as the query builder sees them. */
export interface FlowTables {
  story_lists: StoryListTable;
  story_comments: StoryCommentTable;
  desk_notices: DeskNoticeTable;
  calendar_keys: CalendarKeyTable;
}
