import type { DataCursor } from '../../../entities/data/data-name-queue.queries.ts';
import { isId } from '../../../store/ids.ts';

/** Where a list of names in data goes on, as a word for an address. */
export function writeDataCursor({ known, rows, id }: DataCursor): string {
  return Buffer.from(`${known ? 1 : 0} ${rows} ${id}`).toString('base64url');
}

/** The place a word stands for; null where it is none of ours. */
export function readDataCursor(word: string | undefined): DataCursor | null {
  if (!word) return null;
  const found = /^([01]) (\d{1,15}) (\S{36})$/.exec(Buffer.from(word, 'base64url').toString('utf8'));
  const [, known, rows, id = ''] = found ?? [];
  return found && isId(id) ? { known: known === '1', rows: Number(rows), id } : null;
}
