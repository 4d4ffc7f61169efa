import { Problem } from '../../../errors.ts';
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
      if (number !== 1)
        throw new Problem(
          'bad input',
          `The names of the columns stand in row ${number} of the sheet.`,
          'Put them into the first row, and delete what stands above.',
        );
      header = cells;
      return writer.row(cells);
    }
    if (cells.every((cell) => cell === '')) return;
    count += 1;
    if (count > limits.rows)
      throw new Problem(
        'too large',
        `The sheet has more than ${limits.rows} rows.`,
        'Split it, or raise DATASET_ROWS.',
      );
    const beyond = cells.findIndex((cell, i) => i >= (header?.length ?? 0) && cell !== '');
    if (beyond >= 0)
      throw new Problem(
        'bad input',
        `Row ${number} has something in column ${beyond + 1}, and the first row names ${header.length}.`,
        'Name every column in the first row.',
      );
    await writer.row(header.map((_, i) => cells[i] ?? ''));
  };
  await readSheet((chunk) => unpack(path, sheet, limits, chunk), { texts, styles, oldDates }, row);
  await writer.end();
  if (header === null)
    throw new Problem(
      'bad input',
      'The first sheet of the workbook is empty.',
      'Put the table onto the first sheet.',
    );
  return header;
}
