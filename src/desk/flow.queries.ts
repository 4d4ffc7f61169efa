import { type SqlBool, sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import type { IMPORT_MOVES } from '../stories/reopen-settled.ts';
import type { StoryState } from '../stories/story.ts';
import type { TextSeen } from './assert-current-revision.ts';
import { OPEN_THREADS } from './comments/comments.queries.ts';
import { deletedAt } from './trash/deleted-at.queries.ts';
import type { Move } from './workflow.ts';

/** A member of the newsroom; the name is empty if their account was deleted. */
interface Who {
  readonly id: string;
  readonly name: string;
}

/** The metadata that an agency sent with a story's item. */
export interface SentWith {
  readonly version: string | null;
  readonly slugline: string | null;
  /** From 1, the most urgent, to 9. */
  readonly urgency: number | null;
  readonly edNote: string | null;
  readonly terms: string | null;
}

/** The workflow state of a story. */
export interface StoryFlow {
  readonly id: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  /** Whether it is a live blog, according to its draft. */
  readonly isLive: boolean;
  readonly state: StoryState;
  readonly startedBy: Who | null;
  readonly changedBy: Who | null;
  readonly approvedBy: Who | null;
  readonly assigned: Who | null;
  readonly dueAt: Date | null;
  readonly scheduledFor: Date | null;
  readonly embargoUntil: Date | null;
  readonly publishedAt: Date | null;
  /** Since when it has been in the trash; null if it is not. */
  readonly deletedAt: Date | null;
  /** Whether the draft has uncommitted changes, and who last saved it. */
  readonly savedBy: string | null;
  readonly comments: number;
  /** Null if no agency sent it. */
  readonly wire: SentWith | null;
  /** Its current revision. */
  readonly seen: TextSeen;
}

/** A move in a story's history. */
export interface MadeMove {
  readonly id: string;
  readonly move: Move | 'publish changes' | 'correct' | (typeof IMPORT_MOVES)[number];
  readonly from: StoryState;
  readonly to: StoryState;
  readonly at: Date;
  readonly note: string;
  /** Null for the scheduler; empty if the account was deleted. */
  readonly by: string | null;
  /** How many blocks were overridden with it. */
  readonly overrides: number;
  /** Whether the only editor approved their own text. */
  readonly alone: boolean;
}

/** The metadata of the newest version of the item that story `s` was created from. */
const WIRE = sql<SentWith | null>`(select jsonb_build_object('version', w.version, 'slugline', w.slugline,
    'urgency', w.urgency, 'edNote', w.ed_note, 'terms', w.terms)
  from wire_items w where w.story_id = s.id order by w.changed_at desc, w.key limit 1)`;

/** The workflow state of a story; null if there is none. */
export async function findFlow(reading: Reading, storyId: string): Promise<StoryFlow | null> {
  const row = await reading
    .selectFrom('stories as s')
    .leftJoin('copies as c', 'c.story_id', 's.id')
    .leftJoin('users as b', 'b.id', 's.started_by')
    .leftJoin('users as ch', (join) => join.on(sql<SqlBool>`ch.id = coalesce(c.saved_by, s.changed_by)`))
    .leftJoin('users as ap', 'ap.id', 's.approved_by')
    .leftJoin('users as a', 'a.id', 's.assigned_to')
    .select([
      's.id',
      's.slug',
      's.state',
      's.revision',
      's.due_at as dueAt',
      's.scheduled_for as scheduledFor',
      's.embargo_until as embargoUntil',
      's.published_at as publishedAt',
      deletedAt.as('deletedAt'),
      's.started_by as startedId',
      'b.name as startedName',
      'ch.name as changedName',
      's.approved_by as approvedId',
      'ap.name as approvedName',
      's.assigned_to as assignedId',
      'a.name as assignedName',
      'c.saved_by as savedBy',
      sql<string | null>`coalesce(c.saved_by, s.changed_by)`.as('changedId'),
      sql<string>`coalesce(c.content->>'language', s.language)`.as('language'),
      sql<string>`coalesce(c.content->>'headline', s.headline)`.as('headline'),
      sql<boolean>`coalesce(c.content->>'kind', s.kind) = 'live'`.as('isLive'),
      sql<number>`coalesce(c.version, s.copy_version)`.as('version'),
      OPEN_THREADS.as('comments'),
      WIRE.as('wire'),
    ])
    .where('s.id', '=', storyId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    slug: row.slug,
    isLive: row.isLive,
    headline: row.headline.trim(),
    language: row.language,
    state: row.state as StoryState,
    startedBy: whoOf(row.startedId, row.startedName),
    changedBy: whoOf(row.changedId, row.changedName),
    approvedBy: whoOf(row.approvedId, row.approvedName),
    assigned: whoOf(row.assignedId, row.assignedName),
    dueAt: row.dueAt,
    scheduledFor: row.scheduledFor,
    embargoUntil: row.embargoUntil,
    publishedAt: row.publishedAt,
    deletedAt: row.deletedAt,
    savedBy: row.savedBy,
    comments: row.comments,
    wire: row.wire,
    seen: { version: row.version, revision: row.revision },
  };
}

/** The moves of a story, last first. */
export async function listMoves(reading: Reading, storyId: string, most: number): Promise<MadeMove[]> {
  const rows = await reading
    .selectFrom('story_moves as m')
    .leftJoin('users as u', 'u.id', 'm.made_by')
    .select([
      'm.id',
      'm.move',
      'm.from_state as from',
      'm.to_state as to',
      'm.at',
      'm.note',
      'm.made_by as madeBy',
      'm.alone',
      'u.name',
      sql<number>`jsonb_array_length(m.overrides)`.as('overrides'),
    ])
    .where('m.story_id', '=', storyId)
    .orderBy('m.at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ madeBy, name, ...row }) => ({
    ...row,
    move: row.move as Move,
    from: row.from as StoryState,
    to: row.to as StoryState,
    by: madeBy === null ? null : (name ?? ''),
  }));
}

function whoOf(id: string | null, name: string | null): Who | null {
  return id === null ? null : { id, name: name ?? '' };
}
