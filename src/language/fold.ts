/** What folding leaves as it is, for a caller to whom it matters. */
export interface Folding {
  /**
   * What tells words of a lexicon apart: accents of Latin and Greek letters (French à is no a), endings of Arabic words
   * in ة and ى, and signs such as ² and ½.
   */
  readonly keep?: 'accents';
}

/** Letters and signs that people write one for another without meaning another word. */
const ALIKE: Readonly<Record<string, string>> = {
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ی: 'ي',
  ک: 'ك',
  '’': "'",
  ʼ: "'",
};
const ALL: Readonly<Record<string, string>> = {
  ...ALIKE,
  ى: 'ي',
  ة: 'ه',
  // Latin letters that are no letter with an accent.
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '‘': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};

const ASCII = /^[ -_a-~]*$/;
/** Text of these letters alone is folded once it is small: most of it is. */
const SETTLED = /^(?:[ -~]*|[ -~а-я\u4e00-\u9fff]*)$/;
const ANY_ALIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu');
const ANY = new RegExp(`[${Object.keys(ALL).join('')}]`, 'gu');
/** Arabic short vowels and the tatweel that stretches letters, and Hebrew points. */
const POINTS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0591-\u05c7]/gu;
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}]/u;
const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}+/gu;

/**
 * A text as texts are compared: in small letters, without accents and points, with one form of letters that are written
 * one for another. The same again when it is folded again. Its length may change.
 */
export function fold(text: string, { keep }: Folding = {}): string {
  if (keep === 'accents') {
    if (isSmallAscii(text)) return text;
    const lower = text.toLowerCase();
    if (SETTLED.test(lower)) return lower;
    return lower
      .normalize('NFC')
      .replace(POINTS, '')
      .replace(ANY_ALIKE, (letter) => ALIKE[letter] ?? letter);
  }
  if (ASCII.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFKC').toLowerCase();
  const bare = ACCENTED.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : lower;
  return bare.replace(POINTS, '').replace(ANY, (letter) => ALL[letter] ?? letter);
}

/** Whether a text is in small letters without accents, as most words are: nothing about it changes. */
function isSmallAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

/** A name as names are compared: folded, with single spaces, "and" for "&" and "saint" for "st". */
export function foldName(name: string): string {
  return fold(name)
    .replaceAll('&', ' and ')
    .replaceAll(/\bst\.? (?=[a-z])/g, 'saint ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
