import { type SqlBool, sql } from 'kysely';
import { isReport, reportedAt } from '../../discovery/events/grouping.queries.ts';
import type { MemberReason } from '../../discovery/events/why-member.ts';
import { isShown } from '../../evidence/claims/shown-figures.queries.ts';
import type { Reading } from '../../store/database.ts';
import { type Order, type PageWanted, pageOf } from '../../store/keyset.ts';
import type { StoryState } from '../../stories/story.ts';
import type { ReportedFigure } from './differing-figures.ts';

/** An event as listed at the desk. */
export interface ListedEvent {
  readonly id: string;
  /** The name an editor gave it, otherwise the headline of a report. */
  readonly title: string;
  /** The language of that headline; null if an editor named the event. */
  readonly titleLanguage: string | null;
  readonly reports: number;
  readonly sources: readonly string[];
  readonly languages: readonly string[];
  readonly begunAt: Date;
  readonly lastAt: Date;
}

/** Filters for events. */
export interface EventsWanted {
  /** Words in a headline or in the title. */
  readonly text?: string | undefined;
  readonly language?: string | undefined;
  /** The slug of a source. */
  readonly source?: string | undefined;
  /** Whether to include events with only one report. */
  readonly single?: boolean | undefined;
  readonly page: PageWanted<ListedEvent>;
}

/** The sort order of events: newest first. */
export const EVENT_ORDER: Order<ListedEvent> = [
  { by: sql`e.last_at`, of: ({ lastAt }) => lastAt.toISOString(), type: 'time', isDescending: true },
  { by: sql`e.id`, of: ({ id }) => id, type: 'id', isDescending: true },
];

/** How many of the newest events filters search: older ones can be found through their stories. */
const LOOKED_THROUGH = 5000;

