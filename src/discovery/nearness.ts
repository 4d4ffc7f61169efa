import type { RankedShelf } from './ranked-shelf.ts';

/** A word of a query, for measuring how close it is to the next one in a story. */
export interface NearWord {
  readonly term: number;
  /** Its position in the query, counting stop words. */
  readonly place: number;
  readonly weight: number;
}

/** How many words of a story are read. */
const READ = 3000;
/** Words farther apart than this are unrelated. */
const FAR = 12;
/** The weight of a pair in reverse order. */
const TURNED = 0.6;

let wordOf = new Uint16Array(0);
let last = new Int32Array(0);
let best = new Float64Array(0);

/**
 * How close together each of `docs` has the words of a query: for each pair of adjacent query words, the lower of their
 * weights, in full if they are adjacent and in the same order, and less the farther apart they are.
 */
export function nearnessOf(
  shelf: RankedShelf,
  words: readonly NearWord[],
  docs: readonly number[],
): number[] {
  const { index } = shelf;
  const count = words.length;
  if (count < 2) return docs.map(() => 0);
  if (wordOf.length < index.termRoom) wordOf = new Uint16Array(index.termRoom * 2);
  if (last.length < count + 2) {
    last = new Int32Array(count + 2);
    best = new Float64Array(count + 2);
  }
  const gaps = words.map(({ place }, i) => place - (words[i - 1]?.place ?? place));
  const lighter = words.map(({ weight }, i) => Math.min(weight, words[i - 1]?.weight ?? 0));
  for (const [i, { term }] of words.entries()) wordOf[term] = i + 1;
  const sums = docs.map((doc) => {
    pairIn(index.sequence(doc), index.headlineLength(doc), count, gaps);
    let sum = 0;
    for (let i = 1; i < count; i += 1) sum += (best[i] ?? 0) * (lighter[i] ?? 0);
    return sum;
  });
  for (const { term } of words) wordOf[term] = 0;
  return sums;
}

/** Records the smallest distance of each pair of adjacent words in a story. */
function pairIn(sequence: Uint32Array, headline: number, count: number, gaps: readonly number[]): void {
  last.fill(-1);
  best.fill(0);
  const end = Math.min(sequence.length, READ);
  for (let at = 0; at < end; at += 1) {
    // The last word of a headline is not next to the first word of the text.
    if (at === headline) last.fill(-1);
    const word = wordOf[sequence[at] ?? 0] ?? 0;
    if (word === 0) continue;
    const before = last[word - 1] ?? -1;
    if (word > 1 && before >= 0) note(word - 1, at - before, gaps[word - 1] ?? 1, 1);
    const after = last[word + 1] ?? -1;
    if (word < count && after >= 0) note(word, at - after, gaps[word] ?? 1, TURNED);
    last[word] = at;
  }
}

function note(pair: number, distance: number, gap: number, worth: number): void {
  if (distance > FAR + gap) return;
  const value = worth / (1 + Math.abs(distance - gap));
  if (value > (best[pair] ?? 0)) best[pair] = value;
}
