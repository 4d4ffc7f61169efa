import type { Word } from '../../../language/cut-words.ts';
import type { LatinLexicon } from '../lexicon/lexicon.ts';

/** A run of words that look like a name, from one word up to another. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 14;

/** Whether a word is written like a name. */
export function isNameLike({ script, cap, camel }: Word): boolean {
  return script === 'latin' && (cap || camel);
}

/** The runs of words that may be names, without words that are capitalised only because they start a sentence. */
export function runsOf(words: readonly Word[], lexicon: LatinLexicon): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Word;
    if (!isNameLike(word) || isDate(words, at, lexicon)) {
      at += 1;
      continue;
    }
    const to = endOf(words, at, lexicon);
    const from = beginningOf(words, at, to, lexicon);
    if (from < to) runs.push({ from, to });
    at = to;
  }
  return runs;
}

function endOf(words: readonly Word[], from: number, lexicon: LatinLexicon): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST) {
    const before = words[to - 1] as Word;
    const word = words[to] as Word;
    if (before.owns || word.opens || isDate(words, to, lexicon)) break;
    if (isNameLike(word) && goesOn(before, word, lexicon)) {
      to += 1;
      continue;
    }
    const ahead = particlesFrom(words, to, lexicon);
    if (ahead === to) break;
    to = ahead + 1;
  }
  return to;
}

/** Whether a name may continue from one word to the next. */
function goesOn(before: Word, { gap, lower, text }: Word, lexicon: LatinLexicon): boolean {
  if (gap === ' ' || gap === '-' || gap === '\u00a0' || gap === ' & ' || gap === '&' || gap === '‑')
    return true;
  if (gap === "'" || gap === '’') return before.text.length <= 2;
  if (gap === '. ') return before.lower.length <= 3 || before.text.includes('.') || lexicon.forms.has(lower);
  // "Acme Co., Ltd", "Acme, Inc."
  return (gap === ', ' || gap === '., ') && lexicon.forms.has(lower) && text !== lower;
}

/** The index after lower-case words inside a name, if a capital follows them: "Mohammed bin Salman". */
function particlesFrom(words: readonly Word[], at: number, lexicon: LatinLexicon): number {
  let next = at;
  while (next < words.length && next - at < 3) {
    const word = words[next] as Word;
    if ((word.gap !== ' ' && word.gap !== '-') || word.opens) return at;
    if (isNameLike(word)) return next;
    if (!lexicon.particles.has(word.lower)) return at;
    next += 1;
  }
  return at;
}

/** Where the name starts in a run at the start of a sentence: "The Acme Group", "But Acme". */
function beginningOf(words: readonly Word[], from: number, to: number, lexicon: LatinLexicon): number {
  let at = from;
  while (at < to) {
    const { lower, upper, opens, text } = words[at] as Word;
    // "A. H. Robins" starts with an initial; "at First Boston" has its own capital.
    if (text.length === 1 && words[at + 1]?.gap.startsWith('.')) break;
    const isFunction = lexicon.functionWords.has(lower) && (!upper || lower.length > 3);
    if (!isFunction || !(opens || at > from || lexicon.articles.has(lower))) break;
    if (at > from && at - from > 1) break;
    at += 1;
  }
  return at;
}

/** Days and months are not names; "May" and "March" are, unless a day or year is next to them. */
function isDate(words: readonly Word[], at: number, lexicon: LatinLexicon): boolean {
  const word = words[at] as Word;
  if (!lexicon.calendar.has(word.lower)) return false;
  if (!/^(?:may|march|august|april|june|mars|avril)$/.test(word.lower)) return true;
  const before = words[at - 1];
  const after = words[at + 1];
  return (
    after?.script === 'digits' ||
    before?.script === 'digits' ||
    !before ||
    word.opens ||
    !isNameLike(before) ||
    word.gap !== ' '
  );
}
