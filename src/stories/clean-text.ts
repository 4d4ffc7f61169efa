// Control characters, soft hyphens, direction overrides, byte order marks, non-characters, halves of pairs.
const UNWANTED = /(?![\t\n\r])\p{Cc}|[\u00ad\u202a-\u202e\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** `text` without characters that no story may hold: NUL, controls, halves of pairs, direction overrides. */
export function cleanText(text: string): string {
  return text.replace(UNWANTED, '');
}

/** `text` cleaned, on one line, with single spaces. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
