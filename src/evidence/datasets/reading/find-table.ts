import { isMissingCell, isNumberCell } from './flagged-number.ts';
import { readPeriod } from './read-period.ts';

/** Where a table begins among the first records of a file. */
export interface TableHead {
  /** How many records stand above its header. */
  readonly above: number;
  /** How many records its header has. */
  readonly lines: number;
  /** How many records between header and rows say something of each column: its unit, its source. */
  readonly about: number;
  readonly width: number;
  /** Whether most cells of a column are numbers. */
  readonly numeric: readonly boolean[];
}

const MOST_LINES = 5;
const MOST_ABOUT = 20;

type Row = readonly string[];

/**
 * Finds the header of a table by what is below it: the first row with numbers where the later rows have numbers, and
 * the lines of words, or of years, right above it. Null where the rows do not tell, as where no column has numbers.
 */
export function findTable(rows: readonly Row[]): TableHead | null {
  const width = usualWidth(rows);
  if (width < 2) return null;
  const numeric = numericColumns(rows, width);
  if (!numeric.some(Boolean)) return null;
  const words = rows.slice(0, MOST_ABOUT).findLastIndex((row) => isWords(row, numeric, width));
  let first = rows.findIndex((row, i) => i > words && isData(row, rows[i + 1], numeric, width));
  const header: number[] = [];
  for (let at = first - 1; at >= 0; at -= 1) {
    const row = rows[at] as Row;
    const filled = filledIn(row);
    if (filled === 0) {
      if (header.length > 0) break;
      continue;
    }
    const [cell = ''] = row;
    if (row.length !== width && !(header.length > 0 && row.length < width && cell.trim() === '')) break;
    if (filled === 1 && cell.trim() !== '' && width > 2) {
      if (header.length > 0) break;
      // The name of a group of rows, such as "Agriculture", above its first row.
      first = at;
      continue;
    }
    const below = rows[header[0] ?? -1];
    if (below && filled <= 2 && cell.trim() !== '' && (below[0] ?? '').trim() !== '' && width > 3) break;
    header.unshift(at);
  }
  const [top] = header;
  if (top === undefined || first < 0) return null;
  const head = { above: top, width, numeric };
  if (header.length === 1) return { ...head, lines: 1, about: 0 };
  const lines = header.map((at) => rows[at] as Row);
  if (isOneHeader(lines, numeric))
    return { ...head, lines: header.length, about: first - top - header.length };
  // Lines that each have a name of their own say something of every column, below the one of names.
  const names = lines.slice(1).map(([cell = '']) => cell.trim());
  const isAbout =
    names.every((name) => name !== '') &&
    new Set(names).size === names.length &&
    (names.length >= 3 || width === 2) &&
    names.length <= MOST_ABOUT;
  return isAbout ? { ...head, lines: 1, about: first - top - 1 } : null;
}

function filledIn(row: Row): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** The width that most records with several cells have. */
function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows)
    if (row.length > 1 && filledIn(row) > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** Which columns have numbers, by the later half of the rows: the earlier has the header in it. */
function numericColumns(rows: readonly Row[], width: number): boolean[] {
  const wide = rows.filter((row) => row.length === width && filledIn(row) > 1);
  const later = wide.slice(Math.floor(wide.length / 2));
  return Array.from({ length: width }, (_, i) => {
    const cells = later.map((row) => (row[i] ?? '').trim()).filter((cell) => cell !== '');
    const numbers = cells.filter(isNumberCell).length;
    const missing = cells.filter((cell) => !isNumberCell(cell) && isMissingCell(cell)).length;
    return numbers > 0 && (numbers + missing) * 10 >= cells.length * 6;
  });
}

/** Whether a row has numbers, or signs for none, where the table has numbers; a run of years is a header's. */
function isData(row: Row, next: Row | undefined, numeric: readonly boolean[], width: number): boolean {
  if (row.length !== width || filledIn(row) < 2) return false;
  const cells = numericCells(row, numeric);
  if (cells.length === 0) return false;
  if (isYearRun(cells) && !(next && next.length === width && isYearRun(numericCells(next, numeric))))
    return false;
  const numbers = cells.filter((cell) => isNumberCell(cell) || isMissingCell(cell)).length;
  return numbers * 2 > cells.length || (numbers > 0 && isNumberCell(cells.at(-1) ?? ''));
}

/** Whether a row has words where the table has numbers. */
function isWords(row: Row, numeric: readonly boolean[], width: number): boolean {
  if (row.length !== width) return false;
  const cells = numericCells(row, numeric);
  const words = cells.filter((cell) => !isNumberCell(cell) && !isMissingCell(cell)).length;
  return words * 2 > cells.length && (words > 1 || numeric.filter(Boolean).length === 1);
}

function numericCells(row: Row, numeric: readonly boolean[]): string[] {
  return row.map((cell) => cell.trim()).filter((cell, i) => numeric[i] && cell !== '');
}

function isYearRun(cells: readonly string[]): boolean {
  const years = cells.filter((cell) => /^(?:1[5-9]|20|21)\d\d$/.test(cell)).map(Number);
  if (years.length < 2 || years.length * 2 < cells.length) return false;
  if (!cells.every((cell) => readPeriod(cell) !== null || !isNumberCell(cell))) return false;
  const steps = years.slice(1).map((year, i) => year - (years[i] ?? 0));
  return steps.every((step) => step >= 0 && step <= 10) || steps.every((step) => step <= 0 && step >= -10);
}

/** Whether lines are one header: what names a row is named in one of them only, or in all alike. */
function isOneHeader(lines: readonly Row[], numeric: readonly boolean[]): boolean {
  if (lines.length > MOST_LINES) return false;
  return numeric.every((isNumeric, i) => {
    if (isNumeric && i > 0) return true;
    const names = new Set(lines.map((line) => (line[i] ?? '').trim()).filter((name) => name !== ''));
    return names.size <= 1;
  });
}
