import { fold } from '../fold.ts';
import { baseOf } from '../languages.ts';
import { normalFormFor } from './normal-form.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a query: as written, and the terms it is indexed under (several for a Chinese word of three characters). */
export interface QueryWord {
  written: string;
  terms: string[];
  /** Whether it carries no subject. */
  stop: boolean;
}

const PACKED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}々ー]+';
const UNSPACED = '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]+';
const GROUPED = "\\p{Nd}{1,3}(?:[.,'’\\u00a0\\u2009\\u202f]\\p{Nd}{3})+(?:[.,]\\p{Nd}+)?(?!\\p{Nd})";
const DECIMAL = '\\p{Nd}+[.,]\\p{Nd}+(?!\\p{Nd})';
const INITIALS = '(?<![\\p{L}\\p{N}])(?:[\\p{Lu}]\\.){2,}[\\p{Lu}]?(?!\\p{L})';
const LETTERS = '(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{N}\\p{M}])+';
const ANY = new RegExp(`(${PACKED})|(${UNSPACED})|(${GROUPED}|${DECIMAL})|(${INITIALS})|${LETTERS}`, 'gu');
const PLAIN = /[0-9]+[.,][0-9][0-9.,]*|(?:[A-Z]\.){2,}|[A-Za-z0-9]+/g;
const ONLY_PLAIN = /^[\t\n\r\x20-\x7e\u2018-\u201d\u2013\u2014\u2026]*$/;

/** Calls `visitTerm` with each term of `text` in order, and where in `text` the word begins and ends. */
export function eachTerm(
  text: string,
  language: string,
  visitTerm: (term: string, start: number, end: number) => void,
): void {
  const form = normalFormFor(language);
  // A word of marks alone, such as a lone tatweel, has no normal form.
  const visit = (term: string, start: number, end: number) => {
    if (term) visitTerm(term, start, end);
  };
  const plain = ONLY_PLAIN.test(text);
  const pattern = plain ? PLAIN : ANY;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[0];
    const start = match.index;
    if (plain) {
      const first = word.charCodeAt(0);
      if (first <= 57 && (word.includes('.') || word.includes(','))) eachNumber(word, start, visit);
      else if (word.charCodeAt(1) === 46) visit(form(word.replaceAll('.', '')), start, start + word.length);
      else if (!isClitic(text, start, word)) visit(form(word), start, start + word.length);
    } else if (match[1]) eachPair(word, start, visit);
    else if (match[2]) {
      for (const { segment, index, isWordLike } of segmenterFor(language).segment(word)) {
        if (isWordLike) visit(form(segment), start + index, start + index + segment.length);
      }
    } else if (match[3]) visit(numberTerm(word), start, start + word.length);
    else if (match[4]) visit(form(word.replaceAll('.', '')), start, start + word.length);
    else if (!isClitic(text, start, word)) visit(form(westernDigits(word)), start, start + word.length);
  }
}

/** The terms of `text` in order. */
export function termsOf(text: string, language: string): string[] {
  const terms: string[] = [];
  eachTerm(text, language, (term) => terms.push(term));
  return terms;
}

/** The words of a query in order, at most `most`; Chinese and Japanese are cut into words by Intl.Segmenter. */
export function queryWords(text: string, language: string, most: number): QueryWord[] {
  const words: QueryWord[] = [];
  const add = (written: string, terms: string[]) => {
    if (words.length < most) words.push({ written, terms, stop: isStopWord(fold(written), language) });
  };
  let packedUntil = 0;
  eachTerm(text, language, (term, start, end) => {
    if (start < packedUntil) return;
    if (!PACKED_START.test(text.slice(start, end))) {
      add(text.slice(start, end), [term]);
      return;
    }
    PACKED_RUN.lastIndex = start;
    const run = PACKED_RUN.exec(text)?.[0] ?? text.slice(start, end);
    packedUntil = start + run.length;
    for (const segment of wholeWords(run, language)) {
      const terms: string[] = [];
      eachPair(segment, 0, (pair) => terms.push(pair));
      add(segment, terms);
    }
  });
  return words;
}

