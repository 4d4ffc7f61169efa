import { isVowel } from './sounds.ts';

/** Letters that are easily confused, with the cost. */
const NEAR: readonly [string, number][] = [
  ['bp', 0.5],
  ['bv', 0.5],
  ['vf', 0.4],
  ['pf', 0.6],
  ['dt', 0.5],
  ['gk', 0.5],
  ['gh', 0.5],
  ['kh', 0.5],
  ['ck', 0.5],
  ['cs', 0.5],
  ['cC', 0.4],
  ['cz', 0.5],
  ['sz', 0.3],
  ['sS', 0.4],
  ['SC', 0.4],
  ['SJ', 0.4],
  ['sC', 0.6],
  ['zJ', 0.4],
  ['sJ', 0.5],
  ['CJ', 0.4],
  ['gJ', 0.5],
  ['dJ', 0.4],
  ['iJ', 0.5],
  ['mn', 0.6],
  ['lr', 0.7],
  ['uv', 0.5],
];

const VOWEL_FOR_VOWEL = 0.5;
const VOWEL_MORE = 0.6;
const SOFT_MORE = 0.5;
const DOUBLED = 0.25;
const SWAPPED = 0.7;
const OTHER = 1;
/** Misspellings and mishearings are rarely in the first letter. */
const FIRST = 1.4;
const LONGEST = 40;
const CODES = 128;

const exchange = exchanges();
const more = Float64Array.from({ length: CODES }, (_, code) => {
  const letter = String.fromCharCode(code);
  return isVowel(letter) ? VOWEL_MORE : 'hyw'.includes(letter) ? SOFT_MORE : OTHER;
});
const a = new Uint8Array(LONGEST);
const b = new Uint8Array(LONGEST);
const added = new Float64Array(LONGEST);
const rows = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)];

/**
 * The weighted edit distance of two words: letters added, removed, replaced or swapped. Stops at `most`, beyond which
 * only "too much" matters.
 */
export function weightedEdits(one: string, other: string, most: number): number {
  if (one === other) return 0;
  const width = read(one, a);
  const height = read(other, b);
  if (Math.abs(width - height) * DOUBLED > most) return most + 1;
  let [before, last, row] = rows as [Float64Array, Float64Array, Float64Array];
  last[0] = 0;
  for (let j = 0; j < height; j += 1) {
    added[j] = moreAt(b, j, height);
    last[j + 1] = (last[j] as number) + (added[j] as number);
  }
  for (let i = 1; i <= width; i += 1) {
    const letter = a[i - 1] as number;
    const earlier = i > 1 ? (a[i - 2] as number) : -1;
    const fewer = moreAt(a, i - 1, width);
    let left = (last[0] as number) + fewer;
    row[0] = left;
    let least = left;
    for (let j = 1; j <= height; j += 1) {
      const beside = b[j - 1] as number;
      let cost = last[j - 1] as number;
      if (letter !== beside)
        cost += (exchange[letter * CODES + beside] as number) * (i === 1 && j === 1 ? FIRST : 1);
      const without = (last[j] as number) + fewer;
      if (without < cost) cost = without;
      left += added[j - 1] as number;
      if (left < cost) cost = left;
      if (j > 1 && letter === b[j - 2] && earlier === beside) {
        const swapped = (before[j - 2] as number) + SWAPPED;
        if (swapped < cost) cost = swapped;
      }
      row[j] = cost;
      left = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return least;
    [before, last, row] = [last, row, before];
  }
  return last[height] as number;
}

function read(word: string, letters: Uint8Array): number {
  const length = Math.min(word.length, LONGEST);
  for (let at = 0; at < length; at += 1) letters[at] = word.charCodeAt(at) & (CODES - 1);
  return length;
}

function moreAt(letters: Uint8Array, at: number, length: number): number {
  const letter = letters[at] as number;
  if (at > 0 ? letter === letters[at - 1] : length > 1 && letter === letters[1]) return DOUBLED;
  return more[letter] as number;
}

function exchanges(): Float64Array {
  const costs = new Float64Array(CODES * CODES).fill(OTHER);
  for (const one of 'aeiou') {
    for (const other of 'aeiou') costs[one.charCodeAt(0) * CODES + other.charCodeAt(0)] = VOWEL_FOR_VOWEL;
  }
  for (const [pair, cost] of NEAR) {
    const [one, other] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    costs[one * CODES + other] = cost;
    costs[other * CODES + one] = cost;
  }
  return costs;
}
