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
  /** Aborted when the worker is asked to stop: a job of many steps ends after the one in hand. */
  readonly stopping?: AbortSignal;
}

/** What a job that was woken is told of: the payloads heard since it last began, by channel. */
export interface Heard {
  readonly heard: Readonly<Record<string, readonly string[]>>;
}

/** What a job that somebody asked for knows of itself; one that comes round by itself was asked for by nobody. */
export interface RunningJob {
  readonly id: string;
  readonly askedBy: string | null;
  readonly madeAt: Date;
  /** Says how far it is, in a word that is kept. */
  tell(step: string): void;
}

/** Work that is done apart from any request. */
export interface Job {
  readonly name: string;
  /** What it does, in one sentence. */
  readonly about: string;
  /** When it runs by itself, as five cron fields in UTC; null when only somebody's change, or `due`, starts it. */
  readonly cron: string | null;
  /** The channels on which a NOTIFY starts it at once; left out: none. */
  readonly wakes?: string | readonly string[];
  /** Milliseconds it waits when it is woken, so that what comes together is one run; left out: none. */
  readonly gathers?: number;
  /** Whether the start of a worker wakes it too: what came while none worked does not wait for the schedule. */
  readonly wakesAtStart?: true;
  /** When it must next run, past or future; called often, so it must be cheap. Optional. */
  readonly due?: (context: JobContext) => Promise<Date | null>;
  /** The channels that announce changes to that time; if omitted, it is checked every second. */
  readonly dueChangesOn?: readonly string[];
  /**
   * `data` is what it was sent with, or {@link Heard} where it was woken. What it answers is kept for whoever asked for
   * it, and a Problem it throws is their answer too; anything else it throws has it run again, later.
   */
  run(context: JobContext, data: unknown, running?: RunningJob): Promise<unknown>;
  /** Clears up after one that somebody asked for, once how it ended is noted. */
  ended?(context: JobContext, id: string): Promise<void>;
}
