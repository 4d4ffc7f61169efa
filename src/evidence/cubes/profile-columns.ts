import type { Analytics } from '../../store/analytics.ts';
import { column as quoted } from '../../store/analytics-sql.ts';
import type { DatasetField } from '../datasets/dataset.ts';
import type { Statement } from '../datasets/stated.ts';
import { columnsPerHead } from './columns-per-head.ts';
import { cellsWithin } from './nested-members.ts';
import { numberedSexes } from './numbered-sexes.ts';
import { columnsBeside, partsOfWholes } from './parts-of-whole.ts';
import { withPercents } from './percent-columns.ts';
import { statedFacts, statedSplit } from './read-stated.ts';
import { readSplit, type SplitHow, splitBy } from './split-measures.ts';
import { statedColumn } from './stated-facts.ts';
import { sumsOfColumns } from './sums-of-columns.ts';
import type { ColumnProfile, SplitCell, SplitColumn, TableProfile } from './table-profile.ts';

/** A column of text with more different cells than this tells rows apart one by one: it is no dimension. */
const MOST_MEMBERS = 5000;
const MOST_TEXT = 12;
const MOST_STARTS = 50_000;

/**
 * Looks at the columns of a version's Parquet file at `path`: a handful of statements, whatever its length. Those of
 * `told` tell cells apart, as a person says: numbers in them are codes, read as text, and they name no measures.
 */
export async function profileColumns(
  analytics: Analytics,
  path: string,
  fields: readonly DatasetField[],
  told: ReadonlySet<string> = new Set(),
  statement: Statement | null = null,
): Promise<TableProfile> {
  const source = 'read_parquet($1)';
  const sexes = await numberedSexes(analytics, path, fields);
  const isNumeric = ({ name, type }: DatasetField) =>
    (type === 'number' || type === 'integer') && !told.has(name) && !sexes.includes(name);
  const shape = await analytics.rows(`select * from (describe select * from ${source})`, [path]);
  const there = new Set(shape.map((row) => String(row.column_name)));
  const isOf = (name: string, is: string) => statement && statedColumn(statement, name)?.is === is;
  // What names the codes of another column says nothing more.
  const known = fields.filter(({ name }) => there.has(name) && (told.has(name) || !isOf(name, 'label')));
  const hasTime = there.has('_from');
  const [whole = {}] = await analytics.rows(
    `select count(*) as rows${hasTime ? ', count(_from) as timed' : ''} from ${source}`,
    [path],
  );
  const rows = Number(whole.rows ?? 0);
  const profiled: ColumnProfile[] = [];
  for (const some of inParts(known)) {
    const counts = some.flatMap((field, i) => countsOf(field, i, isNumeric(field)));
    const [row = {}] = await analytics.rows(`select ${counts.join(', ')} from ${source}`, [path]);
    for (const [i, field] of some.entries()) {
      const numeric = isNumeric(field);
      const filled = Number(row[`n${i}`] ?? 0);
      const values = numeric ? null : await valuesOf(analytics, path, field.name);
      profiled.push({
        name: field.name,
        field,
        numeric,
        filled,
        different: numeric
          ? Number(row[`d${i}`] ?? 0)
          : (values?.length ?? (filled > 0 ? MOST_MEMBERS + 1 : 0)),
        values,
        least: row[`a${i}`] === null || row[`a${i}`] === undefined ? null : Number(row[`a${i}`]),
        most: row[`z${i}`] === null || row[`z${i}`] === undefined ? null : Number(row[`z${i}`]),
        decimals: Number(row[`p${i}`] ?? 0),
      });
    }
  }
  const starts =
    hasTime && Number(whole.timed ?? 0) > 0
      ? await analytics.rows(
          `select distinct _from::varchar as f from ${source} where _from is not null order by 1 limit ${MOST_STARTS}`,
          [path],
        )
      : [];
  const meant = statement && (await statedSplit(analytics, path, statement, profiled));
  // Notes and flags are said of values, and tell none apart.
  const columns = await withPercents(
    analytics,
    path,
    profiled.filter(({ name }) => told.has(name) || name === meant?.column || !isOf(name, 'attribute')),
  );
  const settles = await settledColumns(analytics, path, columns);
  // What is stated to be the value is no code, however few values there are.
  const codes = (await codesAmong(analytics, path, columns, rows)).filter((name) => !isOf(name, 'measure'));
  const wholes = await wholesOf(analytics, path, columns, settles, hasTime);
  const by = splitBy({ columns: columns.filter(({ name }) => !told.has(name)), settles });
  // "Variables" of which one is the sum of the others, as fuels are, are kinds of one measure.
  const named = meant ?? (by?.by === 'measure' && by.unit === undefined && wholes.has(by.column) ? null : by);
  const numbers = columns.filter(
    ({ name, numeric, filled, field }) =>
      numeric && filled > 0 && field.role !== 'period' && !codes.includes(name),
  );
  const split = named && (await splitInParts(analytics, path, named, numbers));
  return {
    rows,
    columns,
    settles,
    keys: await keysAmong(analytics, path, columns, settles, hasTime),
    beside: await cellsBeside(analytics, path, columns, settles),
    codes,
    split,
    within: await cellsWithin(analytics, path, columns, settles),
    wholes,
    sums: await sumsOfColumns(analytics, path, columns),
    ...(split === null && { heads: await columnsPerHead(analytics, path, columns) }),
    parts: split ? new Map() : await partsOfWholes(analytics, path, columns, settles, hasTime),
    starts: starts.map(({ f }) => String(f).slice(0, 10)),
    hasTime: starts.length > 0,
    ...(statement && { stated: await statedFacts(analytics, path, statement, columns, split) }),
  };
}

