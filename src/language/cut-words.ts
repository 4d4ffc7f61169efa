import { plainKey, type Script } from './plain-key.ts';
import { ABBREVIATIONS, OPENERS } from './sentence-words.ts';

/** A word of a text; each Chinese character is one. Offsets are UTF-16 units of the text it was cut from. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** As names are looked for, before any ending or prefix is taken off: without accents and stops. */
  readonly key: string;
  readonly start: number;
  /** Behind its last letter, without a possessive 's. */
  readonly end: number;
  readonly script: Script;
  /** What stands between it and the word before; a possessive 's of that word is left out. */
  readonly gap: string;
  /** It begins with a capital. */
  readonly cap: boolean;
  /** It has two letters or more, and all are capitals. */
  readonly upper: boolean;
  /** It has a capital inside, and small letters: iRay, TikTok. */
  readonly camel: boolean;
  /** It begins a sentence, or what somebody is quoted with: its capital says nothing. */
  readonly opens: boolean;
  /** A possessive 's follows it. */
  readonly owns: boolean;
}

const NONE = 0;
const DIGIT = 1;
const LATIN = 2;
const CYRILLIC = 3;
const ARABIC = 4;
const HAN = 5;
const OTHER = 6;
const MARK = 7;
const SCRIPTS: readonly Script[] = [
  'other',
  'digits',
  'latin',
  'cyrillic',
  'arabic',
  'han',
  'other',
  'other',
];

const NOT_LOOKED_UP = 255;
const classes = new Uint8Array(0x10000).fill(NOT_LOOKED_UP);

/** The class of the UTF-16 unit at a place, worked out once for each; the halves of surrogate pairs are no letters. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Behind the end of a text there is no code.
  const known = classes[code] ?? NONE;
  if (known !== NOT_LOOKED_UP) return known;
  const made = code >= 0xd800 && code < 0xe000 ? NONE : classOf(String.fromCharCode(code));
  classes[code] = made;
  return made;
}

function classOf(sign: string): number {
  if (/\p{M}/u.test(sign)) return MARK;
  if (/\p{N}/u.test(sign)) return DIGIT;
  return /\p{L}/u.test(sign) ? letterClass(sign) : NONE;
}

function letterClass(sign: string): number {
  if (/\p{Script=Latin}/u.test(sign)) return LATIN;
  if (/\p{Script=Cyrillic}/u.test(sign)) return CYRILLIC;
  if (/\p{Script=Arabic}/u.test(sign)) return ARABIC;
  return /\p{Script=Han}/u.test(sign) ? HAN : OTHER;
}

/** After these a full stop ends no sentence. */
const SHORT = new Set(ABBREVIATIONS.map((word) => word.toLowerCase()));
/** Words that start a sentence even after one of these. */
const FIRST = new Set(OPENERS.map((word) => word.toLowerCase()));
const ENDS = /[.!?…]["”’»)\]]*\s|[。！？؟\n]/u;
const QUOTES = /["“«„‘:—–•]\s?$/u;

/** Cuts a stretch of a text into words, in time linear in its length. */
export function cutWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let at = from;
  let gapFrom = from;
  while (at < to) {
    const first = classAt(text, at);
    if (first === NONE || first === MARK) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    let inside = first;
    if (first !== HAN) {
      while (at < to) {
        const next = classAt(text, at);
        if (next === NONE || next === HAN) break;
        if (next !== MARK && next !== inside) {
          if (inside === DIGIT) inside = next;
          else if (next !== DIGIT) break;
        }
        at += 1;
      }
      at = dotted(text, start, at, to);
    }
    const end = at;
    const owns = isPossessive(text, end, to);
    words.push(wordOf(text, start, end, inside, text.slice(gapFrom, start), owns, words.at(-1)));
    if (owns) at += 2;
    gapFrom = at;
  }
  return words;
}

/** "U.S.", "J.K.": single capitals with full stops are one word, without the last of the stops. */
function dotted(text: string, start: number, end: number, to: number): number {
  if (end - start !== 1 || !isCapital(text, start)) return end;
  let last = end;
  while (
    last + 1 < to &&
    text.charCodeAt(last) === 46 &&
    isCapital(text, last + 1) &&
    classAt(text, last + 2) === NONE
  )
    last += 2;
  return last;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : (text[at] ?? '') !== (text[at] ?? '').toLowerCase();
}

function isPossessive(text: string, end: number, to: number): boolean {
  const sign = text.charCodeAt(end);
  return (
    (sign === 39 || sign === 0x2019) &&
    end + 1 < to &&
    (text.charCodeAt(end + 1) | 32) === 115 &&
    (end + 2 >= to || classAt(text, end + 2) === NONE)
  );
}

function wordOf(
  text: string,
  start: number,
  end: number,
  inside: number,
  gap: string,
  owns: boolean,
  before: Word | undefined,
): Word {
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  const cased = lower !== written;
  const cap = cased && isCapital(written, 0);
  const upper = cased && written.length > 1 && written === written.toUpperCase();
  const camel = cased && !upper && written.slice(1) !== lower.slice(1);
  return {
    text: written,
    lower,
    key: plainKey(lower, SCRIPTS[inside] ?? 'other'),
    start,
    end,
    script: SCRIPTS[inside] ?? 'other',
    gap,
    cap,
    upper,
    camel,
    opens: opensAfter(before, gap, lower),
    owns,
  };
}

function opensAfter(before: Word | undefined, gap: string, lower: string): boolean {
  if (!before) return true;
  if (gap === ' ' || gap === '-' || gap === ', ' || gap === '') return false;
  if (QUOTES.test(gap)) return true;
  if (!ENDS.test(gap)) return false;
  if (gap !== '. ') return true;
  const short =
    (before.cap && (before.lower.length === 1 || before.text.includes('.'))) || SHORT.has(before.lower);
  return !short || FIRST.has(lower);
}
