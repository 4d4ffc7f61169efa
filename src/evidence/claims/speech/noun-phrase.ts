import {
  AFTER_NOUN,
  BOUNDARIES,
  DAYS,
  DETERMINERS,
  DOCUMENTS,
  FINITE,
  NO_SPEAKER,
  PREPOSITIONS,
  PRONOUNS,
  RESPONDENTS,
  SAYING_VERBS,
  SPEAKER_ENDING,
  SPEAKERS,
  TIMES,
} from '../languages/en-speakers.ts';
import type { Word } from './words.ts';

/** Words `from` to `to` (not with it) of a sentence. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 16;
const isNoun = (word: Word | undefined): boolean => word?.kind === 'word';
const joins = (word: Word | undefined): boolean => word?.text === '&' || word?.text === '/';

/** The noun phrase that ends with the word `last`; null where there is none, or where it hangs on a preposition. */
export function phraseEndingAt(words: readonly Word[], last: number): Phrase | null {
  const word = words[last];
  if (word?.kind !== 'word' || BOUNDARIES.has(word.low) || PREPOSITIONS.has(word.low)) return null;
  if (PRONOUNS.has(word.low)) return { from: last, to: last + 1 };
  // "Its previously announced offering": nobody ends in an article.
  if (DETERMINERS.has(word.low) && last > 0) return null;
  let from = last;
  while (from > 0 && last - from < LONGEST) {
    const before = words[from - 1] as Word;
    if (joins(before)) {
      from -= 1;
      continue;
    }
    if (!isNoun(before) || PRONOUNS.has(before.low)) break;
    if (BOUNDARIES.has(before.low) && !(before.low === 'and' && joinsNames(words, from - 1))) break;
    if (isVerbOfSaying(words, from - 1)) break;
    from -= 1;
    // An article begins a phrase, unless that hangs on another one: "officials of the bank".
    if (
      DETERMINERS.has(before.low) &&
      !isPreposition(words[from - 1]) &&
      !DETERMINERS.has(words[from - 1]?.low ?? '') &&
      // "The past two weeks"
      !/^(?:past|last|next|first|other)$/u.test(words[from - 1]?.low ?? '')
    )
      break;
  }
  return trimmed(words, from, last + 1);
}

/** "Bolton and Gorka", "the Justice and State departments": one phrase; after it no article may come. */
function joinsNames(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (!before || !after || before.kind !== 'word') return false;
  return before.capital === after.capital && !DETERMINERS.has(after.low) && !PRONOUNS.has(before.low);
}

const isPreposition = (word: Word | undefined): boolean => word !== undefined && PREPOSITIONS.has(word.low);

/** Whether the word is a verb of saying, and not a noun or an adjective that looks like one: "reports", "the proposed tax". */
function isVerbOfSaying(words: readonly Word[], at: number): boolean {
  const { low } = words[at] as Word;
  const verb = SAYING_VERBS.get(low);
  if (verb === undefined || verb.noun) return false;
  const mayDescribe = verb.participle && !verb.told && low.endsWith('ed');
  return !mayDescribe || (isSpeaker(words[at - 1]) && !isPreposition(words[at + 1]));
}