/** So many columns, or pairs of them, are counted by one statement: of a wide table all at once are too much to hold. */
const COUNTED_AT_ONCE = 20;

function inParts<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let start = 0; start < all.length; start += COUNTED_AT_ONCE)
    parts.push(all.slice(start, start + COUNTED_AT_ONCE));
  return parts;
}

function countsOf(field: DatasetField, i: number, numeric: boolean): string[] {
  const name = quoted(field.name);
  if (!numeric) return [`count(${name}) as n${i}`];
  return [
    `count(${name}) as n${i}`,
    `count(distinct ${name}) as d${i}`,
    `min(${name})::double as a${i}`,
    `max(${name})::double as z${i}`,
    `quantile_disc(length(split_part(rtrim(printf('%.8f', ${name}::double), '0'), '.', 2)), 0.75) as p${i}`,
  ];
}

/** The different cells of a column, in order; null where it has none, or more than {@link MOST_MEMBERS}. */
async function valuesOf(
  analytics: Analytics,
  path: string,
  column: string,
): Promise<ColumnProfile['values']> {
  const name = quoted(column);
  const found = await analytics.rows(
    `select * from (select distinct ${name}::varchar as v from read_parquet($1) where ${name} is not null
      limit ${MOST_MEMBERS + 1}) order by 1`,
    [path],
  );
  return found.length === 0 || found.length > MOST_MEMBERS ? null : found.map(({ v }) => String(v));
}

async function splitInParts(
  analytics: Analytics,
  path: string,
  split: SplitHow,
  numbers: readonly ColumnProfile[],
): Promise<SplitColumn> {
  const cells: [string, readonly SplitCell[]][] = [];
  for (const some of inParts(numbers)) cells.push(...(await readSplit(analytics, path, split, some)).cells);
  return { ...split, cells: new Map(cells) };
}

async function settledColumns(
  analytics: Analytics,
  path: string,
  columns: readonly ColumnProfile[],
): Promise<(readonly [string, string])[]> {
  const texts = columns.filter(({ values }) => values !== null && values.length > 1).slice(0, MOST_TEXT);
  const pairs = texts.flatMap((a) => texts.filter((b) => b !== a).map((b) => [a, b] as const));
  const together = await pairsOf(analytics, path, pairs);
  return pairs.flatMap(([a, b], i) =>
    (together[i] ?? 0) <= (a.values?.length ?? 0) && a.filled >= b.filled ? [[a.name, b.name] as const] : [],
  );
}

/** How many different pairs of cells two columns have, for each of pairs of columns: a few in one statement. */
async function pairsOf(
  analytics: Analytics,
  path: string,
  pairs: readonly (readonly [ColumnProfile, ColumnProfile])[],
): Promise<number[]> {
  const found: number[] = [];
  for (const some of inParts(pairs)) {
    const counts = some.map(([a, b], i) => `count(distinct (${quoted(a.name)}, ${quoted(b.name)})) as c${i}`);
    const [row = {}] = await analytics.rows(`select ${counts.join(', ')} from read_parquet($1)`, [path]);
    found.push(...some.map((_, i) => Number(row[`c${i}`])));
  }
  return found;
}

