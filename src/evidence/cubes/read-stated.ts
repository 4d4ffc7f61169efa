import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import { powerOf } from '../datasets/formats/concepts.ts';
import { readStatement, STATED_KEY, type StatedColumn, type Statement, textIn } from '../datasets/stated.ts';
import { isMeasureHeader, MOST_SPLIT, MOST_UNITS, type SplitHow } from './split-measures.ts';
import { labelsOf, type MeasuredIn, measuredIn, type StatedFacts } from './stated-facts.ts';
import type { ColumnProfile, SplitColumn } from './table-profile.ts';

/** What a version's Parquet file keeps of what was stated of its columns; null where nothing was. */
export async function readStated(analytics: Analytics, path: string): Promise<Statement | null> {
  const [row] = await analytics.rows(
    `select decode(value) as v from parquet_kv_metadata($1) where decode(key) = '${STATED_KEY}'`,
    [path],
  );
  return row?.v === undefined ? null : readStatement(String(row.v));
}

/** More different pairs of a unit and a scale than this say nothing of any. */
const MOST_PAIRS = 5000;

/** The columns of a table that say in which units its values are. */
function aboutUnits({ columns }: Statement, there: ReadonlySet<string>) {
  const of = (about: StatedColumn['about']) =>
    columns.find((one) => one.about === about && there.has(one.name) && one.is !== 'label');
  return { unit: of('unit'), multiplier: of('multiplier'), decimals: of('decimals'), base: of('base') };
}

/**
 * The column that tells measures apart, as units show it: where rows differ in unit or scale, the dimension that settles
 * both, and the unit itself where none does. Null where all rows are alike and the file names no such column.
 */
export async function statedSplit(
  analytics: Analytics,
  path: string,
  statement: Statement,
  columns: readonly ColumnProfile[],
): Promise<SplitHow | null> {
  const there = new Map(columns.map((one) => [one.name, one]));
  const { unit, multiplier } = aboutUnits(statement, new Set(there.keys()));
  const differ = [unit, multiplier].flatMap((one) =>
    one && (there.get(one.name)?.different ?? 0) > 1 ? [one.name] : [],
  );
  const fits = ({ values }: ColumnProfile) =>
    values !== null && values.length > 1 && values.length <= MOST_SPLIT;
  const dimensions = statement.columns.flatMap(({ name, names, is, about }) => {
    const one = there.get(name);
    const isMeant = is === 'dimension' && !['place', 'frequency', 'series', 'unit'].includes(about ?? '');
    return one && isMeant && fits(one)
      ? [{ one, isMetric: about === 'metric' || [name, textIn(names)].some(isMeasureHeader) }]
      : [];
  });
  const metric = dimensions.find(({ isMetric }) => isMetric)?.one;
  if (differ.length === 0) return metric ? { column: metric.name, by: 'measure' } : null;
  const ranked = [...dimensions].sort(
    (a, b) => Number(b.isMetric) - Number(a.isMetric) || a.one.different - b.one.different,
  );
  const all = differ.map(quoted).join(', ');
  for (const { one } of ranked) {
    const [row] = await analytics.rows(
      `select max(n) as n from (select count(distinct (${all})) as n from read_parquet($1) group by ${quoted(one.name)})`,
      [path],
    );
    if (Number(row?.n) === 1) return { column: one.name, by: 'measure' };
  }
  const own = unit && there.get(unit.name);
  // One measure in several units: debt in euros, and in percent of output.
  if (metric && own && fits(own) && own.different <= MOST_UNITS)
    return { column: metric.name, by: 'measure', unit: own.name };
  if (own && fits(own)) return { column: own.name, by: 'unit' };
  return metric ? { column: metric.name, by: 'measure' } : null;
}

/** Puts together what the file states and what its cells say of it. */
export async function statedFacts(
  analytics: Analytics,
  path: string,
  statement: Statement,
  columns: readonly ColumnProfile[],
  split: SplitColumn | null,
): Promise<StatedFacts> {
  return {
    statement,
    labels: labelsOf(statement),
    units: await unitsOf(analytics, path, statement, columns, split),
    sums: await sumsOf(analytics, path, statement, columns),
  };
}

async function unitsOf(
  analytics: Analytics,
  path: string,
  statement: Statement,
  columns: readonly ColumnProfile[],
  split: SplitColumn | null,
): Promise<Map<string, MeasuredIn>> {
  const there = await columnsOf(analytics, path);
  const { unit, multiplier, decimals, base } = aboutUnits(statement, there);
  const measures = columns.filter(({ numeric }) => numeric).map(({ name }) => name);
  const found = [unit, multiplier, decimals, base].map((one) =>
    one ? `trim(${quoted(one.name)}::varchar)` : 'null',
  );
  const filled =
    measures.length > 0
      ? `where coalesce(${measures.map((one) => `${quoted(one)}::varchar`).join(', ')}) is not null`
      : '';
  const rows = await analytics.rows(
    `select distinct ${split ? keyed(split) : "''"} as k, ${found.map((sql, i) => `${sql} as u${i}`).join(', ')}
      from read_parquet($1) ${filled} limit ${MOST_PAIRS + 1}`,
    [path],
  );
  if (rows.length > MOST_PAIRS) return new Map();
  const names = new Map(unit?.codes.map(({ code, names }) => [code, textIn(names)]));
  const metric = statement.columns.filter(({ codes }) => codes.some((one) => one.unit !== undefined));
  const keys = new Set(rows.map(({ k }) => String(k ?? '')));
  return new Map(
    [...keys].map((key) => {
      const mine = rows.filter(({ k }) => String(k ?? '') === key);
      const all = (i: number) =>
        [...new Set(mine.map((row) => row[`u${i}`]))].flatMap((cell) =>
          cell === null || cell === undefined || cell === '' ? [] : [String(cell)],
        );
      const measured = measuredIn({
        units: all(0).map((code) => ({ code, name: names.get(code) ?? '' })),
        multipliers: multiplier ? scalesOf(mine.map((row) => row.u1)) : [],
        decimals: all(2).flatMap((cell) => (/^\d{1,2}$/.test(cell) ? [Number(cell)] : [])),
        bases: all(3),
        own: ownUnit(metric, split, key, columns) ?? onlyMeasure(statement)?.unit,
      });
      return [key, measured] as const;
    }),
  );
}

