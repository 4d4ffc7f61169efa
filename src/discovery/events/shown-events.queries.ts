import { sql } from 'kysely';
import type { Reading } from '../../store/database.ts';
import { visible } from '../../stories/visible.queries.ts';
import { isReport, reportedAt } from './grouping.queries.ts';

/** An event that readers see. */
export interface ShownEvent {
  readonly id: string;
  /** What an editor called it; null if it goes by a headline. */
  readonly title: string | null;
  /** The ids of its latest reports, latest first, among them those that readers cannot see, or not yet. */
  readonly reportIds: readonly string[];
}

/** How many reports of an event readers are shown, the latest. */
const MOST = 200;

/** The event that readers see at `id`; null if there is none, or an editor has not shown it. */
export async function findShownEvent(reading: Reading, id: string): Promise<ShownEvent | null> {
  const event = await reading
    .selectFrom('events')
    .select(['id', 'title'])
    .where('id', '=', id)
    .where('shown_at', 'is not', null)
    .executeTakeFirst();
  if (!event) return null;
  const rows = await reading
    .selectFrom('event_stories as es')
    .innerJoin('stories as s', 's.id', 'es.story_id')
    .select('s.id')
    .where('es.event_id', '=', id)
    .where(isReport)
    .orderBy(reportedAt, 'desc')
    .orderBy('s.id', 'desc')
    .limit(MOST)
    .execute();
  return { ...event, reportIds: rows.map((row) => row.id) };
}

/** The event of a story, if readers see it. */
export async function shownEventOf(reading: Reading, storyId: string): Promise<ShownEvent | null> {
  const row = await reading
    .selectFrom('event_stories')
    .select('event_id')
    .where('story_id', '=', storyId)
    .executeTakeFirst();
  return row ? findShownEvent(reading, row.event_id) : null;
}

/** For each of these stories on an event that readers see: its event, and how many other reports of it they may read. */
export async function shownEventsOf(
  reading: Reading,
  storyIds: readonly string[],
  now: Date,
): Promise<Map<string, { readonly eventId: string; readonly others: number }>> {
  if (storyIds.length === 0) return new Map();
  const rows = await reading
    .selectFrom('event_stories as es')
    .innerJoin('events as e', 'e.id', 'es.event_id')
    .select(['es.story_id as storyId', 'e.id as eventId'])
    // A story and its translations are one report.
    .select((eb) =>
      eb
        .selectFrom('event_stories as o')
        .innerJoin('stories as s', 's.id', 'o.story_id')
        .select(sql<number>`cast(count(distinct s.group_id) as integer) - 1`.as('others'))
        .whereRef('o.event_id', '=', 'e.id')
        .where(isReport)
        .where(visible(now))
        .as('others'),
    )
    .where('e.shown_at', 'is not', null)
    .where('es.story_id', '=', sql<string>`any(cast(${[...storyIds]} as uuid[]))`)
    .execute();
  return new Map(
    rows.map(({ storyId, eventId, others }) => [storyId, { eventId, others: Math.max(0, others ?? 0) }]),
  );
}
