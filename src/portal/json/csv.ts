import { OPEN_TO_ALL } from '../http/json-page.ts';
import type { Download } from '../http/own-page.ts';
import type { Page } from '../http/page.ts';

type CsvValue = string | number | null;

/** The columns of a table, by name, each with its value of a row. */
export type CsvColumns<Row> = Readonly<Record<string, (row: Row) => CsvValue>>;

/** The media type of a table whose first line names its columns. */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';

/** One field, quoted if necessary; text that a spreadsheet would run as a formula is prefixed with an apostrophe. */
export function csvField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[\s\u200b-\u200f]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of fields as CSV: https://www.rfc-editor.org/rfc/rfc4180 */
export function csvText(lines: readonly (readonly CsvValue[])[]): string {
  return lines.map((line) => `${line.map(csvField).join(',')}\r\n`).join('');
}

/** Rows as lines of fields, the names of the columns first. */
export function csvLines<Row>(columns: CsvColumns<Row>, rows: readonly Row[]): readonly CsvValue[][] {
  const values = Object.values(columns);
  return [Object.keys(columns), ...rows.map((row) => values.map((value) => value(row)))];
}

/** A table for one visitor, under a file name. */
export function csvDownload(name: string, lines: readonly (readonly CsvValue[])[]): Download {
  return { download: `${name}.csv`, type: CSV_TYPE, bytes: csvText(lines) };
}

/** A table for everyone, whose file name a browser takes if it is saved. */
export function csvPage(
  name: string,
  lines: readonly (readonly CsvValue[])[],
  cacheTags: Page['cacheTags'],
): Page {
  const headers = { ...OPEN_TO_ALL, 'Content-Disposition': `inline; filename="${name}.csv"` };
  return { status: 200, type: CSV_TYPE, text: csvText(lines), cacheTags, headers };
}
