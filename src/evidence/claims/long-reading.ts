import { setImmediate } from 'node:timers/promises';
import { runInThread } from '../../store/sandbox/run-in-thread.ts';

/** A longer text is read in a thread: it takes longer than those who wait for other answers should. */
const LONGEST_READ_HERE = 20_000;
/** A text of more lines is read in a thread, too: a number in each costs more than all of their letters. */
const MOST_LINES_HERE = 300;
const SECONDS = 20;
const MOST_KEPT = 8;

/** Readings of long texts in a thread. The last few are kept: a text is read while it is written, and again when it is saved. */
export class LongReading<Output> {
  readonly #program: string;
  readonly #kept = new Map<string, Promise<Output>>();

  constructor(program: string) {
    this.#program = program;
  }

  /** What is read in `input`; the same `key` says that it is the same. Rejects with a Problem where it takes too long. */
  read(key: string, input: () => unknown): Promise<Output> {
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const output = known ?? this.#ask(key, input());
    this.#kept.set(key, output);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return output;
  }

  #ask(key: string, input: unknown): Promise<Output> {
    const output = runInThread<Output>({
      program: this.#program,
      input,
      seconds: SECONDS,
      what: 'Reading the text',
      advice: 'Try again when less is going on, or make several stories of it.',
    });
    output.catch(() => {
      if (this.#kept.get(key) === output) this.#kept.delete(key);
    });
    return output;
  }
}

/** Whether a text is read in a thread. */
export function isReadElsewhere(text: string): boolean {
  if (text.length > LONGEST_READ_HERE) return true;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= MOST_LINES_HERE; at = text.indexOf('\n', at + 1))
    lines += 1;
  return lines > MOST_LINES_HERE;
}

let readHere = 0;

/** Lets others have their turn where many short texts are read one after another; called with the length of each. */
export async function takeTurns(length: number): Promise<void> {
  readHere += length;
  if (readHere < LONGEST_READ_HERE) return;
  readHere = 0;
  await setImmediate();
}
