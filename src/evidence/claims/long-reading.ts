import { runInThread } from '../../store/sandbox/run-in-thread.ts';
import { AT_ONCE } from '../../stories/take-turns.ts';

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

  /**
   * What is read in `input`; the same `key` says that it is the same. What the thread asks on the way is answered by
   * `answer`. Rejects with a Problem where it takes too long.
   */
  read(key: string, input: () => unknown, answer?: (question: unknown) => Promise<unknown>): Promise<Output> {
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const output = known ?? this.#ask(key, input(), answer);
    this.#kept.set(key, output);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return output;
  }

  #ask(key: string, input: unknown, answer?: (question: unknown) => Promise<unknown>): Promise<Output> {
    const output = runInThread<Output>({
      program: this.#program,
      input,
      ...(answer && { answer }),
      seconds: SECONDS,
      what: 'text',
    });
    output.catch(() => {
      if (this.#kept.get(key) === output) this.#kept.delete(key);
    });
    return output;
  }
}

/** Whether a text, which is here in its parts, is read in a thread. */
export function isReadElsewhere(...parts: readonly string[]): boolean {
  if (parts.reduce((sum, { length }) => sum + length, 0) > AT_ONCE) return true;
  let lines = 0;
  for (const part of parts) {
    lines += 1;
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) lines += 1;
  }
  return lines > MOST_LINES_HERE;
}
