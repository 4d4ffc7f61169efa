import { sql } from 'kysely';
import type { Problem } from '../errors.ts';
import { type PlainProblem, plainProblem, refusal } from '../words/refusal.ts';
import { announceChange } from './changes.ts';
import type { Reading, Store, Writing } from './database.ts';
import { isId } from './ids.ts';
import { json } from './json-column.ts';

/** After so many tries in a row that went wrong, a job waits for a person. */
export const MOST_TRIES = 5;
/** The channel on which workers hear the name of a job that is to be looked at. */
export const JOBS_CHANNEL = 'jobs';

/** A job that somebody asked for, and how far it is. */
export interface AskedJob {
  readonly id: string;
  readonly data: unknown;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly step: string;
  /** What came of it, where it is done. */
  readonly outcome: JobOutcome | null;
  readonly madeAt: Date;
}

/** What came of a job: what it answers, or why it was refused. */
export type JobOutcome = { readonly answer: unknown } | { readonly refused: PlainProblem };

/** What is asked for. */
export interface JobOrder {
  readonly id: string;
  readonly name: string;
  readonly data: unknown;
  readonly askedBy: string | null;
  readonly at: Date;
}

/** Enqueues a job in the caller's transaction: it exists when that commits, and not when it does not. */
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

/** How many jobs of a name wait or run. */
export async function countWaiting(reading: Reading, name: string): Promise<number> {
  const row = await reading
    .selectFrom('jobs')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('name', '=', name)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** A job that `by` asked for, as it is now; null where it is not theirs, or long ago. */
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

/** What a job that was stopped is answered with. */
export function stopped(): Problem {
  return refusal('jobStopped');
}

/** A Problem, to be kept. */
export function refusedBy(problem: Problem): JobOutcome {
  return { refused: plainProblem(problem) };
}

/** Stops a job that `by` asked for: at once where none has it in hand, else as soon as its worker hears of it. */
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

/** Deletes what ended long ago: what is done after an hour, what failed after a month. */
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

/** Those of these jobs that wait, run, or may be tried again. */
export async function jobsInHand(reading: Reading, ids: readonly string[]): Promise<Set<string>> {
  const rows = await reading
    .selectFrom('jobs')
    .select('id')
    .where('id', '=', sql<string>`any(${[...ids]})`)
    .where('state', '<>', 'done')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Tells workers to look at the jobs of a name, once the transaction commits. */
export async function announce(writing: Writing, name: string): Promise<void> {
  await announceChange(writing, JOBS_CHANNEL, name);
}
