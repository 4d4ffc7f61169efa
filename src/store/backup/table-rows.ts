import { randomBytes } from 'node:crypto';
import type { Writing } from '../database.ts';
import { quoted, run, type TableShape } from './catalogue.ts';

/** Rows read at once. */
const AT_ONCE = 500;
/** The same for tables with bytes, whose values are read as text only up to the length of a slice. */
const WITH_BYTES_AT_ONCE = 4;
/** Longer values are read in slices, so that no picture is ever whole in memory. */
const SLICE = 2 * 1024 * 1024;

/** Makes equal values the same text on both databases; run it once in a transaction that reads rows. */
export const PLAIN_VALUES = `set local timezone = 'UTC'; set local bytea_output = 'hex'; set local extra_float_digits = 1`;

/** The rows of a table as JSON lines, in key order, in batches: those that match the SQL condition `where`. */
export async function* rowsOf(
  writing: Writing,
  table: TableShape,
  where: string | null = null,
): AsyncGenerator<string[]> {
  const columns = table.columns.map(quoted).join(', ');
  await run(
    writing,
    `declare backup_rows no scroll cursor for
      select row_to_json(r)::text as line from (select ${columns} from ${quoted(table.name)}
        where ${where ?? 'true'} order by ${table.order}) r`,
  );
  for (;;) {
    const rows = await run(writing, `fetch ${table.byteColumns.length > 0 ? 1 : AT_ONCE} from backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => String(line));
  }
  await run(writing, 'close backup_rows');
}

/** A piece of the text of a table's rows, and the number of lines that end in it. */
export interface RowText {
  readonly text: string;
  readonly rows: number;
}

/** The rows of a table as in `rowsOf`, as text in pieces of a few megabytes at most. */
export async function* textOf(
  writing: Writing,
  table: TableShape,
  where: string | null = null,
): AsyncGenerator<RowText> {
  if (table.byteColumns.length === 0) {
    for await (const lines of rowsOf(writing, table, where))
      yield { text: `${lines.join('\n')}\n`, rows: lines.length };
    return;
  }
  const name = quoted(table.name);
  // A placeholder for a value read in slices; random, so that no row can contain it.
  const mark = randomBytes(16).toString('hex');
  const columns = table.columns.map((column) => {
    if (!table.byteColumns.includes(column)) return `t.${quoted(column)}`;
    return `case when octet_length(t.${quoted(column)}) > ${SLICE} then '\\x${mark}'::bytea else t.${quoted(column)} end as ${quoted(column)}`;
  });
  const sizes = table.byteColumns.map((column) => `octet_length(${quoted(column)})`).join(', ');
  await run(
    writing,
    `declare backup_text no scroll cursor for
      select (select row_to_json(r)::text from (select ${columns.join(', ')}) r) as line, t.ctid::text as at,
        array[${sizes}]::int[] as sizes
      from ${name} t where ${where ?? 'true'} order by ${table.order}`,
  );
  for (;;) {
    const rows = await run(writing, `fetch ${WITH_BYTES_AT_ONCE} from backup_text`);
    if (rows.length === 0) break;
    for (const { line, at, sizes: found } of rows) {
      const [first = '', ...rest] = String(line).split(mark);
      yield { text: first, rows: 0 };
      const long = table.byteColumns.flatMap((column, place) => {
        const size = Number((found as (number | null)[])[place] ?? 0);
        return size > SLICE ? [{ column, size }] : [];
      });
      for (const [place, { column, size }] of long.entries()) {
        for (let from = 1; from <= size; from += SLICE) {
          const slice = `encode(substring(${quoted(column)} from ${from} for ${SLICE}), 'hex')`;
          const [row] = await run(writing, `select ${slice} as text from ${name} where ctid = '${at}'::tid`);
          yield { text: String(row?.text), rows: 0 };
        }
        yield { text: rest[place] ?? '', rows: 0 };
      }
      yield { text: '\n', rows: 1 };
    }
  }
  await run(writing, 'close backup_text');
}
