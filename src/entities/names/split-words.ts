import { isUnspaced, type Script, scriptOf } from '../../language/scripts.ts';
import { knownWords } from './known-words.ts';
import type { NameOf } from './name-token.ts';

/** A word of a name with its context. */
export interface Word {
  readonly text: string;
  readonly script: Script;
  /** Whether it is all capitals. */
  readonly capitals: boolean;
  /** Whether it is in brackets after something. */
  readonly aside: boolean;
  /** Whether it is hyphenated to the previous word. */
  readonly linked: boolean;
}

/** Longer names are truncated: no list has any. */
const LONGEST = 400;
const MOST_WORDS = 32;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`׳״][\p{L}\p{M}]+)*/gu;
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;
const CAMEL = /(?<=\p{Ll}{2})(?=\p{Lu}[\p{L}])/u;

/**
 * The words of a name: camel case split, dotted letters joined, swapped digits corrected, scripts without spaces
 * segmented.
 */
export function splitWords(text: string, of: NameOf): Word[] {
  let plain = text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '');
  if (of === 'person') plain = surnameLast(plain);
  plain = plain.replaceAll(DOTTED, (letters) =>
    of === 'person' ? letters.replaceAll('.', '. ') : `${letters.replaceAll('.', '')} `,
  );
  // Signs for "and" carry no meaning, nor does a possessive s.
  plain = plain
    .replaceAll(/[’'`]s(?![\p{L}\p{N}])/giu, '')
    .replaceAll(/(?<=\p{Lu}\p{Ll}+)\/(?=\p{Lu})/gu, ' ');
  const words: Word[] = [];
  const brackets = [...plain.matchAll(/[([][^()[\]]{1,80}[)\]]/g)].map(
    ({ index, 0: text }) => [index, index + text.length] as const,
  );
  for (const { 0: found, index } of plain.matchAll(WORD)) {
    const aside = words.length > 0 && brackets.some(([from, to]) => index > from && index < to);
    const linked = index > 1 && /^\p{L}[-‐‑]$/u.test(plain.slice(index - 2, index));
    for (const piece of found.replaceAll(/['’ʼ`׳״]/g, '').split(CAMEL)) {
      for (const part of byScript(piece)) {
        const script = scriptOf(part);
        const right = script === 'latin' || script === 'cyrillic' ? lettersForDigits(part, of) : part;
        const pieces = isUnspaced(script) && of !== 'person' ? cutSigns(right) : [right];
        for (const one of pieces)
          words.push({ text: one, script: scriptOf(one), capitals: isCapitals(one), aside, linked });
      }
    }
    if (words.length >= MOST_WORDS) break;
  }
  return words.slice(0, MOST_WORDS);
}

/** Reorders "Smith, John" as "John Smith". */
function surnameLast(text: string): string {
  const comma = text.indexOf(',');
  if (comma < 0 || text.indexOf(',', comma + 1) >= 0) return text;
  return `${text.slice(comma + 1)} ${text.slice(0, comma)}`;
}

function isCapitals(word: string): boolean {
  return /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

/** Splits a run where its script changes: "ООО华为" is two words. */
function byScript(run: string): string[] {
  if (/^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(run)) return [run];
  return (
    run.match(
      /\p{Script=Han}+|[\p{Script=Katakana}\p{Script=Hiragana}ー]+|\p{Script=Hangul}+|[\p{Script=Latin}\p{M}\p{N}]+|[^\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー\p{Script=Hangul}\p{Script=Latin}]+/gu,
    ) ?? []
  );
}

const DIGIT_LETTERS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  9: 'g',
};

/** Digits used as letters inside a word: "Ig0r Sech1n". Numbers after a word are numbers. */
function lettersForDigits(word: string, of: NameOf): string {
  const inside =
    of === 'person' ? /[0-9]/.test(word) && /\p{L}{2}/u.test(word) : /\p{L}[0-9]\p{L}/u.test(word);
  if (!inside || /^\d+(?:st|nd|rd|th)$/i.test(word)) return word;
  return word.replaceAll(/[0134579]/g, (digit) => DIGIT_LETTERS[digit] ?? digit);
}

/** Segments a run of characters into known words, longest first, and the rest between them. */
function cutSigns(run: string): string[] {
  const { signs } = knownWords();
  const pieces: string[] = [];
  let brand = '';
  for (let at = 0; at < run.length; ) {
    let known = '';
    for (let length = Math.min(12, run.length - at); length > 0; length -= 1) {
      const piece = run.slice(at, at + length);
      if (signs.has(piece) && (length > 1 || isAlone(run, at))) {
        known = piece;
        break;
      }
    }
    if (known === '') {
      brand += run.charAt(at);
      at += 1;
      continue;
    }
    if (brand !== '') pieces.push(brand);
    brand = '';
    pieces.push(known);
    at += known.length;
  }
  if (brand !== '') pieces.push(brand);
  return pieces;
}

/** A single character is a separate word only at the end of a name: 厂 there is a plant, 新 inside a brand is a sound. */
function isAlone(run: string, at: number): boolean {
  return at === run.length - 1 && run.length > 2;
}