function keyed({ column, unit }: SplitColumn): string {
  const code = `${quoted(column)}::varchar`;
  return unit === undefined ? code : `${code} || chr(10) || ${quoted(unit)}::varchar`;
}

/** The unit that a code itself has: of the code that names the measure, or of the only one that there is. */
function ownUnit(
  metric: readonly StatedColumn[],
  split: SplitColumn | null,
  key: string,
  columns: readonly ColumnProfile[],
) {
  for (const { name, codes } of metric) {
    const values = columns.find((one) => one.name === name)?.values;
    const code = name === split?.column ? key.split('\n')[0] : values?.length === 1 ? values[0] : undefined;
    const found = codes.find((one) => one.code === code)?.unit;
    if (found) return found;
  }
  return undefined;
}

function onlyMeasure({ columns }: Statement): StatedColumn | undefined {
  const measures = columns.filter(({ is }) => is === 'measure');
  return measures.length === 1 ? measures[0] : undefined;
}

/** The different multipliers of rows; a row that says none beside others that do makes one more, that nobody knows. */
function scalesOf(cells: readonly unknown[]): (number | null)[] {
  const scales = cells.map((cell) => (cell === null || cell === undefined ? null : powerOf(String(cell))));
  const different = [...new Set(scales)];
  return different.length === 1 && different[0] === null ? [] : different;
}

async function columnsOf(analytics: Analytics, path: string): Promise<Set<string>> {
  const shape = await analytics.rows('select * from (describe select * from read_parquet($1))', [path]);
  return new Set(shape.map((row) => String(row.column_name)));
}

/** How many members with others under them are looked at, in how many columns of numbers. */
const MOST_PARENTS = 200;
const MOST_NUMBERS = 3;

/** Of each dimension the members whose numbers are, wherever all are there, the sums of those under them. */
async function sumsOf(
  analytics: Analytics,
  path: string,
  { columns: stated }: Statement,
  columns: readonly ColumnProfile[],
): Promise<Map<string, ReadonlySet<string>>> {
  const numbers = columns.filter(({ numeric, filled }) => numeric && filled > 2).slice(0, MOST_NUMBERS);
  const texts = columns.filter(({ numeric, values }) => !numeric && values !== null);
  const there = await columnsOf(analytics, path);
  const sums = new Map<string, ReadonlySet<string>>();
  for (const column of stated) {
    if (column.is !== 'dimension' || !there.has(column.name)) continue;
    const children = new Map<string, string[]>();
    for (const { code, parent } of column.codes)
      if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), code]);
    const beside = [
      ...texts.flatMap(({ name }) => (name === column.name ? [] : [quoted(name)])),
      ...['_from', '_to'].filter((name) => there.has(name)),
    ];
    const found = new Set<string>();
    for (const [parent, parts] of [...children].slice(0, MOST_PARENTS))
      for (const { name, decimals } of numbers)
        if (
          parts.length > 1 &&
          (await isSum(analytics, path, { column: column.name, parent, parts, name, decimals, beside }))
        )
          found.add(parent);
    if (found.size > 0) sums.set(column.name, found);
  }
  return sums;
}

interface SumAsked {
  readonly column: string;
  readonly parent: string;
  readonly parts: readonly string[];
  readonly name: string;
  readonly decimals: number;
  readonly beside: readonly string[];
}

/** Whether a member is the sum of its parts in nine of ten cells that have them all, and in three at least. */
async function isSum(
  analytics: Analytics,
  path: string,
  { column, parent, parts, name, decimals, beside }: SumAsked,
): Promise<boolean> {
  const [cell, value] = [`${quoted(column)}::varchar`, `${quoted(name)}::double`];
  const list = parts.map((_, i) => `$${i + 3}`).join(', ');
  const [row] = await analytics.rows(
    `select count(*) as seen,
      count(*) filter (where abs(whole - parts) <= ${10 ** -decimals} * (n + 1)) as fits,
      count(*) filter (where abs(whole) > ${10 ** -decimals} * (n + 1)) as large from (
      select sum(${value}) filter (where ${cell} = $2) as whole,
        sum(${value}) filter (where ${cell} in (${list})) as parts,
        count(distinct ${cell}) filter (where ${cell} in (${list}) and ${value} is not null) as n
      from read_parquet($1) where ${cell} in ($2, ${list})
      ${beside.length > 0 ? `group by ${beside.join(', ')}` : ''})
      where whole is not null and n = ${parts.length}`,
    [path, parent, ...parts],
  );
  const seen = Number(row?.seen);
  return seen >= 3 && Number(row?.fits) >= 0.9 * seen && Number(row?.large) * 2 > seen;
}
