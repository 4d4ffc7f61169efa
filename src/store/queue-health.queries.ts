import { sql } from 'kysely';
import type { Reading } from './database.ts';

/** The health of the job queue, in seconds by the database's clock. */
export interface QueueHealth {
  /** For how long no per-minute job has been taken; null if no worker has ever started. */
  readonly unattended: number | null;
  /** The job that has been due the longest, and for how long; null if none is due. */
  readonly waits: { readonly name: string; readonly seconds: number } | null;
}

/** If per-minute jobs wait longer than this, no worker is running. */
export const UNATTENDED_S = 90;
/** A job due for longer is stuck, or behind too many others. */
export const WAITS_TOO_LONG_S = 900;

/**
 * Checks whether a worker is running, without heartbeats: some jobs are due every minute, and if none of them was taken,
 * nobody is taking any.
 */
export async function queueHealth(reading: Reading): Promise<QueueHealth> {
  const row = await reading
    .selectNoFrom([
      sql<
        number | null
      >`(select extract(epoch from min(greatest(now() - case state when 'running' then held_until
        else due_at end, interval '0')))::float8 from jobs
        where standing and state in ('waiting', 'running') and data->>'rhythm' = '* * * * *')`.as(
        'unattended',
      ),
      sql<{ name: string; seconds: number } | null>`(select json_build_object('name', name,
        'seconds', extract(epoch from now() - due_at)::float8) from jobs
        where state = 'waiting' and due_at < now() order by due_at limit 1)`.as('waits'),
    ])
    .executeTakeFirstOrThrow();
  return { unattended: row.unattended === null ? null : Number(row.unattended), waits: row.waits };
}

/** Whether a worker is running in any process. */
export function isAttended({ unattended }: QueueHealth): boolean {
  return unattended !== null && unattended <= UNATTENDED_S;
}
