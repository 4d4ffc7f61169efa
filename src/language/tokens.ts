import { fold } from './fold.ts';

/** What a token is: a word, digits as written, a code that mixes digits with other things, or one other sign. */
export type TokenKind = 'word' | 'digits' | 'code' | 'sign';

/** A word, number or sign of a text. Offsets are UTF-16 units of the text it was cut from. */
export interface Token {
  text: string;
  /** As the lexicons are keyed: lower case, straight apostrophes, no Arabic vowel signs. */
  lower: string;
  start: number;
  end: number;
  kind: TokenKind;
  /** Whether white space stands before it. */
  spaced: boolean;
}

/** How a language writes numbers in digits. */
export interface DigitStyle {
  decimal: '.' | ',';
  /** What may part groups of three digits. */
  group: string;
  /** Letters that may be glued to digits and are read apart from them: units and multipliers such as "km", "bn". */
  glued: ReadonlySet<string>;
}

/** What comes before this is no Han character. */
const FIRST_HAN = '\u2e80';
const HAN = /[\p{Script=Han}]/u;
const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?!\p{L})|[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:&\p{Lu}|[²³]|(?<=\bPM\d)[.,]\d(?!\p{Nd}))?/uy;
const LETTERS = /[\p{L}\p{M}]+/uy;
/** Lakhs and crores: 1,00,000. */
const INDIAN = /\d{1,2}(?:,\d\d)+,\d{3}(?![\d,])/y;
/** Thousands parted by spaces, which English has where science or Europe writes it: 1 234 567, 40 000. */
const SPACED = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}){2,}(?![\d,])|\d{1,3}[ \u00a0\u202f\u2009]000(?![\d,])/y;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s]*/iy;
/** Codes of money that newspapers write onto the digits: USD1,700, RM79. "PS" is what a plain alphabet makes of £. */
const GLUED_MONEY =
  /(?:A[EU]D|BRL|CAD|CHF|CN[HY]|CZK|DKK|EUR|GBP|HKD|HUF|IDR|ILS|INR|JPY|KRW|KZT|MXN|MYR|NGN|NOK|NZD|PHP|PKR|PLN|RMB|RUB|SAR|SEK|SGD|THB|TRY|TWD|UAH|USD?|VND|ZAR|HK|NZ|RM|R[sp]|K[Ss][Hh]|Sh)(?=\.?\d)|(?:PS|R)(?=\d+(?:[.,]\d|\s?(?:m|bn|b|k|mn|tn|million|billion|trillion)\b))/y;
/** The country behind a dollar sign: $US60, $A5. */
const DOLLAR_COUNTRY = /(?:US|AU|CA|HK|NZ|NT|A|C|S)(?=\d)/y;
const SQUARED = /^(?:[kcm]?m|ft|[кс]?м)[23²³](?![\p{L}\p{Nd}])/u;
const LATIN_WORD = /[A-Za-z]\w*|[^\p{Script=Han}]+/u;

const isDigit = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0xff10 && code <= 0xff19);
const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x2009 ||
  code === 0x3000;

/** So far behind the end is seen what may follow a word or number. */
const BEHIND = 64;

/** Cuts `whole` from `from` to `to` into tokens, in time linear in their length. */
export function tokenize(whole: string, from: number, to: number, style: DigitStyle): Token[] {
  // One endless word is not read to its end for each piece that it is cut into.
  const text = whole.slice(0, to + BEHIND);
  const tokens: Token[] = [];
  let at = from;
  let spaced = true;
  const push = (end: number, kind: TokenKind) => {
    const part = text.slice(at, end);
    tokens.push({ text: part, lower: keyOf(part), start: at, end, kind, spaced });
    at = end;
    spaced = false;
  };
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      spaced = true;
    } else if (
      isDigit(code) ||
      (code === 46 && spaced && isDigit(text.charCodeAt(at + 1)) && style.decimal === '.')
    ) {
      const { end, kind } = digitsEnd(text, at, to, style);
      push(end, kind);
    } else {
      const address = (code | 32) === 104 || (code | 32) === 119 ? match(ADDRESS, text, at) : 0;
      if (address > 0) push(Math.min(to, at + address), 'code');
      else {
        const length = moneyLength(text, at, spaced) || wordLength(text, at);
        if (length > 0) push(Math.min(to, at + length), hasDigit(text, at, at + length) ? 'code' : 'word');
        else push(at + (code >= 0xd800 && code <= 0xdbff && at + 1 < to ? 2 : 1), 'sign');
      }
    }
  }
  return tokens;
}

/** The letters of a currency that stand directly before digits. */
function moneyLength(text: string, at: number, spaced: boolean): number {
  const code = text.charCodeAt(at);
  if (code < 65 || code > 90 || !hasDigitSoon(text, at)) return 0;
  if (!spaced && text[at - 1] === '$') return match(DOLLAR_COUNTRY, text, at);
  return spaced || !/[\p{Script=Latin}\p{Nd}$]/u.test(text[at - 1] ?? '') ? match(GLUED_MONEY, text, at) : 0;
}

/** Whether a digit stands within the next letters; most words are done with this. */
function hasDigitSoon(text: string, at: number): boolean {
  for (let next = at + 1; next < at + 5; next += 1) if (isDigit(text.charCodeAt(next))) return true;
  return false;
}

