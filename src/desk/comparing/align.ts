import { diffArrays } from 'diff';

/** Two corresponding items, or one without a counterpart. */
export interface Pair<T> {
  readonly was: T | null;
  readonly is: T | null;
}

const MOST_EDITS = 4_000;
/**
 * Up to this many comparisons, every changed item is compared with every other; beyond that they are paired in order.
 */
const MOST_COMPARED = 20_000;
/** Below this share of common words, one is not a rewrite of the other. */
const ALIKE = 0.35;

/**
 * Pairs identical items, then similar ones, preserving the order of both. `words` returns the words for measuring
 * similarity.
 */
export function align<T>(
  was: readonly T[],
  is: readonly T[],
  key: (one: T) => string,
  words: (one: T) => readonly string[],
): Pair<T>[] {
  const [wasKeys, isKeys] = [was.map(key), is.map(key)];
  const changes = diffArrays(wasKeys, isKeys, { maxEditLength: MOST_EDITS });
  if (!changes) return pairAlike(was, is, words);
  const pairs: Pair<T>[] = [];
  let [left, right] = [0, 0];
  let gone: T[] = [];
  let fresh: T[] = [];
  const close = () => {
    pairs.push(...pairAlike(gone, fresh, words));
    gone = [];
    fresh = [];
  };
  for (const { added, removed, count } of changes) {
    if (removed) {
      gone.push(...was.slice(left, left + count));
      left += count;
    } else if (added) {
      fresh.push(...is.slice(right, right + count));
      right += count;
    } else {
      close();
      for (let i = 0; i < count; i += 1)
        pairs.push({ was: was[left + i] ?? null, is: is[right + i] ?? null });
      left += count;
      right += count;
    }
  }
  close();
  return pairs;
}

/** The pairing with the most in common and without crossings. */
function pairAlike<T>(was: readonly T[], is: readonly T[], words: (one: T) => readonly string[]): Pair<T>[] {
  if (was.length === 0 || is.length === 0) return unpaired(was, is);
  if (was.length * is.length > MOST_COMPARED) {
    return Array.from({ length: Math.max(was.length, is.length) }, (_, at) => ({
      was: was[at] ?? null,
      is: is[at] ?? null,
    }));
  }
  const [left, right] = [was.map((one) => tally(words(one))), is.map((one) => tally(words(one)))];
  const width = is.length + 1;
  const best = new Float64Array((was.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  const alike = (i: number, j: number) => likeness(left[i] ?? new Map(), right[j] ?? new Map());
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      const both = alike(i, j);
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), both >= ALIKE ? both + at(i + 1, j + 1) : 0);
    }
  }
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  while (i < was.length && j < is.length) {
    const both = alike(i, j);
    if (both >= ALIKE && at(i, j) === both + at(i + 1, j + 1)) {
      pairs.push({ was: was[i] ?? null, is: is[j] ?? null });
      i += 1;
      j += 1;
    } else if (at(i, j) === at(i + 1, j)) {
      pairs.push({ was: was[i] ?? null, is: null });
      i += 1;
    } else {
      pairs.push({ was: null, is: is[j] ?? null });
      j += 1;
    }
  }
  return [...pairs, ...unpaired(was.slice(i), is.slice(j))];
}

function unpaired<T>(was: readonly T[], is: readonly T[]): Pair<T>[] {
  return [...was.map((one) => ({ was: one, is: null })), ...is.map((one) => ({ was: null, is: one }))];
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of common words: 0..1. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0];
  for (const [word, count] of one) {
    common += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 1 : (2 * common) / all;
}
