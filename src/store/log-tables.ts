import type { Json } from './json-column.ts';

interface LogEntryTable {
  seq: number;
  at: Date;
  actor: string | null;
  action: string;
  story_id: string | null;
  about: string;
  about_id: string;
  details: Json<unknown>;
  /** The row as one text, which is what its hash is made over. */
  entry: string;
  /** SHA-256 over the hash of the row before and the entry, in hexadecimal. */
  hash: string;
}

interface LogHeadTable {
  one: boolean;
  seq: number;
  hash: string;
}

/** The tables of the audit log, as the query builder sees them. */
export interface LogTables {
  log_entries: LogEntryTable;
  log_head: LogHeadTable;
}
