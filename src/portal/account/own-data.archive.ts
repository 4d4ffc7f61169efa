import { strToU8, zip } from 'fflate';
import type { OwnData, OwnRow } from '../../readers/accounts/own-data.queries.ts';
import { csvText } from '../json/csv.ts';

/** Packs a member's data: one JSON file with everything, and a CSV table of each kind for spreadsheets. */
export function packOwnData(data: OwnData, portal: string, now: Date): Promise<Uint8Array> {
  const all = { portal, exported_at: now, ...data };
  const tables = Object.entries(data) as [string, readonly OwnRow[]][];
  const files = Object.fromEntries(tables.map(([name, rows]) => [`${name}.csv`, csvTable(rows)]));
  const texts = { 'sourceline-member.json': `${JSON.stringify(all, null, 2)}\n`, ...files };
  const entries = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return new Promise((resolve, reject) => {
    zip(Object.fromEntries(entries), { level: 6, mtime: now }, (error, bytes) =>
      error ? reject(error) : resolve(bytes),
    );
  });
}

/** Rows as CSV with a header row: https://www.rfc-editor.org/rfc/rfc4180 */
function csvTable(rows: readonly OwnRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return csvText([columns, ...rows.map((row) => columns.map((column) => cell(row[column])))]);
}

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
