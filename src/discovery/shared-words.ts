/** Beyond this many, words and lists are not shared: they belong to one story each. */
const MOST = 20_000;

/** Deduplicates words and lists that many stories have: each database row brings its own copy. */
export class SharedWords {
  readonly #words = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  /** The shared copy of a word. */
  word(word: string): string {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    if (this.#words.size < MOST) this.#words.set(word, word);
    return word;
  }

  /** The shared copy of a list. */
  list(words: readonly string[]): readonly string[] {
    if (words.length === 0) return NONE;
    const key = words.join('\n');
    const known = this.#lists.get(key);
    if (known) return known;
    const list = words.map((word) => this.word(word));
    if (this.#lists.size < MOST) this.#lists.set(key, list);
    return list;
  }
}

const NONE: readonly string[] = [];
