import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Problem } from '../../../errors.ts';
import { LIST_LIMITS } from './limits.ts';
import { wrong } from './line-wrong.ts';
import { type TextFile, textOf } from './text-file.ts';

/** What is done with each row: its fields, and the line of the file it ends in. */
export type TakeRow = (fields: readonly string[], line: number) => void | Promise<void>;

/** DOS marks the end of a text with it, and OFAC's files still do. */
const END_MARK = '\x1a';

/** Reads the rows of a table, and refuses one that has not `columns` columns. Says how many there were, and whether an end mark closed them. */
export async function readTable(
  file: TextFile,
  { separator = ',', columns }: { readonly separator?: string; readonly columns?: number },
  take: TakeRow,
): Promise<{ rows: number; endMark: boolean }> {
  const parser = Readable.from(textOf(file)).compose(
    parse({
      delimiter: separator,
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LIST_LIMITS.rowLength,
    }),
  );
  let rows = 0;
  let endMark = false;
  let last = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      last = info.lines;
      if (record.length === 1 && record[0] === END_MARK) {
        endMark = true;
        continue;
      }
      if (endMark) throw wrong(file, last, 'endMark');
      if (columns !== undefined && record.length !== columns)
        throw wrong(file, last, 'columns', { found: record.length, most: columns });
      rows += 1;
      await take(record, last);
    }
  } catch (error) {
    throw error instanceof CsvError ? explained(error, file, last) : error;
  }
  return { rows, endMark };
}

function explained(error: CsvError, file: TextFile, last: number): Problem {
  const line = typeof error.lines === 'number' ? error.lines : last + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return wrong(file, last + 1, 'quoteOpen');
  if (error.code === 'CSV_MAX_RECORD_SIZE') return wrong(file, last + 1, 'rowLong');
  return wrong(file, line, 'quote');
}
