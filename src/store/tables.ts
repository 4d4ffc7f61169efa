import type { Generated } from 'kysely';
import type { AuthorTables } from './author-tables.ts';
import type { DeskTables } from './desk-tables.ts';
import type { EntityTables } from './entity-tables.ts';
import type { EventTables } from './event-tables.ts';
import type { EvidenceTables } from './evidence-tables.ts';
import type { FeedTables } from './feed-tables.ts';
import type { FlowTables } from './flow-tables.ts';
import type { IntakeTables } from './intake-tables.ts';
import type { JobTables } from './job-tables.ts';
import { type Json, type JsonOrNull, json } from './json-column.ts';
import type { LiveTables } from './live-tables.ts';
import type { LogTables } from './log-tables.ts';
import type { MediaTables } from './media-tables.ts';
import type { MemberTables } from './member-tables.ts';
import type { MenuTables } from './menu-tables.ts';
import type { NewsroomPageTables } from './newsroom-page-tables.ts';
import type { RedirectTables } from './redirect-tables.ts';
import type { SearchTables } from './search-tables.ts';
import type { SettingTables } from './setting-tables.ts';
import type { TokenTables } from './token-tables.ts';
import type { WebhookTables } from './webhook-tables.ts';
import type { WireTables } from './wire-tables.ts';

/** How a value is written to a JSON column, re-exported with the tables. */
export { json };

/** A name in each known language, by BCP 47 tag. */
export type Names = Readonly<Record<string, string>>;

interface Named {
  id: string;
  slug: string;
  names: Json<Names>;
}

interface SectionTable extends Named {
  position: number;
  /** Incremented with each change of its names. */
  version: Generated<number>;
  /** Set when it was removed: it is kept for its board, and can be restored at the same address. */
  removed_at: Generated<Date | null>;
}

interface PlaceTable extends Named {
  country: string | null;
  /** Null, with the longitude, if not stated. */
  latitude: number | null;
  longitude: number | null;
  /** Incremented with each correction. */
  version: Generated<number>;
}

interface SourceTable {
  id: string;
  slug: string;
  name: string;
  url: string | null;
  licence: string | null;
  licence_url: string | null;
  policy: string;
  version: Generated<number>;
  /** When the newsroom last changed it; null if it is unchanged. */
  changed_at: Generated<Date | null>;
  changed_by: Generated<string | null>;
}

interface StoryTable {
  id: string;
  group_id: string;
  slug: string;
  language: string;
  kind: string;
  state: string;
  section_id: string | null;
  headline: string;
  standfirst: string | null;
  dateline: string | null;
  place_id: string | null;
  byline: string | null;
  body: Json<unknown>;
  lead: JsonOrNull<unknown>;
  /** How it is shown outside its own page; null if derived from its text. */
  presentation: Generated<unknown>;
  source_id: string;
  agency_id: string | null;
  source_url: string | null;
  licence: string | null;
  licence_url: string | null;
  policy: string;
  citations: Json<unknown>;
  published_at: Date | null;
  zone_stated: boolean;
  updated_at: Date | null;
  embargo_until: Date | null;
  /** For a draft in the trash, since when. */
  withdrawn_at: Date | null;
  withdrawal_reason: string | null;
  /** When it is published automatically, while its state is `scheduled`. */
  scheduled_for: Generated<Date | null>;
  /** Who started it at the desk; null for imported copy. */
  started_by: Generated<string | null>;
  /** Who last changed its text at the desk. */
  changed_by: Generated<string | null>;
  approved_by: Generated<string | null>;
  /** The version of the last draft when it was committed or discarded: the next one counts on from it. */
  copy_version: Generated<number>;
  /** Who it is assigned to at the desk, and its deadline. */
  assigned_to: Generated<string | null>;
  due_at: Generated<Date | null>;
  /** When either last changed. */
  planned_at: Generated<Date | null>;
  revision: number;
  word_count: number;
  copy_sketch: string;
  external_key: string | null;
  content_hash: string;
  /** The hash of the copy as imported, if the desk has changed it since. */
  intake_hash: Generated<string | null>;
  demo: boolean;
  /** One letter per figure, in text order: h, w, d, a or u. */
  marks: Generated<string>;
  /** The hash of the text its claims were read from; null if not read yet. */
  claims_read: Generated<string | null>;
  /** The hash of the text its mentions were read from; null if not read yet. */
  mentions_read: Generated<string | null>;
  created_at: Generated<Date>;
  changed_at: Generated<Date>;
}

interface StoryTopicTable {
  story_id: string;
  topic_id: string;
  position: number;
  /** The story's language, set by the database. */
  language: Generated<string | null>;
  published_at: Generated<Date | null>;
}

interface StoryAuthorTable {
  story_id: string;
  author_id: string;
  position: number;
  /** The story's language, set by the database. */
  language: Generated<string | null>;
  published_at: Generated<Date | null>;
}

