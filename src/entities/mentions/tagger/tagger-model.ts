import { isInside, LABELS, mayFollow } from './tagger-labels.ts';

/** A tagger's weights: each feature has a row with one weight per label, found by a hash of `bits` bits. */
export interface TaggerWeights {
  readonly bits: number;
  readonly scale: number;
  readonly rows: Int8Array;
  /** From each label (last row: from the start of a sentence) to each. */
  readonly transitions: Float64Array;
}

/** The label of each word of a sentence, and its confidence, 0 to 1. */
export interface Tagged {
  readonly labels: Uint8Array;
  readonly sure: Float64Array;
}

/** The features of a sentence's words: those of word i run from `starts[i]` up to `starts[i + 1]`. */
export interface SentenceFeatures {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly length: number;
}

/** e to the power of `x`, the same to the last bit on every machine, which Math.exp does not guarantee. */
export function exponential(x: number): number {
  if (x < -700) return 0;
  const half = Math.round(x * Math.LOG2E);
  const rest = x - half * Math.LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 14; n += 1) {
    term *= rest / n;
    sum += term;
  }
  return sum * 2 ** half;
}

/** The transition factors that the forward and backward passes multiply by. */
export function transitionFactors(transitions: Float64Array): Float64Array {
  const factors = new Float64Array((LABELS + 1) * LABELS);
  for (let before = 0; before <= LABELS; before += 1) {
    for (let label = 0; label < LABELS; label += 1) {
      const at = before * LABELS + label;
      const allowed = mayFollow(before === LABELS ? -1 : before, label);
      factors[at] = allowed ? exponential(transitions[at] as number) : 0;
    }
  }
  return factors;
}

/** The result of a pass over a sentence, by word and label. */
interface Forward {
  /** The score of each label by the word itself, the best of them 1. */
  readonly local: Float64Array;
  /** The probability of each label given the words up to its own. */
  readonly forward: Float64Array;
  /** By word, the normalisation factor of its row. */
  readonly scale: Float64Array;
}

/** Passes forward over the scores of a sentence; null if no sequence of labels is allowed. */
export function forwardPass(scores: Float64Array, length: number, factors: Float64Array): Forward | null {
  const forward = new Float64Array(length * LABELS);
  const local = new Float64Array(length * LABELS);
  const scale = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const row = i * LABELS;
    let most = -Infinity;
    for (let l = 0; l < LABELS; l += 1) most = Math.max(most, scores[row + l] as number);
    let sum = 0;
    for (let l = 0; l < LABELS; l += 1) {
      const own = exponential((scores[row + l] as number) - most);
      local[row + l] = own;
      let come = 0;
      if (i === 0) come = factors[LABELS * LABELS + l] as number;
      else
        for (let b = 0; b < LABELS; b += 1)
          come += (forward[row - LABELS + b] as number) * (factors[b * LABELS + l] as number);
      forward[row + l] = come * own;
      sum += come * own;
    }
    if (!(sum > 1e-300)) return null;
    scale[i] = sum;
    for (let l = 0; l < LABELS; l += 1) forward[row + l] = (forward[row + l] as number) / sum;
  }
  return { local, forward, scale };
}

/** The probability of each label of each word, from a forward and a backward pass. */
export function marginalsOf(
  scores: Float64Array,
  length: number,
  factors: Float64Array,
  out: Float64Array,
): void {
  const passed = forwardPass(scores, length, factors);
  if (!passed) {
    out.fill(0, 0, length * LABELS);
    return;
  }
  const { forward, local } = passed;
  const backward = new Float64Array(LABELS).fill(1);
  const next = new Float64Array(LABELS);
  for (let i = length - 1; i >= 0; i -= 1) {
    const row = i * LABELS;
    let sum = 0;
    for (let l = 0; l < LABELS; l += 1) {
      const value = (forward[row + l] as number) * (backward[l] as number);
      out[row + l] = value;
      sum += value;
    }
    for (let l = 0; l < LABELS; l += 1) out[row + l] = (out[row + l] as number) / sum;
    let total = 0;
    for (let b = 0; b < LABELS; b += 1) {
      let go = 0;
      for (let l = 0; l < LABELS; l += 1)
        go += (factors[b * LABELS + l] as number) * (local[row + l] as number) * (backward[l] as number);
      next[b] = go;
      total += go;
    }
    for (let b = 0; b < LABELS; b += 1) backward[b] = (next[b] as number) / total;
  }
}

/** The best sequence of labels for the scores, among those the label rules allow. */
export function bestLabels(scores: Float64Array, length: number, transitions: Float64Array): Uint8Array {
  const from = new Uint8Array(length * LABELS);
  let before = new Float64Array(LABELS);
  let now = new Float64Array(LABELS);
  for (let i = 0; i < length; i += 1) {
    for (let l = 0; l < LABELS; l += 1) {
      let best = -Infinity;
      let come = 0;
      if (i === 0) best = isInside(l) ? -Infinity : (transitions[LABELS * LABELS + l] as number);
      else
        for (let b = 0; b < LABELS; b += 1) {
          if (!mayFollow(b, l)) continue;
          const value = (before[b] as number) + (transitions[b * LABELS + l] as number);
          if (value > best) {
            best = value;
            come = b;
          }
        }
      now[l] = best + (scores[i * LABELS + l] as number);
      from[i * LABELS + l] = come;
    }
    [before, now] = [now, before];
  }
  const labels = new Uint8Array(length);
  let last = 0;
  for (let l = 1; l < LABELS; l += 1) if ((before[l] as number) > (before[last] as number)) last = l;
  for (let i = length - 1; i >= 0; i -= 1) {
    labels[i] = last;
    last = from[i * LABELS + last] as number;
  }
  return labels;
}

/** Labels the words of a sentence from their features. */
export class Tagger {
  readonly #weights: TaggerWeights;
  readonly #factors: Float64Array;

  constructor(weights: TaggerWeights) {
    this.#weights = weights;
    this.#factors = transitionFactors(weights.transitions);
  }

  /** The labels of a sentence. */
  tag({ starts, features, length }: SentenceFeatures): Tagged {
    const { rows, scale, transitions } = this.#weights;
    const scores = new Float64Array(length * LABELS);
    for (let i = 0; i < length; i += 1) {
      const row = i * LABELS;
      const end = starts[i + 1] as number;
      for (let at = starts[i] as number; at < end; at += 1) {
        const from = (features[at] as number) * LABELS;
        for (let l = 0; l < LABELS; l += 1)
          scores[row + l] = (scores[row + l] as number) + (rows[from + l] as number);
      }
      for (let l = 0; l < LABELS; l += 1) scores[row + l] = (scores[row + l] as number) * scale;
    }
    const labels = bestLabels(scores, length, transitions);
    const marginals = new Float64Array(length * LABELS);
    marginalsOf(scores, length, this.#factors, marginals);
    const sure = new Float64Array(length);
    for (let i = 0; i < length; i += 1) sure[i] = marginals[i * LABELS + (labels[i] as number)] as number;
    return { labels, sure };
  }
}