/** "Tesla", "officials"; not "the", "Tesla’s". */
function isSpeaker(word: Word | undefined): boolean {
  if (!word) return false;
  const isName = word.capital && !DETERMINERS.has(word.low) && !/[’']s?$/u.test(word.text);
  return isName || SPEAKERS.has(word.low);
}

/** Without adverbs before it; without a phrase on a preposition ("In recent weeks Jane Roe"), if a name follows. */
function trimmed(words: readonly Word[], start: number, to: number): Phrase | null {
  let from = start;
  for (; from < to - 1; from += 1) {
    const [low = '', next = ''] = [words[from]?.low, words[from + 1]?.low];
    // "Last April Ford".
    const time = DAYS.has(low) || (DAYS.has(next) && /^(?:last|next|early|late|this)$/u.test(low));
    // "Last month London broker Roe".
    if (/^(?:last|this|earlier)$/u.test(low) && /^(?:week|month|year)$/u.test(next) && from + 2 < to)
      from += 1;
    else if (!time && ((words[from]?.capital === true && from > 0) || !/ly$/u.test(low))) break;
  }
  if (!isPreposition(words[from])) return { from, to };
  let name = to;
  while (
    name > from &&
    (words[name - 1]?.capital || /^(?:de|van|von|al|bin)$/u.test(words[name - 1]?.low ?? ''))
  )
    name -= 1;
  if (name === to || isPreposition(words[name - 1]) || DETERMINERS.has(words[name - 1]?.low ?? ''))
    return null;
  return { from: name, to };
}

/** The noun phrase that begins with the word `from`; it ends before what says when, where or how. */
export function phraseFrom(words: readonly Word[], from: number): Phrase | null {
  const first = words[from];
  if (first?.kind !== 'word' || BOUNDARIES.has(first.low)) return null;
  if (PRONOUNS.has(first.low)) return { from, to: from + 1 };
  if (isPreposition(first) || DAYS.has(first.low) || (TIMES.has(first.low) && !first.capital)) return null;
  let to = from + 1;
  while (to < words.length && to - from < LONGEST) {
    const word = words[to] as Word;
    if (joins(word)) {
      to += 1;
      continue;
    }
    if (word.kind !== 'word' || PRONOUNS.has(word.low)) break;
    if (BOUNDARIES.has(word.low) && !(word.low === 'and' && joinsNames(words, to))) break;
    if (DAYS.has(word.low) || (!word.capital && /ly$/u.test(word.low))) break;
    if (
      DETERMINERS.has(word.low) &&
      !isPreposition(words[to - 1]) &&
      !DETERMINERS.has(words[to - 1]?.low ?? '')
    )
      break;
    if (isPreposition(word)) {
      const after = words[to + 1];
      const made = word.low === 'by' && AFTER_NOUN.has(words[to - 1]?.low ?? '');
      const holds =
        (made || /^(?:of|for|at|from|with|behind|on|in)$/u.test(word.low)) && after?.kind === 'word';
      if (
        !holds ||
        DAYS.has(after.low) ||
        /^(?:an?|his|her|their|which|whom|condition|behalf|recent|late|early|this|last|about|\d.*)$/u.test(
          after.low,
        )
      )
        break;
      if (
        /^(?:on|in)$/u.test(word.low) &&
        !(after.capital || (after.low === 'the' && words[to + 2]?.capital))
      )
        break;
    } else if (TIMES.has(word.low) && !word.capital) break;
    to += 1;
  }
  while (
    to > from + 1 &&
    (isPreposition(words[to - 1]) ||
      DETERMINERS.has(words[to - 1]?.low ?? '') ||
      AFTER_NOUN.has(words[to - 1]?.low ?? ''))
  )
    to -= 1;
  return { from, to };
}

const isTime = (word: Word | undefined): boolean => /^(?:last|this|the|earlier)$/u.test(word?.low ?? '');

/** The word that a phrase is about: "officials" in "two officials of the bank". */
export function headOf(words: readonly Word[], { from, to }: Phrase): Word {
  let at = from;
  while (
    at + 1 < to &&
    !isPreposition(words[at + 1]) &&
    !AFTER_NOUN.has(words[at + 1]?.low ?? '') &&
    !isTime(words[at + 1])
  )
    at += 1;
  return words[at] as Word;
}

/** "Six in 10", "most likely voters". */
function answersPoll(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let at = from; at < to; at += 1) {
    const { low } = words[at] as Word;
    if (RESPONDENTS.has(low) || low.endsWith('%')) return true;
    if (
      at > from &&
      /^(?:in|of)$/u.test(words[at - 1]?.low ?? '') &&
      /^(?:\d+|two|three|four|five|ten)$/u.test(low)
    )
      return true;
  }
  return false;
}

/** What numbers end in. */
const MEASURED = /^(?:pct|percent|dlrs?|mln|bln|stg|cts|million|billion|trillion)$/u;

/** Whether somebody, or something that is written, may be meant. After "said" anything may speak that is no time or thing. */
export function canSpeak(words: readonly Word[], phrase: Phrase, strong: boolean): boolean {
  const { from, to } = phrase;
  const head = headOf(words, phrase);
  const low = head.low.replace(/[’']s?$/u, '');
  if (PRONOUNS.has(head.low)) return to - from === 1;
  if (!DOCUMENTS.has(low) && answersPoll(words, phrase)) return false;
  if (
    MEASURED.test(words[to - 1]?.low ?? '') ||
    /^\P{L}*\p{N}/u.test(head.text) ||
    (NO_SPEAKER.has(low) && !head.capital) ||
    DAYS.has(low) ||
    FINITE.has(low)
  )
    return false;
  if (head.capital && (from > 0 || to - from > 1 || !DETERMINERS.has(low)))
    return !TIMES.has(low) && !PREPOSITIONS.has(low);
  if (SPEAKERS.has(low) || DOCUMENTS.has(low)) return true;
  return strong ? !PREPOSITIONS.has(low) && low.length > 2 : SPEAKER_ENDING.test(low);
}
