/** What a mark behind a period may say in words or in short: that it is provisional, revised, estimated, or has a note. */
const SAID =
  '(?:[bcefprsux]|p?rov\\.?|provisional|prelim(?:inary)?\\.?|revised|rev\\.?|est(?:imated?|\\.)?|forecast|projected|projection|note \\d+|notes? \\d+(?:, ?\\d+)*|\\d{1,2})';
const MARK = new RegExp(
  `\\s*(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\\[${SAID}\\]|\\(${SAID}\\)|(?<=\\d)[pre]|\\s[pre]|\\s?(?<=[\\d\\s])[pre]\\/|\\s(?:provisional|preliminary|revised|estimated?)|\\d\\))$`,
  'i',
);

/** A period without the marks behind it, which leave it as it is: "Q2 2024 [provisional]", "2022-23 [r]", "2019*". */
export function withoutMark(period: string): string {
  const text = period.trim();
  const plain = text.replace(MARK, '');
  return plain === text || !/\d/.test(plain) ? text : withoutMark(plain);
}
