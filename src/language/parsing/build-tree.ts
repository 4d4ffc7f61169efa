import { HashedFeatures, type LinearWeights, scoreInto } from './hashed-features.ts';
import { PARTS } from './parts.ts';
import { MOVES, ParseState } from './transitions.ts';
import type { WordFacts } from './word-facts.ts';

const NONE = PARTS.length;
const ROOT = PARTS.length + 1;

/** The features of a parse under way, by which its next move is chosen. */
export function moveFeatures(
  f: HashedFeatures,
  state: ParseState,
  { word, end3 }: WordFacts,
  parts: Uint8Array,
): void {
  const { length, next } = state;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const s2 = state.below(2);
  const w = (i: number) => (i < 0 || i > length ? 1 : i === length ? 2 : (word[i] as number));
  const p = (i: number) => (i < 0 || i > length ? NONE : i === length ? ROOT : (parts[i] as number));
  const s0w = w(s0);
  const s0p = p(s0);
  const s1w = w(s1);
  const s1p = p(s1);
  const b0w = w(next);
  const b0p = p(next);
  const b1w = w(next + 1);
  const b1p = p(next + 1);
  const b2p = p(next + 2);
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
  f.add(8, w(next + 2), b2p);
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
  f.add(28, p(s2), s1p, s0p);
  f.add(29, s0p, p(s0l), b0p);
  f.add(30, s0p, p(s0r), b0p);
  f.add(31, s0p, b0p, p(b0l));
  f.add(32, s1p, p(s1r), s0p);
  f.add(33, s1p, p(s1l), s0p);
  f.add(34, s1p, s0p, p(s0l));
  f.add(35, s1p, s0p, p(s0r));
  f.add(36, s1w, s0p, w(s0l));
  f.add(37, s1p, s0p, w(s0l));
  f.add(38, s1w, s0w, w(s0l));
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
  f.add(50, s0p, w(s0l));
  f.add(51, s0p, w(s0r));
  f.add(52, s1p, w(s1r));
  f.add(53, b0p, w(b0l));
  f.add(54, s0p, p(s0l), p(s0 < 0 ? -1 : (state.left2[s0] as number)));
  f.add(55, s0p, p(s0r), p(s0 < 0 ? -1 : (state.right2[s0] as number)));
  f.add(56, s1p, p(s1r), p(s1 < 0 ? -1 : (state.right2[s1] as number)));
  f.add(57, b0p, p(b0l), p(state.left2[next] as number));
  f.add(58, s1p, p(s1r), b0p);
  // Ends of words, for those never seen.
  const e0 = s0 < 0 ? 1 : (end3[s0] as number);
  const e1 = s1 < 0 ? 1 : (end3[s1] as number);
  const eb = next < length ? (end3[next] as number) : 1;
  f.add(59, e0, eb);
  f.add(60, e1, e0);
  f.add(61, e0, s0p, b0p);
  f.add(62, eb, b0p, s0p);
  f.add(63, b1w, b0w);
  f.add(64, s1w, s0p, b0w);
  f.add(65, p(s2), s0p, b0p);
  f.add(66, p(next - 1), b0p, b1p);
  f.add(67, s0 < 1 ? NONE : p(s0 - 1), s0p, b0p);
}

/** Finds the head of each word by choosing moves. */
export class TreeBuilder {
  readonly #weights: LinearWeights;
  readonly #features = new HashedFeatures();
  readonly #scores = new Int32Array(MOVES);

  constructor(weights: LinearWeights) {
    this.#weights = weights;
  }

  /** The head of each word; for the root's, the number of words. */
  build(facts: WordFacts, parts: Uint8Array): ParseState {
    const state = new ParseState(facts.length);
    while (!state.isDone) {
      moveFeatures(this.#features, state, facts, parts);
      scoreInto(this.#scores, this.#weights, this.#features);
      state.do(bestMove(this.#scores, state));
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
