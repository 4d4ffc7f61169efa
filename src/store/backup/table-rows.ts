import type { Writing } from '../database.ts';
import { quoted, run, type TableShape } from './catalogue.ts';

/** Rows read at once; pictures are read a few at a time. */
const AT_ONCE = 500;
const HEAVY_AT_ONCE = 4;

/** Makes the same values the same text on both databases: to be run once in a transaction that reads rows. */
export const PLAIN_VALUES = `set local timezone = 'UTC'; set local bytea_output = 'hex'; set local extra_float_digits = 1`;

/** The rows of a table as JSON, each one line, in the order of its key, some at a time: those that `where` holds of, as SQL. */
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
    const rows = await run(writing, `fetch ${table.heavy ? HEAVY_AT_ONCE : AT_ONCE} from backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => String(line));
  }
  await run(writing, 'close backup_rows');
}