interface RevisionTable {
  id: string;
  story_id: string;
  number: number;
  at: Date;
  reason: string;
  snapshot: Json<unknown>;
  /** Null if it was imported automatically. */
  made_by: Generated<string | null>;
  /** The note shown to readers, if it was published. */
  public_note: Generated<string | null>;
}

interface CorrectionTable {
  id: string;
  story_id: string;
  at: Date;
  text: string;
  /** The claim whose figure it corrected, if any. */
  claim_id: Generated<string | null>;
  kind: Generated<'correction' | 'clarification' | 'update' | 'retraction'>;
  passage_before: Generated<string | null>;
  passage_after: Generated<string | null>;
  /** Who made it; null if it came with the copy. */
  made_by: Generated<string | null>;
  /** The revision that contains it; null if the text was not changed. */
  revision: Generated<number | null>;
}

interface CorrectionToTellTable {
  correction_id: string;
  since: Generated<Date>;
}

interface CorrectionLetterTable {
  correction_id: string;
  user_id: string;
  at: Generated<Date>;
}

interface OldSlugTable {
  slug: string;
  story_id: string;
  until: Date;
}

interface OldPathTable {
  /** The path at the story's original site, normalised. */
  path: string;
  story_id: string;
}

interface BoardTable {
  id: string;
  language: string;
  /** Null: the front page. */
  section_id: string | null;
  version: Generated<number>;
}

interface BoardVersionTable {
  id: string;
  board_id: string;
  number: number;
  at: Date;
  /** Null: automatic. */
  made_by: string | null;
  why: Generated<string>;
  kind: 'save' | 'undo' | 'redo' | 'restore' | 'import' | 'withdrawal';
  /** Which version was undone, redone or restored. */
  of_number: number | null;
  /** The version whose slots are current. */
  stands: number;
  slots: Json<unknown>;
}

interface PinTable {
  board_id: string;
  slot: number;
  story_id: string;
  starts_at: Date | null;
  ends_at: Date | null;
}

interface StoryReadTable {
  story_id: string;
  hour: Date;
  count: number;
}

/** How often a story was read on a day by readers who came from one place. */
interface ReadershipTable {
  day: Date;
  story_id: string;
  language: string;
  origin: string;
  host: string;
  reads: number;
  finished: number;
  figures: number;
}

/** How often a figure's evidence was opened on a day. */
interface FigureOpeningTable {
  day: Date;
  claim_id: string;
  opened: number;
}

/** A change to the number of published stories in a section, topic or month, by language; the sum is the count. */
interface StoryTallyTable {
  kind: 'section' | 'topic' | 'author' | 'month';
  /** The id of the section, topic or author, or the month as `YYYY-MM`, in UTC. */
  ref: string;
  language: string;
  stories: number;
}

/** A list that a story was removed from. */
interface StoryLeavingTable {
  story_id: string;
  kind: 'section' | 'topic' | 'author';
  /** The id of the section, topic or author; null if it had no section. */
  ref: string | null;
  language: string;
  left_at: Generated<Date>;
}

/** The last story of each sitemap file except the newest. */
interface SitemapBreakTable {
  story_id: string;
}

/** Announced changes, kept for a day. */
interface ChangeTable {
  id: Generated<number>;
  /** The transaction that announced it. */
  xid: Generated<string>;
  channel: string;
  payload: string;
  at: Generated<Date>;
}

/** The tables of the database, as typed for the query builder. */
export interface Tables
  extends MemberTables,
    EvidenceTables,
    EntityTables,
    DeskTables,
    FlowTables,
    MediaTables,
    LogTables,
    TokenTables,
    LiveTables,
    WebhookTables,
    WireTables,
    EventTables,
    FeedTables,
    IntakeTables,
    JobTables,
    SettingTables,
    MenuTables,
    AuthorTables,
    RedirectTables,
    NewsroomPageTables,
    SearchTables {
  sections: SectionTable;
  topics: Named;
  authors: Named;
  places: PlaceTable;
  sources: SourceTable;
  stories: StoryTable;
  story_topics: StoryTopicTable;
  story_authors: StoryAuthorTable;
  revisions: RevisionTable;
  corrections: CorrectionTable;
  corrections_to_tell: CorrectionToTellTable;
  correction_letters: CorrectionLetterTable;
  old_slugs: OldSlugTable;
  old_paths: OldPathTable;
  boards: BoardTable;
  board_versions: BoardVersionTable;
  pins: PinTable;
  story_reads: StoryReadTable;
  readership: ReadershipTable;
  figure_openings: FigureOpeningTable;
  story_tallies: StoryTallyTable;
  story_leavings: StoryLeavingTable;
  sitemap_breaks: SitemapBreakTable;
  changes: ChangeTable;
}
