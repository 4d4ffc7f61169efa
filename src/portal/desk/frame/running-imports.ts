import { setTimeout as wait } from 'node:timers/promises';
import { incomingFolder } from '../../../evidence/datasets/dataset-files.ts';
import type { Reading } from '../../../store/database.ts';
import { newId } from '../../../store/ids.ts';
import { keepJobFiles, removeJobFiles } from '../../../store/job-files.ts';
import { countWaiting, findAskedJob, sendJob, stopJob } from '../../../store/queue.ts';
import { problemOfPlain, refusal } from '../../../words/refusal.ts';
import type { ActContext, SentFile } from '../../http/own-page.ts';

/** An import that was begun from a page or by a program, and how far it is: a job, which any process knows. */
export interface RunningImport<Step extends string, Added> {
  readonly id: string;
  /** The member who began it: nobody else is told of it. */
  readonly by: string;
  readonly fileName: string;
  /** What a version is added to; null where a new one is made. */
  readonly slug: string | null;
  /** What was typed beside the files, to be kept where it is refused. */
  readonly values: Readonly<Record<string, string>>;
  readonly step: Step | 'waiting';
  readonly since: Date;
  readonly outcome: { readonly added: Added } | { readonly failure: unknown } | null;
}

/** What is said of an import as it begins. */
export type ImportBegun = Pick<RunningImport<string, unknown>, 'by' | 'fileName' | 'slug' | 'values'>;

const MOST = 20;
/** So long a browser waits for an answer before it is shown that the import runs. */
const WAIT_MS = 8_000;
const LOOK_MS = 50;
const LOOK_MOST_MS = 500;

/** Imports of one kind, each a job of this name. */
export class RunningImports<Step extends string, Added> {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** Begins an import of files that were sent; `given` is what its job is told besides. Answers its id. */
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

  /** The import a member began, as it is now; null where it is not theirs, or long ago. */
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

  /** Waits until an import has ended, as long as a browser is kept waiting. */
  async endedSoon(reading: Reading, id: string, by: string): Promise<void> {
    const until = performance.now() + WAIT_MS;
    for (let pause = LOOK_MS; performance.now() < until; pause = Math.min(pause * 1.5, LOOK_MOST_MS)) {
      const running = await this.find(reading, id, by);
      if (!running || running.outcome) return;
      await wait(pause);
    }
  }

  /** Stops an import that a member began, wherever it runs. */
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
