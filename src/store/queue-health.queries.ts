import { sql } from 'kysely';
import type { Reading } from './database.ts';

/** How the queue of jobs is attended to, in seconds of the database's clock. */
export interface QueueHealth {
  /** For how long nobody has taken the jobs of each minute; null where no worker has ever started. */
  readonly unattended: number | null;
  /** For how long the job has waited that was due first, and its name; null where none is due. */
  readonly waits: { readonly name: string; readonly seconds: number } | null;
}

/** Jobs of each minute that nobody took for longer: no worker runs. */
export const UNATTENDED_S = 90;
/** A job that is due for longer waits in vain, or behind too many others. */
export const WAITS_TOO_LONG_S = 900;

/**
 * Looks whether anybody works. Nothing is written for it: some jobs come round each minute, and where not one of them was
 * taken, nobody takes any.
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

/** Whether a worker runs, in whatever process. */
export function isAttended({ unattended }: QueueHealth): boolean {
  return unattended !== null && unattended <= UNATTENDED_S;
}
