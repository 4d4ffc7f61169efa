import { BOUNDARIES, DAYS, DETERMINERS, PREPOSITIONS, TIMES } from '../languages/en-speakers.ts';
import type { Quotation } from './quotations.ts';

/** A word, a sign or a whole quotation of a sentence; places are those of the paragraph. */
export interface Word {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  /** In small letters; "Today", "May" and the like keep their capital in a name, so that no list of days or verbs has them. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/** Words that keep their full stop, which ends no sentence. */
const ABBREVIATED =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Sens?|Reps?|Gov|Rev|Hon|St|Jr|Sr|Inc|Corp|Ltd|Co|vs|No|\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
const LONGEST_ABBREVIATED = 8;
const OTHER_LETTER = /[\p{L}\p{M}\p{N}]/u;
const OTHER_CAPITAL = /\p{Lu}/u;

/** The words of a paragraph between two places; each quotation is one. */
export function wordsOf(text: string, start: number, end: number, quotations: readonly Quotation[]): Word[] {
  const words: Word[] = [];
  let at = start;
  for (const quotation of quotations) {
    if (quotation.end <= start) continue;
    if (quotation.start >= end) break;
    plainWords(text, at, Math.max(at, quotation.start), words);
    const from = Math.max(start, quotation.start);
    const to = Math.min(end, quotation.end);
    words.push({ kind: 'quotation', text: '"', low: '"', start: from, end: to, capital: false });
    at = to;
  }
  plainWords(text, at, end, words);
  for (const [i, word] of words.entries()) {
    if (word.capital && isInName(words, i)) words[i] = { ...word, low: word.text };
  }
  return words;
}

const WEEKDAY = /day$/u;
const RELATIVE_DAY = /^(?:today|tomorrow|yesterday|tonight)$/u;

/** "USA Today", "Theresa May", "April Jones", "Will Jones"; not "last April Ford said", nor "Ford Monday said". */
function isInName(words: readonly Word[], i: number): boolean {
  const { low } = words[i] as Word;
  if (!DAYS.has(low) && low !== 'may' && low !== 'will') return false;
  const [before, after] = [words[i - 1], words[i + 1]];
  const follows = isNameWord(before);
  const goesOn = after?.kind === 'word' && after.capital;
  // Newspapers are called Today; people have the names of months, but of weekdays only bodies do, in between.
  if (RELATIVE_DAY.test(low)) return follows || /[’']s$/u.test(before?.text ?? '');
  if (WEEKDAY.test(low)) return follows && goesOn;
  return follows || (goesOn && !saysWhen(before));
}

const isNameWord = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.capital && !isSmall(word) && !/[’']s?$/u.test(word.text);

const isSmall = ({ low }: Word): boolean =>
  DETERMINERS.has(low) || PREPOSITIONS.has(low) || TIMES.has(low) || BOUNDARIES.has(low) || DAYS.has(low);

/** "In May", "last May", "5 May", "Monday May 5", "April and May". */
const saysWhen = (word: Word | undefined): boolean =>
  word !== undefined &&
  (PREPOSITIONS.has(word.low) ||
    TIMES.has(word.low) ||
    DAYS.has(word.low) ||
    /^\d/u.test(word.text) ||
    word.low === 'and');

/** Read sign by sign: a pattern takes three times as long. */
function plainWords(text: string, start: number, end: number, words: Word[]): void {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 160) {
      at += 1;
      continue;
    }
    const isWord = isLetter(text, at) || (isMoney(code) && isLetter(text, at + 1));
    const to = isWord
      ? endOfWord(text, at, end)
      : at + (code === 45 && text.charCodeAt(at + 1) === 45 ? 2 : 1);
    const word = text.slice(at, to);
    const low = word.toLowerCase();
    words.push({
      kind: isWord ? 'word' : 'mark',
      text: word,
      low: isWord && low.endsWith('.') ? low.slice(0, -1) : low,
      start: at,
      end: to,
      capital: (code >= 65 && code <= 90) || (code > 127 && OTHER_CAPITAL.test(word.charAt(0))),
    });
    at = to;
  }
}

function endOfWord(text: string, start: number, end: number): number {
  let to = start + 1;
  while (to < end) {
    if (isLetter(text, to) || text.charCodeAt(to) === 37) to += 1;
    else if (to + 1 < end && isInside(text.charCodeAt(to), text.charCodeAt(to - 1)) && isLetter(text, to + 1))
      to += 2;
    else break;
  }
  const stops = text.charCodeAt(to) === 46 && to < end && to - start <= LONGEST_ABBREVIATED;
  return stops && ABBREVIATED.test(text.slice(start, to)) ? to + 1 : to;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code > 191 && OTHER_LETTER.test(text.charAt(at));
}

const isMoney = (code: number): boolean => code === 36 || code === 163 || code === 8364;

/** An apostrophe, hyphen, stop or stroke in a word; a comma in a number. */
function isInside(code: number, before: number): boolean {
  if (code === 44) return before >= 48 && before <= 57;
  return code === 39 || code === 8217 || code === 45 || code === 46 || code === 38 || code === 47;
}
