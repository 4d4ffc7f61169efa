import type { DataCursor } from '../../../entities/data/data-name-queue.queries.ts';
import { isId } from '../../../store/ids.ts';

/** The cursor of a list of names in data, as a string for URLs. */
export function writeDataCursor({ known, rows, id }: DataCursor): string {
  return Buffer.from(`${known ? 1 : 0} ${rows} ${id}`).toString('base64url');
}

/** Parses a cursor; null if it is invalid. */
export function readDataCursor(word: string | undefined): DataCursor | null {
  if (!word) return null;
  const found = /^([01]) (\d{1,15}) (\S{36})$/.exec(Buffer.from(word, 'base64url').toString('utf8'));
  const [, known, rows, id = ''] = found ?? [];
  return found && isId(id) ? { known: known === '1', rows: Number(rows), id } : null;
}
