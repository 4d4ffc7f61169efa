import type { CubeMeasure } from '../cubes/cube.ts';
import { HOST, isOfBothEnds, ORIGIN } from './both-ends.ts';
import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';
import { COMES_FROM, WHO } from './where-counted.ts';

/**
 * Of a table of refugees by country of origin and by country of asylum: whether the places that the sentence names are those
 * that a measure is by, or the others; null where it says neither.
 */
export function endOf(
  { given, table: { cube }, mentions }: Reading,
  { label }: CubeMeasure,
): 'own' | 'other' | null {
  const isOrigin = ORIGIN.test(label);
  if (!isOfBothEnds(cube) || (!isOrigin && !HOST.test(label))) return null;
  const { text, sentence } = given;
  const { words } = sentence;
  const places = new Set(cube.dimensions.flatMap(({ role, column }) => (role === 'place' ? [column] : [])));
  const named = mentions.filter(({ dimension, codes }) => places.has(dimension) && !codes.some(isWorld));
  const isFrom = ({ from, to, adjective }: MemberMention) => {
    const after = text.slice(words[to - 1]?.end ?? text.length);
    return (
      COMES_FROM.test(text.slice(0, words[from]?.start ?? 0)) ||
      WHO.test(after) ||
      (adjective && THEY.test(after))
    );
  };
  if (named.length === 0) return null;
  return named.every((one) => isFrom(one) === isOrigin) ? 'own' : 'other';
}

const isWorld = (code: string) => /^(?:world|OWID_WRL|WLD)$/iu.test(code);
/** "Sudanese were living abroad": those who come from there. */
const THEY = /^\s(?:were|was|are|is|have|had|has|who|lived?|fled|left|sought|asked|applied)\b/u;
