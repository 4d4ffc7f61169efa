import { type Expression, type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from './database.ts';
import { isId } from './ids.ts';
import { announce, MOST_TRIES } from './queue.ts';

/** A job whose automatic retries have all failed: it waits for a person. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  /** Whether it is recurring, and still runs on schedule while it fails. */
  readonly standing: boolean;
  readonly tries: number;
  /** The last error. */
  readonly failure: string;
  readonly askedAt: Date;
  /** When it is retried; null if a person has to trigger it. */
  readonly dueAt: Date | null;
  /** The name of the requester; null if there is none. */
  readonly askedBy: string | null;
}

const hasFailed: Expression<SqlBool> = sql<SqlBool>`(jobs.state = 'failed'
  or jobs.standing and jobs.state <> 'done' and jobs.failure <> '' and jobs.tries >= ${sql.lit(MOST_TRIES)})`;

/** The jobs that wait for a person, newest first. */
export async function listFailedJobs(reading: Reading, most: number): Promise<FailedJob[]> {
  const rows = await reading
    .selectFrom('jobs')
    .leftJoin('users', 'users.id', 'jobs.asked_by')
    .select(['jobs.id', 'jobs.name', 'jobs.standing', 'tries', 'failure', 'made_at', 'due_at'])
    .select('users.name as asked_by')
    .where(hasFailed)
    .orderBy(sql`coalesce(ended_at, made_at)`, 'desc')
    .orderBy('jobs.id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    standing: row.standing,
    tries: row.tries,
    failure: row.failure,
    askedAt: row.made_at,
    dueAt: row.due_at,
    askedBy: row.asked_by,
  }));
}

/** How many jobs wait for a person. */
export async function countFailedJobs(reading: Reading): Promise<number> {
  const row = await reading
    .selectFrom('jobs')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(hasFailed)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Retries a failed job at once, with as many attempts as a new one; null if it no longer exists. */
export async function retryJob(writing: Writing, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const row = await writing
    .updateTable('jobs')
    .set({ state: 'waiting', tries: 0, due_at: sql<Date>`now()`, ended_at: null, stop_asked: false })
    .where('id', '=', id)
    .where('state', '<>', 'running')
    .where(hasFailed)
    .returning('name')
    .executeTakeFirst();
  if (!row) return null;
  await announce(writing, row.name);
  return row.name;
}

/** Discards a failed job; a recurring one is only removed from the list until it fails again. */
export async function discardJob(writing: Writing, id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const forgotten = await writing
    .deleteFrom('jobs')
    .where('id', '=', id)
    .where('standing', '=', false)
    .where(hasFailed)
    .returning('name')
    .executeTakeFirst();
  if (forgotten) return forgotten.name;
  const row = await writing
    .updateTable('jobs')
    .set({ tries: 0, failure: '' })
    .where('id', '=', id)
    .where('state', '<>', 'running')
    .where(hasFailed)
    .returning('name')
    .executeTakeFirst();
  return row?.name ?? null;
}
