import { type Expression, type SqlBool, sql } from 'kysely';
import type { Reading, Writing } from './database.ts';
import { isId } from './ids.ts';
import { type Order, type PageWanted, pageOf } from './keyset.ts';
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
  /** When it failed for good. */
  readonly endedAt: Date;
  /** When it is retried; null if a person has to trigger it. */
  readonly dueAt: Date | null;
  /** The name of the requester; null if there is none. */
  readonly askedBy: string | null;
}

const hasFailed: Expression<SqlBool> = sql<SqlBool>`(jobs.state = 'failed'
  or jobs.standing and jobs.state <> 'done' and jobs.failure <> '' and jobs.tries >= ${sql.lit(MOST_TRIES)})`;

const endedAt = sql<Date>`date_trunc('milliseconds', coalesce(ended_at, made_at))`;

/** The sort order of failed jobs: newest first. */
export const FAILED_ORDER: Order<FailedJob> = [
  { by: endedAt, of: (job) => job.endedAt.toISOString(), type: 'time', isDescending: true },
  { by: sql`jobs.id`, of: ({ id }) => id, type: 'id' },
];

/** A page of the jobs that wait for a person. */
export function listFailedJobs(reading: Reading, page: PageWanted<FailedJob>): Promise<FailedJob[]> {
  return pageOf(failedJobs(reading), page).execute();
}

/** A job that waits for a person; null if there is none. */
export async function findFailedJob(reading: Reading | Writing, id: string): Promise<FailedJob | null> {
  if (!isId(id)) return null;
  return (await failedJobs(reading).where('jobs.id', '=', id).executeTakeFirst()) ?? null;
}

function failedJobs(reading: Reading | Writing) {
  return reading
    .selectFrom('jobs')
    .leftJoin('users', 'users.id', 'jobs.asked_by')
    .select(['jobs.id', 'jobs.name', 'jobs.standing', 'tries', 'failure'])
    .select(['made_at as askedAt', 'due_at as dueAt', 'users.name as askedBy', endedAt.as('endedAt')])
    .where(hasFailed);
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
