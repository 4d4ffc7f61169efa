import { refusal } from '../../../words/refusal.ts';
import type { DatasetLimits } from '../limits.ts';
import { CsvWriter } from '../reading/csv-writer.ts';
import { tooManyRows } from '../reading/stage.ts';
import { plainColumn, type StatedColumn, textIn } from '../stated.ts';

/** Writes the rows of a message as separated values, with a column of names beside each column of codes. */
export class RowsWriter {
  /** What is said of each column that is written, in their order. */
  readonly columns: readonly StatedColumn[];
  readonly #labels: readonly (ReadonlyMap<string, string> | null)[];
  readonly #limits: DatasetLimits;
  readonly #csv: CsvWriter;
  #rows = 0;

  constructor(path: string, columns: readonly StatedColumn[], limits: DatasetLimits) {
    const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
    this.#labels = columns.map((column) => {
      if (column.is !== 'dimension' && column.is !== 'attribute') return null;
      const named = column.codes.flatMap(({ code, names }) => {
        const name = textIn(names);
        return name === '' ? [] : [[code, name] as const];
      });
      const isNew = !taken.has(labelOf(column.name).toLowerCase());
      return isNew && named.some(([code, name]) => code !== name) ? new Map(named) : null;
    });
    this.columns = columns.flatMap((column, i) =>
      this.#labels[i]
        ? [column, plainColumn(labelOf(column.name), 'label', { of: column.name, names: column.names })]
        : [column],
    );
    if (this.columns.length > limits.columns)
      throw refusal('labelColumnsMany', { count: this.columns.length, most: limits.columns });
    this.#limits = limits;
    this.#csv = new CsvWriter(path);
  }

  /** Writes the names of the columns. */
  async head(): Promise<void> {
    await this.#csv.row(this.columns.map(({ name }) => name));
  }

  /** Writes a row: the cells of the columns as they were given, without those of labels. */
  async row(cells: readonly string[]): Promise<void> {
    this.#rows += 1;
    if (this.#rows > this.#limits.rows) throw tooManyRows(this.#limits);
    await this.#csv.row(
      cells.flatMap((cell, i) => {
        const labels = this.#labels[i];
        return labels ? [cell, labels.get(cell) ?? ''] : [cell];
      }),
    );
  }

  /** Closes the file; refuses a message without rows. */
  async end(): Promise<void> {
    await this.#csv.end();
    if (this.#rows === 0) throw refusal('observationsNone');
  }
}

function labelOf(name: string): string {
  return `${name} label`;
}
