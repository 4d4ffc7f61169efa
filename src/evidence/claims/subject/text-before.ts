import { firstEndingAfter, type Stretch, sentencesOf } from '../../../language/sentences.ts';
import { tokenize } from '../../../language/tokens.ts';
import type { Language } from '../language.ts';
import { readQuantities } from '../quantities.ts';
import { type ParsedSentence, parseSentence } from './parsed-sentence.ts';

/** So many sentences back a word may mean what was named there, whatever their paragraphs. */
const MOST = 3;
const KEPT = 16;

/** The sentences before a place of a text, and its headline: what "it" and "the company" may mean. They are parsed when asked for. */
export class TextBefore {
  readonly #text: string;
  readonly #paragraphs: readonly Stretch[];
  readonly #language: Language;
  readonly #headline: string;
  readonly #parsed = new Map<string, ParsedSentence>();
  readonly #cut = new Map<string, readonly Stretch[]>();
  #own: readonly Stretch[] = [];

  constructor(text: string, paragraphs: readonly Stretch[], language: Language, headline: string) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#language = language;
    this.#headline = headline;
  }

  /** The sentences before one of the paragraph at `index`, the last first, and then the headline. */
  *before(sentence: Stretch, index: number): Generator<ParsedSentence> {
    let left = MOST;
    for (let at = index; at >= 0 && at >= index - MOST && left > 0; at -= 1) {
      const paragraph = this.#paragraphs[at] as Stretch;
      const end = Math.min(paragraph.end, sentence.start);
      if (end <= paragraph.start) continue;
      const own = at === index ? this.#ownBefore(end, left) : null;
      const sentences =
        own ?? this.#sentencesBetween(Math.max(paragraph.start, end - NEAR), end).slice(-left);
      for (const earlier of [...sentences].reverse()) {
        left -= 1;
        yield this.#parse(this.#text, earlier);
      }
    }
    if (this.#headline !== '') yield this.#parse(this.#headline, { start: 0, end: this.#headline.length });
  }

  /** Keeps how the paragraph that is read is cut, so that it is not cut again before each of its sentences. */
  cut(sentences: readonly Stretch[]): void {
    this.#own = sentences;
  }

  /** The last sentences of the paragraph that is read before a place; null where they are not near enough to it. */
  #ownBefore(end: number, most: number): readonly Stretch[] | null {
    const before = firstEndingAfter(this.#own, end);
    const sentences = this.#own.slice(Math.max(0, before - most), before);
    const isWhole = sentences.at(-1)?.end === end && (sentences[0]?.start ?? 0) > end - NEAR;
    return isWhole ? sentences : null;
  }

  /** Keeps a sentence of the text that was parsed for its own figures. */
  keep({ start, end }: Stretch, parsed: ParsedSentence): void {
    keepIn(this.#parsed, `${start} ${end}`, parsed);
  }

  /** The sentences of a stretch, which are the same for all figures of the next one. */
  #sentencesBetween(start: number, end: number): readonly Stretch[] {
    const key = `${start} ${end}`;
    const known = this.#cut.get(key);
    if (known) return known;
    const sentences = sentencesOf(this.#text, { start, end }, this.#language.tag);
    keepIn(this.#cut, key, sentences);
    return sentences;
  }

  #parse(text: string, { start, end }: Stretch): ParsedSentence {
    const key = text === this.#headline ? 'headline' : `${start} ${end}`;
    const known = this.#parsed.get(key);
    if (known) return known;
    const tokens = tokenize(text, start, end, this.#language.digits);
    const parsed = parseSentence(tokens, readQuantities(tokens, this.#language));
    keepIn(this.#parsed, key, parsed);
    return parsed;
  }
}

/** Adds an entry, and drops the oldest. */
function keepIn<Kept>(kept: Map<string, Kept>, key: string, one: Kept): void {
  kept.set(key, one);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
}

/** So much of a long paragraph is looked at. */
const NEAR = 2000;
