import { sql } from 'kysely';
import type { Reading } from '../store/database.ts';
import type { StoryState } from '../stories/story.ts';

/** What the calendar shows: when a story is due, goes out by itself, is free of its embargo, or went out. */
export const CALENDAR_KINDS = ['due', 'scheduled', 'embargo', 'published'] as const;

/** One of {@link CALENDAR_KINDS}. */
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** One thing in the calendar. */
export interface CalendarEntry {
  readonly kind: CalendarKind;
  readonly at: Date;
  readonly storyId: string;
  readonly headline: string;
  readonly language: string;
  readonly state: StoryState;
  readonly assigned: string | null;
  /** When the story, its plan or what is being written of it was changed last. */
  readonly changedAt: Date;
}

/** The most stories of one kind that are read for one view. */
const MOST = 500;

/** What falls between two instants, in the order of time. What went out is of the desk's own stories alone. */
export async function calendarEntries(reading: Reading, from: Date, to: Date): Promise<CalendarEntry[]> {
  const entries = await Promise.all([
    entriesOf(reading, 'due', sql<Date>`s.due_at`, from, to),
    entriesOf(reading, 'scheduled', sql<Date>`s.scheduled_for`, from, to),
    entriesOf(reading, 'embargo', sql<Date>`s.embargo_until`, from, to),
    entriesOf(reading, 'published', sql<Date>`s.published_at`, from, to),
  ]);
  return entries.flat().sort((a, b) => a.at.getTime() - b.at.getTime() || a.kind.localeCompare(b.kind));
}

async function entriesOf(
  reading: Reading,
  kind: CalendarKind,
  at: ReturnType<typeof sql<Date>>,
  from: Date,
  to: Date,
): Promise<CalendarEntry[]> {
  let query = reading
    .selectFrom('stories as s')
    .leftJoin('copies as c', 'c.story_id', 's.id')
    .leftJoin('users as a', 'a.id', 's.assigned_to')
    .select([
      's.id as storyId',
      's.state',
      'a.name as assigned',
      at.as('at'),
      sql<Date>`greatest(s.changed_at, s.planned_at, c.saved_at)`.as('changedAt'),
      sql<string>`coalesce(c.content->>'headline', s.headline)`.as('headline'),
      sql<string>`coalesce(c.content->>'language', s.language)`.as('language'),
    ])
    .where(sql<boolean>`${at} >= ${from} and ${at} < ${to}`)
    .orderBy(at)
    .limit(MOST);
  if (kind === 'due') query = query.where('s.state', 'not in', ['published', 'withdrawn', 'deleted']);
  if (kind === 'scheduled') query = query.where('s.state', '=', 'scheduled');
  if (kind === 'published')
    query = query.where('s.state', '=', 'published').where('s.started_by', 'is not', null);
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, kind, state: row.state as StoryState }));
}
