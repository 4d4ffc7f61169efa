import type { Log } from '../log.ts';
import { refusal } from '../words/refusal.ts';
import { COPY, copyDatabase, removeOldCopies } from './backup/copy-database.ts';
import { openStore, type Store, type StoreSettings } from './database.ts';
import { answerQuestions, type Questions } from './process-socket.ts';
import { within } from './within.ts';

/** A long transaction, such as the import of a large list, keeps others waiting for minutes, but not for longer. */
const ANSWERS_WITHIN_MS = 300_000;
const PING_EVERY_MS = 10_000;

/** A store whose process answers questions from other commands. */
export interface AnsweringStore extends Store {
  /** Registers another question to answer until the store is closed. */
  answer(question: string, how: NonNullable<ReturnType<Questions['get']>>): void;
}

/**
 * Opens the database like `openStore`, for a long-running process: until it is closed, commands such as `backup` and
 * `doctor` can query the process over a socket in DATA_DIR that only its user can open.
 */
export async function openAnswering(settings: StoreSettings, log: Log): Promise<AnsweringStore> {
  const store = await openStore(settings, log);
  const questions = new Map<string, NonNullable<ReturnType<Questions['get']>>>();
  const answering = (stop: (() => Promise<void>) | null): AnsweringStore => ({
    ...store,
    answer: (question, how) => void questions.set(question, how),
    close: async () => {
      await stop?.();
      await store.close();
    },
  });
  const { DATA_DIR } = settings;
  if (DATA_DIR === 'memory://') return answering(null);
  try {
    if (store.whileStill) {
      questions.set(COPY, async (given, asker) => {
        await pingWithin(store);
        return copyDatabase(store, DATA_DIR, given, asker);
      });
      await removeOldCopies(DATA_DIR);
    }
    const stop = await answerQuestions(DATA_DIR, questions);
    if (!stop)
      log.warn('the path of DATA_DIR is too long for a socket: backup and doctor cannot reach this process');
    return answering(stop);
  } catch (error) {
    log.warn({ err: error }, 'backup and doctor cannot reach this process: its socket could not be opened');
    return answering(null);
  }
}

/** Waits until the database answers; throws a Problem if it does not within `ms`, for example because its thread hangs. */
export function pingWithin(store: Pick<Store, 'ping'>, ms = ANSWERS_WITHIN_MS): Promise<void> {
  return within(ms, store.ping(), () => {
    throw refusal('databaseSilent', { seconds: ms / 1000 });
  });
}

/**
 * The result of `work`; rejects as `pingWithin` does if the database stops answering meanwhile. `work` must not occupy it
 * for as long as that.
 */
export async function whileAnswering<T>(
  store: Pick<Store, 'ping'>,
  work: () => Promise<T>,
  every = PING_EVERY_MS,
  ms = ANSWERS_WITHIN_MS,
): Promise<T> {
  await pingWithin(store, ms);
  const working = work();
  const over = working.then(
    () => true,
    () => true,
  );
  const pinging = async () => {
    while (!(await within(every, over, () => false))) await pingWithin(store, ms);
    return working;
  };
  return Promise.race([working, pinging()]);
}
