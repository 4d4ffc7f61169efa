import { quoted } from './stage.ts';

/** What offices write where there is no number, and today's reading knows in every column of numbers. */
const PLAIN_SIGNS = 'NA|N/A|n/a|na|#N/A|NaN|nan|NULL|null|None|-|–|—|\\.|\\.\\.|\\.\\.\\.|…|:|c|: ?c';

/** What they write besides, where the other cells of the column are numbers: it says why there is none. */
const SIGNS =
  '[−‐‑]|-{2,3}|[.…]{1,4}|\\. \\.( \\.)?|\\*{1,4}|[./]{1,2}|[xXzZsSuU]|\\([a-zA-Z]{1,3}\\)|[nN]\\.? ?[aApPdDsSeE]\\.?|[nN]/[aAdDpPsS]|[nN]\\.? ?e\\.? ?c\\.?|[sS]/[dD]|[nN][dD]|[nN]ot (?:available|applicable|published)|[sS]uppressed|[cC]onfidential|[mM]issing|[uU]navailable|\\?';

/** Letters that are flags right behind a number: those of Eurostat and its like; never a, k or m, which may be more of it. */
const LETTERS = '[bcdefinprsuzBCDEFPRUX][bdefiprsuz]?';
const MARKS = '[*†‡#§¹²³⁴⁵⁶^!]{1,3}';
const IN_BRACKETS = '\\([\\p{L}\\d]{1,3}\\)|\\[[^\\]]{1,60}\\]|\\d\\)';
const DIGITS = "[-+−–]?[ ]?\\d[\\d.,'’ \\x{a0}\\x{2009}\\x{202f}]*";

const FLAGGED = `^(${DIGITS}?)[ \\x{a0}]*((?:${LETTERS}|${MARKS}|${IN_BRACKETS})(?: ?${MARKS}| ${LETTERS})?)$`;
const PREFIXED = `^(\\(\\p{L}{1,2}\\)|[*†‡]|[pre] )[ \\x{a0}]*(${DIGITS})$`;
const PERCENT = `^(${DIGITS}?)[ \\x{a0}]*%$`;
const BRACKETED = `^\\((${DIGITS})\\)$`;
const SIGN = `^(?:${PLAIN_SIGNS}|${SIGNS})$`;
const SIGN_FLAGGED = `^(?:[:.…-]+) ?((?:\\(?[a-zA-Z]{1,2}\\)?|${MARKS}))$`;

/** How cells of numbers with something behind them are read. */
export interface LooseCells {
  /** What numbers in brackets are: below zero, or flagged. */
  readonly brackets: 'negative' | 'flag';
}

const js = (form: string) =>
  new RegExp(
    form.replaceAll(/\\x\{([0-9a-f]+)\}/g, (_, code: string) => `\\u${code.padStart(4, '0')}`),
    'u',
  );
const flagged = js(FLAGGED);
const prefixed = js(PREFIXED);
const percent = js(PERCENT);
const bracketed = js(BRACKETED);
const sign = js(SIGN);
const signFlagged = js(SIGN_FLAGGED);

/** A cell without its flag, its minus as a computer writes it; null where it says that there is no number. */
export function bodyOf(cell: string, { brackets }: LooseCells): string | null {
  const text = cell.trim();
  if (isMissingCell(text)) return null;
  const inside = bracketed.exec(text)?.[1];
  const body =
    inside ?? flagged.exec(text)?.[1] ?? prefixed.exec(text)?.[2] ?? percent.exec(text)?.[1] ?? text;
  const plain = body
    .trim()
    .replace(/^[−–](?= ?\d)/u, '-')
    .replace(/^([-+]) /, '$1')
    .replaceAll('’', "'");
  return inside !== undefined && brackets === 'negative' ? `-${plain}` : plain;
}

/** Whether a cell is a number of percent. */
export function isPercent(cell: string): boolean {
  return percent.test(cell.trim());
}

/** Whether a cell is a number in brackets. */
export function isBracketed(cell: string): boolean {
  return bracketed.test(cell.trim());
}

/** Whether a cell is a number as tables write it, with or without a flag behind it. */
export function isNumberCell(cell: string): boolean {
  const body = bodyOf(cell, { brackets: 'flag' });
  return (
    body !== null &&
    /^[-+]?(?:\d{1,3}(?:[.,\s\u00a0\u2009\u202f']\d{2,3})*|\d+)(?:[.,]\d*)?(?:[eE][-+]?\d+)?$/.test(body)
  );
}

/** Whether a cell says that there is no number, with or without a flag behind it. */
export function isMissingCell(cell: string): boolean {
  const text = cell.trim();
  return text !== '' && (sign.test(text) || signFlagged.test(text));
}

/** The SQL of a cell's number as text, as `bodyOf` makes it. */
export function bodySql(cell: string, { brackets }: LooseCells): string {
  const inside = `regexp_extract(${cell}, ${quoted(BRACKETED)}, 1)`;
  const plain = (text: string) =>
    `replace(regexp_replace(regexp_replace(trim(${text}), '^[−–]( ?\\d)', '-\\1'), '^([-+]) ', '\\1'), '’', '''')`;
  return `case when regexp_matches(${cell}, ${quoted(SIGN)}) or regexp_matches(${cell}, ${quoted(SIGN_FLAGGED)}) then null
    when regexp_matches(${cell}, ${quoted(BRACKETED)}) then ${brackets === 'negative' ? `'-' || ` : ''}${plain(inside)}
    when regexp_matches(${cell}, ${quoted(FLAGGED)}) then ${plain(`regexp_extract(${cell}, ${quoted(FLAGGED)}, 1)`)}
    when regexp_matches(${cell}, ${quoted(PREFIXED)}) then ${plain(`regexp_extract(${cell}, ${quoted(PREFIXED)}, 2)`)}
    when regexp_matches(${cell}, ${quoted(PERCENT)}) then ${plain(`regexp_extract(${cell}, ${quoted(PERCENT)}, 1)`)}
    else ${plain(cell)} end`;
}

/** The SQL of the mark behind a cell's number, or in the place of one; null where nothing does. */
export function flagSql(cell: string, { brackets }: LooseCells): string {
  return `case when regexp_matches(${cell}, ${quoted(SIGN_FLAGGED)}) then ${cell}
    when regexp_matches(${cell}, ${quoted(`^(?:${PLAIN_SIGNS})$`)}) then null
    when regexp_matches(${cell}, ${quoted(SIGN)}) then ${cell}
    when regexp_matches(${cell}, ${quoted(BRACKETED)}) then ${brackets === 'flag' ? "'()'" : 'null'}
    when regexp_matches(${cell}, ${quoted(FLAGGED)}) then regexp_extract(${cell}, ${quoted(FLAGGED)}, 2)
    when regexp_matches(${cell}, ${quoted(PREFIXED)}) then trim(regexp_extract(${cell}, ${quoted(PREFIXED)}, 1)) end`;
}
