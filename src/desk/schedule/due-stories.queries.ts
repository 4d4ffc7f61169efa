import { type RawBuilder, sql } from 'kysely';
import type { Reading, Writing } from '../../store/database.ts';
import { STUCK_AFTER } from './lateness.ts';

/** A scheduled story the clock has to put out. */
export interface DueStory {
  readonly id: string;
  readonly scheduledFor: Date;
}

/**
 * When the clock has to try story `s`: at its time, or again after it failed as `f` says. A story that was changed since
 * is tried at once, and so is one that failed at a time to come, for then the clock was set back.
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

/** The next instant at which the clock has to put a story out, past or to come; null when none is scheduled. */
export async function nextDue(reading: Reading, now: Date): Promise<Date | null> {
  const row = await scheduled(reading)
    .select(sql<Date | null>`min(${tryAt(now)})`.as('at'))
    .executeTakeFirst();
  return row?.at ?? null;
}

/**
 * The story that has waited longest of those that are due at `now`, locked until the transaction ends; null when none
 * is left, or another worker has them all in hand.
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

/** A scheduled story that did not go out at its time. */
export interface StuckStory extends DueStory {
  readonly headline: string;
  readonly language: string;
  /** Why, and what to do about it; null where nobody tried: no worker runs, or it is held up. */
  readonly why: string | null;
  readonly advice: string | null;
  /** Whether a rule of the house refused it, and not a fault. */
  readonly refused: boolean;
  readonly attempts: number;
  readonly tryAgainAt: Date | null;
}

/** The scheduled stories that are stuck at `now`, the longest first: refused, failed, or more than ten seconds late. */
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

/** How many scheduled stories are stuck at `now`: asked with every page of the desk. */
export async function countStuck(reading: Reading, now: Date): Promise<number> {
  return (await stuckStories(reading, now)).length;
}
