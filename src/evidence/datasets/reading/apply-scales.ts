import { refusal } from '../../../words/refusal.ts';
import { type Column, cellSql } from './column.ts';
import { distinctCells, refuseCell } from './distinct-cells.ts';
import { guessRole } from './guess-roles.ts';
import { isScaleColumn, readScale, scaleCell } from './read-scale.ts';
import { ask, type Stage } from './stage.ts';

/** What the values of each row count, by the cell of a column; a cell that is not here says 1. */
export interface RowScale {
  readonly sql: string;
  readonly multipliers: ReadonlyMap<string, number>;
}

/** What rows in several scales are judged by. */
interface Judged {
  readonly isTrade: boolean;
  readonly isStated: boolean;
}

/** More units than this are no such column. */
const MOST_UNITS = 500;

/**
 * Reads what values count from the columns of units and of scales, and sets it on the columns of values where it is the
 * same for all rows. Where rows differ in it, being of different things, answers what each row counts; where they are of
 * one thing, or are added up (`isTrade`), the file is refused.
 */
export async function applyScales(
  stage: Stage,
  columns: readonly Column[],
  isTrade: boolean,
  isStated = false,
): Promise<RowScale | null> {
  // What a message says of each row is of that row, whatever the others are in.
  const by = { isTrade, isStated };
  const unit = await readUnit(stage, columns, by);
  return (await readScales(stage, columns, by)) ?? unit;
}

/** A column that says one unit for all rows gives it to the values that name none. */
async function readUnit(stage: Stage, columns: readonly Column[], by: Judged): Promise<RowScale | null> {
  const column = columns.find(({ field }) => field.role === 'unit');
  if (!column) return null;
  const units = await distinctCells(stage, `(${cellSql(column)})`, MOST_UNITS);
  const [first] = units ?? [];
  if (!units || first === undefined) return null;
  const scales = units.map((text) => readScale(text));
  const multipliers = new Map(units.map((text, i) => [text, scales[i]?.multiplier ?? 1]));
  if (new Set(multipliers.values()).size > 1) {
    const things = (times: number) =>
      scales.filter(({ multiplier }) => (multiplier ?? 1) === times).map(({ unit }) => unit);
    const all = [...new Set(multipliers.values())];
    const isOfOne = all.some((one, i) =>
      all.slice(i + 1).some((other) => things(one).some((thing) => things(other).includes(thing))),
    );
    return differing(stage, columns, { column, multipliers, isOfOne }, by);
  }
  const { unit, multiplier } = readScale(first);
  if (multiplier !== null) multiply(columns, column, multiplier);
  if (units.length !== 1 || unit === null) return null;
  for (const one of columns) {
    if (one.field.role === 'value' && one.field.unit === null)
      one.field = { ...one.field, unit: unit.slice(0, 40) };
  }
  return null;
}

/** A column that says what the values are counted in, such as UNIT_MULT of SDMX. */
async function readScales(stage: Stage, columns: readonly Column[], by: Judged): Promise<RowScale | null> {
  let differs: RowScale | null = null;
  for (const column of columns) {
    if (!isScaleColumn(column.name) || (column.field.role !== null && column.field.role !== 'unit')) continue;
    const cells = (await distinctCells(stage, `(${cellSql(column)})`, MOST_UNITS)) ?? [];
    const scales = cells.map((cell) => scaleCell(column.name, cell));
    const odd = scales.indexOf(null);
    // Another column of that name: nothing in it is a scale.
    if (scales.every((scale) => scale === null)) continue;
    if (odd >= 0) await refuseCell(stage, column, `(${cellSql(column)})`, cells[odd] ?? '', 'other');
    const multipliers = new Map(cells.map((cell, i) => [cell, Number(scales[i])]));
    const [scale, ...others] = new Set(multipliers.values());
    if (others.length > 0)
      differs = await differing(stage, columns, { column, multipliers, isOfOne: true }, by);
    else if (scale !== undefined && scale !== 1 && !by.isTrade && (await saysNothing(stage, columns, column)))
      differs = { sql: `(${cellSql(column)})`, multipliers };
    else if (scale !== undefined) multiply(columns, column, scale);
  }
  return differs;
}

/** Whether rows that say no scale are of other things than those that do: percentages beside billions. */
async function saysNothing(stage: Stage, columns: readonly Column[], column: Column): Promise<boolean> {
  const [row] = await ask(
    stage.connection,
    `select 1 as n from raw where (${cellSql(column)}) is null limit 1`,
  );
  return row !== undefined && (await settledBy(stage, columns, column)) !== null;
}

/** What each row counts, where rows in several scales are of different things; else they are refused. */
async function differing(
  stage: Stage,
  columns: readonly Column[],
  found: { column: Column; multipliers: ReadonlyMap<string, number>; isOfOne: boolean },
  { isTrade, isStated }: Judged,
): Promise<RowScale> {
  const { column, multipliers, isOfOne } = found;
  if (!isStated && (isTrade || (isOfOne && (await settledBy(stage, columns, column)) === null))) {
    const all = [...new Set(multipliers.values())].sort((a, b) => a - b);
    throw refusal('scalesSeveral', { column: column.name, scales: all.join(', × ') });
  }
  for (const one of columns) {
    if (one.field.role === 'value' && one.said?.multiplier === undefined)
      one.field = { ...one.field, multiplier: 1 };
  }
  return { sql: `(${cellSql(column)})`, multipliers };
}

/** A column of words whose every cell is in one scale alone, such as one of indicators: none of areas or of times. */
async function settledBy(stage: Stage, columns: readonly Column[], scale: Column): Promise<Column | null> {
  const scaled = `coalesce(${cellSql(scale)}, '')`;
  for (const column of columns) {
    const { role } = column.field;
    if (column === scale || column.form !== null || role !== null || isScaleColumn(column.name)) continue;
    if (['period', 'reporter', 'partner', 'value', 'unit'].includes(guessRole(column.name)?.role ?? ''))
      continue;
    if (/countr|area|region|geo|place|location|flag|note|date/i.test(column.name)) continue;
    const cell = `(${cellSql(column)})`;
    const [row] = await ask(
      stage.connection,
      `select count(*) as members, max(scales) as most, sum(n) as n from (
        select ${cell} as cell, count(distinct ${scaled}) as scales, count(*) as n from raw
        where ${cell} is not null group by 1)`,
    );
    const isLabel = Number(row?.members) * 2 <= stage.rows && Number(row?.n) === stage.rows;
    if (isLabel && Number(row?.members) > 1 && Number(row?.most) === 1) return column;
  }
  return null;
}

/** Applies a scale to every column of values; one whose own name or descriptor says another is refused. */
function multiply(columns: readonly Column[], by: Column, multiplier: number): void {
  for (const one of columns) {
    if (one.field.role !== 'value' || one.said?.multiplier !== undefined) continue;
    const own = one.field.multiplier;
    if (own !== 1 && multiplier !== 1 && own !== multiplier)
      throw refusal('scalesDiffer', { column: one.name, own, by: by.name, other: multiplier });
    if (multiplier !== 1) one.field = { ...one.field, multiplier };
  }
}
