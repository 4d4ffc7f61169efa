import { Problem } from '../errors.ts';

/** A table as it is kept: the names of its columns, and its cells as written. */
export interface Table {
  columns: string[];
  rows: Record<string, string>[];
}

/** Reads comma-separated values with a header line; cells may be quoted. `name` is for the error message. */
export function readTable(text: string, name: string): Table {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const columns = cellsOf(lines[0] ?? '');
  const rows = lines.slice(1).flatMap((line, i) => {
    if (line === '') return [];
    const cells = cellsOf(line);
    if (cells.length !== columns.length) {
      throw new Problem(
        'bad input',
        `${name}, line ${i + 2}: ${cells.length} cells where the header has ${columns.length}.`,
      );
    }
    return [Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))];
  });
  return { columns, rows };
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}
