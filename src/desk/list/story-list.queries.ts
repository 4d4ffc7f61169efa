import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import type { NamedRef, StoryState } from '../../stories/story.ts';
import { named } from '../../stories/visible.queries.ts';
import type { TextSeen } from '../assert-current-revision.ts';
import { allSections } from '../choices.queries.ts';
import { OPEN_THREADS } from '../comments/comments.queries.ts';
import { deletedAt } from '../trash/deleted-at.queries.ts';
import type { ListDue, ListSort, ListState } from './story-list.ts';

/** A story as a row of the desk's list. */
export interface ListedStory {
  readonly id: string;
  readonly slug: string;
  readonly language: string;
  readonly state: StoryState;
  /** From its draft, if there is one; empty if it has none yet. */
  readonly headline: string;
  readonly section: NamedRef | null;
  readonly source: { readonly slug: string; readonly name: string };
  readonly assigned: { readonly id: string; readonly name: string } | null;
  readonly dueAt: Date | null;
  readonly scheduledFor: Date | null;
  readonly embargoUntil: Date | null;
  readonly publishedAt: Date | null;
  /** Since when it has been in the trash; null if it is not. */
  readonly deletedAt: Date | null;
  /** When it was last changed, even if only its draft. */
  readonly changedAt: Date;
  readonly changedBy: string | null;
  /** The id of the member who started it; null for imported copy. */
  readonly startedBy: string | null;
  /** Whether its draft has uncommitted changes. */
  readonly written: boolean;
  readonly words: number;
  readonly comments: number;
  readonly demo: boolean;
  /** Its current revision. */
  readonly seen: TextSeen;
}

/** Cursor: the value it is sorted by, and the story's id. */
export interface ListCursor {
  readonly at: Date;
  readonly id: string;
}

/** Filters and sort order of the story list. */
export interface StoriesWanted {
  readonly state: ListState;
  readonly language?: string | undefined;
  readonly section?: string | undefined;
  readonly source?: string | undefined;
  /** A member's id; `nobody`. */
  readonly whose?: string | undefined;
  /** The member whose unassigned stories count as theirs: set when a member filters for their own. */
  readonly own?: boolean | undefined;
  readonly due?: ListDue | undefined;
  /** For `due`: the end of today and of the week. */
  readonly now: Date;
  readonly today: Date;
  readonly week: Date;
  readonly text?: string | undefined;
  readonly sort: ListSort;
  readonly after: ListCursor | null;
  readonly most: number;
}

/** The sort keys of the list. Database timestamps are more precise than those in an address. */
const KEYS: Readonly<Record<ListSort, RawBuilder<Date>>> = {
  changed: sql<Date>`date_trunc('milliseconds', greatest(s.changed_at, c.saved_at))`,
  due: sql<Date>`date_trunc('milliseconds', coalesce(s.due_at, timestamptz '2999-01-01'))`,
  published: sql<Date>`date_trunc('milliseconds', s.published_at)`,
};

/** Stories at the desk, one more than `most` if there are more; each with its sort value. */
export async function listDeskStories(
  reading: Reading,
  wanted: StoriesWanted,
): Promise<(ListedStory & { readonly key: Date })[]> {
  const key = KEYS[wanted.sort];
  const up = wanted.sort === 'due';
  let query = narrowed(reading, wanted)
    .select([
      's.id',
      's.slug',
      's.state',
      's.due_at as dueAt',
      's.scheduled_for as scheduledFor',
      's.embargo_until as embargoUntil',
      's.published_at as publishedAt',
      's.started_by as startedBy',
      's.word_count as words',
      's.demo',
      's.revision',
      'src.slug as sourceSlug',
      'src.name as sourceName',
      'a.id as assignedId',
      'a.name as assignedName',
      'ch.name as changedBy',
      key.as('key'),
      deletedAt.as('deletedAt'),
      named('sec').as('section'),
      sql<string>`coalesce(c.content->>'language', s.language)`.as('language'),
      sql<string>`coalesce(c.content->>'headline', s.headline)`.as('headline'),
      sql<Date>`greatest(s.changed_at, c.saved_at)`.as('changedAt'),
      sql<boolean>`c.story_id is not null`.as('written'),
      sql<number>`coalesce(c.version, s.copy_version)`.as('version'),
      OPEN_THREADS.as('comments'),
    ])
    .orderBy(key, up ? 'asc' : 'desc')
    .orderBy('s.id', up ? 'asc' : 'desc')
    .limit(wanted.most + 1);
  const { after } = wanted;
  if (wanted.sort === 'published') query = query.where('s.published_at', 'is not', null);
  if (after) {
    query = query.where(
      up
        ? sql<SqlBool>`(${key}, s.id) > (${after.at}, ${after.id}::uuid)`
        : sql<SqlBool>`(${key}, s.id) < (${after.at}, ${after.id}::uuid)`,
    );
  }
  const rows = await query.execute();
  return rows.map(({ sourceSlug, sourceName, assignedId, assignedName, version, revision, ...row }) => ({
    ...row,
    seen: { version, revision },
    state: row.state as StoryState,
    source: { slug: sourceSlug, name: sourceName },
    assigned: assignedId === null ? null : { id: assignedId, name: assignedName ?? '' },
  }));
}

