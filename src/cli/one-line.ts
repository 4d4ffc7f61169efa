/** Tells on standard error what long work does: on a terminal in one line that is written over, else a line every few seconds. */
export class OneLine {
  readonly #terminal = process.stderr.isTTY === true;
  #told = 0;

  /** What is being done now. */
  readonly tell = (what: string): void => {
    const now = Date.now();
    if (now - this.#told < (this.#terminal ? 100 : 5_000)) return;
    this.#told = now;
    process.stderr.write(this.#terminal ? `\r\u001b[K${what}` : `${what}\n`);
  };

  /** The line is needed no more. */
  clear(): void {
    if (this.#terminal) process.stderr.write('\r\u001b[K');
  }
}
