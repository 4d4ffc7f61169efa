import { Problem } from '../errors.ts';
import type { Table } from './table.ts';

/** What a chart shows; column names are those of its table. */
export interface ChartSpec {
  type: 'line' | 'area' | 'bars' | 'columns';
  table: string;
  /** Which rows: a value or a list of values for a column. */
  where: Record<string, string | string[]>;
  x: string;
  y: string;
  /** One line or layer for each value of this column. */
  series: string | null;
  /** Points of x to point out, with or without words. */
  mark: { x: string; label: string | null }[];
  unit: string;
  /** Of lines: where their axis begins, instead of at 0. */
  from?: number | undefined;
  /** How many bars at most. */
  top: number | null;
  /** Bars by size, or as the table has them. */
  order: 'value' | 'table';
  highlight: string[];
  /** Words for values of the table that are no country code. */
  names: Record<string, string>;
}

/** One line, layer or set of columns. */
export interface Series {
  key: string;
  name: string;
  highlighted: boolean;
  /** One for each x; null where the table has none. */
  values: (number | null)[];
}

/** A chart's numbers, ready to draw. */
export interface ChartData {
  xs: string[];
  series: Series[];
}

/** The numbers of a chart out of its table; a Problem where the table has no such column, row or number. */
export function chartData(spec: ChartSpec, table: Table, nameOf: (code: string) => string): ChartData {
  const needed = [spec.x, spec.y, ...(spec.series ? [spec.series] : []), ...Object.keys(spec.where)];
  for (const column of needed) {
    if (!table.columns.includes(column)) {
      throw new Problem('bad input', `The table ${spec.table} has no column ${column}.`);
    }
  }
  const wanted = Object.entries(spec.where).map(([column, value]) => ({
    column,
    values: new Set([value].flat()),
  }));
  const rows = table.rows.filter((row) =>
    wanted.every(({ column, values }) => values.has(row[column] ?? '')),
  );
  for (const [among, together] of [
    [table.rows, ''],
    [rows, ' beside the rest of its conditions'],
  ] as const) {
    for (const { column, values } of wanted) {
      const lost = [...values].find((value) => !among.some((row) => row[column] === value));
      if (lost !== undefined) {
        throw new Problem(
          'bad input',
          `The table ${spec.table} has no rows for ${column} ${lost}${together}.`,
        );
      }
    }
  }
  const { series: by } = spec;
  const xs = [...new Set(rows.map((row) => row[spec.x] ?? ''))];
  const keys = by ? [...new Set(rows.map((row) => row[by] ?? ''))] : [''];
  const series = keys.map((key) => {
    const byX = new Map<string, number>();
    for (const row of rows) {
      if (by && row[by] !== key) continue;
      const x = row[spec.x] ?? '';
      if (byX.has(x)) {
        throw new Problem(
          'bad input',
          `The table ${spec.table} has more than one row for ${x} ${key}`.trim(),
        );
      }
      byX.set(x, numberIn(spec, row[spec.y]));
    }
    const name = spec.names[key] ?? nameOf(key);
    const highlighted = spec.highlight.includes(key);
    return { key, name, highlighted, values: xs.map((x) => byX.get(x) ?? null) };
  });
  const known = new Set(by ? keys : xs);
  for (const value of spec.highlight.filter((one) => !known.has(one))) {
    throw new Problem('bad input', `The chart of ${spec.table} highlights ${value}, which it does not show.`);
  }
  for (const { x } of spec.mark) {
    if (!xs.includes(x))
      throw new Problem('bad input', `The chart of ${spec.table} marks ${x}, which it lacks.`);
  }
  return { xs, series };
}

function numberIn(spec: ChartSpec, cell: string | undefined): number {
  const value = Number(cell);
  if (cell === undefined || cell.trim() === '' || !Number.isFinite(value)) {
    throw new Problem('bad input', `The table ${spec.table} has "${cell}" in ${spec.y}, which is no number.`);
  }
  return value;
}
