/**
 * A passage of a text, identified by its words and their context:
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The position of a passage in a text, in UTF-16 units; `changed` if only the context is the same. */
export interface FoundPassage {
  readonly start: number;
  readonly end: number;
  readonly changed: boolean;
}

/** How many characters of context on each side identify a passage. */
const CONTEXT = 32;
/** How many characters of context must match for a changed passage to be recognised between them. */
const SAME_PLACE = 10;
/** Passages this short match only if some of their context does, too. */
const SHORT = 12;

/** The passage between two offsets of a text. */
export function passageAt(text: string, start: number, end: number): Passage {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Finds a passage in a text that may have changed: by its own words, where the context is most similar; else by its
 * context alone. Null if it is gone. Ignores white space and the shape of quotation marks.
 */
export function findPassage(text: string, passage: Passage): FoundPassage | null {
  const folded = fold(text);
  const exact = fold(passage.exact).text.trim();
  const prefix = fold(passage.prefix).text;
  const suffix = fold(passage.suffix).text;
  if (!exact) return null;
  const best = bestPlace(folded.text, exact, prefix, suffix);
  if (best) return unfolded(folded, best.at, best.at + exact.length, false);
  const between = placeBetween(folded.text, exact.length, prefix, suffix);
  return between && unfolded(folded, between.start, between.end, true);
}

/** The passage with these quoted words; null if the text does not contain them. */
export function quotedPassage(text: string, quote: string): Passage | null {
  const found = findPassage(text, { exact: quote, prefix: '', suffix: '' });
  return found && !found.changed ? passageAt(text, found.start, found.end) : null;
}

interface Folded {
  readonly text: string;
  /** The offset of each character in the original text. */
  readonly at: readonly number[];
}

const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

/** The text with runs of white space collapsed, and quotation marks normalised. */
function fold(text: string): Folded {
  const at: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (/\s/.test(char)) {
      if (folded.endsWith(' ')) continue;
      folded += ' ';
    } else folded += SIGNS[char] ?? char;
    at.push(i);
  }
  return { text: folded, at };
}

interface Place {
  readonly at: number;
  readonly score: number;
}

function bestPlace(text: string, exact: string, prefix: string, suffix: string): Place | null {
  let best: Place | undefined;
  const known = prefix.trim() !== '' || suffix.trim() !== '';
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const score = alike(text, at, exact.length, prefix, suffix);
    if (!best || score > best.score) best = { at, score };
  }
  if (best && known && exact.length < SHORT && best.score === 0) return null;
  return best ?? null;
}

/** How many characters at a position match the passage's context. */
function alike(text: string, at: number, length: number, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix.at(-1 - before)) before += 1;
  let after = 0;
  while (after < suffix.length && text[at + length + after] === suffix[after]) after += 1;
  return before + after;
}

/** Other words in the place of the passage. */
function placeBetween(text: string, length: number, prefix: string, suffix: string) {
  const before = prefix.slice(-SAME_PLACE * 2);
  const after = suffix.slice(0, SAME_PLACE * 2);
  if (before.trim().length < SAME_PLACE || after.trim().length < SAME_PLACE) return null;
  const most = length * 2 + 80;
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const start = at + before.length;
    const end = text.indexOf(after, start);
    if (end > start && end - start <= most && text.slice(start, end).trim()) return { start, end };
  }
  return null;
}

function unfolded({ at }: Folded, start: number, end: number, changed: boolean): FoundPassage {
  const first = at[start] ?? 0;
  const last = at[end - 1] ?? first;
  return { start: first, end: last + 1, changed };
}
