import type { ColumnType, Generated } from 'kysely';
import type { Json, JsonOrNull } from './json-column.ts';

type Names = Readonly<Record<string, string>>;

interface EntityTable {
  id: string;
  slug: string;
  schema: string;
  label: string;
  /** Its names in languages where they differ from the label; maintained by triggers. */
  names: ColumnType<Names, never, never>;
  /** When a story still under embargo may add names; maintained by triggers. */
  names_due: ColumnType<Date | null, never, never>;
  state: Generated<string>;
  /** ISO 3166-1 alpha-2: its location, or the country that a place is. */
  country: string | null;
  /** The topic page for this entity, if any. */
  topic_slug: string | null;
  /** The entity it was merged into. */
  merged_into: string | null;
  /** The entity at the end of its merges, itself if there are none; maintained by a trigger. */
  canonical_id: Generated<string>;
  demo: Generated<boolean>;
  created_at: Generated<Date>;
  made_by: string | null;
  changed_at: Generated<Date>;
  published_at: Date | null;
  /** A hash of the names that older stories were scanned for; a different one triggers another scan. */
  names_read: Generated<string | null>;
}

interface OldEntitySlugTable {
  slug: string;
  entity_id: string;
}

/** A view. */
interface EntitySlugView {
  slug: string;
  canonical_id: string;
}

interface StatementTable {
  id: string;
  entity_id: string;
  /** A FollowTheMoney property. */
  prop: string;
  value: string;
  lang: Generated<string>;
  /** The folded name for lookups; empty if it is not a name. */
  folded: Generated<string>;
  origin: string;
  story_id: string | null;
  dataset_version_id: string | null;
  list_slug: string | null;
  entry_key: string | null;
  row_number: number | null;
  /** A person's source for it: title and address. */
  source: JsonOrNull<unknown>;
  first_seen: Generated<Date>;
  last_seen: Generated<Date>;
  made_by: string | null;
  withdrawn_at: Date | null;
  withdrawn_by: string | null;
  why: Generated<string>;
  /** Who decided that this name always refers to the entity, and when; null if it is decided per story. */
  standing_by: string | null;
  standing_at: Date | null;
}

interface RelationTable {
  id: string;
  kind: string;
  from_entity: string;
  to_entity: string | null;
  starts: string | null;
  ends: string | null;
  goods: Generated<string>;
  codes: Json<readonly string[]>;
  baskets: Json<readonly string[]>;
  end_use: Generated<string>;
  attribution: JsonOrNull<unknown>;
  story_id: string | null;
  /** A W3C TextQuoteSelector for the sentence that says it. */
  quote: JsonOrNull<unknown>;
  source: JsonOrNull<unknown>;
  state: Generated<string>;
  gone_at: Date | null;
  made_by: string | null;
  made_at: Generated<Date>;
  decided_by: string | null;
  decided_at: Date | null;
  note: Generated<string>;
}

interface MentionTable {
  id: string;
  story_id: string;
  entity_id: string | null;
  score: number;
  schema: string;
  name: string;
  folded: string;
  cue: string;
  role: Generated<string>;
  country: string | null;
  place: Generated<string>;
  exact: string;
  prefix: string;
  suffix: string;
  start_at: number;
  end_at: number;
  sentence: string;
  state: Generated<string>;
  created_at: Generated<Date>;
  gone_at: Date | null;
  decided_by: string | null;
  decided_at: Date | null;
}

interface DataNameTable {
  id: string;
  dataset_id: string;
  /** The newest version that contains it. */
  version_id: string;
  /** The name of the column. */
  field: string;
  /** The exact text of the cells. */
  value: string;
  /** Folded for name lookups. */
  folded: string;
  /** Why it is considered a name. */
  cue: string;
  /** The kind of number, if it is one. */
  prop: Generated<string>;
  schema: string;
  score: number;
  row_count: number;
  first_row: number;
  entity_id: string | null;
  state: Generated<string>;
  /** The statement about the entity that a person's confirmation created. */
  statement_id: string | null;
  created_at: Generated<Date>;
  /** Since when the newest version lacks it. */
  gone_at: Date | null;
  decided_by: string | null;
  decided_at: Date | null;
}

interface EntityDecisionTable {
  id: string;
  kind: string;
  entity_id: string;
  other_id: string | null;
  details: Json<unknown>;
  why: Generated<string>;
  by: string | null;
  at: Generated<Date>;
  undone_by: string | null;
}

interface WatchListTable {
  id: string;
  slug: string;
  names: Json<Names>;
  about: Generated<string>;
  format: string;
  producer: string;
  url: string | null;
  licence: string;
  licence_url: string | null;
  redistributable: boolean;
  period_days: number;
  /** The number of its newest version, even if that was removed: numbers are never reused. */
  last_version: Generated<number>;
  demo: Generated<boolean>;
  created_at: Generated<Date>;
  made_by: string | null;
}

interface WatchListVersionTable {
  id: string;
  list_id: string;
  number: number;
  sha256: string;
  as_of: string | null;
  files: Json<unknown>;
  /** What the files leave unknown, such as a set without its file of primary names; null for a complete one. */
  partial: JsonOrNull<unknown>;
  entry_count: number;
  counts: Json<unknown>;
  changes: JsonOrNull<unknown>;
  note: Generated<string>;
  imported_at: Generated<Date>;
  imported_by: string | null;
}

interface WatchListEntryTable {
  id: string;
  list_id: string;
  key: string;
  sha256: string;
  entry: Json<unknown>;
}

interface WatchListVersionEntryTable {
  version_id: string;
  entry_id: string;
}

interface ListFetchTable {
  /** The format of the list. */
  format: string;
  tried_at: Date;
  fetched_at: Date | null;
  problem: Generated<string>;
}

interface ScreeningHitTable {
  id: string;
  entity_id: string;
  list_slug: string;
  entry_key: string;
  entry_sha256: string;
  entry: Json<unknown>;
  list_version: Json<unknown>;
  score: number;
  threshold: number;
  explanation: Json<unknown>;
  state: Generated<string>;
  reason: Generated<string>;
  found_at: Generated<Date>;
  changed_at: Generated<Date>;
  gone_at: Date | null;
}

interface ScreeningDecisionTable {
  id: string;
  hit_id: string;
  decision: string;
  note: Generated<string>;
  entry_sha256: string;
  entry: Json<unknown>;
  list_version: Json<unknown>;
  score: number;
  by: string | null;
  /** Whether it was automatic and not reviewed by a person. */
  automatic: Generated<boolean>;
  at: Generated<Date>;
}

interface ScreenedTable {
  entity_id: string;
  names_hash: string;
  lists_hash: string;
  at: Generated<Date>;
}

/** The tables of entities, watch lists and screening. */
export interface EntityTables {
  entities: EntityTable;
  old_entity_slugs: OldEntitySlugTable;
  entity_slugs: EntitySlugView;
  statements: StatementTable;
  relations: RelationTable;
  mentions: MentionTable;
  entity_decisions: EntityDecisionTable;
  data_names: DataNameTable;
  watch_lists: WatchListTable;
  watch_list_versions: WatchListVersionTable;
  watch_list_entries: WatchListEntryTable;
  watch_list_version_entries: WatchListVersionEntryTable;
  list_fetches: ListFetchTable;
  screening_hits: ScreeningHitTable;
  screening_decisions: ScreeningDecisionTable;
  screened: ScreenedTable;
}
