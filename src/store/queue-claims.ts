import type { Store } from './database.ts';
import { newId } from './ids.ts';
import { type JobOutcome, MOST_TRIES } from './queue.ts';

/** Seconds without a heartbeat before another worker may claim the job of one that was killed. */
const HELD_S = 60;
const FIRST_WAIT_S = 5;
/** This process: since the embedded database has only one, jobs that another one had claimed are free. */
const PROCESS = newId();

/** A job claimed by this process. */
export interface ClaimedJob {
  readonly id: string;
  readonly run: string;
  readonly standing: boolean;
  readonly data: unknown;
  readonly tries: number;
  readonly askedBy: string | null;
  /** The token it was requested with. */
  readonly tokenId: string | null;
  readonly madeAt: Date;
  /** Whether another worker had claimed it and is gone. */
  readonly isTakenOver: boolean;
  /** The database's time. */
  readonly at: Date;
}

/** A recurring job: its next run by the database's clock, null if only a NOTIFY starts it. */
export interface StandingJob {
  readonly name: string;
  readonly next: (after: Date) => Date | null;
  /** Its schedule as text: when that changes, so does its next run. */
  readonly rhythm: string;
}

/** Registers the recurring jobs, each once however many workers start at the same time. */
export async function declareJobs(store: Store, jobs: readonly StandingJob[]): Promise<void> {
  const { rows } = await store.statement('select now() as at');
  const at = timeOf(rows[0]?.at);
  const declared = jobs.map(({ name, next, rhythm }) => ({
    id: newId(),
    name,
    rhythm,
    due: next(at)?.toISOString() ?? null,
  }));
  // In a fixed order, or two workers could deadlock.
  declared.sort((a, b) => (a.name < b.name ? -1 : 1));
  await store.statement(
    `insert into jobs (id, name, standing, data, due_at)
      select (j->>'id')::uuid, j->>'name', true, jsonb_build_object('rhythm', j->>'rhythm'), (j->>'due')::timestamptz
      from jsonb_array_elements($1::jsonb) with ordinality as a (j, place) order by place
      on conflict (name) where standing do update set data = excluded.data, due_at = excluded.due_at
        where jobs.data is distinct from excluded.data`,
    [JSON.stringify(declared)],
  );
  if (store.kind === 'pglite') {
    await store.statement(
      `update jobs set held_until = now() - interval '1 second'
        where state = 'running' and not starts_with(run::text, $1)`,
      [RUN_PREFIX],
    );
  }
}

/** The prefix of the ids of this process's runs. */
const RUN_PREFIX = PROCESS.slice(-12, -4);

function newRun(): string {
  return `${RUN_PREFIX}${newId().slice(8)}`;
}

/** Seconds until the next job of each name may be claimed; jobs that nobody has to check are left out. */
export async function waitsOf(store: Store, names: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await store.statement(
    `select name, extract(epoch from min(case state when 'running' then held_until else due_at end) - now())::float8
        as wait
      from jobs where name = any($1::text[]) and state in ('waiting', 'running') group by name`,
    [names],
  );
  return new Map(
    rows.flatMap(({ name, wait }) => (wait === null ? [] : [[String(name), Number(wait)] as const])),
  );
}

/** Claims a job of this name that is due, or the recurring one at once if it `isWoken`; null if there is none. */
export async function claimJob(store: Store, name: string, isWoken: boolean): Promise<ClaimedJob | null> {
  const { rows } = await store.statement(
    `with next as (
      select id, state from jobs
      where name = $1 and (state = 'running' and held_until < now()
        or state = 'waiting' and (due_at <= now() or standing and $2::boolean))
      order by due_at, id limit 1 for update skip locked)
    update jobs j set state = 'running', run = $3::uuid, tries = j.tries + 1, step = '',
      held_until = now() + make_interval(secs => $4)
    from next where j.id = next.id
    returning j.id, j.run, j.standing, j.data, j.tries, j.asked_by, j.token_id, j.made_at, next.state = 'running' as taken_over, now() as at`,
    [name, isWoken, newRun(), HELD_S],
  );
  const [row] = rows;
  if (!row) return null;
  return {
    id: String(row.id),
    run: String(row.run),
    standing: row.standing === true,
    data: row.data,
    tries: Number(row.tries),
    askedBy: row.asked_by === null ? null : String(row.asked_by),
    tokenId: row.token_id === null ? null : String(row.token_id),
    madeAt: timeOf(row.made_at),
    isTakenOver: row.taken_over === true,
    at: timeOf(row.at),
  };
}

