import type { Stretch } from '../../../language/sentences.ts';
import {
  DAYS,
  DETERMINERS,
  DOCUMENTS,
  FINITE,
  POLL,
  PRONOUNS,
  type SayingVerb,
} from '../languages/en-speakers.ts';
import { additionFrom } from './newsroom-additions.ts';
import { headOf, type Phrase, phraseFrom } from './noun-phrase.ts';
import { stretch } from './stretches.ts';
import { DASH } from './subjects.ts';
import type { Word } from './words.ts';

/** Where what is said begins after its verb; null where nothing follows but when, where and to whom. */
export function complementAt(words: readonly Word[], i: number, verb: SayingVerb): number | null {
  let at = i + 1;
  if (verb.told) at = afterHearer(words, at);
  if (verb.out && words[at]?.low !== 'out') return null;
  if (verb.out) at += 1;
  for (;;) {
    const word = words[at];
    if (!word || /^[.;)?!\]]$/u.test(word.text)) return null;
    if (word.kind === 'quotation' || word.text === ':') return at;
    if (word.low === 'that') return at + 1;
    if (word.text === ',')
      return words[at + 1]?.kind === 'quotation' ? at + 1 : words[at + 1]?.low === 'that' ? at + 2 : null;
    if (
      DAYS.has(word.low) ||
      (/ly$/u.test(word.low) && !/^(?:only|nearly|roughly)$/u.test(word.low)) ||
      /^(?:again|later|earlier|too|also)$/u.test(word.low)
    ) {
      at += 1;
      continue;
    }
    if (word.low === 'for' && verb.calls) return at;
    if (
      word.low === 'to' &&
      (verb.to || verb.told || verb.kind === 'want' || verb.ing || /ing$/u.test(words[at + 1]?.low ?? ''))
    )
      return at;
    if (word.kind === 'word' && startsAside(words, at)) {
      const next = resumes(words, at);
      if (next !== null) return next;
      return verb.kind === 'say' && !isBare(words, at) ? null : at;
    }
    return at;
  }
}

/** Words that say when, where or how something was said. */
function startsAside(words: readonly Word[], at: number): boolean {
  const { low } = words[at] as Word;
  if (low === 'at' && /^(?:least|most)$/u.test(words[at + 1]?.low ?? '')) return false;
  if (low === 'about' && /^\P{L}*\p{N}/u.test(words[at + 1]?.text ?? '')) return false;
  return /^(?:in|on|at|during|of|about|as|from|through|via|with|after|before|when|while|last|late|early|this|to|by|following|amid|recently|earlier)$/u.test(
    low,
  );
}

/** Where, behind such words, what is said begins all the same. */
function resumes(words: readonly Word[], at: number): number | null {
  for (let j = at; j < words.length && j - at < 18; j += 1) {
    const word = words[j] as Word;
    if (word.low === 'that' && words[j - 1]?.kind === 'word') return j + 1;
    if (word.kind === 'quotation' || word.text === ':') return j;
    if (/^[;—–]$/u.test(word.text)) return null;
  }
  return null;
}

/** "said in 2015 it earned …", "said last year’s total was …": a clause comes after all. */
function isBare(words: readonly Word[], at: number): boolean {
  for (let j = at + 1; j < words.length && j - at < 14; j += 1) {
    const { low, text, kind } = words[j] as Word;
    if (FINITE.has(low)) return true;
    if (kind === 'word' && PRONOUNS.has(low) && j > at + 1) return true;
    if (/^[,;—–]$/u.test(text)) return false;
  }
  return false;
}

/** "told reporters on Monday": behind whom it was said to. */
function afterHearer(words: readonly Word[], at: number): number {
  const first = words[at];
  if (first?.kind !== 'word') return at;
  if (/^(?:him|her|them|me|us|you|it)$/u.test(first.low)) return at + 1;
  const hearer = phraseFrom(words, at);
  if (!hearer) return at;
  // "told reporters exports would fall": one word hears.
  if (!first.capital && !DETERMINERS.has(first.low)) return at + 1;
  return hearer.to;
}

/** What follows is a thing said: a clause, an infinitive, a quotation. */
export function complements(words: readonly Word[], at: number, verb: SayingVerb, who: Phrase): boolean {
  const that = words[at - 1]?.low === 'that';
  const first = words[at];
  const quoted = first?.kind === 'quotation' || first?.text === ':';
  if (verb.quotes) return quoted || (verb.calls === true && first?.low === 'for');
  if (verb.onlyTo) return first?.low === 'to';
  if (verb.poll)
    return (
      POLL.test(headOf(words, who).low) ||
      (/^(?:put|puts|pegs|pegged)$/u.test(words[at - 1]?.low ?? '') && atNumber(words, at))
    );
  if (that || quoted) return true;
  if (verb.kind === 'show') return DOCUMENTS.has(headOf(words, who).low);
  return !verb.clause || isClause(words, at);
}