/** The words of a run without spaces; a character that Intl.Segmenter leaves alone belongs to the word beside it. */
function wholeWords(run: string, language: string): string[] {
  const words: string[] = [];
  let open = false;
  for (const { segment } of segmenterFor(language).segment(run)) {
    const stop = isStopWord(segment, language);
    const single = [...segment].length === 1;
    const before = words.at(-1) ?? '';
    if (!stop && open && (single || [...before].length === 1)) words[words.length - 1] = before + segment;
    else words.push(segment);
    open = !stop;
  }
  return words;
}

/** Whether `term` is a pair of characters of a script written without spaces. */
export function isPair(term: string): boolean {
  return PACKED_START.test(term) && term.length >= 2;
}

/** Whether `word` is a single character of a script written without spaces. */
export function isSingle(word: string): boolean {
  return PACKED_START.test(word) && [...word].length === 1;
}

/** The words of a text of pairs of characters, as they follow each other in the index. */
export function wordsOfPairs(pairs: readonly string[], language: string): string[] {
  const runs: string[] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    if (!isPair(pair)) runs.push('');
    else if (run && [...run].at(-1) === [...pair][0])
      runs[runs.length - 1] = run + [...pair].slice(1).join('');
    else runs.push(pair);
  }
  return runs.flatMap((run) => wholeWords(run, language)).filter((word) => isPair(word));
}

const PACKED_START = new RegExp(`^${PACKED}`, 'u');
const PACKED_RUN = new RegExp(PACKED, 'uy');

/** Overlapping pairs of characters: they find a word whichever way a dictionary would cut the text around it. */
function eachPair(
  run: string,
  start: number,
  visit: (term: string, start: number, end: number) => void,
): void {
  if (run.length <= 2) {
    visit(run, start, start + run.length);
    return;
  }
  let before = '';
  let at = start;
  for (const character of run) {
    if (before) visit(before + character, at, at + before.length + character.length);
    if (before) at += before.length;
    before = character;
  }
}

function eachNumber(
  word: string,
  start: number,
  visit: (term: string, start: number, end: number) => void,
): void {
  const whole = /^(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|\d+[.,]\d+)/.exec(word)?.[0] ?? '';
  if (whole.length >= word.replace(/[.,]+$/, '').length) {
    visit(numberTerm(whole), start, start + whole.length);
    return;
  }
  for (const part of word.matchAll(/\d+/g)) {
    visit(part[0], start + part.index, start + part.index + part[0].length);
  }
}

/** "1,170.9", "1.170,9" and "1 170,9" as 1170.9; an HS code written 8542.31 as 854231. */
function numberTerm(written: string): string {
  const digits = westernDigits(written);
  if (/^\d{4}\.\d{2}$/.test(digits)) return digits.replace('.', '');
  const grouped = /^(\d{1,3}(?:[^\d]\d{3})+)(?:[.,](\d+))?$/.exec(digits);
  if (!grouped?.[1]) return digits.replace(',', '.');
  const whole = grouped[1].replace(/[^\d]/g, '');
  return grouped[2] ? `${whole}.${grouped[2]}` : whole;
}

function westernDigits(word: string): string {
  return word.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/** The s of "China's" and the l of "l'Ukraine" are not words. */
function isClitic(text: string, start: number, word: string): boolean {
  if (word.length > 2) return false;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(start + word.length);
  return isApostrophe(before) ? word.length === 1 || /^(?:re|ve|ll)$/i.test(word) : isApostrophe(after);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const base = baseOf(language);
  let segmenter = segmenters.get(base);
  if (!segmenter) {
    const known = /^[a-z]{2,3}$/.test(base) ? base : 'und';
    segmenter = new Intl.Segmenter(known, { granularity: 'word' });
    if (segmenters.size < 64) segmenters.set(base, segmenter);
  }
  return segmenter;
}
