import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { UserConsoleLog } from 'vitest';
import type { Reporter, SerializedError, TestModule, TestRunEndReason, Vitest } from 'vitest/node';
import { onOneScreen } from './one-screen.ts';

/** One test of a run, as its record names it. */
interface TestRecord {
  readonly file: string;
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
  readonly ms: number;
}

/** What a failure says: where, and the whole text of each of its errors. */
interface Failure {
  readonly at: string;
  readonly errors: readonly { readonly message: string; readonly diff: string; readonly stack: string }[];
}

/** Failures shown on the screen; the others are in the log. */
const SHOWN = 12;
const PROGRESS_EVERY = 40;

/**
 * Says in one screen what failed, and leaves the whole of it in `test-results/PART.log` and every test's name, state
 * and time in `test-results/PART.json`.
 */
export class ShortReporter implements Reporter {
  readonly #part: string;
  readonly #log: string;
  readonly #records: TestRecord[] = [];
  #root = process.cwd();
  #files = 0;
  #ended = 0;
  #failed = 0;

  constructor(part: string) {
    this.#part = part;
    this.#log = `test-results/${part}.log`;
  }

  onInit(vitest: Vitest): void {
    this.#root = vitest.config.root;
    mkdirSync(dirname(this.#log), { recursive: true });
    writeFileSync(this.#log, '');
  }

  onTestRunStart(specifications: readonly unknown[]): void {
    this.#files = specifications.length;
  }

  onUserConsoleLog({ content, taskId }: UserConsoleLog): void {
    this.#write(`${taskId ?? 'outside a test'}: ${content}`);
  }

  onTestModuleEnd(module: TestModule): void {
    const file = relative(this.#root, module.moduleId);
    const failures: Failure[] = [];
    const blame = (at: string, errors: readonly SerializedError[]) => {
      if (errors.length > 0) failures.push({ at, errors: errors.map(textsOf) });
    };
    blame(file, module.errors());
    for (const suite of module.children.allSuites()) blame(`${file} > ${suite.fullName}`, suite.errors());
    for (const test of module.children.allTests()) {
      const { state, errors } = test.result();
      const ms = Math.round(test.diagnostic()?.duration ?? 0);
      this.#records.push({ file, name: test.fullName, state, ms });
      if (state === 'failed') blame(`${file} > ${test.fullName}`, errors ?? []);
    }
    this.#ended += 1;
    this.#write(`${file} ${Math.round(module.diagnostic().duration)} ms\n`);
    for (const failure of failures) this.#tell(failure);
    if (this.#ended % PROGRESS_EVERY === 0 && this.#ended < this.#files) {
      this.#say(
        `${this.#ended} of ${this.#files} files, ${this.#count('passed')} passed, ${this.#failed} failed`,
      );
    }
  }

  onTestRunEnd(
    _modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    for (const error of unhandled) this.#tell({ at: 'outside a test', errors: [textsOf(error)] });
    writeFileSync(`test-results/${this.#part}.json`, `${JSON.stringify(this.#records, null, 1)}\n`);
    const counts = `${this.#count('passed')} passed, ${this.#failed} failed, ${this.#count('skipped')} skipped`;
    this.#say(`${this.#ended} files: ${counts}${reason === 'interrupted' ? '; interrupted' : ''}`);
    if (this.#failed > 0) this.#say(`The whole log: ${this.#log}`);
  }

  #tell({ at, errors }: Failure): void {
    this.#failed += 1;
    for (const { message, diff, stack } of errors) {
      this.#write(`FAILED ${at}\n${message}\n${diff}\n${stack}\n\n`);
    }
    if (this.#failed === SHOWN + 1) this.#say('More failures follow; they are in the log.');
    if (this.#failed > SHOWN) return;
    this.#say([`FAILED ${at}`, ...errors.flatMap(onOneScreen)].join('\n'));
  }

  #count(state: TestRecord['state']): number {
    return this.#records.filter((record) => record.state === state).length;
  }

  #say(text: string): void {
    process.stdout.write(`${this.#part}: ${text}\n`);
  }

  #write(text: string): void {
    appendFileSync(this.#log, stripVTControlCharacters(text));
  }
}

function textsOf({ message, stack, diff }: SerializedError): Failure['errors'][number] {
  const plain = (text: unknown) => (typeof text === 'string' ? stripVTControlCharacters(text) : '');
  return { message: plain(message), diff: plain(diff), stack: plain(stack) };
}