/** Headers of columns that say where a row comes from: "data-type", "release". */
const PROVENANCE =
  /^(?:source|series|method|version|vintage|release|revision|quality|(?:data|estimate)[ _-]?(?:type|source|product|set|status)|product[ _-]?(?:version|id))$/i;

/**
 * The columns without which rows are told apart all the same: those that settle several others, and those that say where
 * a row comes from, such as the satellite that measured it.
 */
async function keysAmong(
  analytics: Analytics,
  path: string,
  columns: readonly ColumnProfile[],
  settles: TableProfile['settles'],
  hasTime: boolean,
): Promise<string[]> {
  const settled = new Set(settles.map(([a, b]) => `${a}\n${b}`));
  const isSame = (a: string, b: string) => settled.has(`${a}\n${b}`) && settled.has(`${b}\n${a}`);
  const texts = columns.filter(({ values }) => values !== null && values.length > 1).map(({ name }) => name);
  const sizeOf = (name: string) => columns.find((one) => one.name === name)?.different ?? 0;
  const open = texts.filter((name) => {
    const below = settles.flatMap(([a, b]) => (a === name && !isSame(a, b) ? [b] : []));
    // A code that only the row of the country lacks names the same as its name does.
    if (below.some((one) => sizeOf(one) >= 0.8 * sizeOf(name))) return false;
    // Airports are in few of all states, towns and classes there are; a series has all that its kinds can make.
    const crossed = below.reduce((product, one) => product * sizeOf(one), 1);
    if (isNamed(columns.find((one) => one.name === name)) && 2 * sizeOf(name) < crossed) return false;
    return below.some((a) =>
      below.some((b) => a !== b && !settled.has(`${a}\n${b}`) && !settled.has(`${b}\n${a}`)),
    );
  });
  const origins = texts.filter(
    (name) => PROVENANCE.test(name) && sizeOf(name) <= MOST_ORIGINS && !open.includes(name),
  );
  const keys: string[] = [];
  for (const name of [...open.slice(0, MOST_CODES), ...origins]) {
    const others = texts.filter((other) => other !== name && !isSame(other, name));
    const rest = [...others.map(quoted), ...(hasTime ? ['_from', '_to'] : [])];
    const [row = {}] = await analytics.rows(
      `select count(distinct (${rest.join(', ')})) as rest, count(distinct (${[...rest, quoted(name)].join(', ')})) as whole
        from read_parquet($1)`,
      [path],
    );
    if (Number(row.rest) === Number(row.whole)) keys.push(name);
  }
  return keys;
}

/** More cells than these are kinds of something, and no origins. */
const MOST_ORIGINS = 12;

/** Whether the cells of a column are names, as people say them, and no codes. */
function isNamed(column: ColumnProfile | undefined): boolean {
  const values = column?.values ?? [];
  return values.filter((value) => /\p{Lu}?\p{Ll}{2}/u.test(value)).length * 2 > values.length;
}

/** So many pairs of columns are read side by side, of columns with so many cells. */
const MOST_PAIRS = 30;
const MOST_BESIDE = 2000;

async function cellsBeside(
  analytics: Analytics,
  path: string,
  columns: readonly ColumnProfile[],
  settles: TableProfile['settles'],
): Promise<Map<string, Map<string, string>>> {
  const beside = new Map<string, Map<string, string>>();
  const small = settles.filter(
    ([a]) => (columns.find(({ name }) => name === a)?.different ?? 0) <= MOST_BESIDE,
  );
  for (const [a, b] of small.slice(0, MOST_PAIRS)) {
    const rows = await analytics.rows(
      `select ${quoted(a)}::varchar as a, any_value(${quoted(b)}::varchar) as b from read_parquet($1)
        where ${quoted(a)} is not null and ${quoted(b)} is not null group by 1`,
      [path],
    );
    beside.set(`${a}\n${b}`, new Map(rows.map((row) => [String(row.a), String(row.b)])));
  }
  return beside;
}

/** Headers of columns of numbers that count nothing. */
const CODE_HEADER =
  /(?:^|[ _.])(?:ids?|codes?|keys?|vector|coordinate|dguid|decimals?|sumlev|fips|m49|tlist)(?:\s*\([^)]*\))?$/i;
