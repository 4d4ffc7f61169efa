import { cutWords, type Word } from '../../language/cut-words.ts';
import { keysOfName, keysOfWord } from './name-keys.ts';

/** Anything longer is not a name. */
const MOST_WORDS = 30;
/** A node and a word share one number below 2^53, which limits the number of distinct words. */
const WORDS = 2 ** 24;
const NO_IDS: readonly number[] = [];

/** Where a name is among the words of a text: the first word and the one after the last. */
export interface TrieHit<T> {
  readonly from: number;
  readonly to: number;
  /** Everything that has the name. */
  readonly values: readonly T[];
}

interface Ending<T> {
  readonly value: T;
  /** The case of each word where capitals matter, else null: a name's lower-case letters may appear as capitals. */
  readonly shapes: string;
}

/**
 * Finds all names, in all scripts, in one pass over the words of a text: a trie of words, or of single Chinese
 * characters, so that a name is never found inside a word. Words are stored as stems where a script inflects or
 * prefixes them. The longest name at a position wins.
 */
export class NameTrie<T> {
  readonly #words = new Map<string, number>();
  readonly #steps = new Map<number, number>();
  readonly #endings = new Map<number, Ending<T>[]>();
  #nodes = 1;
  /** Whether any name starts in lower case: otherwise lower-case words are skipped. */
  #small = false;

  /** How many nodes names end at. */
  get size(): number {
    return this.#endings.size;
  }

  /** Adds a name and returns the keys of its first word. Single characters are ignored. */
  add(name: string, value: T): readonly string[] {
    const words = cutWords(name.normalize('NFC'));
    const [first] = words;
    if (!first || words.length > MOST_WORDS || (words.length === 1 && first.text.length < 2)) return [];
    const shapes = words.map(shapeOf).join('');
    if (shapes.startsWith('s')) this.#small = true;
    let nodes = [0];
    for (const word of words) {
      const ids = keysOfName(word).map((key) => this.#wordId(key));
      nodes = nodes.flatMap((node) => ids.map((id) => this.#step(node, id)));
    }
    for (const node of nodes) {
      const known = this.#endings.get(node);
      if (!known) this.#endings.set(node, [{ value, shapes }]);
      else if (!known.some((one) => one.value === value && one.shapes === shapes))
        known.push({ value, shapes });
    }
    return keysOfName(first);
  }

  /** All names among the words: the longest at each position, without overlaps. */
  find(words: readonly Word[]): TrieHit<T>[] {
    const hits: TrieHit<T>[] = [];
    const ids: (readonly number[])[] = [];
    let at = 0;
    while (at < words.length) {
      const hit = this.#mayBegin(words[at] as Word) ? this.#longestAt(words, at, ids) : null;
      if (hit) hits.push(hit);
      at = hit ? hit.to : at + 1;
    }
    return hits;
  }

  #mayBegin({ cap, camel, script }: Word): boolean {
    return cap || camel || this.#small || (script !== 'latin' && script !== 'cyrillic');
  }

  #longestAt(words: readonly Word[], from: number, ids: (readonly number[])[]): TrieHit<T> | null {
    let nodes: number[] = [0];
    let found: TrieHit<T> | null = null;
    for (let at = from; at < words.length && at - from < MOST_WORDS; at += 1) {
      const word = words[at] as Word;
      if (at > from && !joins(word)) break;
      const next: number[] = [];
      for (const id of this.#idsOf(words, at, ids)) {
        for (const node of nodes) {
          const step = this.#steps.get(node * WORDS + id);
          if (step !== undefined) next.push(step);
        }
      }
      if (next.length === 0) break;
      nodes = next;
      const values = this.#valuesAt(nodes, words, from);
      if (values.length > 0) found = { from, to: at + 1, values };
    }
    return found;
  }

  #valuesAt(nodes: readonly number[], words: readonly Word[], from: number): T[] {
    const values: T[] = [];
    for (const node of nodes) {
      for (const { value, shapes } of this.#endings.get(node) ?? []) {
        if (isWritten(words, from, shapes) && !values.includes(value)) values.push(value);
      }
    }
    return values;
  }

  #idsOf(words: readonly Word[], at: number, ids: (readonly number[])[]): readonly number[] {
    const known = ids[at];
    if (known) return known;
    let found: number[] | null = null;
    for (const key of keysOfWord(words[at] as Word)) {
      const id = this.#words.get(key);
      if (id === undefined) continue;
      if (found) found.push(id);
      else found = [id];
    }
    // Most words are in no name: they share one empty list.
    ids[at] = found ?? NO_IDS;
    return ids[at];
  }

  #wordId(key: string): number {
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const id = this.#words.size;
    if (id >= WORDS) throw new RangeError('more words than names can have');
    this.#words.set(key, id);
    return id;
  }

  #step(node: number, word: number): number {
    const key = node * WORDS + word;
    const known = this.#steps.get(key);
    if (known !== undefined) return known;
    const made = this.#nodes;
    this.#nodes += 1;
    this.#steps.set(key, made);
    return made;
  }
}

const WITHIN = /^[ \u00a0\-–.'’&/«»“”"]{0,4}$/u;
const FORM_WITHIN = /^[ \u00a0.,]{1,4}$/u;
const FORM = /^(?:co|ltd|inc|llc|corp|plc|limited|incorporated|company)$/;

/** What may separate the words of a name: no sentence end or list separator, except in "Co., Ltd". */
function joins({ gap, opens, lower }: Word): boolean {
  return (
    gap === ' ' || gap === '' || (!opens && WITHIN.test(gap)) || (FORM_WITHIN.test(gap) && FORM.test(lower))
  );
}

/** The case of a word: c starts with a capital, u is all capitals, m has one inside, s is small, - has none. */
function shapeOf({ text, lower, cap, upper, camel }: Word): string {
  if (text === lower) return text === text.toUpperCase() ? '-' : 's';
  if (upper) return 'u';
  return cap ? 'c' : camel ? 'm' : 's';
}

/**
 * Whether words are cased as a name is: capitals have to match, and so does a short single word in capitals, since
 * "ARM" is not an arm; in an all-caps text every name is in capitals.
 */
function isWritten(words: readonly Word[], from: number, shapes: string): boolean {
  for (let i = 0; i < shapes.length; i += 1) {
    const { cap, upper, camel, text } = words[from + i] as Word;
    const shape = shapes[i];
    if (shape === 'c' && !cap) return false;
    if (shape === 'u' && !(shapes.length === 1 && text.length < 6 ? upper : cap)) return false;
    if (shape === 'm' && !cap && !camel) return false;
  }
  return true;
}
