import { refusal } from '../../../words/refusal.ts';
import type { DatasetLimits } from '../limits.ts';
import { CsvWriter } from './csv-writer.ts';
import { readSharedStrings, readSheet, readWorkbook } from './sheet-parts.ts';
import { unpack } from './unpack-zip.ts';

/** Writes the first sheet of a workbook as separated values; answers its first row. Formulas are not computed: their kept results are read. */
export async function sheetToCsv(path: string, to: string, limits: DatasetLimits): Promise<string[]> {
  const { sheet, strings, styles, oldDates } = await readWorkbook((name, chunk) =>
    unpack(path, name, limits, chunk),
  );
  const texts =
    strings === null ? [] : await readSharedStrings((chunk) => unpack(path, strings, limits, chunk));
  const writer = new CsvWriter(to);
  let header: string[] | null = null;
  let count = 0;
  const row = async (cells: string[], number: number) => {
    if (header === null) {
      while (cells.length > 0 && cells.at(-1) === '') cells.pop();
      if (cells.length === 0) return;
      if (number !== 1) throw refusal('namesLate', { row: String(number) });
      header = cells;
      return writer.row(cells);
    }
    if (cells.every((cell) => cell === '')) return;
    count += 1;
    if (count > limits.rows) throw refusal('rowsMany', { most: limits.rows });
    const beyond = cells.findIndex((cell, i) => i >= (header?.length ?? 0) && cell !== '');
    if (beyond >= 0)
      throw refusal('cellBeyond', { row: String(number), column: String(beyond + 1), named: header.length });
    await writer.row(header.map((_, i) => cells[i] ?? ''));
  };
  await readSheet((chunk) => unpack(path, sheet, limits, chunk), { texts, styles, oldDates }, row);
  await writer.end();
  if (header === null) throw refusal('sheetEmpty');
  return header;
}
