import type { Word } from '../../language/cut-words.ts';
import type { Schema } from '../entity.ts';
import { NameBeginnings } from './name-beginnings.ts';
import { NameTrie, type TrieHit } from './name-trie.ts';

/** A name of an entity. */
export interface KnownName {
  readonly entityId: string;
  readonly schema: Schema;
  readonly name: string;
  readonly country: string | null;
  /** Who decided that the name always refers to the entity; null if it is decided per story. */
  readonly standing: { readonly by: string | null } | null;
}

/** All names of confirmed entities, found in one pass over a text. */
export class KnownNames {
  readonly #trie = new NameTrie<KnownName>();
  /** The words that start a name; null if there are no names. */
  readonly beginnings: NameBeginnings | null;

  constructor(names: Iterable<KnownName>) {
    const beginnings = new NameBeginnings();
    for (const name of names) for (const key of this.#trie.add(name.name, name)) beginnings.add(key);
    this.beginnings = this.#trie.size === 0 ? null : beginnings;
  }

  /** The known names among words, the longest at each position. */
  find(words: readonly Word[]): TrieHit<KnownName>[] {
    return this.#trie.size === 0 ? [] : this.#trie.find(words);
  }
}

/** An empty set of names. */
export const NO_NAMES = new KnownNames([]);
