import type { RankedIndex } from './ranked-shelf.ts';

/** Where a term is in a story: nowhere. */
export const ABSENT = 0;
/** Once in its text. */
export const ONCE = 1;
/** More often in its text. */
export const OFTEN = 2;
/** In its headline or standfirst. */
export const TOP = 3;

/** By term: its place among those that are asked about, from 1; 0 for all others, and between two questions for all. */
let placeOf = new Uint16Array(0);
/** Room for the terms of most stories. */
const room = new Uint32Array(4096);

/** How each of these terms stands in a document, whose first `top` terms are its headline and standfirst. */
export function standingIn(
  index: RankedIndex,
  { doc, top }: { readonly doc: number; readonly top: number },
  terms: readonly number[],
): Uint8Array {
  if (placeOf.length < index.termRoom) placeOf = new Uint16Array(index.termRoom * 2);
  for (const [at, term] of terms.entries()) placeOf[term] = at + 1;
  const standing = new Uint8Array(terms.length);
  const sequence = index.sequence(doc, room);
  for (let at = 0; at < sequence.length; at += 1) {
    const place = placeOf[sequence[at] ?? 0] ?? 0;
    if (place === 0) continue;
    const before = standing[place - 1] ?? ABSENT;
    if (at < top) standing[place - 1] = TOP;
    else if (before < OFTEN) standing[place - 1] = before + 1;
  }
  for (const term of terms) placeOf[term] = 0;
  return standing;
}
