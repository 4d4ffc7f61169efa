/** What a character is to a count of words: nothing, a sign of Chinese or Japanese, a letter or digit, or a sign inside a word. */
export const [BREAK, HAN, LETTER, INSIDE, HAN_SIGN] = [0, 1, 2, 3, 4] as const;

const NOT_LOOKED_UP = 255;
/** Found out once for each UTF-16 unit, as it comes: asking a pattern takes ten times as long. */
const classes = new Uint8Array(0x10000).fill(NOT_LOOKED_UP);

/** Added to the class of a character that has two UTF-16 units. */
export const PAIR = 8;

/** The class of the character at a place within a text; half of a pair of units is none. */
export function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classes[unit] as number;
  return known === NOT_LOOKED_UP ? lookedUp(text, at, unit) : known;
}

function lookedUp(text: string, at: number, unit: number): number {
  // Beyond the first plane: rare characters, letters of rare scripts, and pictures.
  if (unit >= 0xd800 && unit < 0xdc00) {
    const code = text.codePointAt(at) ?? unit;
    return code > 0xffff ? classOf(String.fromCodePoint(code)) + PAIR : BREAK;
  }
  classes[unit] = classOf(String.fromCharCode(unit));
  return classes[unit];
}

function classOf(character: string): number {
  const isLetter = /[\p{L}\p{N}]/u.test(character);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character))
    // A radical, or a sign in a square, is no letter and part of no other word.
    return isLetter ? HAN : HAN_SIGN;
  if (isLetter) return LETTER;
  return /[\p{M}'’.-]/u.test(character) ? INSIDE : BREAK;
}
