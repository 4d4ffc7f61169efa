/** A passage of a text, by its words and those around it: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a passage stands in a text, in UTF-16 units; `changed` where only the words around it are the same. */
export interface FoundPassage {
  readonly start: number;
  readonly end: number;
  readonly changed: boolean;
}

/** How many characters on each side a passage is known by. */
const CONTEXT = 32;
/** So many characters around a passage have to be the same for other words between them to be it, changed. */
const SAME_PLACE = 10;
/** Words as short as these are the passage only where something around them is the same. */
const SHORT = 12;

/** The passage between two places of a text. */
export function passageAt(text: string, start: number, end: number): Passage {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Finds a passage in a text that may have changed: by its own words, at the place whose surroundings are most alike;
 * else by what stands around it. Null where it is gone. White space and the shape of quotation marks do not count.
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

/** The passage that somebody quotes; null where the text does not hold these words. */
export function quotedPassage(text: string, quote: string): Passage | null {
  const found = findPassage(text, { exact: quote, prefix: '', suffix: '' });
  return found && !found.changed ? passageAt(text, found.start, found.end) : null;
}

interface Folded {
  readonly text: string;
  /** Where each character of it stands in the text it was made of. */
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

/** The text with one space for each run of white space, and one shape of each quotation mark. */
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

/** How many characters next to a place are those that stood next to the passage. */
function alike(text: string, at: number, length: number, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && text[at - 1 - before] === prefix.at(-1 - before)) before += 1;
  let after = 0;
  while (after < suffix.length && text[at + length + after] === suffix[after]) after += 1;
  return before + after;
}

/** Other words that stand where the passage stood. */
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
