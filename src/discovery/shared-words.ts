/** More different words, or lists of them, are not shared: they are of one story each. */
const MOST = 20_000;

/** Keeps one of each word and list that many stories have: each row of a database brings its own. */
export class SharedWords {
  readonly #words = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  /** The one word for all who have it. */
  word(word: string): string {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    if (this.#words.size < MOST) this.#words.set(word, word);
    return word;
  }

  /** The one list for all who have it. */
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
