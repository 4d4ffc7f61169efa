import type { CubeDimension } from './cube.ts';

/** The remainder of a list, which is not ranked with the others: "OTHER STATES", "Not specified". */
const REST =
  /^(?:all )?other(?:s|\b(?! than))|^(?:the )?(?:rest|remainder) of\b|^remaining\b|^not (?:stated|specified|known|allocated|classified)\b|^un(?:known|specified|allocated|classified)\b/i;

/**
 * The codes of the members that a rank or a count compares: the members of a group if one is named, otherwise all except
 * sums and remainders. `own` is always among them.
 */
export function comparedMembers(
  { members }: CubeDimension,
  among: readonly string[] | null,
  own?: string,
): string[] {
  return members.flatMap(({ code, labels, aggregate }) => {
    const isAmong = among ? among.includes(code) : !aggregate && !labels.some((label) => REST.test(label));
    return isAmong || code === own ? [code] : [];
  });
}
