import anyAscii from 'any-ascii';

/** Longer names are cut here before anything reads them: no list has one this long. */
const LONGEST = 500;

/**
 * A name in the form known names are looked up in: Latin letters without accents, small, with single spaces for
 * punctuation. Legal forms stay ("hikvision co ltd"); bareName leaves them out.
 */
export function latinKey(text: string): string {
  return (
    anyAscii(text.slice(0, LONGEST).normalize('NFKC'))
      .toLowerCase()
      // An apostrophe stands inside a word (Qa'ida, O'Neill, Xi'an) or for a soft sign.
      .replaceAll(/['`"]/g, (sign) => (sign === '"' ? ' ' : ''))
      .replaceAll('&', ' and ')
      // S.A.R.L. is one word.
      .replaceAll(/\b(?:[a-z]\.){2,}/g, (word) => `${word.replaceAll('.', '')} `)
      .replaceAll(/[^a-z0-9]+/g, ' ')
      .trim()
  );
}
