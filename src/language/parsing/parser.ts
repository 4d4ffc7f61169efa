import { TreeBuilder } from './build-tree.ts';
import { ArcLabeller } from './label-arcs.ts';
import { PARTS, type Part, RELATIONS, type Relation } from './parts.ts';
import { PartTagger } from './tag-words.ts';
import type { ParserWeights } from './weights-file.ts';
import { classLookup } from './word-classes.ts';
import { factsBetween, type WordFacts, wordFacts } from './word-facts.ts';

/** The parts of speech of a sentence's words, and which word each depends on. */
export class Parse {
  readonly words: readonly string[];
  readonly #parts: Uint8Array;
  readonly #heads: Int32Array;
  readonly #relations: Uint8Array;
  #children: readonly (readonly number[] | undefined)[] | null = null;
  #used: ReadonlySet<Relation> | null = null;

  constructor(words: readonly string[], parts: Uint8Array, heads: Int32Array, relations: Uint8Array) {
    this.words = words;
    this.#parts = parts;
    this.#heads = heads;
    this.#relations = relations;
  }

  /** Writes this parse into that of a longer text, in which it begins at `from`. */
  copyInto(heads: Int32Array, relations: Uint8Array, from: number): void {
    relations.set(this.#relations.subarray(0, this.words.length), from);
    for (let i = 0; i < this.words.length; i += 1) {
      const head = this.head(i);
      heads[from + i] = head < 0 ? heads.length : head + from;
    }
  }

  part(i: number): Part {
    return PARTS[this.#parts[i] as number] as Part;
  }

  /** The word that the word at `i` depends on; -1 for the root. */
  head(i: number): number {
    const head = this.#heads[i] as number;
    return head === this.words.length ? -1 : head;
  }

  relation(i: number): Relation {
    return RELATIONS[this.#relations[i] as number] as Relation;
  }

  /** Whether any word depends on its head in one of these ways. */
  hasAny(relations: readonly Relation[]): boolean {
    this.#used ??= new Set(this.words.map((_, i) => this.relation(i)));
    for (const relation of relations) if (this.#used.has(relation)) return true;
    return false;
  }

  /** The words that depend on the one at `i`, in their order; only those of some relations, where these are given. */
  children(i: number, ...relations: readonly Relation[]): number[] {
    const own = this.#childrenOf()[i] ?? [];
    return relations.length === 0
      ? [...own]
      : own.filter((child) => relations.includes(this.relation(child)));
  }

  /** The words that depend on each word, found once for all of them. */
  #childrenOf(): readonly (readonly number[] | undefined)[] {
    if (this.#children) return this.#children;
    const children: number[][] = new Array(this.words.length);
    for (let child = 0; child < this.words.length; child += 1) {
      const head = this.#heads[child] as number;
      const own = children[head];
      if (own) own.push(child);
      else if (head < this.words.length) children[head] = [child];
    }
    this.#children = children;
    return children;
  }
}

/** Parses sentences with trained weights, in time linear in their length. */
export class Parser {
  readonly #classesOf: (word: string) => number;
  readonly #tagger: PartTagger;
  readonly #builder: TreeBuilder;
  readonly #labeller: ArcLabeller;

  /** `closed` are the words that may be of the classes of which a language makes no new ones. */
  constructor({ sure, dictionary, parts, moves, relations }: ParserWeights, closed?: readonly string[]) {
    this.#classesOf = classLookup(dictionary);
    this.#tagger = new PartTagger(parts, sure, closed);
    this.#builder = new TreeBuilder(moves);
    this.#labeller = new ArcLabeller(relations);
  }

  /**
   * Parses a sentence that is cut as treebanks do: "does n't", "Ford 's", "$ 5", "5 %", "well - known". What begins at `starts`
   * is parsed for itself, and has a root of its own.
   */
  parse(words: readonly string[], starts: readonly number[] = []): Parse {
    const facts = wordFacts(words, this.#classesOf);
    const tags = this.#tagger.tag(facts);
    if (starts.length === 0) return this.#parseTagged(words, facts, tags);
    const heads = new Int32Array(words.length);
    const relations = new Uint8Array(words.length);
    for (const [i, from] of [0, ...starts].entries()) {
      const to = starts[i] ?? words.length;
      const own = tags.slice(from, to);
      this.#parseTagged(words.slice(from, to), factsBetween(facts, from, to), own).copyInto(
        heads,
        relations,
        from,
      );
    }
    return new Parse(words, tags, heads, relations);
  }

  #parseTagged(words: readonly string[], facts: WordFacts, parts: Uint8Array): Parse {
    const tree = this.#builder.build(facts, parts);
    return new Parse(words, parts, tree.heads, this.#labeller.label(tree, facts, parts));
  }
}
