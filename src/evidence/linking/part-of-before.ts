import type { Reading } from './reading.ts';

/** Between a number and one that is a part of it. */
const PART =
  /(?<!\p{L})(?:of which|of whom|of them|dont|parmi lesquels|parmi lesquelles|в том числе|из них|из которых)(?!\p{L})|其中|من(?:هم|ها|\sبين(?:هم|ها))(?!\p{L})/iu;

/**
 * "12 625 logements, dont 9 291 appartements": a part of what the number before counts. Where the table has no name for the
 * part, it is not asked for the whole once more.
 */
export function isUnnamedPart({ given, mentions, table }: Reading): boolean {
  const { figure, figures, text, sentence } = given;
  const before = figures.findLast(({ end, statement }) => !statement && end <= figure.start);
  if (!before) return false;
  const part = PART.exec(text.slice(before.end, figure.start));
  if (!part) return false;
  const from = before.end + part.index;
  const to = figures.find(({ start, statement }) => !statement && start >= figure.end)?.start ?? sentence.end;
  const isNear = (start: number) => start >= from && start < to;
  const isMember = mentions.some(({ from: at }) => isNear(sentence.words[at]?.start ?? -1));
  // "12,625 starts, of which 9,291 multiples": a column of its own.
  const isColumn = sentence.words.some(
    ({ start, stem }) => isNear(start) && table.measures.some(({ own }) => own.includes(stem)),
  );
  return !isMember && !isColumn;
}
