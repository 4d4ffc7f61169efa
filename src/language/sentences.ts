import { ABBREVIATIONS, MAY_END, OPENERS } from './sentence-words.ts';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

const anyOf = (words: readonly string[]) => words.map((word) => word.replaceAll('.', '\\.')).join('|');
/** Initials, and words that are written for short. */
const ABBREVIATION = new RegExp(
  `(?:^|[\\s(“"‘'])(?:(?:\\p{L}\\.){0,4}\\p{L}|${anyOf(ABBREVIATIONS)})\\.$`,
  'u',
);
/** After these a sentence may end; it does where a capital that is no name's follows. */
const ENDING = new RegExp(`(?:${anyOf(MAY_END)})\\.$`, 'u');
const OPENS = new RegExp(`^(?:${anyOf(OPENERS)})(?!\\p{L})`, 'u');

const segmenters = new Map<string, Intl.Segmenter>();

/** The paragraphs of a text: what stands between line breaks. */
export function paragraphsOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  while (start <= text.length) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    if (end > start && text.slice(start, end).trim() !== '') found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** No sentence is longer: what follows is work that grows faster than its length. */
const LONGEST = 1000;

/** The sentences of one stretch, with their places in the whole text; what is far too long for one is cut between words. */
export function sentencesOf(text: string, stretch: Stretch, language: string): Stretch[] {
  const found = split(text, stretch, language);
  return found.some(({ start, end }) => end - start > LONGEST)
    ? found.flatMap((one) => cut(text, one))
    : found;
}

function cut(text: string, { start, end }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  while (end - from > LONGEST) {
    // Of what could be the sentence alone: a text without a space would be searched to its beginning each time.
    const space = text.slice(from, from + LONGEST + 1).lastIndexOf(' ');
    const to = from + (space > LONGEST / 2 ? space : LONGEST);
    found.push({ start: from, end: to });
    from = to;
  }
  return [...found, { start: from, end }];
}

function split(text: string, { start, end }: Stretch, language: string): Stretch[] {
  const part = text.slice(start, end);
  // One sentence is one sentence: the segmenter is not asked about it.
  if (!/[.!?。！？؟…]\S{0,3}\s|[。！？؟]/u.test(part)) return [{ start, end }];
  const found: Stretch[] = [];
  let open: Stretch | null = null;
  for (const { from, to } of segmentsOf(part, language)) {
    const piece: Stretch = { start: start + from, end: start + to };
    if (open) open.end = piece.end;
    else open = piece;
    const following = part.slice(to, to + 20);
    if (following !== '' && continues(part.slice(Math.max(from, to - 24), to), following)) continue;
    found.push(open);
    open = null;
  }
  if (open) found.push(open);
  return found;
}

/** What the segmenter is asked about at once: each of its answers takes time that grows with all of the text it has. */
const WINDOW = 4000;

/** The sentences as the segmenter has them, asked about one window of the text after another. */
function* segmentsOf(text: string, language: string): Generator<{ from: number; to: number }> {
  const segmenter = segmenterOf(language);
  let [from, width] = [0, WINDOW];
  while (from < text.length) {
    const isLast = from + width >= text.length;
    const ends: number[] = [];
    for (const { segment, index } of segmenter.segment(text.slice(from, from + width))) {
      ends.push(from + index + segment.length);
    }
    // The last one may go on behind the window: the next begins with it.
    if (!isLast) ends.pop();
    width = ends.length === 0 ? width * 2 : WINDOW;
    for (const to of ends) {
      yield { from, to };
      from = to;
    }
  }
}

/** Whether a sentence that seems to have ended goes on: after "Nov." and "U.S.", and before a small letter or digit. */
function continues(segment: string, following: string): boolean {
  const tail = segment.trimEnd();
  if (/^[\p{Ll}]/u.test(following) && /[.\p{L}]$/u.test(tail)) return true;
  if (!ABBREVIATION.test(tail)) return false;
  return !(ENDING.test(tail) && OPENS.test(following));
}

/** The sentences that stretches of a text stand in. Each paragraph is cut once, however many stretches it has. */
export class SentencesAround {
  readonly #text: string;
  readonly #language: string;
  readonly #paragraphs: readonly Stretch[];
  #cut: { readonly of: Stretch; readonly sentences: readonly Stretch[] } | null = null;

  constructor(text: string, language: string, paragraphs: readonly Stretch[] = paragraphsOf(text)) {
    this.#text = text;
    this.#language = language;
    this.#paragraphs = paragraphs;
  }

  /** From the sentence that a stretch begins in to the one it ends in; the stretch itself where no paragraph is. */
  around({ start, end }: Stretch): Stretch {
    const paragraph = this.#paragraphs[firstEndingAfter(this.#paragraphs, start)];
    if (!paragraph) return { start, end };
    if (this.#cut?.of !== paragraph) {
      this.#cut = { of: paragraph, sentences: sentencesOf(this.#text, paragraph, this.#language) };
    }
    const { sentences } = this.#cut;
    const first = sentences[firstEndingAfter(sentences, start)] ?? paragraph;
    const last = sentences[firstEndingAfter(sentences, end - 1)] ?? sentences.at(-1) ?? first;
    return { start: first.start, end: Math.max(first.end, last.end) };
  }
}

/** The place of the first of stretches in their order that ends behind a place; of none, how many they are. */
export function firstEndingAfter(stretches: readonly Stretch[], at: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
