import { sentencesOf } from '../../src/entities/mentions/tagger/sentences.ts';
import type { TaggedLanguage } from '../../src/entities/mentions/tagger/tagged-language.ts';
import type { FeatureMaker } from '../../src/entities/mentions/tagger/tagger-features.ts';
import { LABELS } from '../../src/entities/mentions/tagger/tagger-labels.ts';
import {
  forwardPass,
  type TaggerWeights,
  transitionFactors,
} from '../../src/entities/mentions/tagger/tagger-model.ts';
import { wordLists } from '../../src/entities/mentions/tagger/word-hints.ts';
import { randomOf } from '../random.ts';
import type { TrainingText } from './training-sentences.ts';

interface Sample {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly length: number;
  readonly allowed: Uint16Array;
}

/** The settings for training. */
export interface TrainingPlan {
  readonly language: TaggedLanguage;
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** The fewest words a feature must have to be used. */
  readonly least: number;
  readonly seed: number;
}

const EDGES = (LABELS + 1) * LABELS;
const NEVER = -1e9;

/**
 * Trains a linear-chain conditional random field sentence by sentence (AdaGrad). If a word may have several labels, their
 * combined probability is maximised. The order is seeded, and no number depends on the machine.
 */
export function trainTagger(
  texts: readonly TrainingText[],
  maker: FeatureMaker,
  { language, bits, rounds, rate, decay, least, seed }: TrainingPlan,
  tell: (line: string) => void,
): TaggerWeights {
  const samples = samplesOf(texts, maker, 2 ** bits, least, language);
  const weights = new Float64Array(2 ** bits * LABELS);
  const squares = new Float64Array(2 ** bits * LABELS).fill(1);
  const edges = new Float64Array(EDGES);
  const edgeSquares = new Float64Array(EDGES).fill(1);
  const random = randomOf(seed);
  const order = samples.map((_, i) => i);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    let factors = transitionFactors(edges);
    for (const [n, index] of order.entries()) {
      const sample = samples[index] as Sample;
      if (n % 16 === 0) factors = transitionFactors(edges);
      learn(sample, weights, squares, edges, edgeSquares, factors, rate, decay);
    }
    tell(`round ${round + 1} of ${rounds}`);
  }
  return quantised(weights, edges, bits);
}

function samplesOf(
  texts: readonly TrainingText[],
  maker: FeatureMaker,
  size: number,
  least: number,
  language: TaggedLanguage,
): Sample[] {
  const counts = new Uint8Array(size);
  const samples: Sample[] = [];
  for (const { words, allowed } of texts) {
    const lists = wordLists(words, language);
    for (const { from, to } of sentencesOf(words)) {
      const { starts, features, length } = maker.of(words, from, to, lists);
      const own = features.slice(0, starts[length]);
      for (const feature of own)
        if ((counts[feature] as number) < 255) counts[feature] = (counts[feature] as number) + 1;
      samples.push({ starts, features: own, length, allowed: allowed.slice(from, to) });
    }
  }
  return samples.map(({ starts, features, length, allowed }) => {
    const kept: number[] = [];
    const begins = new Int32Array(length + 1);
    for (let i = 0; i < length; i += 1) {
      for (let at = starts[i] as number; at < (starts[i + 1] as number); at += 1) {
        const feature = features[at] as number;
        if ((counts[feature] as number) >= least) kept.push(feature);
      }
      begins[i + 1] = kept.length;
    }
    return { starts: begins, features: Int32Array.from(kept), length, allowed };
  });
}

function learn(
  { starts, features, length, allowed }: Sample,
  weights: Float64Array,
  squares: Float64Array,
  edges: Float64Array,
  edgeSquares: Float64Array,
  factors: Float64Array,
  rate: number,
  decay: number,
): void {
  const scores = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i += 1) {
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at += 1) {
      const row = (features[at] as number) * LABELS;
      for (let l = 0; l < LABELS; l += 1)
        scores[i * LABELS + l] = (scores[i * LABELS + l] as number) + (weights[row + l] as number);
    }
  }
  const slope = new Float64Array(length * LABELS);
  const edgeSlope = new Float64Array(EDGES);
  const masked = scores.map((score, at) =>
    ((allowed[Math.floor(at / LABELS)] as number) >> (at % LABELS)) & 1 ? score : NEVER,
  );
  if (!expect(masked, length, factors, slope, edgeSlope, 1)) return;
  expect(scores, length, factors, slope, edgeSlope, -1);
  for (let i = 0; i < length; i += 1) {
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at += 1) {
      const row = (features[at] as number) * LABELS;
      for (let l = 0; l < LABELS; l += 1) {
        const value = (slope[i * LABELS + l] as number) - decay * (weights[row + l] as number);
        if (value < 1e-4 && value > -1e-4) continue;
        const square = (squares[row + l] as number) + value * value;
        squares[row + l] = square;
        weights[row + l] = (weights[row + l] as number) + (rate * value) / Math.sqrt(square);
      }
    }
  }
  for (let at = 0; at < EDGES; at += 1) {
    const value = edgeSlope[at] as number;
    const square = (edgeSquares[at] as number) + value * value;
    edgeSquares[at] = square;
    edges[at] = (edges[at] as number) + (rate * value) / Math.sqrt(square);
  }
}

/** Adds the expected counts of labels and transitions, times `sign`; false if no sequence of labels is allowed. */
function expect(
  scores: Float64Array,
  length: number,
  factors: Float64Array,
  slope: Float64Array,
  edgeSlope: Float64Array,
  sign: number,
): boolean {
  const passed = forwardPass(scores, length, factors);
  if (!passed) return false;
  const { local, forward, scale } = passed;
  const backward = new Float64Array(length * LABELS);
  for (let l = 0; l < LABELS; l += 1) backward[(length - 1) * LABELS + l] = 1;
  for (let i = length - 1; i > 0; i -= 1) {
    const row = i * LABELS;
    const sum = scale[i] as number;
    for (let b = 0; b < LABELS; b += 1) {
      const come = forward[row - LABELS + b] as number;
      let go = 0;
      for (let l = 0; l < LABELS; l += 1) {
        const step =
          (factors[b * LABELS + l] as number) * (local[row + l] as number) * (backward[row + l] as number);
        go += step;
        edgeSlope[b * LABELS + l] = (edgeSlope[b * LABELS + l] as number) + (sign * come * step) / sum;
      }
      backward[row - LABELS + b] = go / sum;
    }
  }
  for (let at = 0; at < length * LABELS; at += 1)
    slope[at] = (slope[at] as number) + sign * (forward[at] as number) * (backward[at] as number);
  for (let l = 0; l < LABELS; l += 1)
    edgeSlope[LABELS * LABELS + l] =
      (edgeSlope[LABELS * LABELS + l] as number) + sign * (forward[l] as number) * (backward[l] as number);
  return true;
}

/** Weights as bytes, each a whole multiple of one number. */
function quantised(weights: Float64Array, edges: Float64Array, bits: number): TaggerWeights {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = Math.fround(Math.min(most, 4) / 127);
  const rows = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { bits, scale, rows, transitions: edges };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    [order[i], order[other]] = [order[other] as number, order[i] as number];
  }
}
