import { createReadStream } from 'node:fs';
import { refusal } from '../../../words/refusal.ts';
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
    if (header.size > limits.columns) throw refusal('namesMany', { most: limits.columns });
  }
  if (header.size === 0) throw refusal('rowsNone');
  const writer = new CsvWriter(to);
  const names = [...header.keys()];
  await writer.row(names);
  for await (const { object, row } of objects(path, Number.POSITIVE_INFINITY)) {
    if (row > limits.rows) throw refusal('rowsMany', { most: limits.rows });
    const cells: string[] = new Array(names.length).fill('');
    for (const [name, value] of Object.entries(object)) {
      const at = header.get(name);
      if (at === undefined)
        throw refusal('nameLate', { row: String(row), name: name.slice(0, 80), most: LOOK });
      cells[at] = cellOf(value, name, row);
    }
    await writer.row(cells);
  }
  await writer.end();
  return names;
}

function cellOf(value: unknown, name: string, row: number): string {
  if (value === null) return '';
  if (typeof value === 'object') throw refusal('cellNested', { row: String(row), column: name.slice(0, 80) });
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
      throw refusal('rowNoJson', { row: String(row), text: line.slice(0, 80) });
    }
    if (typeof object !== 'object' || object === null || Array.isArray(object))
      throw refusal('rowNoObject', { row: String(row) });
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
    if (rest.length > LINE_MOST) throw refusal('rowLong');
    yield* parts;
  }
  yield rest;
}
