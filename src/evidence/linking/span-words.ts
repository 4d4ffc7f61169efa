/** Whether words name a time from one to another: "between 2010 and 2015"; "the first three months of 2024" are one. */
export function isSpan(said: string): boolean {
  // "The first three months of 2024" is one period, however long.
  if (
    /\b(?:first|last|final)\s(?:[\p{L}]+|\d+)\s(?:months|quarters)\b/iu.test(said) &&
    !/\b(?:between|from)\b/i.test(said)
  )
    return false;
  return /\b(?:between|from)\b.*\b(?:and|to|until|through)\b|\d\s?[-–—]\s?\d|\bto\b|\b(?:quarters|months|years)\b|с .* по |entre .* et |de .* à |至|到|بين/iu.test(
    said,
  );
}
