import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import { unitIn } from './read-header.ts';
import type { ColumnProfile, SplitCell, SplitColumn, TableProfile } from './table-profile.ts';

/** Headers of a column that says what each row measures: in words, or as Eurostat has them, such as `indic_de` or `na_item`. */
const MEASURE_HEADER =
  /^(?:indic(?: [a-z]{2,4})?|(?:na|bop) item|strucpro|(?:indicators?|measures?|elements?|variables?|statistics?|contents?|metrics?|data items?)(?: (?:names?|labels?|descriptions?|titles?|values?))?|(?:series|subject) (?:names?|descriptors?|descriptions?|titles?|labels?))$/i;
/** Headers of a column that says in which unit each row is. */
const UNIT_HEADER =
  /^(?:units?|units? of measure(?:ment)?|unit measure|measure unit|uom|currenc(?:y|ies))(?: (?:names?|labels?|codes?))?$/i;
/** Nobody tells more measures than this apart. */
export const MOST_SPLIT = 300;

/** The column that names what rows measure; null where none does. A column of measures goes before one of units. */
export function splitBy({ columns, settles }: Pick<TableProfile, 'columns' | 'settles'>): SplitHow | null {
  const candidates = columns.filter(
    ({ numeric, values }) => !numeric && values !== null && values.length > 1 && values.length <= MOST_SPLIT,
  );
  const measures = candidates.filter(({ name }) => isMeasureHeader(name));
  // Of a code and a label, the label; of several columns, the one that settles the others.
  const [named] = [...measures].sort(
    (a, b) => settledBy(b.name, settles) - settledBy(a.name, settles) || prose(b) - prose(a),
  );
  // "MLN_USD" and "PC_GDP" are units of what the title names.
  const areUnits = named?.values?.every(
    (value) => unitIn(plainly(value)) !== null && /^[A-Z0-9_]+$/.test(value),
  );
  const units = candidates.filter(({ name }) => UNIT_HEADER.test(plainly(name)));
  const [unit] = [...units].sort((a, b) => prose(b) - prose(a));
  if (named) {
    if (areUnits) return { column: named.name, by: 'unit' };
    const isOwn = unit && settles.some(([a, b]) => a === named.name && b === unit.name);
    return {
      column: named.name,
      by: 'measure',
      ...(unit && !isOwn && (unit.values?.length ?? 0) <= MOST_UNITS && { unit: unit.name }),
    };
  }
  if (!unit) return null;
  // The unit that another column settles is said of that column's cells.
  const above = settles.find(
    ([a, b]) => b === unit.name && !settles.some(([c, d]) => c === unit.name && d === a),
  );
  const owner = above && candidates.find(({ name }) => name === above[0]);
  if (owner && (owner.values?.length ?? 0) <= MOST_SPLIT) return { column: owner.name, by: 'measure' };
  if (above) return null;
  // "Production (metric tonnes)" beside "Metric tonnes": cells that have their unit in them name what is measured.
  const twin = candidates.find(
    ({ name, values }) =>
      name !== unit.name &&
      settles.some(([a, b]) => a === name && b === unit.name) &&
      values?.every((value) => /\p{L}{3}.*[([]/u.test(value) && unitIn(value) !== null),
  );
  if (twin) return { column: twin.name, by: 'measure' };
  return { column: unit.name, by: 'unit' };
}

/** By what a measure's unit is stated: the cell that names it, with that of the column of units where there is one. */
export function keyOf({ code, unit }: Pick<SplitCell, 'code' | 'unit'>): string {
  return unit === undefined ? code : `${code}\n${unit}`;
}

/** How a table is split. */
export type SplitHow = Omit<SplitColumn, 'cells'>;

/** One measure comes in no more units than these. */
export const MOST_UNITS = 12;

/** What each cell of a splitting column has in the columns of numbers. */
export async function readSplit(
  analytics: Analytics,
  path: string,
  split: SplitHow,
  numbers: readonly ColumnProfile[],
): Promise<SplitColumn> {
  const parts = numbers.flatMap(({ name }, i) => {
    const value = `${quoted(name)}::double`;
    return [
      `count(${value}) as n${i}`,
      `min(${value}) as a${i}`,
      `max(${value}) as z${i}`,
      `quantile_disc(length(split_part(rtrim(printf('%.8f', ${value}), '0'), '.', 2)), 0.75) as p${i}`,
    ];
  });
  const rows = await analytics.rows(
    `select ${quoted(split.column)}::varchar as code, ${split.unit === undefined ? 'null' : `${quoted(split.unit)}::varchar`} as unit,
      ${parts.join(', ')} from read_parquet($1) where ${quoted(split.column)} is not null group by 1, 2 order by 1, 2`,
    [path],
  );
  const number = (value: unknown) => (value === null || value === undefined ? null : Number(value));
  return {
    ...split,
    cells: new Map(
      numbers.map(({ name }, i) => [
        name,
        rows
          .map((row) => ({
            code: String(row.code),
            ...(typeof row.unit === 'string' && { unit: row.unit }),
            filled: Number(row[`n${i}`] ?? 0),
            least: number(row[`a${i}`]),
            most: number(row[`z${i}`]),
            decimals: Number(row[`p${i}`] ?? 0),
          }))
          .filter(({ filled }) => filled > 0),
      ]),
    ),
  };
}

function settledBy(name: string, settles: TableProfile['settles']): number {
  return settles.filter(([a]) => a === name).length;
}

/** Whether a header is that of a column that says what each row measures. */
export function isMeasureHeader(header: string): boolean {
  return MEASURE_HEADER.test(plainly(header));
}

function plainly(name: string): string {
  return name.replaceAll(/[_.]+/g, ' ').trim();
}

function prose({ values }: ColumnProfile): number {
  return (values ?? []).filter((value) => /\p{Ll}{2}/u.test(value)).length;
}
