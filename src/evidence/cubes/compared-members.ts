import type { CubeDimension } from './cube.ts';

/** What is left over of a list is no member that others are compared with: "OTHER STATES", "Not specified". */
const REST =
  /^(?:all )?other(?:s|\b(?! than))|^(?:the )?(?:rest|remainder) of\b|^remaining\b|^not (?:stated|specified|known|allocated|classified)\b|^un(?:known|specified|allocated|classified)\b/i;

/**
 * The codes of the members that a rank or a count is among: those of a group where one is named, else all but sums and
 * what is left over. `own` is among them, whatever it is.
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
