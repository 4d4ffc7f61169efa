import { stemsOf } from '../../language/stems.ts';
import type { CubeDimension, CubeMember } from './cube.ts';

/** How the remainder of a list begins: "OTHER STATES", "Not specified". So do some real members: "Other Backward Classes". */
const REST =
  /^(?:all )?other(?:s|\b(?! than))|^(?:the )?(?:rest|remainder) of\b|^remaining\b|^not (?:stated|specified|known|allocated|classified)\b|^un(?:known|specified|allocated|classified)\b/i;

/** The codes of the members that are listed where some are compared: those of a group if one is named, otherwise all but sums. */
export function listedMembers({ members }: CubeDimension, among: readonly string[] | null): string[] {
  const named = among && new Set(among);
  return members.flatMap(({ code, aggregate }) => ((named ? named.has(code) : !aggregate) ? [code] : []));
}

/** The codes of the members that a rank or a count compares: those listed, without "other states" among states. */
export function comparedMembers(dimension: CubeDimension, among: readonly string[] | null): string[] {
  const listed = listedMembers(dimension, among);
  if (among) return listed;
  const rest = new Set(restMembers(dimension).map(({ code }) => code));
  return listed.filter((code) => !rest.has(code));
}

/** The members that stand for several like those compared: each of these may have less than any that is listed. */
export function restMembers(dimension: CubeDimension): CubeMember[] {
  return dimension.members.filter((member) => isRestOf(member, dimension));
}

/** The compared members that may be one like the others, or what is left over of them: their names do not tell. */
export function unclearMembers(dimension: CubeDimension, among: readonly string[] | null): CubeMember[] {
  if (among) return [];
  const compared = new Set(comparedMembers(dimension, null));
  return dimension.members.filter(
    ({ code, labels }) => compared.has(code) && labels.some((label) => REST.test(label)),
  );
}

/** "Other states" in a column of states: others of what the column is of are none of them. */
function isRestOf({ labels }: CubeMember, { label: header, column }: CubeDimension): boolean {
  return labels.some((label) => {
    const others = /^(?:all )?other (.+)$/i.exec(label)?.[1];
    if (others === undefined) return false;
    const stems = stemsOf(others, 'en').join(' ');
    return [header, column].some((name) => {
      const own = stemsOf(name.replaceAll('_', ' '), 'en');
      return own.length > 0 && (own.join(' ') === stems || own.at(-1) === stems);
    });
  });
}
