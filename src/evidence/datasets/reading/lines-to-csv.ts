import { createReadStream } from 'node:fs';
import { Problem } from '../../../errors.ts';
import type { DatasetLimits } from '../limits.ts';
import { CsvWriter } from './csv-writer.ts';

const LINE_MOST = 1024 * 1024;
/** Names are gathered from the first lines: a later line may leave some out, and may not bring new ones. */
const LOOK = 1000;

/** Writes JSON lines, one flat object each, as separated values; answers the names of the columns. */
export async function linesToCsv(path: string, to: string, limits: DatasetLimits): Promise<string[]> {
  const header = new Map<string, number>();
  for await (const { object } of objects(path, LOOK)) {
    for (const name of Object.keys(object)) if (!header.has(name)) header.set(name, header.size);
    if (header.size > limits.columns)
      throw new Problem(
        'too large',
        `The lines have more than ${limits.columns} different names.`,
        'Leave out what is not needed.',
      );
  }
  if (header.size === 0)
    throw new Problem('bad input', 'The file has no rows.', 'Give one JSON object a line.');
  const writer = new CsvWriter(to);
  const names = [...header.keys()];
  await writer.row(names);
  for await (const { object, row } of objects(path, Number.POSITIVE_INFINITY)) {
    if (row > limits.rows)
      throw new Problem(
        'too large',
        `The file has more than ${limits.rows} rows.`,
        'Split it, or raise DATASET_ROWS.',
      );
    const cells: string[] = new Array(names.length).fill('');
    for (const [name, value] of Object.entries(object)) {
      const at = header.get(name);
      if (at === undefined)
        throw new Problem(
          'bad input',
          `Row ${row}: the name "${name.slice(0, 80)}" is in none of the first ${LOOK} rows.`,
          'Write every name in the first row.',
        );
      cells[at] = cellOf(value, name, row);
    }
    await writer.row(cells);
  }
  await writer.end();
  return names;
}

function cellOf(value: unknown, name: string, row: number): string {
  if (value === null) return '';
  if (typeof value === 'object')
    throw new Problem(
      'bad input',
      `Row ${row}, column "${name.slice(0, 80)}": an object or a list, not one value.`,
      'Give flat objects.',
    );
  return String(value);
}

async function* objects(
  path: string,
  most: number,
): AsyncGenerator<{ object: Record<string, unknown>; row: number }> {
  let row = 0;
  for await (const line of lines(path)) {
    if (line.trim() === '') continue;
    row += 1;
    if (row > most) return;
    let object: unknown;
    try {
      object = JSON.parse(line);
    } catch {
      throw new Problem(
        'bad input',
        `Row ${row} is no JSON: ${line.slice(0, 80)}.`,
        'Give one JSON object a line.',
      );
    }
    if (typeof object !== 'object' || object === null || Array.isArray(object))
      throw new Problem('bad input', `Row ${row} is no JSON object.`, 'Give one JSON object a line.');
    yield { object: object as Record<string, unknown>, row };
  }
}

async function* lines(path: string): AsyncGenerator<string> {
  let rest = '';
  let first = true;
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const text = rest + (first ? String(chunk).replace(/^\ufeff/, '') : String(chunk));
    first = false;
    const parts = text.split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > LINE_MOST)
      throw new Problem('bad input', 'A row is longer than a megabyte.', 'Give one JSON object a line.');
    yield* parts;
  }
  yield rest;
}
