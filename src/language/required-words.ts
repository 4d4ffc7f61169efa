/**
 * Words of which a text must hold one for a pattern to match it, in small letters, as far as the pattern's source says so;
 * none where it does not.
 */
export function requiredWords(pattern: RegExp): readonly string[] {
  const known = ofPatterns.get(pattern);
  if (known) return known;
  const words = interned(new PatternReader(pattern.source).read() ?? []);
  ofPatterns.set(pattern, words);
  return words;
}

const ofPatterns = new WeakMap<RegExp, readonly string[]>();
const lists = new Map<string, readonly string[]>();
/** Many words as one pattern, which costs less than to look for each. */
const unions = new Map<readonly string[], RegExp>();

/** The same list for the same words, so that a text is asked once for all patterns that need them. */
function interned(words: readonly string[]): readonly string[] {
  const key = words.join('\n');
  const same = lists.get(key);
  if (same) return same;
  lists.set(key, words);
  return words;
}

/** A text that many patterns are tried on: to look for the words that they need costs far less than to try each. */
export class TriedText {
  readonly #lower: string;
  readonly #answers = new Map<readonly string[], boolean>();

  constructor(text: string) {
    this.#lower = text.toLowerCase();
  }

  /** Whether the text holds what a pattern needs; one that it does not hold is not in it. */
  mayHave(pattern: RegExp): boolean {
    const words = requiredWords(pattern);
    if (words.length === 0) return true;
    const before = this.#answers.get(words);
    if (before !== undefined) return before;
    const found = this.#hasAny(words);
    this.#answers.set(words, found);
    return found;
  }

  #hasAny(words: readonly string[]): boolean {
    if (words.length <= FEW) return words.some((word) => this.#lower.includes(word));
    const union = unions.get(words) ?? new RegExp(words.map(escaped).join('|'), 'u');
    unions.set(words, union);
    return union.test(this.#lower);
  }
}

const escaped = (word: string) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

let last: { readonly text: string; readonly tried: TriedText } | null = null;

/** A text to try patterns on; the same as before where it is the same text, whose answers it keeps. */
export function triedText(text: string): TriedText {
  if (last?.text !== text) last = { text, tried: new TriedText(text) };
  return last.tried;
}

/** The matches of a global pattern, as they are asked for. Not with `matchAll`, which makes the pattern anew each time. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    at = match[0] === '' ? match.index + 1 : pattern.lastIndex;
    yield match;
  }
}

/** More words are looked for at once. */
const FEW = 3;
/** More words cost more to look for than the pattern that needs them. */
const MOST = 60;
const LOOKAROUND = /^\?<?[=!]/;
const GROUP = /^\?(?:<\w+>|:)/;
const QUANTIFIER = /^(?:\*|\?|\+|\{(\d+)(?:,\d*)?\})\??/;

/** The words of which one is needed; null where nothing is known. */
type Needed = readonly string[] | null;

/** Reads the source of a pattern for what it cannot do without. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** The words that one of the alternatives up to the end of a group, or of all, needs. */
  read(): Needed {
    const ways: Needed[] = [this.#sequence()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      ways.push(this.#sequence());
    }
    const words = new Set<string>();
    for (const way of ways) {
      if (way === null) return null;
      for (const word of way) words.add(word);
    }
    // Where "jan" is not, "january" is not either.
    const shortest = [...words].filter(
      (word) => ![...words].some((one) => one !== word && word.includes(one)),
    );
    return shortest.length > MOST ? null : shortest;
  }

  /** The best of what is needed one after another. */
  #sequence(): Needed {
    let best: Needed = null;
    let run = '';
    const close = () => {
      if (run !== '') best = better(best, [run.toLowerCase()]);
      run = '';
    };
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at] as string)) {
      const { needed, letter } = this.#item();
      const least = this.#least();
      if (letter !== null && least === null) {
        run += letter;
        continue;
      }
      close();
      if (least === 0) continue;
      best = better(best, letter === null ? needed : [letter.toLowerCase()]);
    }
    close();
    return best;
  }

  /** One letter, class or group. */
  #item(): { needed: Needed; letter: string | null } {
    const none = { needed: null, letter: null };
    const sign = this.#source[this.#at] as string;
    if (sign === '(') return { needed: this.#group(), letter: null };
    if (sign === '[') {
      this.#skipClass();
      return none;
    }
    if (sign === '\\') return { needed: null, letter: this.#escaped() };
    const letter = String.fromCodePoint(this.#source.codePointAt(this.#at) as number);
    this.#at += letter.length;
    return /[.^$]/.test(letter) ? none : { needed: null, letter };
  }

  #group(): Needed {
    this.#at += 1;
    const rest = this.#source.slice(this.#at, this.#at + 40);
    const around = LOOKAROUND.exec(rest)?.[0] ?? null;
    this.#at += (around ?? GROUP.exec(rest)?.[0] ?? '').length;
    const needed = this.read();
    this.#at += 1;
    return around === null ? needed : null;
  }

  #skipClass(): void {
    for (this.#at += 1; this.#source[this.#at] !== ']'; this.#at += 1)
      if (this.#source[this.#at] === '\\') this.#at += 1;
    this.#at += 1;
  }

  /** The letter behind a backslash; null for a class or a place. */
  #escaped(): string | null {
    const rest = this.#source.slice(this.#at, this.#at + 40);
    const whole =
      /^\\(?:[pP]\{[^}]*\}|k<\w+>|u\{?[\da-fA-F]{1,6}\}?|x[\da-fA-F]{2}|c[A-Z]|.)/u.exec(rest)?.[0] ?? '\\';
    this.#at += Math.max(1, whole.length);
    return whole.length === 2 && /[^\p{L}\p{N}]/u.test(whole[1] as string) ? (whole[1] as string) : null;
  }

  /** How often what was read must come at least; null where that is once and no more. */
  #least(): number | null {
    const quantifier = QUANTIFIER.exec(this.#source.slice(this.#at, this.#at + 20));
    if (!quantifier) return null;
    this.#at += quantifier[0].length;
    if (quantifier[1] !== undefined) return Number(quantifier[1]);
    return quantifier[0].startsWith('+') ? 1 : 0;
  }
}

/** The list of which a text has one less often: that with the longer words. */
function better(one: Needed, other: Needed): Needed {
  if (one === null || other === null) return one ?? other;
  const more = lengthOf(other) - lengthOf(one);
  return more > 0 || (more === 0 && other.length < one.length) ? other : one;
}

const lengthOf = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));
