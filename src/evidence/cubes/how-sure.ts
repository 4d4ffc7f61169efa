import type { Cube, CubeDimension, CubeMeasure } from './cube.ts';

/** Below this the program says that it guesses, and asks for a person. */
const SURE = 0.85;

/** Whether what a measure or a dimension is taken to be is a guess that a person should confirm: nobody has yet. */
export function isGuess(one: CubeMeasure | CubeDimension): boolean {
  // Roles are confirmed separately.
  if (one.settled || one.trade) return false;
  if (one.stated && !('kind' in one)) return false;
  if ('kind' in one && (one.kind === 'unknown' || one.multiplier === null)) return true;
  // A price in no currency may be anything: "share" is also a part of something.
  if ('kind' in one && one.kind === 'price' && one.unit === null) return true;
  return (one.confidence ?? 1) < SURE;
}

/** How many measures and dimensions of a description are guesses. */
export function countGuesses({ measures, dimensions }: Pick<Cube, 'measures' | 'dimensions'>): number {
  return [...measures, ...dimensions].filter(isGuess).length;
}
