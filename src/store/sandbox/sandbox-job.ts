import type { RefusalParameters } from '../../words/refusal.ts';

/** The resources a child may use before it is killed. */
export interface SandboxLimits {
  /** Processor time; wall-clock time is limited to five times as much. */
  readonly seconds: number;
  readonly megabytes: number;
  /** Maximum size of any file it writes; omitted: the system's limit. */
  readonly fileMegabytes?: number;
  /** Maximum size of its response in bytes; omitted: 8 MB. */
  readonly answerBytes?: number;
}

/** Jobs in a lane queue in order of arrival. */
export interface SandboxLane {
  readonly name: string;
  /** How many run at once; omitted: as many as the lane's memory allows. */
  readonly width?: number;
  /** The most megabytes they may use together: a larger job runs alone. Omitted: unbounded. */
  readonly megabytes?: number;
  /** Maximum queue length; further jobs are refused. Omitted: unbounded. */
  readonly waiting?: number;
}

/** The user-facing name of a task: each is worded in `taskSlow` and the other refusals of tasks. */
export type TaskName = RefusalParameters<'taskSlow'>['task'];

/** A job that runs in its own process, which can be killed. */
export interface SandboxJob {
  /** The file that the child runs: it calls `serveSandbox`. */
  readonly program: string;
  readonly task: string;
  readonly input: unknown;
  readonly limits: SandboxLimits;
  readonly lane: SandboxLane;
  /** Its user-facing name. */
  readonly what: TaskName;
  /** The parent of its folder; omitted: the system's temporary directory. */
  readonly under?: string;
  /**
   * Its child may serve the next job as well, which saves starting another: only for input that is read, and neither
   * decoded nor run.
   */
  readonly reuses?: boolean;
  /** Nobody is waiting for it: everything that serves readers has priority. */
  readonly background?: boolean;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: unknown) => void;
}
