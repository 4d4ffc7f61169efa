import { refusal } from '../../words/refusal.ts';
import { hostOf } from '../egress/answers.ts';
import type { Answer } from '../egress/egress.ts';
import { jsonOf } from './ask-host.ts';

type Row = Readonly<Record<string, unknown>>;

/** A table that came as JSON: rows become JSON lines; the cubes of statistical offices stay as they are, to be read whole. */
export function tableOfJson(answer: Answer, fileName: string): { fileName: string; bytes: Uint8Array } {
  const json = jsonOf(answer);
  if (isCube(json)) return { fileName, bytes: answer.bytes };
  const rows = rowsOf(json);
  if (rows === null) throw refusal('hostNoTable', { host: hostOf(answer) });
  return { fileName: fileName.replace(/\.json$/i, '.jsonl'), bytes: linesOf(rows) };
}

/** Rows as JSON lines; the first has every name there is, since names are gathered from the beginning alone. */
export function linesOf(rows: readonly Row[]): Buffer {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const [first = {}, ...rest] = rows;
  const whole = Object.fromEntries([...names].map((name) => [name, first[name] ?? null]));
  return Buffer.from([whole, ...rest].map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** JSON-stat, SDMX-JSON, CSVW: each says how its numbers are arranged. */
function isCube(json: unknown): boolean {
  if (!isRow(json)) return false;
  if ('@context' in json) return true;
  if ('dimension' in json && ('value' in json || 'dataset' in json)) return true;
  if (json.class === 'dataset' || json.class === 'collection') return true;
  if (isRow(json.dataset) && 'dimension' in json.dataset) return true;
  const data = isRow(json.data) ? json.data : json;
  return Array.isArray(data.dataSets) || 'structures' in data || 'structure' in data;
}

/** The one list of objects: the whole, or the only one in an object. */
function rowsOf(json: unknown): readonly Row[] | null {
  if (isRows(json)) return json;
  if (!isRow(json)) return null;
  const lists = Object.values(json).filter(isRows);
  const [rows] = lists;
  return lists.length === 1 && rows ? rows : null;
}

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRow);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