/** "put the cost at $5 million". */
function atNumber(words: readonly Word[], from: number): boolean {
  for (let j = from; j + 1 < words.length && j - from < 10; j += 1) {
    if (words[j]?.low === 'at')
      return /\p{N}/u.test(`${words[j + 1]?.text} ${words[j + 2]?.text} ${words[j + 3]?.text}`);
  }
  return false;
}

/** Subject and verb follow: "added he would pay", not "added 500 jobs". */
function isClause(words: readonly Word[], from: number): boolean {
  for (let j = from; j < words.length && j - from < 12; j += 1) {
    const { low, text } = words[j] as Word;
    if (FINITE.has(low) || (PRONOUNS.has(low) && j === from)) return j > from || PRONOUNS.has(low);
    if (/^[,;:—–]$/u.test(text)) return false;
  }
  return false;
}

/** What the newsroom goes on with: "…, while", "…, which", "… — a record". */
const GOES_ON = /^(?:while|whereas|although|referring|citing|according|adding|noting)$/u;
const DESCRIBED = /^(?:which|who|whose|where)$/u;
/** With these, what is said begins with a clause of its own: the comma behind that ends nothing. */
const OPENS = /^(?:if|when|while|although|though|because|unless|after|before|in)$/u;

/** What is said from a word on, without what the newsroom puts in or behind it. */
export function saidAfter(words: readonly Word[], at: number, shows: boolean, relative: boolean): Stretch[] {
  const said: Stretch[] = [];
  let from = at;
  const opening = relative ? openingComma(words, at) : at;
  const end = additionFrom(words, at);
  for (let j = at + 2; j < end; j += 1) {
    const { text } = words[j] as Word;
    const comma = text === ',';
    const dash = DASH.test(text);
    const next = words[j + 1]?.low ?? '';
    const closes = comma && (relative ? endsRelative(words, j, opening) : !shows && GOES_ON.test(next));
    if (text === ';' || closes) return [...said, ...stretch(words, from, j)];
    if (!dash && !(comma && DESCRIBED.test(next))) continue;
    said.push(...stretch(words, from, j));
    const isBegun = words.slice(at, j).some(({ low }) => FINITE.has(low) || /ed$/u.test(low));
    const back = !dash && !isBegun ? clauseAfter(words, j, end) : resumesAt(words, j, dash, end);
    if (back < 0) return said;
    from = back;
    j = back;
  }
  return [...said, ...stretch(words, from, end)];
}

/** "Who said that if prices rose, costs would": the comma that ends the first of the two clauses. */
function openingComma(words: readonly Word[], at: number): number {
  return OPENS.test(words[at]?.low ?? '') ? words.findIndex(({ text }, j) => j > at && text === ',') : at;
}

/** A clause with "who" or "which" ends at its comma, unless more is said with "that": "which said A, and that B, is new". */
function endsRelative(words: readonly Word[], comma: number, opening: number): boolean {
  const [next, second] = [words[comma + 1]?.low, words[comma + 2]?.low];
  const goesOn = next === 'that' || (next === 'and' && second === 'that');
  return comma > opening && !goesOn;
}

/** "In three counties, which include Lyon and Nice, voters have lost": the clause that was only opened before. */
function clauseAfter(words: readonly Word[], from: number, end: number): number {
  for (let j = from + 2; j < end; j += 1) {
    if (words[j]?.text !== ',') continue;
    for (let k = j + 2; k < end && words[k]?.kind === 'word'; k += 1)
      if (FINITE.has(words[k]?.low ?? '')) return j + 1;
  }
  return -1;
}

/** Where a clause goes on that something was put into; -1 where it does not. */
function resumesAt(words: readonly Word[], from: number, dash: boolean, end: number): number {
  for (let j = from + 2; j < end; j += 1) {
    const { text } = words[j] as Word;
    if (dash && DASH.test(text)) return j + 1;
    if (
      !dash &&
      text === ',' &&
      (FINITE.has(words[j + 1]?.low ?? '') || /ed$/u.test(words[j + 1]?.low ?? ''))
    )
      return j + 1;
  }
  return -1;
}
