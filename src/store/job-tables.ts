import type { Generated } from 'kysely';
import type { Json, JsonOrNull } from './json-column.ts';

interface JobTable {
  id: string;
  name: string;
  /** Whether it is recurring: such a job has one row. */
  standing: Generated<boolean>;
  data: Json<unknown>;
  state: Generated<string>;
  /** Null if only a NOTIFY starts it. */
  due_at: Generated<Date | null>;
  /** The number of attempts since its last success. */
  tries: Generated<number>;
  /** The run that has claimed it, and until when. */
  run: string | null;
  held_until: Date | null;
  stop_asked: Generated<boolean>;
  /** Its progress, in its own words. */
  step: Generated<string>;
  result: JsonOrNull<unknown>;
  /** The last error; empty if there was none. */
  failure: Generated<string>;
  asked_by: string | null;
  /** The token it was requested with, for the audit log; null if it was requested on a page. */
  token_id: string | null;
  made_at: Generated<Date>;
  ended_at: Date | null;
}

/** The table of the queue, as typed for the query builder. */
export interface JobTables {
  jobs: JobTable;
}