function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function wordLength(text: string, at: number): number {
  const first = text[at] ?? '';
  if (first >= FIRST_HAN && HAN.test(first)) return 1;
  // Arabic writes "and" and "by" onto the digits that follow: و5 is two tokens.
  if (first >= '\u0600' && first <= '\u06ff') return match(LETTERS, text, at);
  const length = match(WORD, text, at);
  if (length < 2 || !HAN.test(text.slice(at, at + length))) return length;
  return LATIN_WORD.exec(text.slice(at, at + length))?.[0].length ?? 1;
}

/** Where a run of digits ends: separators within it, glued letters, and slashes or dots that make it a code. */
function digitsEnd(
  text: string,
  at: number,
  to: number,
  style: DigitStyle,
): { end: number; kind: TokenKind } {
  const run = (from: number) => {
    let end = from;
    while (end < to && isDigit(text.charCodeAt(end))) end += 1;
    return end;
  };
  const indian = style.decimal === '.' ? match(INDIAN, text, at) : 0;
  const opens = text[at] === '.' ? 1 : 0;
  const spacedGroups = style.decimal === '.' ? match(SPACED, text, at) : 0;
  let end = indian > 0 ? at + indian : spacedGroups > 0 ? at + spacedGroups : run(at + opens);
  let decimals = opens;
  let grouped = false;
  let last = '';
  while (end < to) {
    const sign = text[end] ?? '';
    const next = run(end + 1);
    const length = next - end - 1;
    if (length === 0) break;
    const first = end - at;
    if (
      decimals === 0 &&
      style.group.includes(sign) &&
      length === 3 &&
      first <= (grouped ? Infinity : 3) &&
      (last === '' || last === sign)
    ) {
      grouped = true;
      last = sign;
    } else if (
      sign === style.decimal ||
      sign === '٫' ||
      sign === '．' ||
      (sign === '.' && style.decimal === ',' && !grouped)
    )
      decimals += 1;
    else if (sign === ':' || sign === '/') decimals += 2;
    else break;
    end = next;
  }
  if (decimals > 1) return { end, kind: 'code' };
  const letters = match(LETTERS, text, end);
  if (letters === 0 || HAN.test(text[end] ?? '')) return { end, kind: 'digits' };
  const word = text.slice(end, end + letters);
  const following = text.charCodeAt(end + letters);
  if (
    style.glued.has(word) ||
    (word !== 'G' && word !== 'S' && word !== 'H' && style.glued.has(word.toLowerCase()))
  ) {
    if (!isDigit(following)) return { end, kind: 'digits' };
  }
  // "32m2" is of square meters.
  if (SQUARED.test(text.slice(end, end + letters + 2))) return { end, kind: 'digits' };
  let codeEnd = end + letters;
  while (codeEnd < to && /[\p{L}\p{Nd}]/u.test(text[codeEnd] ?? '')) codeEnd += 1;
  return { end: Math.min(to, codeEnd), kind: 'code' };
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

const FOLDING = { keep: 'accents' } as const;

/** How lexicons are keyed. */
export function keyOf(text: string): string {
  return fold(text, FOLDING);
}

/** The value of digits as `style` writes them; Arabic-Indic and full-width digits too. */
export function digitsValue(text: string, style: DigitStyle): { value: number; decimals: number } {
  let digits = '';
  let decimals = -1;
  const decimalAt = decimalPlace(text, style);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) {
      if (i === decimalAt) {
        digits += '.';
        decimals = 0;
      }
      continue;
    }
    digits += String(code >= 0xff10 ? code - 0xff10 : code >= 0x660 ? code - 0x660 : code - 48);
    if (decimals >= 0) decimals += 1;
  }
  return { value: Number(digits), decimals: Math.max(0, decimals) };
}

function decimalPlace(text: string, style: DigitStyle): number {
  for (let i = text.length - 1; i >= 0; i -= 1) {
    const sign = text[i] ?? '';
    if (sign === '٫' || sign === '．') return i;
    if (sign === style.decimal) return i;
    // "2.5" in a Russian or French text: three digits after a dot are a group only where dots group.
    if (sign === '.' && style.decimal === ',')
      return style.group.includes('.') && text.length - i === 4 ? -1 : i;
  }
  return -1;
}

/** Phrases by their tokens, the longest first; found where they begin or where they end. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { words: readonly string[]; value: T }[]>();
  readonly #byLast = new Map<string, { words: readonly string[]; value: T }[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>, style: DigitStyle) {
    for (const [phrase, value] of entries) {
      const words = tokenize(phrase, 0, phrase.length, style).map(({ lower }) => lower);
      const entry = { words, value };
      for (const [map, key] of [
        [this.#byFirst, words[0]],
        [this.#byLast, words.at(-1)],
      ] as const) {
        if (key === undefined) continue;
        const list = map.get(key) ?? [];
        list.push(entry);
        list.sort((a, b) => b.words.length - a.words.length);
        map.set(key, list);
      }
    }
  }

  /** The longest phrase that begins at `at`. */
  at(tokens: readonly Token[], at: number): { length: number; value: T } | null {
    const entries = this.#byFirst.get(tokens[at]?.lower ?? '');
    if (!entries) return null;
    for (const { words, value } of entries) {
      if (words.every((word, i) => tokens[at + i]?.lower === word)) return { length: words.length, value };
    }
    return null;
  }

  /** The longest phrase that ends just before `end`. */
  before(tokens: readonly Token[], end: number): { length: number; value: T } | null {
    const entries = this.#byLast.get(tokens[end - 1]?.lower ?? '');
    if (!entries) return null;
    for (const { words, value } of entries) {
      const from = end - words.length;
      if (from >= 0 && words.every((word, i) => tokens[from + i]?.lower === word)) {
        return { length: words.length, value };
      }
    }
    return null;
  }
}
