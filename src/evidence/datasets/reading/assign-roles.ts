import { Problem } from '../../../errors.ts';
import type { AreaCode, Coverage, FieldRole } from '../dataset.ts';
import type { Descriptor } from '../descriptor.ts';
import { type Column, cellSql } from './column.ts';
import { cellProblem, refuse } from './describe-columns.ts';
import { guessRole } from './guess-roles.ts';
import { readAreas } from './read-areas.ts';
import { readFlow } from './read-flow.ts';
import { type PeriodCell, readPeriods } from './read-period.ts';
import { readProduct } from './read-product.ts';
import { isScaleColumn, readScale, scaleCell } from './read-scale.ts';
import { ask, type Stage } from './stage.ts';

type Flow = Coverage['flows'][number]['flow'];

/** One dimension of the data: which column it is read from, and what each of its cells stands for. */
export interface Dimension<Meaning> {
  readonly column: Column;
  /** The SQL of the cell its meanings are found by. */
  readonly sql: string;
  readonly meanings: ReadonlyMap<string, Meaning>;
}

/** The dimensions a file has. */
export interface Dimensions {
  readonly period: Dimension<PeriodCell> | null;
  readonly reporter: Dimension<AreaCode> | null;
  readonly partner: Dimension<AreaCode> | null;
  readonly flow: Dimension<Flow> | null;
  readonly product: Dimension<string | null> | null;
  /** Whether any of them was told by the name of its column alone. */
  readonly guessed: boolean;
}

/** More periods, areas or goods than this are no such column. */
const MOST_UNITS = 500;
const MOST = { period: 50_000, reporter: 5_000, partner: 5_000, flow: 50, product: 300_000 } as const;

/**
 * Finds the columns of each dimension: those the descriptor says, whose cells must all be understood, and without it
 * those whose names and cells look like one. Sets the roles on the columns.
 */
export async function assignRoles(
  stage: Stage,
  columns: readonly Column[],
  descriptor: Descriptor | null,
): Promise<Dimensions> {
  const finder = {
    stage,
    columns,
    guessing: !columns.some(({ field }) => field.role !== null),
    guessed: false,
  };
  const period = await findPeriod(finder);
  const reporter = await find(finder, 'reporter', readAreas, isArea);
  const partner = await find(finder, 'partner', readAreas, isArea);
  const flow = await find(
    finder,
    'flow',
    each((cell) => readFlow(cell) ?? undefined),
    () => true,
  );
  // A column called "code" is one of goods only beside somebody who trades them.
  const trades = reporter !== null || partner !== null || flow !== null;
  const product =
    trades || !finder.guessing ? await find(finder, 'product', each(readProduct), () => true) : null;
  if (finder.guessing) guessNumbers(finder);
  await readUnit(stage, columns);
  await applyScale(stage, columns);
  for (const [role, dimension] of Object.entries({ reporter, partner, flow, product })) {
    if (dimension && descriptor?.constants[role as 'flow'] !== undefined)
      throw cellProblem(
        1,
        dimension.column.name,
        null,
        `stands for every ${role}, and the descriptor has a constant for it too`,
      );
  }
  return { period, reporter, partner, flow, product, guessed: finder.guessed };
}

interface Finder {
  readonly stage: Stage;
  readonly columns: readonly Column[];
  readonly guessing: boolean;
  guessed: boolean;
}

const isArea = ({ iso, aggregate }: AreaCode) => iso !== null || aggregate;

/** Makes a reader of one cell one of all; cells it does not know are left out. */
function each<Meaning>(read: (cell: string) => Meaning | undefined) {
  return (cells: readonly string[]): Map<string, Meaning> => {
    const meanings = new Map<string, Meaning>();
    for (const cell of cells) {
      const meaning = read(cell);
      if (meaning !== undefined) meanings.set(cell, meaning);
    }
    return meanings;
  };
}

