import type { CubeDimension, CubeMeasure } from '../cubes/cube.ts';
import { addsOver } from '../cubes/partition.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { MemberMention } from './members.ts';

const BEHIND = /^(?:\s(?:were|was|being|are))?\s(?:included|among them|too|counted in)\b/iu;
const BEFORE = /\b(?:including|counting|inclusive of)\s(?:the\s|their\s)?$/iu;

/**
 * The codes of all kinds of a dimension, where the sentence names one of them as a part of what is counted: "4,411 claims,
 * dependants included". Null where it does not, or where the kinds have no sum.
 */
export function allIncluding(
  dimension: CubeDimension,
  mentioned: readonly MemberMention[],
  measure: CubeMeasure,
  { sentence, text }: FigureInText,
): readonly string[] | null {
  if (dimension.role !== 'category' || mentioned.length === 0) return null;
  const isIncluded = ({ from, to }: MemberMention) => {
    const start = sentence.words[from]?.start ?? 0;
    const end = sentence.words[to - 1]?.end ?? start;
    return BEHIND.test(text.slice(end, sentence.end)) || BEFORE.test(text.slice(sentence.start, start));
  };
  if (!mentioned.every(isIncluded)) return null;
  if (dimension.whole !== null) return [dimension.whole];
  if (!addsOver(measure, dimension) || dimension.members.some(({ aggregate }) => aggregate)) return null;
  return dimension.members.map(({ code }) => code);
}