/** The newest events first; with headlines in `language` if there is one. */
export async function listEvents(
  reading: Reading,
  { text, language, source, single, page: wanted }: EventsWanted,
  inLanguage: string,
): Promise<ListedEvent[]> {
  const onIt = (
    condition: ReturnType<typeof sql<SqlBool>>,
  ) => sql<SqlBool>`exists (select from event_stories es
    join stories s on s.id = es.story_id join sources src on src.id = s.source_id
    where es.event_id = e.id and ${isReport} and ${condition})`;
  const events = reading
    .selectFrom('events as e')
    .select(['e.id', 'e.title', 'e.reports', 'e.begun_at', 'e.last_at'])
    // A named event is listed with the single ones even if it has no report.
    .where((eb) =>
      single ? eb.or([eb('e.reports', '>', 0), eb('e.title', 'is not', null)]) : eb('e.reports', '>', 1),
    );
  const newest = pageOf(events, { ...wanted, most: LOOKED_THROUGH });
  let query = reading
    .selectFrom(newest.as('e'))
    .orderBy('e.last_at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(wanted.most);
  if (language) query = query.where(onIt(sql<SqlBool>`s.language = ${language}`));
  if (source) query = query.where(onIt(sql<SqlBool>`src.slug = ${source}`));
  if (text) {
    const like = `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    query = query.where(
      sql<SqlBool>`(e.title ilike ${like} or ${onIt(sql<SqlBool>`s.headline ilike ${like}`)})`,
    );
  }
  const page = await query
    .select(['e.id', 'e.title', 'e.reports', 'e.begun_at as begunAt', 'e.last_at as lastAt'])
    .execute();
  return withReports(reading, page, inLanguage);
}

interface EventRow {
  id: string;
  title: string | null;
  reports: number;
  begunAt: Date;
  lastAt: Date;
}

async function withReports(
  reading: Reading,
  events: readonly EventRow[],
  language: string,
): Promise<ListedEvent[]> {
  if (events.length === 0) return [];
  const rows = await reading
    .selectFrom('event_stories as es')
    .innerJoin('stories as s', 's.id', 'es.story_id')
    .innerJoin('sources as src', 'src.id', 's.source_id')
    .select('es.event_id as id')
    .select([
      sql<string[]>`jsonb_agg(distinct src.name)`.as('sources'),
      sql<string[]>`jsonb_agg(distinct s.language)`.as('languages'),
      sql<string>`(array_agg(s.headline order by ${best(language)}))[1]`.as('headline'),
      sql<string>`(array_agg(s.language order by ${best(language)}))[1]`.as('headlineLanguage'),
    ])
    .where(
      'es.event_id',
      'in',
      events.map(({ id }) => id),
    )
    .where(isReport)
    .groupBy('es.event_id')
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  return events.map(({ title, ...event }) => {
    const of = known.get(event.id);
    return {
      ...event,
      title: title ?? of?.headline ?? '',
      titleLanguage: title === null ? (of?.headlineLanguage ?? null) : null,
      sources: of?.sources ?? [],
      languages: of?.languages ?? [],
    };
  });
}

/**
 * The report whose headline is used for the event: preferably in the user's language, published, our own, and the
 * longest.
 */
const best = (language: string) => sql`s.language <> ${language}, s.state <> 'published', s.policy <> 'own',
  s.word_count desc, s.id`;

/** One report of an event, with the reason. */
export interface EventReport {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly state: StoryState;
  /** When its embargo ends or ended. */
  readonly embargoUntil: Date | null;
  readonly at: Date;
  readonly source: string;
  readonly agency: string | null;
  readonly reason: MemberReason;
  readonly byPerson: boolean;
}

/** A person's decision on an event. */
export interface EventDecision {
  readonly kind: 'split' | 'join' | 'rename' | 'show' | 'hide';
  readonly stories: number;
  readonly title: string | null;
  readonly by: string | null;
  readonly at: Date;
}

/** An event with everything its page shows. */
export interface EventRecord extends ListedEvent {
  /** Whether an editor named it. */
  readonly isNamed: boolean;
  /** Since when readers see it; null if they do not. */
  readonly shownAt: Date | null;
  readonly version: number;
  /** In order of arrival; at most {@link MOST_SHOWN}. */
  readonly stories: readonly EventReport[];
  readonly decisions: readonly EventDecision[];
}

/** Maximum number of reports shown, the latest. */
export const MOST_SHOWN = 200;
const MOST_DECISIONS = 50;

/** An event as shown at the desk; null if there is none. */
export async function findEvent(reading: Reading, id: string, language: string): Promise<EventRecord | null> {
  const row = await reading
    .selectFrom('events')
    .select(['id', 'title', 'reports', 'begun_at as begunAt', 'last_at as lastAt', 'version'])
    .select('shown_at as shownAt')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const [[event], stories, decisions] = await Promise.all([
    withReports(reading, [row], language),
    reportsOf(reading, id),
    reading
      .selectFrom('event_decisions as d')
      .leftJoin('users as u', 'u.id', 'd.made_by')
      .select(['d.kind', 'd.stories', 'd.title', 'd.at', 'u.name as by'])
      .where('d.event_id', '=', id)
      .orderBy('d.at', 'desc')
      .limit(MOST_DECISIONS)
      .execute(),
  ]);
  return event
    ? {
        ...event,
        version: row.version,
        shownAt: row.shownAt,
        isNamed: row.title !== null,
        stories: stories.reverse(),
        decisions,
      }
    : null;
}

async function reportsOf(reading: Reading, eventId: string): Promise<EventReport[]> {
  const rows = await reading
    .selectFrom('event_stories as es')
    .innerJoin('stories as s', 's.id', 'es.story_id')
    .innerJoin('sources as src', 'src.id', 's.source_id')
    .leftJoin('sources as ag', 'ag.id', 's.agency_id')
    .select(['s.id', 's.headline', 's.language', 's.state', 's.embargo_until as embargoUntil'])
    .select(['es.reason', 'es.by_person as byPerson'])
    .select(['src.name as source', 'ag.name as agency', reportedAt.as('at')])
    .where('es.event_id', '=', eventId)
    .where(isReport)
    .orderBy('at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(MOST_SHOWN)
    .execute();
  return rows as EventReport[];
}

/** The ids of all reports of an event, latest first. */
export async function reportIdsOf(reading: Reading, eventId: string): Promise<string[]> {
  const rows = await reading
    .selectFrom('event_stories as es')
    .innerJoin('stories as s', 's.id', 'es.story_id')
    .select(['s.id', reportedAt.as('at')])
    .where('es.event_id', '=', eventId)
    .where(isReport)
    .orderBy('at', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
  return rows.map(({ id }) => id);
}

/** The event that another was merged into; null if it was not merged. */
export async function eventInstead(reading: Reading, id: string): Promise<string | null> {
  const row = await reading
    .selectFrom('old_events')
    .select('event_id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.event_id ?? null;
}

/** The figures of stories, in the order of `storyIds`. */
export function figuresOf(reading: Reading, storyIds: readonly string[]): Promise<ReportedFigure[]> {
  return figuresWhere(reading, storyIds, sql<SqlBool>`true`);
}

/** The same without those that readers see no mark of, and of excerpts only those of the headline and standfirst. */
export function readersFiguresOf(reading: Reading, storyIds: readonly string[]): Promise<ReportedFigure[]> {
  return figuresWhere(
    reading,
    storyIds,
    sql<SqlBool>`${isShown} and (s.policy <> 'linked' or c.place <> 'text')`,
  );
}

async function figuresWhere(
  reading: Reading,
  storyIds: readonly string[],
  condition: ReturnType<typeof sql<SqlBool>>,
): Promise<ReportedFigure[]> {
  if (storyIds.length === 0) return [];
  const rows = await reading
    .selectFrom('claims as c')
    .innerJoin('stories as s', 's.id', 'c.story_id')
    .select(['c.id as claimId', 'c.story_id as storyId', 's.language', 'c.exact', 'c.sentence', 'c.figure'])
    .where('c.story_id', 'in', [...storyIds])
    .where('c.gone_at', 'is', null)
    .where('c.hidden', '=', false)
    .where(condition)
    .where(sql<SqlBool>`not (c.figure -> 'minor')::boolean and c.figure -> 'statement' is null
      and coalesce(c.figure ->> 'setAside', '') = ''`)
    .orderBy('c.position')
    .execute();
  const place = new Map(storyIds.map((id, at) => [id, at]));
  return (rows as ReportedFigure[]).sort((a, b) => (place.get(a.storyId) ?? 0) - (place.get(b.storyId) ?? 0));
}

/** Other events near in time that resemble a report of this one, or share a name with it: candidates for a merge. */
export async function nearbyEvents(
  reading: Reading,
  { id, begunAt, lastAt }: Pick<EventRecord, 'id' | 'begunAt' | 'lastAt'>,
  language: string,
  most: number,
): Promise<ListedEvent[]> {
  const days = 3 * 86_400_000;
  const page = await reading
    .selectFrom('events as e')
    .select(['e.id', 'e.title', 'e.reports', 'e.begun_at as begunAt', 'e.last_at as lastAt'])
    .where('e.id', 'in', (eb) =>
      eb
        .selectFrom(
          sql<{ id: string }>`(with latest as (
              select i.marks from event_stories o join event_items i on i.story_id = o.story_id
              where o.event_id = ${id} order by i.at desc limit 12),
            rare as (select c.mark from (select distinct m.mark from latest, unnest(latest.marks) m (mark)) own
              join event_marks c on c.mark = own.mark where c.stories between 2 and 200
              order by c.stories, c.mark limit 24),
            asked as (select array_agg(mark) as marks, array_agg(cast(1 as real)) as weights from rare)
            select es.event_id as id from asked, event_candidates(coalesce(asked.marks, '{}'),
              coalesce(asked.weights, '{}'), ${new Date(begunAt.getTime() - days)},
              ${new Date(lastAt.getTime() + days)}, 100, 60) found
            join event_stories es on es.story_id = found.story_id)`.as('near'),
        )
        .select('near.id'),
    )
    .where('e.id', '<>', id)
    .where('e.reports', '>', 0)
    .orderBy('e.last_at', 'desc')
    .limit(most)
    .execute();
  return withReports(reading, page, language);
}