/** Whether a worker is running the recurring job of this name. */
export async function isRunElsewhere(store: Store, name: string): Promise<boolean> {
  const { rows } = await store.statement(
    `select 1 from jobs where name = $1 and standing and state = 'running' and held_until >= now()`,
    [name],
  );
  return rows.length > 0;
}

type Held = Pick<ClaimedJob, 'id' | 'run'>;

/**
 * Sends a heartbeat with the job's progress; returns whether we still have the claim, and whether the job should stop.
 */
export async function holdJob(
  store: Store,
  { id, run }: Held,
  step: string,
): Promise<{ isOurs: boolean; isStopAsked: boolean }> {
  const { rows } = await store.statement(
    `update jobs set held_until = now() + make_interval(secs => $3), step = $4
      where id = $1::uuid and run = $2::uuid returning stop_asked`,
    [id, run, HELD_S, step],
  );
  return { isOurs: rows.length > 0, isStopAsked: rows[0]?.stop_asked === true };
}

const LET_GO = 'run = null, held_until = null, stop_asked = false';

/** Finishes a recurring job, and schedules its next run. */
export async function finishStanding(store: Store, { id, run }: Held, next: Date | null): Promise<void> {
  await store.statement(
    `update jobs set ${LET_GO}, state = 'waiting', tries = 0, failure = '', due_at = $3::timestamptz
      where id = $1::uuid and run = $2::uuid`,
    [id, run, next?.toISOString() ?? null],
  );
}

/** Finishes a requested job; returns false if another worker has claimed it by now. */
export async function finishAsked(store: Store, { id, run }: Held, outcome: JobOutcome): Promise<boolean> {
  const { rows } = await store.statement(
    `update jobs set ${LET_GO}, state = 'done', failure = '', ended_at = now(), result = $3::jsonb
      where id = $1::uuid and run = $2::uuid returning id`,
    [id, run, JSON.stringify(outcome)],
  );
  return rows.length > 0;
}

/**
 * Records that a job failed: it is retried with growing delays. After the last attempt a requested job waits for a
 * person; a recurring one runs on schedule, and its failure is shown.
 */
export async function failJob(
  store: Store,
  job: ClaimedJob,
  failure: string,
  next: Date | null,
): Promise<void> {
  const isLast = job.tries >= MOST_TRIES;
  const wait = FIRST_WAIT_S * 4 ** (job.tries - 1) * (0.75 + Math.random() / 2);
  await store.statement(
    `update jobs set ${LET_GO}, failure = $3, state = $4, ended_at = case when $4 = 'failed' then now() end,
        due_at = case when $6::boolean then $5::timestamptz
          else least(now() + make_interval(secs => $7), $5::timestamptz) end
      where id = $1::uuid and run = $2::uuid`,
    [
      job.id,
      job.run,
      failure.slice(0, 2000),
      isLast && !job.standing ? 'failed' : 'waiting',
      next?.toISOString() ?? null,
      isLast,
      wait,
    ],
  );
}

/** Releases a job when the worker stops: the next worker may claim it at once, and it does not count as an attempt. */
export async function giveBack(store: Store, { id, run }: Held): Promise<void> {
  await store.statement(
    `update jobs set ${LET_GO}, state = 'waiting', tries = greatest(tries - 1, 0), due_at = now()
      where id = $1::uuid and run = $2::uuid`,
    [id, run],
  );
}

function timeOf(value: unknown): Date {
  return value instanceof Date ? value : new Date(String(value));
}
