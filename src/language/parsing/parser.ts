import { TreeBuilder } from './build-tree.ts';
import { ArcLabeller } from './label-arcs.ts';
import { PARTS, type Part, RELATIONS, type Relation } from './parts.ts';
import { PartTagger } from './tag-words.ts';
import type { ParserWeights } from './weights-file.ts';
import { classLookup } from './word-classes.ts';
import { wordFacts } from './word-facts.ts';

/** The parts of speech of a sentence's words, and which word each depends on. */
export class Parse {
  readonly words: readonly string[];
  readonly #parts: Uint8Array;
  readonly #heads: Int32Array;
  readonly #relations: Uint8Array;

  constructor(words: readonly string[], parts: Uint8Array, heads: Int32Array, relations: Uint8Array) {
    this.words = words;
    this.#parts = parts;
    this.#heads = heads;
    this.#relations = relations;
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

  /** The words that depend on the one at `i`, in their order; only those of some relations, where these are given. */
  children(i: number, ...relations: readonly Relation[]): number[] {
    const found: number[] = [];
    for (let child = 0; child < this.words.length; child += 1) {
      if (this.#heads[child] === i && (relations.length === 0 || relations.includes(this.relation(child))))
        found.push(child);
    }
    return found;
  }
}

/** Parses sentences with trained weights, in time linear in their length. */
export class Parser {
  readonly #classesOf: (word: string, hash: number) => number;
  readonly #tagger: PartTagger;
  readonly #builder: TreeBuilder;
  readonly #labeller: ArcLabeller;

  constructor({ sure, dictionary, parts, moves, relations }: ParserWeights) {
    this.#classesOf = classLookup(dictionary);
    this.#tagger = new PartTagger(parts, sure);
    this.#builder = new TreeBuilder(moves);
    this.#labeller = new ArcLabeller(relations);
  }

  /** Parses a sentence that is cut as treebanks do: "does n't", "Ford 's", "$ 5", "5 %", "well - known". */
  parse(words: readonly string[]): Parse {
    const facts = wordFacts(words, this.#classesOf);
    const parts = this.#tagger.tag(facts);
    const tree = this.#builder.build(facts, parts);
    return new Parse(words, parts, tree.heads, this.#labeller.label(tree, facts, parts));
  }
}
