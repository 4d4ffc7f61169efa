import { refusal } from '../../../words/refusal.ts';
import type { AreaCode, Coverage } from '../dataset.ts';
import type { Descriptor } from '../descriptor.ts';
import type { Statement } from '../stated.ts';
import { applyScales, type RowScale } from './apply-scales.ts';
import { type Column, cellSql } from './column.ts';
import { distinctCells as distinct, refuseCell } from './distinct-cells.ts';
import { findPeriod } from './find-period.ts';
import { guessRole } from './guess-roles.ts';
import { readAreas } from './read-areas.ts';
import { readFlow } from './read-flow.ts';
import type { PeriodCell } from './read-period.ts';
import { readProduct } from './read-product.ts';
import { candidates, type Dimension, type Finder, settle } from './role-finder.ts';
import type { Stage } from './stage.ts';

type Flow = Coverage['flows'][number]['flow'];

/** The dimensions a file has. */
export interface Dimensions {
  readonly period: Dimension<PeriodCell> | null;
  readonly reporter: Dimension<AreaCode> | null;
  readonly partner: Dimension<AreaCode> | null;
  readonly flow: Dimension<Flow> | null;
  readonly product: Dimension<string | null> | null;
  /** What each row's values count, where rows differ in it. */
  readonly scale: RowScale | null;
  /** Whether any of them was told by the name of its column alone. */
  readonly guessed: boolean;
}

/** More periods, areas or goods than this are no such column. */
const MOST = { reporter: 5_000, partner: 5_000, flow: 50, product: 300_000 } as const;

/**
 * Finds the columns of each dimension: those the descriptor says, whose cells must all be understood, and without it
 * those whose names and cells look like one. Sets the roles on the columns.
 */
export async function assignRoles(
  stage: Stage,
  columns: readonly Column[],
  descriptor: Descriptor | null,
  statement: Statement | null = null,
): Promise<Dimensions> {
  const finder = {
    stage,
    columns,
    guessing: !columns.some(({ field }) => field.role !== null),
    guessed: false,
    statedTime: statement?.columns.find(({ is }) => is === 'time')?.name ?? null,
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
  // Where areas report and are added up, a row in thousands beside one in millions would be read as smaller.
  const isTrade = flow !== null || product !== null || (reporter !== null && partner !== null);
  const scale = await applyScales(stage, columns, isTrade, statement !== null);
  for (const [role, dimension] of Object.entries({ reporter, partner, flow, product })) {
    if (dimension && descriptor?.constants[role as 'flow'] !== undefined)
      throw refusal('roleTwice', { column: dimension.column.name, role });
  }
  return { period, reporter, partner, flow, product, scale, guessed: finder.guessed };
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
      if (said) throw refusal('columnManyCells', { column: column.name, most: MOST[role] });
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
  reporter: 'notCountry',
  partner: 'notCountry',
  flow: 'notFlow',
  product: 'notProduct',
} as const;

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
