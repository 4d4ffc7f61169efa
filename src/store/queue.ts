import { CompiledQuery } from 'kysely';
import PgBoss from 'pg-boss';
import type { Log } from '../log.ts';
import type { Store, Writing } from './database.ts';

/** The queue of jobs in the newsroom's own database. */
export interface Queue {
  /** Makes a job known; needed once before it is sent, worked or scheduled. */
  declare(name: string): Promise<void>;
  /** Enqueues a job in the caller's transaction: it exists when that commits, and not when it does not. */
  send(writing: Writing, name: string, data: object): Promise<void>;
  /** Runs `run` for each job of this name, one after another. */
  work(name: string, run: (data: unknown) => Promise<void>): Promise<void>;
  /** Enqueues the job whenever `cron` (UTC) comes round. */
  schedule(name: string, cron: string): Promise<void>;
  /** Finishes the jobs in hand, and stops. */
  stop(): Promise<void>;
}

/** Opens the queue; `schema` keeps the tables of tests apart. */
export async function openQueue(store: Store, log: Log, schema = 'jobs'): Promise<Queue> {
  const boss = new PgBoss({
    schema,
    db: { executeSql: (text, values) => store.statement(text, values ?? []) },
    supervise: true,
    monitorStateIntervalMinutes: 10,
  });
  boss.on('error', (error) => log.error({ err: error }, 'the job queue failed'));
  await boss.start();
  return {
    declare: (name) => boss.createQueue(name),
    send: async (writing, name, data) => {
      const db = {
        executeSql: async (text: string, values: unknown[] = []) => {
          const { rows } = await writing.executeQuery(CompiledQuery.raw(text, values));
          return { rows: rows as Record<string, unknown>[] };
        },
      };
      await boss.send(name, data, { db });
    },
    work: async (name, run) => {
      await boss.work(name, async (jobs) => {
        for (const job of jobs) await run(job.data);
      });
    },
    schedule: (name, cron) => boss.schedule(name, cron, {}, { tz: 'UTC' }),
    stop: () => boss.stop({ graceful: true, wait: true, timeout: 10_000 }),
  };
}
