import { open } from 'node:fs/promises';
import { refusal } from '../../../words/refusal.ts';
import { findTable } from './find-table.ts';
import { isMissingCell, isNumberCell } from './flagged-number.ts';
import { joinHeader } from './join-header.ts';

/** How a file of separated values is written, and what its columns are called. */
export interface Layout {
  readonly separator: string;
  readonly header: readonly string[];
  /** How many lines stand above the header, such as the name of the source and a day. */
  readonly above?: number;
  /** How many records the header has, with those below it that say something of each column; 1 where nothing says so. */
  readonly lines?: number;
  /** What the lines above say, and those between the names and the rows. */
  readonly titles?: readonly string[];
  /** What a line below the names says that each column is in; empty where it says nothing of one. */
  readonly units?: readonly string[];
  /** Whether lines of its beginning end in more than one way. */
  readonly mixed?: boolean;
}

/** The comma last: where rows are as even under another, its commas are those of decimals and of titles. */
const SEPARATORS = [';', '\t', '|', ','] as const;
const HEAD = 512 * 1024;
const ROWS = 60;

/** Finds the separator under which the first rows are equally long, and reads the header by it. */
export async function sniffLayout(path: string, stated: string | null): Promise<Layout> {
  const { text, whole } = await headOf(path);
  if (text.trim() === '') throw refusal('fileEmpty');
  const tried = (stated ? [stated] : SEPARATORS).map((separator) => {
    const all = firstRows(text, separator, ROWS, whole);
    const { above, lines, about, names, hasNumbers } = headerOf(all);
    const rows = all.slice(above);
    const width = names.length;
    const rest = rows.slice(lines + about).filter((row) => row.length > 1 || row[0] !== '');
    const even = rest.filter((row) => row.length === width).length;
    return {
      separator,
      all,
      names,
      hasNumbers,
      above,
      lines: lines + about,
      about,
      width,
      share: rest.length === 0 ? 1 : even / rest.length,
    };
  });
  const fitting = tried
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || Number(b.hasNumbers) - Number(a.hasNumbers) || b.width - a.width);
  const [best] = fitting;
  if (!best) throw refusal('columnOnlyOne');
  const { separator, names: header, above, lines, about } = best;
  const first = above + lines;
  const titles = [...best.all.slice(0, above), ...best.all.slice(first - about, first)]
    .map((row) =>
      row
        .map((cell) => cell.replaceAll(/\s+/g, ' ').trim())
        .filter((cell) => cell !== '')
        .join('; '),
    )
    .filter((line) => line !== '');
  const units = best.all
    .slice(first - about, first)
    .find(([name = '']) => /^units?(?: of measure(?:ment)?)?:?$/i.test(name.trim()));
  return {
    separator,
    header,
    ...(units && { units: ['', ...units.slice(1)] }),
    ...(above > 0 && { above }),
    ...(lines > 1 && { lines }),
    ...(titles.length > 0 && { titles }),
    ...(endsDiffer(text) && { mixed: true }),
  };
}

/** Where the header is among the first records, and the names it gives the columns. */
function headerOf(rows: readonly (readonly string[])[]): {
  above: number;
  lines: number;
  about: number;
  names: readonly string[];
  hasNumbers: boolean;
} {
  const table = findTable(rows);
  const above = linesAbove(rows);
  const plain = {
    above,
    lines: 1,
    about: 0,
    names: nameFlags(rows[above] ?? [], rows.slice(above + 1)),
    hasNumbers: table !== null,
  };
  if (!table) return plain;
  // Where titles have line breaks in them, their lines are not their records.
  if (rows.slice(0, table.above).some((row) => row.some((cell) => cell.includes('\n')))) return plain;
  const { lines, about, width, numeric } = table;
  const isTitled = above === 0 && rows.slice(0, table.above).every((row) => isTitle(row, width));
  if (lines + about === 1 && !isTitled) return plain;
  const header = rows.slice(table.above, table.above + lines);
  const names = lines === 1 ? (header[0] ?? []) : joinHeader(header, numeric);
  return {
    above: table.above,
    lines,
    about,
    names: nameFlags(names, rows.slice(table.above + lines + about)),
    hasNumbers: true,
  };
}

function isTitle(row: readonly string[], width: number): boolean {
  return row.length !== width || row.filter((cell) => cell.trim() !== '').length < Math.min(3, width);
}

/** A column without a name and with a few letters in its cells has the flags of the numbers before it. */
function nameFlags(names: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = (at: number) => rows.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '');
  const behind = names.map((name, i) => {
    const before = names[i - 1] ?? '';
    if (name.trim() !== '' || before.trim() === '') return false;
    const numbers = cells(i - 1);
    return (
      cells(i).every((cell) => cell.length <= 3 && !/\d/.test(cell)) &&
      numbers.length > 0 &&
      numbers.every((cell) => isNumberCell(cell) || isMissingCell(cell))
    );
  });
  // One without a cell among many with some is one of flags too.
  if (!behind.some((isFlags, i) => isFlags && cells(i).length > 0)) return [...names];
  return names.map((name, i) => (behind[i] ? `${(names[i - 1] ?? '').trim()} flag` : name));
}

/** Whether lines end in more than one way; what is within quotation marks is no line's end. */
function endsDiffer(text: string): boolean {
  const ends = new Set<string>();
  for (const part of text.replaceAll(/"[^"]*"/g, '').matchAll(/\r\n|\r|\n/g)) ends.add(part[0]);
  return ends.size > 1;
}

const MOST_ABOVE = 12;

/**
 * How many lines stand above the header: a few with hardly a cell, as producers put their name and a day there, before
 * a row of names as wide as what follows. A header that is only too short is none of them.
 */
function linesAbove(rows: readonly (readonly string[])[]): number {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const widths = rows.map(({ length }) => length);
  const usual = Math.max(...widths.slice(-Math.max(1, Math.floor(rows.length / 2))));
  // Titles may be padded with separators to the width of the table.
  const header = widths.findIndex((width, i) => width === usual && (filled[i] ?? 0) > 2);
  if (header <= 0 || header > MOST_ABOVE || usual < 4) return 0;
  if (filled.slice(0, header).some((cells) => cells > 2)) return 0;
  // Embedded line breaks would make the count of lines another one.
  if (rows.slice(0, header).some((row) => row.some((cell) => cell.includes('\n')))) return 0;
  const names = rows[header]?.filter((cell) => cell.trim() !== '') ?? [];
  const words = names.filter(
    (cell) => !/^-?[\d.,\s]+$/.test(cell) || /^(?:1[5-9]|20|21)\d\d$/.test(cell.trim()),
  );
  return names.length >= 3 && words.length === names.length ? header : 0;
}

async function headOf(path: string): Promise<{ text: string; whole: boolean }> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(HEAD);
    const { bytesRead } = await file.read(buffer, 0, HEAD, 0);
    return {
      text: buffer
        .subarray(0, bytesRead)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
      whole: bytesRead < HEAD,
    };
  } finally {
    await file.close();
  }
}

/** The first rows of separated values; a last one that may be cut is left out. */
export function firstRows(text: string, separator: string, most: number, whole: boolean): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let at = 0;
  for (; at < text.length && rows.length < most; at += 1) {
    const letter = text[at] as string;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) {
      row.push(cell);
      cell = '';
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && text[at + 1] === '\n') at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += letter;
  }
  if (whole && at >= text.length && rows.length < most && (row.length > 0 || cell !== ''))
    rows.push([...row, cell]);
  return rows;
}
