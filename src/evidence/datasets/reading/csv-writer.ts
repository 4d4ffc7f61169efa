import { once } from 'node:events';
import { createWriteStream, openSync, type WriteStream } from 'node:fs';

const AT_ONCE = 256 * 1024;

/** Writes rows of text as separated values that `stageText` takes, holding little of them in memory. */
export class CsvWriter {
  readonly #out: WriteStream;
  #text = '';

  constructor(path: string) {
    // Opened at once: a file that is refused a moment later leaves none behind in the next folder.
    this.#out = createWriteStream(path, { fd: openSync(path, 'w') });
  }

  /** One row; resolves when there is room for the next. */
  async row(cells: readonly string[]): Promise<void> {
    this.#text += `${cells.map(cellText).join(',')}\n`;
    if (this.#text.length < AT_ONCE) return;
    const text = this.#text;
    this.#text = '';
    if (!this.#out.write(text)) await once(this.#out, 'drain');
  }

  /** Writes what is left and closes the file. */
  async end(): Promise<void> {
    this.#out.end(this.#text);
    await once(this.#out, 'close');
  }
}

function cellText(cell: string): string {
  return /[",\n\r]|^$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
