import { HAN, HAN_SIGN, LETTER, letterAt, PAIR } from '../language/letters.ts';
import { memoize } from '../memoize.ts';

/**
 * A small sketch of a text that shows whether two stories are the same copy. Bottom-k MinHash of five-word shingles:
 * https://en.wikipedia.org/wiki/MinHash#Variant_with_a_single_hash_function
 */
const SHINGLE = 5;
const SIZE = 64;
/** Two texts count as one copy if this share of the shorter one's shingles is in the longer one. */
const SAME = 0.61;
/**
 * If both sketches could contain fewer hashes than this, they show nothing: one text is too short compared with the
 * other.
 */
const LEAST_SEEN = 6;
/** How much of a text is read; the rest of a longer one is not needed. */
const READ = 200_000;
/** Maximum number of words: each Chinese character counts as one. */
const MOST_WORDS = 40_000;
/** A text with fewer shingles than this is too short to compare. */
const LEAST = 12;

/** The sketch of `text`: up to 64 hashes in base64, empty for a text of fewer than 16 words. */
export function copySketch(text: string): string {
  const words = wordHashes(text.slice(0, READ).toLowerCase());
  if (words.length < SHINGLE + LEAST - 1) return '';
  const hashes = new Uint32Array(words.length - SHINGLE + 1);
  for (let i = 0; i < hashes.length; i += 1) {
    let mixed = START;
    for (let j = i; j < i + SHINGLE; j += 1) mixed = Math.imul(mixed ^ (words[j] ?? 0), 0x01000193);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x2c1b3c6d);
    hashes[i] = (mixed ^ (mixed >>> 12)) >>> 0;
  }
  const lowest = hashes
    .sort()
    .filter((hash, i) => hash !== hashes[i - 1])
    .slice(0, SIZE);
  return Buffer.from(lowest.buffer).toString('base64');
}

const START = 0x811c9dc5;

/**
 * A hash of each word, and of each Chinese or Japanese character. A long text has many: no strings are created, since
 * garbage collection would block other work.
 */
function wordHashes(text: string): Uint32Array {
  const found = new Uint32Array(MOST_WORDS);
  let count = 0;
  let at = 0;
  while (at < text.length && count < MOST_WORDS) {
    const kind = letterAt(text, at);
    const start = at;
    at += kind >= PAIR ? 2 : 1;
    if (kind % PAIR === LETTER) {
      while (at < text.length) {
        const next = letterAt(text, at);
        if (next % PAIR !== LETTER && next % PAIR !== HAN) break;
        at += next >= PAIR ? 2 : 1;
      }
    } else if (kind % PAIR !== HAN && kind % PAIR !== HAN_SIGN) continue;
    let hash = START;
    for (let i = start; i < at; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    found[count] = hash >>> 0;
    count += 1;
  }
  return found.subarray(0, count);
}

/**
 * The share of the shorter text's shingles that are in the longer one, estimated from their sketches: 0 none, 1 all.
 */
export function copyOverlap(a: string, b: string): number {
  if (!a || !b) return 0;
  if (a === b) return 1;
  return containmentOf(unpack(a), unpack(b));
}

/** Whether two stories are the same copy: most of one is in the other, cut or not. */
export function isSameCopy(a: string, b: string): boolean {
  return copyOverlap(a, b) >= SAME;
}

/** Keeps the first of each copy; `items` are in order of preference. */
export function withoutCopies<T extends { copySketch: string }>(items: readonly T[]): T[] {
  const kept: { item: T; sketch: Uint32Array | null }[] = [];
  for (const item of items) {
    const sketch = item.copySketch ? unpack(item.copySketch) : null;
    const known = sketch && kept.some((other) => other.sketch && containmentOf(sketch, other.sketch) >= SAME);
    if (!known) kept.push({ item, sketch });
  }
  return kept.map(({ item }) => item);
}

/**
 * A full sketch contains the lowest hashes of its text, so it says nothing about higher ones. Up to the limit of both,
 * each is a fair sample of its text.
 */
function containmentOf(left: Uint32Array, right: Uint32Array): number {
  const end = Math.min(reachOf(left), reachOf(right));
  let i = 0;
  let j = 0;
  let common = 0;
  while (i < left.length && j < right.length) {
    const x = left[i] ?? 0;
    const y = right[j] ?? 0;
    if (x > end || y > end) break;
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  while (i < left.length && (left[i] ?? 0) <= end) i += 1;
  while (j < right.length && (right[j] ?? 0) <= end) j += 1;
  const seen = Math.min(i, j);
  return seen < LEAST_SEEN ? 0 : common / seen;
}

/** The highest hash up to which a sketch contains all of its text's hashes. */
function reachOf(sketch: Uint32Array): number {
  return sketch.length < SIZE ? 0xffffffff : (sketch[SIZE - 1] ?? 0);
}

const KEPT = 4096;

/** The hashes of a sketch; recent ones are cached, since lists compare the same few again and again. */
const unpack = memoize(KEPT, hashesOf);

function hashesOf(sketch: string): Uint32Array {
  const bytes = Buffer.from(sketch, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
