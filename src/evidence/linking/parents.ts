import type { CubeDimension } from '../cubes/cube.ts';
import type { MemberMention } from './members.ts';
import type { Reading } from './reading.ts';

const CHILD = /\b(?:child(?:ren)?|newborns?|bab(?:y|ies)|infants?)\b/iu;
const PARENT = /^(?:wom[ae]n|mothers?|m[ae]n|fathers?)$/iu;

/** "Canadian women gave birth to 349,616 children": the women are none of the girls that a column of children's sexes has. */
export function isOfParents(
  { from, to }: MemberMention,
  { label, column }: CubeDimension,
  { given }: Reading,
): boolean {
  if (!CHILD.test(`${label} ${column}`)) return false;
  return given.sentence.words.slice(from, to).some(({ text }) => PARENT.test(text));
}
