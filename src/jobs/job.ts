import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/database.ts';

/** What a job runs with. */
export interface JobContext {
  readonly store: Store;
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  /** Aborted when the worker should stop: a job with many steps ends after the current one. */
  readonly stopping?: AbortSignal;
}

/** What a woken job is notified of: the payloads received since its last run, by channel. */
export interface Heard {
  readonly heard: Readonly<Record<string, readonly string[]>>;
}

/** What a requested job knows about itself; recurring ones have no requester. */
export interface RunningJob {
  readonly id: string;
  readonly askedBy: string | null;
  readonly madeAt: Date;
  /** Reports progress, as a stored word. */
  tell(step: string): void;
}

/** Work that is done outside of requests. */
export interface Job {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly about: string;
  /** Its schedule, as five cron fields in UTC; null if only a change, or `due`, starts it. */
  readonly cron: string | null;
  /** The channels whose NOTIFY starts it at once; omitted: none. */
  readonly wakes?: string | readonly string[];
  /** Debounce in milliseconds when it is woken, so that simultaneous changes are one run; omitted: none. */
  readonly gathers?: number;
  /** Whether starting a worker also wakes it: changes made while none was running do not wait for the schedule. */
  readonly wakesAtStart?: true;
  /** When it must next run, past or future; called often, so it must be cheap. Optional. */
  readonly due?: (context: JobContext) => Promise<Date | null>;
  /** The channels that announce changes to that time; if omitted, it is checked every second. */
  readonly dueChangesOn?: readonly string[];
  /**
   * `data` is its payload, or {@link Heard} if it was woken. The result is stored for the requester, and so is a
   * Problem that it throws; any other error triggers a retry.
   */
  run(context: JobContext, data: unknown, running?: RunningJob): Promise<unknown>;
  /** Cleans up after a requested job, once its outcome is recorded. */
  ended?(context: JobContext, id: string): Promise<void>;
}
