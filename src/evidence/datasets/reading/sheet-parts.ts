import { SaxesParser } from 'saxes';
import { refusal } from '../../../words/refusal.ts';

/** Hands a part of the workbook on in pieces; answers whether there is one. */
type Part = (take: (chunk: Uint8Array, last: boolean) => void | Promise<void>) => Promise<boolean>;
type Parts = (
  name: string,
  take: (chunk: Uint8Array, last: boolean) => void | Promise<void>,
) => Promise<boolean>;

/** Where the parts of a workbook are, and how it writes dates. */
export interface Workbook {
  readonly sheet: string;
  readonly strings: string | null;
  /** For each style of a cell: whether it shows a date. */
  readonly styles: readonly boolean[];
  /** Days are counted from 1904, as old Macintoshes did. */
  readonly oldDates: boolean;
}

const CELL_MOST = 32_767;
const TEXTS_MOST = 2_000_000;
const DAY = 86_400_000;

/** Reads which part is the first sheet, and which styles are dates. */
export async function readWorkbook(part: Parts): Promise<Workbook> {
  let first: string | null = null;
  let oldDates = false;
  const known = await parse((take) => part('xl/workbook.xml', take), {
    open: (name, attributes) => {
      if (name === 'sheet' && attributes.state !== 'hidden' && attributes.state !== 'veryHidden')
        first ??= attributes['r:id'] ?? attributes.id ?? null;
      if (name === 'workbookPr') oldDates = attributes.date1904 === '1' || attributes.date1904 === 'true';
    },
  });
  if (!known) throw refusal('packedNoWorkbook');
  let sheet = 'xl/worksheets/sheet1.xml';
  let strings: string | null = null;
  await parse((take) => part('xl/_rels/workbook.xml.rels', take), {
    open: (name, { Id, Target = '', Type = '' }) => {
      if (name !== 'Relationship') return;
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
      if (Id === first) sheet = path;
      if (Type.endsWith('/sharedStrings')) strings = path;
    },
  });
  const dates = new Set<number>(DATE_FORMATS);
  const styles: boolean[] = [];
  let inCells = false;
  await parse((take) => part('xl/styles.xml', take), {
    open: (name, { numFmtId, formatCode = '' }) => {
      if (name === 'numFmt' && isDateFormat(formatCode)) dates.add(Number(numFmtId));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(dates.has(Number(numFmtId ?? 0)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return { sheet, strings, styles, oldDates };
}

/** Numbers of formats that every workbook has for dates. */
const DATE_FORMATS = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];

function isDateFormat(code: string): boolean {
  const plain = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[yd]/i.test(plain) && !/[#0?]/.test(plain);
}

/** The texts that cells refer to by number. */
export async function readSharedStrings(part: Part): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  await parse(part, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text: (more) => {
      if (inText && text.length < CELL_MOST) text += more;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name !== 'si') return;
      texts.push(text);
      if (texts.length > TEXTS_MOST) throw refusal('workbookTexts', { most: TEXTS_MOST });
    },
  });
  return texts;
}

/** Reads the rows of a sheet, each with its number. */
export async function readSheet(
  part: Part,
  { texts, styles, oldDates }: { texts: readonly string[]; styles: readonly boolean[]; oldDates: boolean },
  row: (cells: string[], number: number) => Promise<void>,
): Promise<void> {
  let cells: string[] = [];
  let number = 0;
  let at = -1;
  let kind = 'n';
  let style = 0;
  let text = '';
  let inValue = false;
  let done: { cells: string[]; number: number }[] = [];
  await parse(part, {
    open: (name, { r, t, s }) => {
      if (name === 'row') {
        number = r === undefined ? number + 1 : Number(r);
        cells = [];
        at = -1;
      } else if (name === 'c') {
        at = r === undefined ? at + 1 : columnOf(r);
        kind = t ?? 'n';
        style = Number(s ?? 0);
        text = '';
      }
      inValue = name === 'v' || (name === 't' && kind === 'inlineStr');
    },
    text: (more) => {
      if (inValue && text.length < CELL_MOST) text += more;
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c' && at >= 0 && at < 16_384) {
        if (kind === 'e')
          throw refusal('cellError', {
            row: String(number),
            column: String(at + 1),
            text: text.slice(0, 20),
          });
        while (cells.length < at) cells.push('');
        cells[at] = cellText(text, kind, styles[style] === true, texts, oldDates);
      }
      if (name === 'row') done.push({ cells, number });
    },
    rest: async () => {
      const rows = done;
      done = [];
      for (const one of rows) await row(one.cells, one.number);
    },
  });
}

function cellText(
  text: string,
  kind: string,
  isDate: boolean,
  texts: readonly string[],
  oldDates: boolean,
): string {
  if (kind === 's') return texts[Number(text)] ?? '';
  if (kind === 'b') return text === '1' ? 'true' : 'false';
  if (kind !== 'n' || text === '') return text;
  if (!isDate) return String(Number(text));
  // Day 60 is a 29 February 1900 that never was: days after it are one less.
  const days = Number(text) + (oldDates ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + Math.round(days * DAY));
  return Number.isFinite(date.getTime()) ? date.toISOString().slice(0, days % 1 === 0 ? 10 : 19) : text;
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

interface Heard {
  open(name: string, attributes: Record<string, string | undefined>): void;
  text?(text: string): void;
  close?(name: string): void;
  /** Between two pieces: what was read may be handed on. */
  rest?(): Promise<void>;
}

async function parse(part: Part, heard: Heard): Promise<boolean> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('doctype', () => {
    throw refusal('workbookDoctype');
  });
  parser.on('error', (error) => {
    throw refusal('workbookDamaged', {}, { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) =>
    heard.open(local(name), attributes as Record<string, string>),
  );
  parser.on('text', (text) => heard.text?.(text));
  parser.on('closetag', ({ name }) => heard.close?.(local(name)));
  return part(async (chunk, last) => {
    parser.write(decoder.decode(chunk, { stream: !last }));
    if (last) parser.close();
    await heard.rest?.();
  });
}
