import { refusal } from '../../../words/refusal.ts';

const SUMS: ReadonlySet<string> = new Set(['sum', 'fsum', 'kahan_sum', 'product']);

/** The columns of a table, and those of them whose values have no sum, all in small letters. */
export interface SummedColumns {
  readonly all: readonly string[];
  readonly without: readonly string[];
}

/**
 * Refuses a question, as the syntax tree DuckDB's own parser made of it, that adds up what has no sum: such a column
 * itself, or a name of the question's own while it reads such a column anywhere. Throws a Problem that names the column.
 */
export function checkSums(serialized: string, { all, without }: SummedColumns): void {
  const known = new Set(all);
  const refused = new Set(without);
  const tree: unknown = JSON.parse(serialized);
  const read = columnsIn(tree).filter((name) => refused.has(name));
  if (read.length === 0) return;
  for (const sum of sumsIn(tree)) {
    const names = columnsIn(sum);
    const column = names.find((name) => refused.has(name)) ?? names.find((name) => !known.has(name));
    if (column === undefined) continue;
    throw refusal('sqlNoSum', { column: (refused.has(column) ? column : read[0]) ?? column });
  }
}

function sumsIn(part: unknown): unknown[] {
  if (Array.isArray(part)) return part.flatMap(sumsIn);
  if (typeof part !== 'object' || part === null) return [];
  const name = (part as Record<string, unknown>).function_name;
  if (typeof name === 'string' && SUMS.has(name.toLowerCase())) return [part];
  return Object.values(part).flatMap(sumsIn);
}

/** The names of columns in a part of a question, without their tables. */
function columnsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(columnsIn);
  if (typeof part !== 'object' || part === null) return [];
  const { class: kind, column_names: names } = part as Record<string, unknown>;
  if (kind === 'COLUMN_REF' && Array.isArray(names)) return [String(names.at(-1)).toLowerCase()];
  // All columns, those without a sum among them.
  if (kind === 'STAR') return [];
  return Object.values(part).flatMap(columnsIn);
}
