import { PARTS, type Part, RELATIONS, type Relation } from '../../src/language/parsing/parts.ts';
import type { TreebankSentence } from './treebank.ts';

/** A word with what hangs on it, before and behind it. */
export interface Tree {
  readonly word: string;
  readonly part: Part;
  readonly relation: Relation;
  readonly left: readonly Tree[];
  readonly right: readonly Tree[];
}

/** A word of a tree; what is given with it hangs on it, before it where its place is less than `split`. */
export function word(
  written: string,
  part: Part,
  left: readonly Tree[] = [],
  right: readonly Tree[] = [],
): Tree {
  return { word: written, part, relation: 'root', left, right };
}

/** The same with another relation to its head. */
export const as = (relation: Relation, tree: Tree): Tree => ({ ...tree, relation });

/** The same with more hanging on it, outside of all there is. */
export const around = (tree: Tree, left: readonly Tree[], right: readonly Tree[] = []): Tree => ({
  ...tree,
  left: [...left, ...tree.left],
  right: [...tree.right, ...right],
});

/** A tree as a sentence of a treebank. */
export function sentenceOf(tree: Tree, document: string): TreebankSentence {
  const words: string[] = [];
  const parts: number[] = [];
  const relations: number[] = [];
  const heads: number[] = [];
  const add = ({ word: written, part, relation, left, right }: Tree): number => {
    const children = left.map(add);
    const place = words.length;
    words.push(written);
    parts.push(PARTS.indexOf(part));
    relations.push(RELATIONS.indexOf(relation));
    heads.push(-1);
    for (const child of [...children, ...right.map(add)]) heads[child] = place;
    return place;
  };
  const root = add(tree);
  heads[root] = words.length;
  return {
    document,
    words,
    parts: Uint8Array.from(parts),
    heads: Int32Array.from(heads),
    relations: Uint8Array.from(relations),
  };
}

/** The tree of the word at `at` of a sentence; null where it is longer than `most` or no one stretch. */
export function subtree(sentence: TreebankSentence, at: number, most: number): Tree | null {
  const { words, parts, heads, relations } = sentence;
  let count = 0;
  let [first, last] = [at, at];
  const grow = (i: number): Tree | null => {
    count += 1;
    if (count > most) return null;
    first = Math.min(first, i);
    last = Math.max(last, i);
    const left: Tree[] = [];
    const right: Tree[] = [];
    for (let child = 0; child < words.length; child += 1) {
      if (heads[child] !== i) continue;
      const tree = grow(child);
      if (!tree) return null;
      (child < i ? left : right).push(tree);
    }
    return {
      word: words[i] as string,
      part: PARTS[parts[i] as number] as Part,
      relation: RELATIONS[relations[i] as number] as Relation,
      left,
      right,
    };
  };
  const tree = grow(at);
  return tree && last - first + 1 === count ? tree : null;
}

/** Without its commas, as texts come that were copied. */
export const withoutCommas = (tree: Tree): Tree => ({
  ...tree,
  left: tree.left.filter(({ part }) => part !== 'comma').map(withoutCommas),
  right: tree.right.filter(({ part }) => part !== 'comma').map(withoutCommas),
});

/** In small letters. */
export const inSmallLetters = (tree: Tree): Tree => ({
  ...tree,
  word: tree.word.toLowerCase(),
  left: tree.left.map(inSmallLetters),
  right: tree.right.map(inSmallLetters),
});

/** With a capital at its first word. */
export function withCapital(tree: Tree): Tree {
  const [first, ...others] = tree.left;
  if (first) return { ...tree, left: [withCapital(first), ...others] };
  return { ...tree, word: tree.word.charAt(0).toUpperCase() + tree.word.slice(1) };
}