function candidates(finder: Finder, role: FieldRole): Column[] {
  const said = finder.columns.filter(({ field }) => field.role === role);
  if (said.length > 0 || !finder.guessing) return said.slice(0, 1);
  // A country beside a counterpart is the one that reports.
  const beside = finder.columns.some(({ name }) => /^counterpart/i.test(name));
  return finder.columns
    .flatMap((column) => {
      const isCountry = beside && /^country$/i.test(column.name);
      const guess = isCountry ? ({ role: 'reporter', rank: 0 } as const) : guessRole(column.name);
      return guess?.role === role ? [{ column, rank: guess.rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

async function find<Meaning>(
  finder: Finder,
  role: 'reporter' | 'partner' | 'flow' | 'product',
  read: (cells: readonly string[]) => Map<string, Meaning>,
  known: (meaning: Meaning) => boolean,
): Promise<Dimension<Meaning> | null> {
  for (const column of candidates(finder, role)) {
    const sql = `(${cellSql(column)})`;
    const cells = await distinct(finder.stage, sql, MOST[role]);
    const said = column.field.role === role;
    if (cells === null) {
      if (said)
        throw cellProblem(
          1,
          column.name,
          column.name,
          `has more than ${MOST[role]} different cells: it is no ${role}`,
        );
      continue;
    }
    const meanings = read(cells);
    const odd = cells.filter((cell) => !meanings.has(cell));
    const understood = [...meanings.values()].filter(known).length;
    if (!said && ((odd.length > 0 && role === 'flow') || understood * 2 < cells.length || cells.length === 0))
      continue;
    if (odd.length > 0) await refuseCell(finder.stage, column, sql, odd[0] ?? '', WHY[role]);
    settle(finder, column, role);
    return { column, sql, meanings };
  }
  return null;
}

const WHY = {
  reporter: 'is no country',
  partner: 'is no country',
  flow: 'is neither an import nor an export',
  product: 'is no code of the Harmonized System',
  period: 'is no period; write 2019, 2019-Q1, 2019-01 or 2019-01-31',
} as const;

async function findPeriod(finder: Finder): Promise<Dimension<PeriodCell> | null> {
  const columns = candidates(finder, 'period');
  const two = yearAndMonth(finder, columns);
  for (const column of two ? [two.year] : columns) {
    const sql = two
      ? `(${cellSql(two.year)} || '-' || lpad(${cellSql(two.month)}, 2, '0'))`
      : `(${cellSql(column)})`;
    const cells = await distinct(finder.stage, sql, MOST.period);
    const said = column.field.role === 'period';
    if (cells === null) {
      if (said) throw cellProblem(1, column.name, column.name, 'has too many different cells for periods');
      continue;
    }
    const read = readPeriods(cells);
    const meanings = new Map(
      [...read].flatMap(([cell, period]) => (period ? [[cell, period] as const] : [])),
    );
    if (!said && (meanings.size * 2 < cells.length || cells.length === 0)) continue;
    const odd = cells.find((cell) => !meanings.has(cell));
    if (odd !== undefined) await refuseCell(finder.stage, column, sql, odd, WHY.period);
    await refuse(finder.stage, column, `${sql} is null`, 'has no period');
    settle(finder, column, 'period');
    if (two) settle(finder, two.month, 'period');
    return { column, sql, meanings };
  }
  return null;
}

/** A year and a month in columns of their own, where no other column has both. */
function yearAndMonth(finder: Finder, columns: readonly Column[]): { year: Column; month: Column } | null {
  if (!finder.guessing) return null;
  const named = (form: RegExp) => columns.find(({ name }) => form.test(name));
  const year = named(/^(?:ref_?)?year$/i);
  const month = named(/^month$/i);
  return year && month && columns.length === 2 ? { year, month } : null;
}

function settle(finder: Finder, column: Column, role: FieldRole): void {
  if (column.field.role === null) finder.guessed = true;
  column.field = { ...column.field, role };
}

function guessNumbers(finder: Finder): void {
  for (const column of finder.columns) {
    const role = guessRole(column.name)?.role;
    const isNumber = column.form !== null;
    if (column.field.role !== null) continue;
    if (
      (isNumber && (role === 'value' || role === 'quantity')) ||
      (!isNumber && (role === 'unit' || role === 'frequency'))
    )
      settle(finder, column, role);
  }
}

/** A column that says one unit for all rows gives it to the values that name none. */
async function readUnit(stage: Stage, columns: readonly Column[]): Promise<void> {
  const column = columns.find(({ field }) => field.role === 'unit');
  if (!column) return;
  const units = await distinct(stage, `(${cellSql(column)})`, MOST_UNITS);
  const [first] = units ?? [];
  if (!units || first === undefined) return;
  const scales = units.map((text) => readScale(text));
  oneScale(
    column,
    scales.map(({ multiplier }) => multiplier ?? 1),
  );
  const { unit, multiplier } = readScale(first);
  if (multiplier !== null) multiply(columns, column, multiplier);
  if (units.length !== 1 || unit === null) return;
  for (const one of columns) {
    if (one.field.role === 'value' && one.field.unit === null)
      one.field = { ...one.field, unit: unit.slice(0, 40) };
  }
}

/** A column that says what the values are counted in, such as UNIT_MULT of SDMX: in one scale for all rows. */
async function applyScale(stage: Stage, columns: readonly Column[]): Promise<void> {
  for (const column of columns) {
    if (!isScaleColumn(column.name) || (column.field.role !== null && column.field.role !== 'unit')) continue;
    const cells = await distinct(stage, `(${cellSql(column)})`, MOST_UNITS);
    const scales = (cells ?? []).map((cell) => scaleCell(column.name, cell));
    const odd = scales.indexOf(null);
    // Another column of that name: nothing in it is a scale.
    if (scales.every((scale) => scale === null)) continue;
    if (odd >= 0)
      await refuseCell(
        stage,
        column,
        `(${cellSql(column)})`,
        cells?.[odd] ?? '',
        'is no scale; write Millions, or 6',
      );
    const [scale] = oneScale(column, scales.map(Number));
    if (scale !== undefined) multiply(columns, column, scale);
  }
}

/** Rows in several scales are refused: a value in thousands beside one in millions would be read as smaller. */
function oneScale({ name }: Column, scales: readonly number[]): number[] {
  const all = [...new Set(scales)];
  if (all.length <= 1) return all;
  throw new Problem(
    'bad input',
    `Column "${name}": the rows are in several scales (× ${all.sort((a, b) => a - b).join(', × ')}).`,
    'Bring the values to one scale, and add the file again; nothing was kept.',
  );
}

/** Applies a scale to every column of values; one whose own name or descriptor says another is refused. */
function multiply(columns: readonly Column[], by: Column, multiplier: number): void {
  for (const one of columns) {
    if (one.field.role !== 'value' || one.said?.multiplier !== undefined) continue;
    const own = one.field.multiplier;
    if (own !== 1 && multiplier !== 1 && own !== multiplier)
      throw new Problem(
        'bad input',
        `Column "${one.name}" says × ${own}, and column "${by.name}" × ${multiplier}.`,
        'Say in a descriptor which it is (multiplier).',
      );
    if (multiplier !== 1) one.field = { ...one.field, multiplier };
  }
}

async function distinct(stage: Stage, sql: string, most: number): Promise<string[] | null> {
  const rows = await ask(
    stage.connection,
    `select distinct ${sql} as v from raw where ${sql} is not null limit ${most + 1}`,
  );
  return rows.length > most ? null : rows.map(({ v }) => String(v));
}

async function refuseCell(
  stage: Stage,
  column: Column,
  sql: string,
  cell: string,
  why: string,
): Promise<never> {
  const [row] = await ask(
    stage.connection,
    `select min(_row) as n from raw where ${sql} = '${cell.replaceAll("'", "''")}'`,
  );
  throw cellProblem(Number(row?.n), column.name, cell, why);
}
