import { HashedFeatures } from './hashed-features.ts';
import { type PackedWeights, scoreThree } from './packed-weights.ts';
import { PARTS } from './parts.ts';
import { MOVES, ParseState } from './transitions.ts';
import type { WordFacts } from './word-facts.ts';

const NONE = PARTS.length;
const ROOT = PARTS.length + 1;

/** What is seen of the words, each a place later: before them stands nothing, behind them the root and nothing again. */
export interface PaddedFacts {
  readonly words: Int32Array;
  readonly ends: Int32Array;
  readonly tags: Int32Array;
}

/** The facts of a sentence and its parts of speech as moves are chosen by them. */
export function paddedFacts({ word, end3 }: WordFacts, parts: Uint8Array): PaddedFacts {
  return { words: padded(word, 1, 2), ends: padded(end3, 1, 1), tags: padded(parts, NONE, ROOT) };
}

function padded(values: Int32Array | Uint8Array, none: number, root: number): Int32Array {
  const result = new Int32Array(values.length + 4).fill(none);
  result.set(values, 1);
  result[values.length + 1] = root;
  return result;
}

/** The features of a parse under way, by which its next move is chosen. */
export function moveFeatures(f: HashedFeatures, state: ParseState, { words, ends, tags }: PaddedFacts): void {
  const { next } = state;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const s2 = state.below(2);
  const s0w = words[s0 + 1] as number;
  const s0p = tags[s0 + 1] as number;
  const s1w = words[s1 + 1] as number;
  const s1p = tags[s1 + 1] as number;
  const b0w = words[next + 1] as number;
  const b0p = tags[next + 1] as number;
  const b1w = words[next + 2] as number;
  const b1p = tags[next + 2] as number;
  const b2p = tags[next + 3] as number;
  const s0l = s0 < 0 ? -1 : (state.left[s0] as number);
  const s0r = s0 < 0 ? -1 : (state.right[s0] as number);
  const s1l = s1 < 0 ? -1 : (state.left[s1] as number);
  const s1r = s1 < 0 ? -1 : (state.right[s1] as number);
  const b0l = state.left[next] as number;
  f.count = 0;
  f.add(0, s0w, s0p);
  f.add(1, s0p);
  f.add(2, s1w, s1p);
  f.add(3, s1p);
  f.add(4, b0w, b0p);
  f.add(5, b0p);
  f.add(6, b1w, b1p);
  f.add(7, b1p);
  f.add(8, words[next + 3] as number, b2p);
  f.add(9, s0w);
  f.add(10, b0w);
  f.add(11, s1w);
  // Pairs.
  f.add(12, s0w, b0w, s0p * 64 + b0p);
  f.add(13, s0w, b0p);
  f.add(14, s0p, b0w);
  f.add(15, s0p, b0p);
  f.add(16, b0p, b1p);
  f.add(17, s1w, s0w);
  f.add(18, s1p, s0w);
  f.add(19, s1w, s0p);
  f.add(20, s1p, s0p);
  f.add(21, s1p, s0p, b0p);
  f.add(22, s1w, b0p, s0p);
  f.add(23, s1p, s0w, b0p);
  f.add(24, s1p, s0p, b0w);
  // Triples.
  f.add(25, b0p, b1p, b2p);
  f.add(26, s0p, b0p, b1p);
  f.add(27, s0w, b0p, b1p);
  f.add(28, tags[s2 + 1] as number, s1p, s0p);
  f.add(29, s0p, tags[s0l + 1] as number, b0p);
  f.add(30, s0p, tags[s0r + 1] as number, b0p);
  f.add(31, s0p, b0p, tags[b0l + 1] as number);
  f.add(32, s1p, tags[s1r + 1] as number, s0p);
  f.add(33, s1p, tags[s1l + 1] as number, s0p);
  f.add(34, s1p, s0p, tags[s0l + 1] as number);
  f.add(35, s1p, s0p, tags[s0r + 1] as number);
  f.add(36, s1w, s0p, words[s0l + 1] as number);
  f.add(37, s1p, s0p, words[s0l + 1] as number);
  f.add(38, s1w, s0w, words[s0l + 1] as number);
  // Distance and number of children.
  const near = s0 < 0 ? 0 : Math.min(next - s0, 8);
  const far = s1 < 0 ? 0 : Math.min(s0 - s1, 8);
  f.add(39, near, s0w);
  f.add(40, near, s0p, b0p);
  f.add(41, near, b0w);
  f.add(42, far, s1p, s0p);
  f.add(43, far, s1w);
  f.add(44, far, s0w);
  const s0v = s0 < 0 ? 0 : (state.lefts[s0] as number) * 8 + (state.rights[s0] as number);
  const s1v = s1 < 0 ? 0 : (state.lefts[s1] as number) * 8 + (state.rights[s1] as number);
  f.add(45, s0w, s0v);
  f.add(46, s0p, s0v, b0p);
  f.add(47, s1w, s1v);
  f.add(48, s1p, s1v, s0p);
  f.add(49, b0p, state.lefts[next] as number, s0p);
  // Children.
  f.add(50, s0p, words[s0l + 1] as number);
  f.add(51, s0p, words[s0r + 1] as number);
  f.add(52, s1p, words[s1r + 1] as number);
  f.add(53, b0p, words[b0l + 1] as number);
  f.add(54, s0p, tags[s0l + 1] as number, tags[(s0 < 0 ? -1 : (state.left2[s0] as number)) + 1] as number);
  f.add(55, s0p, tags[s0r + 1] as number, tags[(s0 < 0 ? -1 : (state.right2[s0] as number)) + 1] as number);
  f.add(56, s1p, tags[s1r + 1] as number, tags[(s1 < 0 ? -1 : (state.right2[s1] as number)) + 1] as number);
  f.add(57, b0p, tags[b0l + 1] as number, tags[(state.left2[next] as number) + 1] as number);
  f.add(58, s1p, tags[s1r + 1] as number, b0p);
  // Ends of words, for those never seen.
  const e0 = ends[s0 + 1] as number;
  const e1 = ends[s1 + 1] as number;
  const eb = ends[next + 1] as number;
  f.add(59, e0, eb);
  f.add(60, e1, e0);
  f.add(61, e0, s0p, b0p);
  f.add(62, eb, b0p, s0p);
  f.add(63, b1w, b0w);
  f.add(64, s1w, s0p, b0w);
  f.add(65, tags[s2 + 1] as number, s0p, b0p);
  f.add(66, tags[next] as number, b0p, b1p);
  f.add(67, tags[Math.max(s0, 0)] as number, s0p, b0p);
}

/** Finds the head of each word by choosing moves. */
export class TreeBuilder {
  readonly #weights: PackedWeights;
  readonly #features = new HashedFeatures();
  readonly #scores = new Int32Array(MOVES);

  constructor(weights: PackedWeights) {
    this.#weights = weights;
  }

  /** The head of each word; for the root's, the number of words. */
  build(facts: WordFacts, parts: Uint8Array): ParseState {
    const state = new ParseState(facts.length);
    const padding = paddedFacts(facts, parts);
    while (!state.isDone) {
      const only = state.onlyMove();
      if (only < 0) {
        moveFeatures(this.#features, state, padding);
        scoreThree(this.#scores, this.#weights, this.#features);
      }
      state.do(only < 0 ? bestMove(this.#scores, state) : only);
    }
    return state;
  }
}

/** The best of the moves that are possible. */
export function bestMove(scores: Int32Array, state: ParseState): number {
  let best = -1;
  for (let move = 0; move < MOVES; move += 1) {
    if (state.may(move) && (best < 0 || (scores[move] as number) > (scores[best] as number))) best = move;
  }
  return best;
}
