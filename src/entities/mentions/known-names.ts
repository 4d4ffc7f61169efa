import type { Word } from '../../language/cut-words.ts';
import type { Schema } from '../entity.ts';
import { NameBeginnings } from './name-beginnings.ts';
import { NameTrie, type TrieHit } from './name-trie.ts';

/** A name that an entity has. */
export interface KnownName {
  readonly entityId: string;
  readonly schema: Schema;
  readonly name: string;
  readonly country: string | null;
  /** Who said that the name is the entity's wherever it stands; null where each story is asked about. */
  readonly standing: { readonly by: string | null } | null;
}

/** All names of the entities that people have said yes to, found in one pass over a text. */
export class KnownNames {
  readonly #trie = new NameTrie<KnownName>();
  /** Which words begin a name; null where no name is known. */
  readonly beginnings: NameBeginnings | null;

  constructor(names: Iterable<KnownName>) {
    const beginnings = new NameBeginnings();
    for (const name of names) for (const key of this.#trie.add(name.name, name)) beginnings.add(key);
    this.beginnings = this.#trie.size === 0 ? null : beginnings;
  }

  /** The known names among words, the longest at each place. */
  find(words: readonly Word[]): TrieHit<KnownName>[] {
    return this.#trie.size === 0 ? [] : this.#trie.find(words);
  }
}

/** Nobody is known. */
export const NO_NAMES = new KnownNames([]);
