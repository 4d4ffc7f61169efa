import { sql } from 'kysely';
import type { Problem } from '../errors.ts';
import { type PlainProblem, plainProblem, refusal } from '../words/refusal.ts';
import { announceChange } from './changes.ts';
import type { Reading, Store, Writing } from './database.ts';
import { isId } from './ids.ts';
import { json } from './json-column.ts';

/** After this many failed attempts in a row, a job waits for a person. */
export const MOST_TRIES = 5;
/** The channel that notifies workers with the name of a job to check. */
export const JOBS_CHANNEL = 'jobs';

/** A requested job and its progress. */
export interface AskedJob {
  readonly id: string;
  readonly data: unknown;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly step: string;
  /** Its outcome, if it is done. */
  readonly outcome: JobOutcome | null;
  readonly madeAt: Date;
}

/** The outcome of a job: its result, or why it was refused. */
export type JobOutcome = { readonly answer: unknown } | { readonly refused: PlainProblem };

/** A job request. */
export interface JobOrder {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
  readonly askedBy: string | null;
  readonly at: Date;
}

/** Enqueues a job in the caller's transaction: it exists only if that commits. */
export async function sendJob(writing: Writing, order: JobOrder): Promise<void> {
  await writing
    .insertInto('jobs')
    .values({
      id: order.id,
      name: order.name,
      data: json(order.data),
      due_at: sql<Date>`now()`,
      asked_by: order.askedBy,
      token_id: sql<string | null>`nullif(current_setting('sourceline.token', true), '')::uuid`,
      made_at: order.at,
    })
    .execute();
  await announce(writing, order.name);
}

/** How many jobs of a name are pending or running. */
export async function countWaiting(reading: Reading, name: string): Promise<number> {
  const row = await reading
    .selectFrom('jobs')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('name', '=', name)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The current state of a job that `by` requested; null if it is not theirs, or too old. */
export async function findAskedJob(
  reading: Reading,
  name: string,
  id: string,
  by: string,
): Promise<AskedJob | null> {
  if (!isId(id)) return null;
  const row = await reading
    .selectFrom('jobs')
    .select(['id', 'data', 'state', 'step', 'result', 'made_at'])
    .where('id', '=', id)
    .where('name', '=', name)
    .where('asked_by', '=', by)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    data: row.data,
    state: row.state as AskedJob['state'],
    step: row.step,
    outcome: row.result as JobOutcome | null,
    madeAt: row.made_at,
  };
}

/** The outcome of a stopped job. */
export function stopped(): Problem {
  return refusal('jobStopped');
}

/** A Problem, as a stored outcome. */
export function refusedBy(problem: Problem): JobOutcome {
  return { refused: plainProblem(problem) };
}

/** Stops a job that `by` requested: at once if it is not running, else at its worker's next heartbeat. */
export async function stopJob(store: Store, name: string, id: string, by: string): Promise<boolean> {
  if (!isId(id)) return false;
  return store.write(async (writing) => {
    const row = await writing
      .selectFrom('jobs')
      .select(['state'])
      .where('id', '=', id)
      .where('name', '=', name)
      .where('asked_by', '=', by)
      .where('state', 'in', ['waiting', 'running'])
      .forUpdate()
      .executeTakeFirst();
    if (!row) return false;
    const ended = {
      state: 'done',
      result: json<unknown>(refusedBy(stopped())),
      ended_at: sql<Date>`now()`,
    };
    await writing
      .updateTable('jobs')
      .set({ stop_asked: true, ...(row.state === 'waiting' && ended) })
      .where('id', '=', id)
      .execute();
    await announce(writing, name);
    return true;
  });
}

/** Deletes old jobs: finished ones after an hour, failed ones after a month. */
export async function forgetJobs(writing: Writing): Promise<void> {
  await writing
    .deleteFrom('jobs')
    .where((eb) =>
      eb.or([
        eb.and([eb('state', '=', 'done'), eb('ended_at', '<', sql<Date>`now() - interval '1 hour'`)]),
        eb.and([eb('state', '=', 'failed'), eb('ended_at', '<', sql<Date>`now() - interval '30 days'`)]),
      ]),
    )
    .execute();
}

/** Those of these jobs that are pending, running, or can be retried. */
export async function jobsInHand(reading: Reading, ids: readonly string[]): Promise<Set<string>> {
  const rows = await reading
    .selectFrom('jobs')
    .select('id')
    .where('id', '=', sql<string>`any(${[...ids]})`)
    .where('state', '<>', 'done')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Notifies workers to check the jobs of a name, once the transaction commits. */
export async function announce(writing: Writing, name: string): Promise<void> {
  await announceChange(writing, JOBS_CHANNEL, name);
}
