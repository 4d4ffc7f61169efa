import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../checks/query-sql.ts';
import { unitIn } from './read-header.ts';
import type { ColumnProfile, SplitColumn, TableProfile } from './table-profile.ts';

/** Headers of a column that says what each row measures: in words, or as Eurostat has them, such as `indic_de`. */
export const MEASURE_HEADER =
  /^(?:indic(?: [a-z]{2,4})?|(?:indicators?|measures?|elements?|variables?|statistics?|contents?|metrics?|data items?)(?: (?:names?|labels?|descriptions?|titles?|values?))?|(?:series|subject) (?:names?|descriptors?|descriptions?|titles?|labels?))$/i;
/** Headers of a column that says in which unit each row is. */
const UNIT_HEADER =
  /^(?:units?|units? of measure(?:ment)?|unit measure|measure unit|uom|currenc(?:y|ies))(?: (?:names?|labels?|codes?))?$/i;
/** Nobody tells more measures than this apart. */
export const MOST_SPLIT = 300;

/** The column that names what rows measure; null where none does. A column of measures goes before one of units. */
export function splitBy({
  columns,
  settles,
}: Pick<TableProfile, 'columns' | 'settles'>): Pick<SplitColumn, 'column' | 'by'> | null {
  const candidates = columns.filter(
    ({ numeric, values }) => !numeric && values !== null && values.length > 1 && values.length <= MOST_SPLIT,
  );
  const measures = candidates.filter(({ name }) => MEASURE_HEADER.test(plainly(name)));
  // Of a code and a label, the label; of several columns, the one that settles the others.
  const [named] = [...measures].sort(
    (a, b) => settledBy(b.name, settles) - settledBy(a.name, settles) || prose(b) - prose(a),
  );
  // "MLN_USD" and "PC_GDP" are units of what the title names.
  const areUnits = named?.values?.every(
    (value) => unitIn(plainly(value)) !== null && /^[A-Z0-9_]+$/.test(value),
  );
  if (named) return { column: named.name, by: areUnits ? 'unit' : 'measure' };
  const units = candidates.filter(({ name }) => UNIT_HEADER.test(plainly(name)));
  const [unit] = [...units].sort((a, b) => prose(b) - prose(a));
  if (!unit) return null;
  // The unit that another column settles is said of that column's cells.
  const above = settles.find(
    ([a, b]) => b === unit.name && !settles.some(([c, d]) => c === unit.name && d === a),
  );
  const owner = above && candidates.find(({ name }) => name === above[0]);
  if (owner && (owner.values?.length ?? 0) <= MOST_SPLIT) return { column: owner.name, by: 'measure' };
  return above ? null : { column: unit.name, by: 'unit' };
}

/** What each cell of a splitting column has in the columns of numbers. */
export async function readSplit(
  analytics: Analytics,
  path: string,
  split: Pick<SplitColumn, 'column' | 'by'>,
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
    `select ${quoted(split.column)}::varchar as code, ${parts.join(', ')} from read_parquet($1)
      where ${quoted(split.column)} is not null group by 1 order by 1`,
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

function plainly(name: string): string {
  return name.replaceAll(/[_.]+/g, ' ').trim();
}

function prose({ values }: ColumnProfile): number {
  return (values ?? []).filter((value) => /\p{Ll}{2}/u.test(value)).length;
}
