import type { Generated } from 'kysely';
import type { Json, JsonOrNull } from './json-column.ts';

interface JobTable {
  id: string;
  name: string;
  /** Whether it comes round by itself: one row for each such job. */
  standing: Generated<boolean>;
  data: Json<unknown>;
  state: Generated<string>;
  /** Null where only a NOTIFY starts it. */
  due_at: Generated<Date | null>;
  /** How often it was started since it last went well. */
  tries: Generated<number>;
  /** The run that has it in hand, and until when nobody else takes it. */
  run: string | null;
  held_until: Date | null;
  stop_asked: Generated<boolean>;
  /** How far it is, in a word of its own. */
  step: Generated<string>;
  result: JsonOrNull<unknown>;
  /** What went wrong last; empty where nothing did. */
  failure: Generated<string>;
  asked_by: string | null;
  /** The token it was asked for with, for the audit log; null where a page was. */
  token_id: string | null;
  made_at: Generated<Date>;
  ended_at: Date | null;
}

/** The table of the queue, as the query builder sees it. */
export interface JobTables {
  jobs: JobTable;
}
