import { bestOf, HashedFeatures } from './hashed-features.ts';
import { type PackedWeights, scoreInto } from './packed-weights.ts';
import { PARTS, RELATIONS } from './parts.ts';
import type { WordFacts } from './word-facts.ts';

const NONE = PARTS.length;

/** A tree without names: the head of each word (the number of words for the root's) and its outermost children. */
export interface BareTree {
  readonly length: number;
  readonly heads: Int32Array;
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
}

/** The features by which the relation of the word at `i` to its head is named. */
export function labelFeatures(
  f: HashedFeatures,
  tree: BareTree,
  { word, end3 }: WordFacts,
  parts: Uint8Array,
  i: number,
): void {
  const { length, heads, left, right } = tree;
  const head = heads[i] as number;
  const above = head < length ? (heads[head] as number) : -1;
  const side = head === length ? 0 : head < i ? 1 : 2;
  const far = side * 8 + (head === length ? 0 : Math.min(Math.abs(head - i), 7));
  const hw = wordAt(word, head);
  const hp = partAt(parts, length, head);
  const dw = wordAt(word, i);
  const dp = partAt(parts, length, i);
  const first = left[i] as number;
  const last = right[i] as number;
  const hl = head < length ? (left[head] as number) : -1;
  f.count = 0;
  f.add(0, hp, dp, far);
  f.add(1, hw, dp, side);
  f.add(2, hp, dw, side);
  f.add(3, hw, dw, side);
  f.add(4, dw);
  f.add(5, hp, dp, side * 64 + partAt(parts, length, first));
  f.add(6, hp, dp, wordAt(word, first));
  f.add(7, hw, dp, wordAt(word, first));
  f.add(8, dp, partAt(parts, length, last), hp);
  f.add(9, hp, dp, side * 64 + partAt(parts, length, hl));
  f.add(10, hp, dp, wordAt(word, hl));
  f.add(11, dp, hp, side * 64 + partAt(parts, length, above));
  f.add(12, partAt(parts, length, i - 1), dp, partAt(parts, length, i + 1));
  f.add(13, wordAt(word, i - 1), dp, hp);
  f.add(14, wordAt(word, i + 1), dp, hp);
  f.add(15, end3[i] as number, hp, side);
  f.add(16, head < length ? (end3[head] as number) : 1, dp, side);
  f.add(17, hp, dp, side * 64 + partAt(parts, length, head < length ? (right[head] as number) : -1));
  f.add(18, partAt(parts, length, first), partAt(parts, length, tree.left2[i] as number), dp * 64 + hp);
  f.add(19, dp, side, head < length && hl === i ? 1 : 0);
  f.add(20, hw, dp, wordAt(word, head < length ? (left[head] as number) : -1));
}

const wordAt = (words: Int32Array, at: number): number =>
  at < 0 || at >= words.length ? 1 : (words[at] as number);

const partAt = (parts: Uint8Array, length: number, at: number): number =>
  at < 0 || at >= length ? NONE : (parts[at] as number);

/** Names the relation of each word to its head. */
export class ArcLabeller {
  readonly #weights: PackedWeights;
  readonly #features = new HashedFeatures();
  readonly #scores = new Int32Array(RELATIONS.length);

  constructor(weights: PackedWeights) {
    this.#weights = weights;
  }

  label(tree: BareTree, facts: WordFacts, parts: Uint8Array): Uint8Array {
    const relations = new Uint8Array(tree.length);
    for (let i = 0; i < tree.length; i += 1) {
      if (tree.heads[i] === tree.length) continue;
      labelFeatures(this.#features, tree, facts, parts, i);
      scoreInto(this.#scores, this.#weights, this.#features);
      relations[i] = bestOf(this.#scores);
    }
    return relations;
  }
}
