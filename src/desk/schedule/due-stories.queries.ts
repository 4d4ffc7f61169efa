import { type RawBuilder, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { STUCK_AFTER } from './lateness.ts';

/** A scheduled story that is due for publication. */
export interface DueStory {
  readonly id: string;
  readonly scheduledFor: Date;
}

/**
 * When to try to publish story `s`: at its time, or again after the failure in `f`. A story changed since is tried at
 * once, and so is one with a failure in the future, since the clock was then set back.
 */
function tryAt(now: Date): RawBuilder<Date> {
  return sql<Date>`case when f.last_at <= ${now} and s.changed_at <= f.last_at then f.next_at else s.scheduled_for end`;
}

function scheduled(reading: Pick<Reading, 'selectFrom'>) {
  return reading
    .selectFrom('stories as s')
    .leftJoin('publish_failures as f', (join) =>
      join.onRef('f.story_id', '=', 's.id').onRef('f.scheduled_for', '=', 's.scheduled_for'),
    )
    .where('s.state', '=', 'scheduled');
}

/** The next time at which a story is due, past or future; null if none is scheduled. */
export async function nextDue(reading: Reading, now: Date): Promise<Date | null> {
  const row = await scheduled(reading)
    .select(sql<Date | null>`min(${tryAt(now)})`.as('at'))
    .executeTakeFirst();
  return row?.at ?? null;
}

/**
 * The story that has been due longest at `now`, locked until the transaction ends; null if none is left, or other
 * workers have locked all of them.
 */
export async function takeDue(writing: Writing, now: Date): Promise<DueStory | null> {
  const row = await scheduled(writing)
    .select(['s.id', sql<Date>`s.scheduled_for`.as('scheduledFor')])
    .where('s.scheduled_for', '<=', now)
    .where(tryAt(now), '<=', now)
    .orderBy('s.scheduled_for')
    .orderBy('s.id')
    .limit(1)
    .forUpdate('s')
    .skipLocked()
    .executeTakeFirst();
  return row ?? null;
}

/** A scheduled story that was not published at its time. */
export interface StuckStory extends DueStory {
  readonly headline: string;
  readonly language: string;
  /** The reason, and what to do about it; null if nobody tried: no worker is running, or it is blocked. */
  readonly why: string | null;
  readonly advice: string | null;
  /** Whether a newsroom rule refused it, rather than an error. */
  readonly refused: boolean;
  readonly attempts: number;
  readonly tryAgainAt: Date | null;
}

/** The scheduled stories that are stuck at `now`, longest first: refused, failed, or more than ten seconds late. */
export async function stuckStories(reading: Reading, now: Date): Promise<StuckStory[]> {
  const late = new Date(now.getTime() - STUCK_AFTER);
  const rows = await scheduled(reading)
    .select([
      's.id',
      sql<Date>`s.scheduled_for`.as('scheduledFor'),
      's.headline',
      's.language',
      'f.why',
      'f.advice',
      sql<boolean>`coalesce(f.refused, false)`.as('refused'),
      sql<number>`coalesce(f.attempts, 0)`.as('attempts'),
      'f.next_at as tryAgainAt',
    ])
    .where('s.scheduled_for', '<=', now)
    .where((eb) => eb.or([eb('s.scheduled_for', '<', late), eb('f.story_id', 'is not', null)]))
    .orderBy('s.scheduled_for')
    .orderBy('s.id')
    .execute();
  return rows;
}

/** How many scheduled stories are stuck at `now`: shown on every page of the desk. */
export async function countStuck(reading: Reading, now: Date): Promise<number> {
  return (await stuckStories(reading, now)).length;
}
