import type { Word } from '../../../language/cut-words.ts';
import { ENGLISH } from '../lexicon/en.ts';
import type { TaggedLanguage } from './tagged-language.ts';
import type { TaggedName } from './tagged-name.ts';
import { HINT, type WordLists } from './word-hints.ts';

/** Forms of address that come before a person's name but are not part of it. */
const STYLES = new Set('mp msp mep pc lt sgt cpl pte judge justice'.split(' '));

/**
 * Tidies a tagger's names: splits them at brackets and semicolons and between an owner and what it owns, and strips titles
 * and the function word that begins a sentence.
 */
export function tidyNames(
  words: readonly Word[],
  names: readonly TaggedName[],
  lists: WordLists,
  language: TaggedLanguage,
): TaggedName[] {
  return names
    .flatMap((name) => partsOf(words, name, lists))
    .flatMap((name) => (language === 'en' ? trimmed(words, name) : untitled(name, lists)));
}

function partsOf(
  words: readonly Word[],
  { from, to, kind, sure }: TaggedName,
  { places, hints }: WordLists,
): TaggedName[] {
  const parts: TaggedName[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    const word = words[at];
    const goesOn =
      at < to && !isCut(words[at - 1] as Word, word as Word) && !isAnother(word as Word, hints[at] as number);
    if (goesOn) continue;
    const owns = at < to && words[at - 1]?.owns === true;
    // "London's Science Museum": the owner may be a town. What a person owns is not a person: "Massenet's Manon".
    const is = owns && places[start] !== 0 ? 'place' : kind;
    if (start === from || kind !== 'person' || !words[start - 1]?.owns)
      parts.push({ from: start, to: at, kind: is, sure });
    start = at;
  }
  return parts;
}

/** Whether a name cannot continue from one word to the next. */
function isCut(before: Word, { gap, lower }: Word): boolean {
  if (/[()[\]<>;:"“”«»،\n/]/.test(gap)) return true;
  if (before.owns) return !ENGLISH.heads.has(lower) && !ENGLISH.forms.has(lower);
  return gap.includes(',') && !ENGLISH.forms.has(lower);
}

function trimmed(words: readonly Word[], name: TaggedName): TaggedName[] {
  let { from } = name;
  const { to, kind } = name;
  while (from < to) {
    const { lower, opens, text } = words[from] as Word;
    const next = words[from + 1];
    const title =
      ENGLISH.titles.has(lower) || STYLES.has(lower) || (from > name.from && ENGLISH.titleParts.has(lower));
    if (kind === 'person' && title && from + 1 < to) from += 1;
    else if (ENGLISH.articles.has(lower)) from += 1;
    else if (
      opens &&
      text.length > 1 &&
      ENGLISH.functionWords.has(lower) &&
      from + 1 < to &&
      next?.gap === ' '
    )
      from += 1;
    else break;
  }
  if (from === to || ENGLISH.calendar.has((words[from] as Word).lower)) return [];
  return [{ ...name, from }];
}

/** A person's name without the offices before it. */
function untitled(name: TaggedName, { hints }: WordLists): TaggedName[] {
  let { from } = name;
  while (name.kind === 'person' && from + 1 < name.to && isTitle(hints[from] as number)) from += 1;
  return [{ ...name, from }];
}

/** "وأحمد": a word that begins with "and" starts a new Arabic name. */
const isAnother = ({ key, script }: Word, hints: number) =>
  script === 'arabic' && /^و\p{L}{3}/u.test(key) && (hints & (HINT.given | HINT.family)) !== 0;

const isTitle = (hints: number) => (hints & HINT.title) !== 0 && (hints & (HINT.given | HINT.family)) === 0;
