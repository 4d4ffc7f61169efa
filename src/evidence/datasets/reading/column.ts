import type { DatasetField } from '../dataset.ts';
import type { FieldDescriptor } from '../descriptor.ts';
import { bodySql, flagSql, type LooseCells } from './flagged-number.ts';
import { type NumberForm, numberSql } from './number-form.ts';
import { quoted } from './stage.ts';

/** One column of the file on its way to be a field. */
export interface Column {
  readonly index: number;
  readonly name: string;
  readonly said: FieldDescriptor | null;
  /** What stands for "nothing" in it. */
  readonly missing: readonly string[];
  field: DatasetField;
  /** How its numbers are written, where it is one of numbers. */
  form: NumberForm | null;
  /** Where its cells have flags beside numbers, or signs in their place: which of both this column is. */
  readonly loose?: {
    readonly part: 'number' | 'flag';
    readonly cells: LooseCells;
    readonly hasFlags: boolean;
  };
}

/**
 * The SQL of a cell as trimmed text; null where it says that nothing is there. One list holds what says so: DuckDB keeps
 * a vector for each text of an IN, which for a hundred columns is more memory than an import has.
 */
export function cellSql({ index, missing, loose }: Pick<Column, 'index' | 'missing' | 'loose'>): string {
  const cell = `trim(c${index})`;
  const isMissing = `list_contains([${missing.map(quoted).join(', ')}], ${cell})`;
  if (loose?.part === 'number')
    return `case when ${isMissing} then null else (${bodySql(cell, loose.cells)}) end`;
  if (loose) return flagSql(cell, loose.cells);
  return `case when ${isMissing} then null else ${cell} end`;
}

/** The SQL of a column's cell in the type of its field. */
export function valueSql(column: Column): string {
  const cell = cellSql(column);
  if (column.form === null) {
    return column.field.type === 'boolean' ? `(lower(${cell}) in ('true', 't', 'yes', '1'))` : `(${cell})`;
  }
  const number = numberSql(`(${cell})`, column.form);
  return column.field.type === 'integer' ? `cast(${number} as bigint)` : number;
}
