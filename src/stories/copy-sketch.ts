/**
 * A small sketch of a text by which two stories are told to be the same copy.
 * Bottom-k MinHash of five-word shingles: https://en.wikipedia.org/wiki/MinHash#Variant_with_a_single_hash_function
 */
const SHINGLE = 5;
const SIZE = 64;
/** The share of common shingles from which two stories count as one copy: a wire cut to half its length still does. */
const SAME = 0.4;
/** So much of a text tells whether it is the same copy; the rest of a longer one is not looked at. */
const READ = 200_000;
/** And so many words: of Chinese each character is one. */
const MOST_WORDS = 40_000;
/** Below this many shingles a text is too short to be told apart by them. */
const LEAST = 12;

const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** The sketch of `text`: up to 64 hashes in base64, empty for a text of fewer than 16 words. */
export function copySketch(text: string): string {
  const wordHashes: number[] = [];
  for (const [word] of text.slice(0, READ).toLowerCase().matchAll(TOKEN)) {
    if (wordHashes.push(hash(word)) >= MOST_WORDS) break;
  }
  if (wordHashes.length < SHINGLE + LEAST - 1) return '';
  const hashes = new Set<number>();
  for (let i = 0; i + SHINGLE <= wordHashes.length; i += 1) {
    let mixed = 0x811c9dc5;
    for (let j = i; j < i + SHINGLE; j += 1) mixed = Math.imul(mixed ^ (wordHashes[j] ?? 0), 0x01000193);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x2c1b3c6d);
    hashes.add((mixed ^ (mixed >>> 12)) >>> 0);
  }
  const lowest = Uint32Array.from(hashes).sort().slice(0, SIZE);
  return Buffer.from(lowest.buffer).toString('base64');
}

/** The share of shingles two sketches have in common: 0 none, 1 all. */
export function copyOverlap(a: string, b: string): number {
  if (!a || !b) return 0;
  if (a === b) return 1;
  return overlapOf(unpack(a), unpack(b));
}

/** Whether two stories are the same copy. */
export function isSameCopy(a: string, b: string): boolean {
  return copyOverlap(a, b) >= SAME;
}

/** Keeps the first of each copy: `items` in order of preference. */
export function withoutCopies<T extends { copySketch: string }>(items: readonly T[]): T[] {
  const kept: { item: T; sketch: Uint32Array | null }[] = [];
  for (const item of items) {
    const sketch = item.copySketch ? unpack(item.copySketch) : null;
    const known = sketch && kept.some((other) => other.sketch && overlapOf(sketch, other.sketch) >= SAME);
    if (!known) kept.push({ item, sketch });
  }
  return kept.map(({ item }) => item);
}

function overlapOf(left: Uint32Array, right: Uint32Array): number {
  const size = Math.min(SIZE, Math.max(left.length, right.length));
  let i = 0;
  let j = 0;
  let seen = 0;
  let common = 0;
  while (seen < size && (i < left.length || j < right.length)) {
    const x = left[i] ?? Number.POSITIVE_INFINITY;
    const y = right[j] ?? Number.POSITIVE_INFINITY;
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : common / seen;
}

const KEPT = 4096;
let unpacked = new Map<string, Uint32Array>();

/** The hashes of a sketch; the latest are kept, since lists compare the same few again and again. */
function unpack(sketch: string): Uint32Array {
  const known = unpacked.get(sketch);
  if (known) return known;
  if (unpacked.size >= KEPT) unpacked = new Map();
  const hashes = hashesOf(sketch);
  unpacked.set(sketch, hashes);
  return hashes;
}

function hashesOf(sketch: string): Uint32Array {
  const bytes = Buffer.from(sketch, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
