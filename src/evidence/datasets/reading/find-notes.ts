import { open, stat } from 'node:fs/promises';
import { readPeriod } from './read-period.ts';
import { scanRecords } from './scan-records.ts';
import { firstRows } from './sniff-separator.ts';

/** The notes below a table: where the table ends, in bytes of the file, and the lines after it. */
export interface Notes {
  readonly end: number;
  readonly lines: readonly string[];
}

const TAIL = 64 * 1024;
/** More than that below a table is no note to it. */
const MOST_RECORDS = 2_000;
const MOST_LINES = 100;
const LINE_MOST = 1_000;

/** What begins a note: a word for it, a number or letter in brackets, a mark, a ruled line. */
const MARKER =
  /^\s*(?:[*†‡#§¹²³⁴⁵©]|[_=–—-]{3,}|\(?(?:\d{1,2}|[a-z])\)\s*\S|\d{1,2}\.\s+\p{L}|(?:sources?|notes?|footnotes?|legend|remarks?|n\.?\s?b|data from|last updated|lecture|champ|info|fuentes?|notas?|fontes?|quellen?|anmerkung(?:en)?|hinweise?|bron|källa|kilde|lähde|źródło|uwag[ai]|zdroj|forrás|sursa|izvor|kaynak|not|источники?|примечани\p{L}*|джерел\p{L}*|المصدر|ملاحظ\p{L}*|المصادر)\s*[:/.(]|(?:sources?|notes?|footnotes?|legend)\b|[注註※]|(?:資料|资料|数据来源|資料來源|출처|자료)\s*[:：)）]?|.{0,20}：)/iu;

/**
 * Finds the notes below a table `width` cells wide whose records begin after `above` lines: sources, footnotes, a
 * second little table. Null where the table goes to the end of the file. What is cut short in the middle, or looks like
 * a row that was, is no note, and is refused where rows are taken.
 */
export async function findNotes(
  path: string,
  separator: string,
  above: number,
  width: number,
): Promise<Notes | null> {
  if (await endsInRow(path, separator, width)) return null;
  let end = 0;
  let tail: { after: number; cells: string[] }[] = [];
  let lost = false;
  let count = 0;
  await scanRecords(path, separator, above, (record) => {
    count += 1;
    const isRow = record.width === width && (record.filled >= 2 || width === 1);
    const cells = isRow && record.filled > 2 ? null : cellsOf(record.bytes, separator);
    if (isRow && (count === 1 || !cells || width < 3 || !isMarked(cells))) {
      end = record.end;
      tail = [];
      lost = false;
    } else if (tail.length >= MOST_RECORDS) lost = true;
    else tail.push({ after: record.end, cells: cells ?? [] });
  });
  if (end === 0 || lost) return null;
  const endsInLineEnd = await endsLine(path);
  let isAfterBlank = false;
  for (const [at, { cells, after }] of tail.entries()) {
    const later = tail.slice(at + 1).filter((one) => one.cells.some((cell) => cell !== ''));
    const place = {
      isAfterBlank,
      isCut: later.length === 0 && !endsInLineEnd,
      isTable: later.length > 0 && later.every((one) => one.cells.length === cells.length),
    };
    if (cells.every((cell) => cell === '')) isAfterBlank = true;
    else if (isNote(cells, width, place))
      return { end, lines: linesOf(tail.slice(at).map((one) => one.cells)) };
    else {
      isAfterBlank = false;
      end = after;
    }
  }
  return null;
}

function isMarked(cells: readonly string[]): boolean {
  return (
    MARKER.test(cells.find((cell) => cell !== '') ?? '') && /\p{L}{3}|[\u3000-\u9fff]/u.test(cells[0] ?? '')
  );
}

interface Place {
  readonly isAfterBlank: boolean;
  /** The end of a file that does not end in a line end. */
  readonly isCut: boolean;
  /** The first of several records of one width, to the end of the file: a second little table. */
  readonly isTable: boolean;
}

function isNote(cells: readonly string[], width: number, { isAfterBlank, isCut, isTable }: Place): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const [first = ''] = filled;
  const isMarker = MARKER.test(first);
  const words = first.split(/\s+/).length;
  if (cells.length === width) {
    // A row with nothing but its name is a row, unless what it says is a note.
    return cells[0] !== '' && width > 2 && (isMarker || (isAfterBlank && words > 2)) && isMarked(cells);
  }
  if (isMarker && !isNumber(first)) return true;
  if (isNumber(first) || readPeriod(first) !== null) return false;
  if (filled.length === 1) return words > 1 || isAfterBlank || !isCut;
  // What has numbers in it is a row that lost some of its cells.
  if (filled.slice(1).some(isNumber)) return false;
  return isAfterBlank || isTable || words > 2;
}

function isNumber(cell: string): boolean {
  return /^[-+−–]?\d[\d\s.,'’]*%?$/.test(cell);
}

function cellsOf(bytes: Buffer, separator: string): string[] {
  const text = bytes
    .subarray(0, 20_000)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/[\r\n]+$/, '');
  return (firstRows(`${text}\n`, separator, 1, true)[0] ?? [text]).map((cell) =>
    cell.replaceAll(/\s+/g, ' ').trim(),
  );
}

function linesOf(records: readonly (readonly string[])[]): string[] {
  return records
    .map((cells) => cells.filter((cell) => cell !== '').join('; '))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, LINE_MOST));
}

/** Whether the last line of a file is as wide as the table and has something in it, so that nothing is below. */
async function endsInRow(path: string, separator: string, width: number): Promise<boolean> {
  const text = (await tailOf(path)).replace(/[\r\n]+$/, '');
  const cells = cellsOf(
    Buffer.from(text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)),
    separator,
  );
  return cells.length === width && (cells.filter((cell) => cell !== '').length > 2 || width < 3);
}

async function endsLine(path: string): Promise<boolean> {
  return /[\r\n]$/.test(await tailOf(path));
}

async function tailOf(path: string): Promise<string> {
  const { size } = await stat(path);
  const length = Math.min(TAIL, size);
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(length);
    await file.read(buffer, 0, length, size - length);
    return buffer.toString('utf8');
  } finally {
    await file.close();
  }
}