const MOST_CODES = 12;

/** Columns of whole numbers whose header calls them codes, or that say again and again the same as one of text. */
async function codesAmong(
  analytics: Analytics,
  path: string,
  columns: readonly ColumnProfile[],
  rows: number,
): Promise<string[]> {
  const whole = columns.filter(({ numeric, decimals, filled }) => numeric && decimals === 0 && filled > 0);
  const named = whole.filter(({ name }) => CODE_HEADER.test(name.trim()));
  // Values of a measure seldom come three times each, and never just as one text does.
  const open = whole
    .filter((one) => !named.includes(one) && one.different > 1 && one.different * 3 <= rows)
    .slice(0, MOST_CODES);
  // What is different in every row settles any number, and a number of every month is none of its codes.
  const texts = columns
    .filter(({ values, field }) => values !== null && values.length > 1 && field.role !== 'period')
    .filter(({ different }) => different * 2 <= rows)
    .slice(0, MOST_CODES);
  const pairs = open.flatMap((a) =>
    texts.filter((b) => b.different >= a.different).map((b) => [a, b] as const),
  );
  const together = await pairsOf(analytics, path, pairs);
  // A code may be left out for the whole, and stands with one text alone all the same.
  const same = pairs.filter(([, b], i) => (together[i] ?? 0) <= b.different).map(([a]) => a.name);
  return [...new Set([...named.map(({ name }) => name), ...same])];
}

/** How many numbers are looked at for a cell that others add up to, and how many different cells a column may have. */
const MOST_NUMBERS = 4;
const MOST_PARTS = 500;

/** Headers of columns about values. */
const ABOUT = /(?:^|[ _.])(?:flags?|foot_?notes?|notes?|status|symbols?|comments?)(?:$|[ _.])/i;

/** The cell of each column of text whose numbers are everywhere the sums of those of the others. */
async function wholesOf(
  analytics: Analytics,
  path: string,
  columns: readonly ColumnProfile[],
  settles: TableProfile['settles'],
  hasTime: boolean,
): Promise<Map<string, string>> {
  // Codes and years are no parts of anything.
  const numbers = columns
    .filter(
      ({ numeric, filled, field, name }) =>
        numeric && filled > 3 && field.role !== 'period' && !CODE_HEADER.test(name.trim()),
    )
    .slice(0, MOST_NUMBERS);
  // A flag beside a value parts no whole from its parts.
  const texts = columns.filter(({ name, values }) => values !== null && !ABOUT.test(name));
  const wholes = new Map<string, string>();
  for (const text of texts.filter(({ values }) => (values?.length ?? 0) > 2).slice(0, MOST_TEXT)) {
    if ((text.values?.length ?? 0) > MOST_PARTS) continue;
    const beside = columnsBeside(text.name, texts, settles, hasTime);
    for (const { name, decimals } of numbers) {
      if (wholes.has(text.name)) break;
      const value = `${quoted(name)}::double`;
      const [largest] = await analytics.rows(
        `select ${quoted(text.name)}::varchar as cell, sum(${value}) as mine,
          sum(sum(${value})) over () as total from read_parquet($1)
          where ${quoted(text.name)} is not null group by 1 order by 2 desc nulls last limit 1`,
        [path],
      );
      // The whole and its parts are twice the whole; a few cells may be missing.
      const part = Number(largest?.mine) / Number(largest?.total);
      if (!(part > 0.45 && part < 0.6)) continue;
      const [row] = await analytics.rows(
        `select count(*) filter (where whole is not null and parts is not null and n > 1) as seen,
          count(*) filter (where n > 1 and abs(whole - parts) <= ${10 ** -decimals} * (n + 1)) as fits from (
          select sum(${value}) filter (where ${quoted(text.name)}::varchar = $2) as whole,
            sum(${value}) filter (where ${quoted(text.name)}::varchar <> $2) as parts,
            count(${value}) filter (where ${quoted(text.name)}::varchar <> $2) as n
          from read_parquet($1) ${beside.length > 0 ? `group by ${beside.join(', ')}` : ''})`,
        [path, String(largest?.cell)],
      );
      if (Number(row?.seen) >= 3 && Number(row?.fits) >= 0.9 * Number(row?.seen))
        wholes.set(text.name, String(largest?.cell));
    }
  }
  return wholes;
}