/** How many unpublished stories are in each state, for the list's tabs. */
export async function countOnTheirWay(reading: Reading): Promise<ReadonlyMap<StoryState, number>> {
  const rows = await reading
    .selectFrom('stories as s')
    .select(['s.state', sql<number>`count(*)::int`.as('count')])
    .where('s.state', '<>', 'published')
    .groupBy('s.state')
    .execute();
  return new Map(rows.map(({ state, count }) => [state as StoryState, count]));
}

/** The filter options: the languages, sections and sources in use. */
export async function listChoices(reading: Reading): Promise<{
  readonly languages: readonly string[];
  readonly sections: readonly NamedRef[];
  readonly sources: readonly { readonly slug: string; readonly name: string }[];
}> {
  const [languages, sections, sources] = await Promise.all([
    reading.selectFrom('stories').select('language').distinct().orderBy('language').execute(),
    allSections(reading),
    reading.selectFrom('sources').select(['slug', 'name']).orderBy('name').limit(MOST_SOURCES).execute(),
  ]);
  return { languages: languages.map(({ language }) => language), sections, sources };
}

const MOST_SOURCES = 300;

function narrowed(reading: Reading, wanted: StoriesWanted) {
  const conditions = [...byText(wanted), ...byWhom(wanted), ...byDue(wanted)];
  return reading
    .selectFrom('stories as s')
    .leftJoin('copies as c', 'c.story_id', 's.id')
    .leftJoin('sections as sec', 'sec.id', 's.section_id')
    .innerJoin('sources as src', 'src.id', 's.source_id')
    .leftJoin('users as a', 'a.id', 's.assigned_to')
    .leftJoin('users as ch', (join) =>
      join.on(sql<SqlBool>`ch.id = coalesce(c.saved_by, s.changed_by, s.started_by)`),
    )
    .where((eb) => eb.and(conditions));
}

function byText({ state, language, section, source, text }: StoriesWanted): Expression<SqlBool>[] {
  const found: Expression<SqlBool>[] = [];
  if (state === 'open') found.push(sql`s.state in ('draft', 'in review', 'approved', 'scheduled')`);
  // Stories in the trash are listed only there.
  else if (state === 'all') found.push(sql`s.state <> 'deleted'`);
  else found.push(sql`s.state = ${state === 'in-review' ? 'in review' : state}`);
  if (language) found.push(sql`coalesce(c.content->>'language', s.language) = ${language}`);
  if (section) found.push(sql`sec.slug = ${section}`);
  if (source) found.push(sql`src.slug = ${source}`);
  if (text) {
    const like = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    found.push(
      sql`(s.headline ilike ${like} or c.content->>'headline' ilike ${like} or s.slug ilike ${like})`,
    );
  }
  return found;
}

function byWhom({ whose, own }: StoriesWanted): Expression<SqlBool>[] {
  if (!whose) return [];
  if (whose === 'nobody') return [sql`s.assigned_to is null`];
  return own
    ? [sql`(s.assigned_to = ${whose} or s.assigned_to is null and s.started_by = ${whose})`]
    : [sql`s.assigned_to = ${whose}`];
}

function byDue({ due, now, today, week }: StoriesWanted): Expression<SqlBool>[] {
  switch (due) {
    case 'overdue':
      return [sql`s.due_at < ${now} and s.state not in ('published', 'withdrawn', 'deleted')`];
    case 'today':
      return [sql`s.due_at >= ${now} and s.due_at < ${today}`];
    case 'week':
      return [sql`s.due_at >= ${now} and s.due_at < ${week}`];
    case 'none':
      return [sql`s.due_at is null`];
    case undefined:
      return [];
  }
}
