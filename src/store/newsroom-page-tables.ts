import type { Generated } from 'kysely';
import type { Json } from './json-column.ts';

interface NewsroomPageTable {
  id: string;
  /** What its translations share. */
  group_id: string;
  kind: string;
  slug: string;
  language: string;
  title: string;
  standfirst: string | null;
  body: Json<unknown>;
  /** Its place at the foot of every page; null: it is not there. */
  footer: number | null;
  state: Generated<string>;
  /** Goes up by one with each change. */
  version: Generated<number>;
  /** When readers could see it first. */
  published_at: Date | null;
  changed_at: Date;
  /** What it was known by at the site it came from; null: it was made here. */
  origin: string | null;
  /** Paths it had there, which lead to it. */
  old_paths: Generated<string[]>;
}

interface NewsroomPageVersionTable {
  id: string;
  page_id: string;
  version: number;
  kind: string;
  state: string;
  content: Json<unknown>;
  made_by: string | null;
  made_at: Date;
}

/** The tables of the newsroom's own pages, as the query builder sees them. */
export interface NewsroomPageTables {
  newsroom_pages: NewsroomPageTable;
  newsroom_page_versions: NewsroomPageVersionTable;
}
