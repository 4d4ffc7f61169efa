import type { Heard, Job, JobContext } from './job.ts';
import { type RunningBeat, runNext } from './run-job.ts';

/** Runs the jobs of one name, one after another, when due or woken; if woken during a run, it runs once more. */
export class JobRunner {
  readonly channels: readonly string[];
  /** Whether there may be several jobs of this name: a recurring or woken job has one row. */
  readonly #isAskedFor: boolean;
  readonly #job: Job;
  readonly #context: JobContext;
  #running: Promise<void> | null = null;
  #again = false;
  #isDue = false;
  #beat: RunningBeat | null = null;
  #heard: Payloads = new Map();
  /** The payloads of failed runs: passed to the next run. */
  #kept: Payloads = new Map();

  constructor(job: Job, context: JobContext) {
    this.#job = job;
    this.#context = context;
    this.#isAskedFor = job.cron === null && job.wakes === undefined;
    this.channels = job.wakes === undefined ? [] : [job.wakes].flat();
  }

  /** Wakes a job that catches up at start. */
  start(): void {
    if (this.#job.wakesAtStart) for (const channel of this.channels) this.wake(channel, '');
  }

  wake(channel: string, payload: string): void {
    add(this.#heard, channel, [payload]);
    this.look();
  }

  /** Checks whether there is something to run; `ifHeard`: only for unprocessed payloads. */
  look(ifHeard = false): void {
    if (this.#context.stopping?.aborted || (ifHeard && this.#heard.size === 0)) return;
    this.#again = true;
    this.#running ??= this.#run();
  }

  /** Runs a job with its own due time, unless another worker has it. */
  async run(): Promise<true> {
    this.#isDue = true;
    this.look();
    await this.#running;
    return true;
  }

  /** Sends a heartbeat at once, to learn whether to stop. */
  beat(): void {
    this.#beat?.beat();
  }

  async stop(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // Not before `look` has recorded that it runs.
    await null;
    while (this.#again && !this.#context.stopping?.aborted) {
      await this.#gather();
      if (this.#context.stopping?.aborted) break;
      this.#again = false;
      const heard = this.#heard;
      this.#heard = new Map();
      try {
        await this.#runOnce(heard);
      } catch (error) {
        this.#context.log.warn({ err: error, job: this.#job.name }, 'a job could not be taken; trying again');
        addAll(this.#heard, heard);
        break;
      }
    }
    this.#running = null;
  }

  /** Waits for further notifications to combine into one run. */
  async #gather(): Promise<void> {
    const { gathers } = this.#job;
    const { stopping } = this.#context;
    if (!gathers || this.#heard.size === 0 || stopping?.aborted) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stopping?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, gathers);
      stopping?.addEventListener('abort', done);
    });
  }

  async #runOnce(heard: Payloads): Promise<void> {
    const told: Payloads = new Map();
    addAll(told, this.#kept);
    addAll(told, heard);
    const wake = {
      isWoken: heard.size > 0 || this.#isDue,
      heard: told.size > 0 ? asHeard(told) : null,
      everything: asHeard(new Map(this.channels.map((channel) => [channel, new Set([''])]))),
    };
    this.#isDue = false;
    const ran = await runNext(this.#job, this.#context, wake, (beat) => {
      this.#beat = beat;
    });
    if (ran === 'well') {
      this.#kept = new Map();
      this.#again ||= this.#isAskedFor;
    } else if (ran === 'badly') {
      this.#kept = told;
      this.#again ||= this.#isAskedFor;
    } else if (ran === 'nothing') {
      // Its row does not exist yet, or was just locked: check again. If another worker has the job, it received the
      // same payloads.
      addAll(this.#heard, heard);
    }
  }
}

type Payloads = Map<string, Set<string>>;

function add(to: Payloads, channel: string, payloads: Iterable<string>): void {
  to.set(channel, new Set([...(to.get(channel) ?? []), ...payloads]));
}

function addAll(to: Payloads, from: Payloads): void {
  for (const [channel, payloads] of from) add(to, channel, payloads);
}

function asHeard(heard: Payloads): Heard {
  return { heard: Object.fromEntries([...heard].map(([channel, payloads]) => [channel, [...payloads]])) };
}
