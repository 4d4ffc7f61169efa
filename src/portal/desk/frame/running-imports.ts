import { setTimeout as wait } from 'node:timers/promises';
import { incomingFolder } from '../../../evidence/datasets/dataset-files.ts';
import type { Reading } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { keepJobFiles, removeJobFiles } from '../../../store/job-files.ts';
import { countWaiting, findAskedJob, sendJob, stopJob } from '../../../store/queue.ts';
import { problemOfPlain, refusal } from '../../../words/refusal.ts';
import type { ActContext, SentFile } from '../../http/own-page.ts';

/** An import started from a page or through the API, with its progress: a job that any process can read. */
export interface RunningImport<Step extends string, Added> {
  readonly id: string;
  /** The member who started it: no one else can see it. */
  readonly by: string;
  readonly fileName: string;
  /** What a version is added to; null if a new one is created. */
  readonly slug: string | null;
  /** The values entered beside the files, to show again after a refusal. */
  readonly values: Readonly<Record<string, string>>;
  readonly step: Step | 'waiting';
  readonly since: Date;
  readonly outcome: { readonly added: Added } | { readonly failure: unknown } | null;
}

/** The details of an import as it starts. */
export type ImportBegun = Pick<RunningImport<string, unknown>, 'by' | 'fileName' | 'slug' | 'values'>;

const MOST = 20;
/** How long a browser waits for a result before the page shows that the import is running. */
const WAIT_MS = 8_000;
const LOOK_MS = 50;
const LOOK_MOST_MS = 500;

/** Imports of one kind, each a job of this name. */
export class RunningImports<Step extends string, Added> {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** Starts an import of uploaded files; `given` is the rest of its job's data. Answers its id. */
  async begin(
    { store, config, clock }: Pick<ActContext, 'store' | 'config' | 'clock'>,
    begun: ImportBegun,
    files: readonly SentFile[],
    given: object,
  ): Promise<string> {
    if ((await countWaiting(store.reading, this.#name)) >= MOST) {
      throw refusal('importsFull');
    }
    const id = newId();
    const under = incomingFolder(config);
    const names = keepJobFiles(under, id, files);
    const { by, ...kept } = begun;
    try {
      await store.write((writing) =>
        sendJob(writing, {
          id,
          name: this.#name,
          data: { given, files: names, begun: kept },
          askedBy: by,
          at: clock.now(),
        }),
      );
    } catch (error) {
      removeJobFiles(under, id);
      throw error;
    }
    return id;
  }

  /** The current state of an import that a member started; null if it is someone else's, or long ago. */
  async find(reading: Reading, id: string, by: string): Promise<RunningImport<Step, Added> | null> {
    const job = await findAskedJob(reading, this.#name, id, by);
    if (!job) return null;
    const { begun } = job.data as { begun: Omit<ImportBegun, 'by'> };
    return {
      ...begun,
      id,
      by,
      step: job.step === '' ? 'waiting' : (job.step as Step),
      since: job.madeAt,
      outcome: outcomeOf(job),
    };
  }

  /** Waits for an import to end, up to the time a browser is kept waiting. */
  async endedSoon(reading: Reading, id: string, by: string): Promise<void> {
    const until = performance.now() + WAIT_MS;
    for (let pause = LOOK_MS; performance.now() < until; pause = Math.min(pause * 1.5, LOOK_MOST_MS)) {
      const running = await this.find(reading, id, by);
      if (!running || running.outcome) return;
      await wait(pause);
    }
  }

  /** Stops an import that a member started, wherever it runs. */
  stop({ store }: Pick<ActContext, 'store'>, id: string, by: string): Promise<boolean> {
    return stopJob(store, this.#name, id, by);
  }
}

function outcomeOf<Added>(
  job: NonNullable<Awaited<ReturnType<typeof findAskedJob>>>,
): RunningImport<string, Added>['outcome'] {
  if (job.state === 'failed') {
    return { failure: refusal('importFailed') };
  }
  if (!job.outcome) return null;
  if ('answer' in job.outcome) return { added: job.outcome.answer as Added };
  return { failure: problemOfPlain(job.outcome.refused) };
}
