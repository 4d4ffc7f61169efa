import type { Check, FigureRecord } from '../../evidence/claims/claim.ts';
import type { Edition } from '../edition.ts';
import type { Words } from '../messages/words.ts';

/** The rows behind a figure as a table. */
export interface RowsView {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Said in the place of rows that may not be handed on. */
  readonly closed: string | null;
}

type Cell = Check['rows'][number][string] | undefined;

/** As many as a check keeps. */
const MOST = 200;

/** The names of the columns of rows: what says which row it is first, by name, its numbers last; the database keeps no order. */
export function columnsOf(rows: Check['rows']): string[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].sort();
  const numeric = (name: string) => rows.some((row) => typeof row[name] === 'number');
  return [...names.filter((name) => !numeric(name)), ...names.filter(numeric)];
}

/** What the checks of questions call their columns, in words; the columns of somebody's own SQL are called as they call them. */
function columnWord(name: string, words: Words): string {
  switch (name) {
    case 'from':
      return words.say('dateFrom');
    case 'to':
      return words.say('dateTo');
    case 'value':
      return words.say('columnValue');
    default:
      return name;
  }
}

/** The rows of a figure's check, or why they are not shown; null where there are none. */
export function rowsView(record: FigureRecord, edition: Edition): RowsView | null {
  const { check } = record;
  const { words } = edition;
  if (check?.isClosed)
    return { title: words.say('rowsHidden'), columns: [], rows: [], closed: words.say('rowsClosed') };
  const rows = check?.rows.slice(0, MOST) ?? [];
  if (rows.length === 0) return null;
  const title = words.count('rowsTitle', rows.length);
  const names = columnsOf(rows);
  const numeric = new Set(
    names.filter((name) => rows.every((row) => row[name] === null || typeof row[name] === 'number')),
  );
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 });
  const text = (cell: Cell): string => {
    if (cell === null || cell === undefined) return '';
    return typeof cell === 'number' ? number.format(cell) : String(cell);
  };
  return {
    title,
    columns: names.map((name) => ({ name: columnWord(name, words), numeric: numeric.has(name) })),
    rows: rows.map((row) => names.map((name) => text(row[name]))),
    closed: null,
  };
}
