import type { Cube } from '../cubes/cube.ts';
import type { Word } from '../cubes/words.ts';
import type { MemberMention } from './members.ts';

/**
 * Whether a place is named only as where all of a table was counted: "nights in hotels in Iceland", in a table of hotels in
 * Iceland by where their guests come from, which has a column for Icelanders, too.
 */
export function isWhere(
  { dimension: column, codes, from, to }: MemberMention,
  text: string,
  words: readonly Word[],
  cube: Cube,
): boolean {
  const dimension = cube.dimensions.find((one) => one.column === column && one.role === 'place');
  if (!dimension || !BY_ORIGIN.test(cube.title)) return false;
  const labels = dimension.members.flatMap((one) => (codes.includes(one.code) ? one.labels : []));
  const isOfTitle = labels.some((label) =>
    new RegExp(`\\bin (?:the )?${escaped(label)}\\b`, 'iu').test(cube.title),
  );
  const before = text.slice(0, words[from]?.start ?? 0);
  const after = text.slice(words[to - 1]?.end ?? text.length);
  return isOfTitle && !COMES_FROM.test(before) && !WHO.test(after);
}

const BY_ORIGIN = /\bby\b.*\b(?:residence|citizenship|origin|nationality|birth)\b/iu;
const COMES_FROM = /\b(?:from|of|by)\s(?:the\s)?$/iu;
const WHO = /^['’]?s?\s(?:own\s)?(?:guests|visitors|tourists|residents|citizens|travellers)\b/iu;
const escaped = (label: string) => label.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
