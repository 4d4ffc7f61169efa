import type { Cube } from '../cubes/cube.ts';

/** Whether some measures of a table are by where something comes from, and others by where it is or goes. */
export function isOfBothEnds({ measures }: Cube): boolean {
  return measures.some(({ label }) => ORIGIN.test(label)) && measures.some(({ label }) => HOST.test(label));
}

/** A measure by where something comes from. */
export const ORIGIN =
  /\b(?:from|by) (?:(?:country|place|region) of )?(?:origin|birth|citizenship|nationality|departure)\b|\b(?:emigra|outbound|sending)/iu;
/** A measure by where it is or goes. */
export const HOST =
  /\bby (?:(?:host(?:ing)?|destination|receiving) countr|(?:country|place|region) of (?:asylum|destination|residence|arrival|stay))|\b(?:immigra|inbound|hosted|receiving)/iu;
