import {
  BE,
  BODY,
  DETERMINERS,
  DOCUMENTS,
  FINITE,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SAYING_NOUNS,
  SAYING_VERBS,
  SPEAKERS,
} from '../languages/en-speakers.ts';
import { canSpeak, headOf, type Phrase, phraseEndingAt } from './noun-phrase.ts';
import type { Word } from './words.ts';

const LONGEST_CLAUSE = 24;
/** A relative clause does not reach over these. */
const OPENS_CLAUSE =
  /^(?:when|while|although|though|because|if|unless|as|after|before|whether|so|yet|where|how|why|what)$/u;
const JOINS = /^(?:and|or|but)$/u;

/**
 * The subject of a verb right after `phrase`. Where that phrase is the end of a relative clause, it is the noun
 * before the clause ("witnesses" in "Witnesses who saw the attack said"); null where either may be meant.
 */
export function subjectOutside(words: readonly Word[], phrase: Phrase, strong: boolean): Phrase | null {
  const before = words[phrase.from - 1];
  const isNoun = beginsNoun(words, phrase);
  const at = relativeBefore(words, phrase.from);
  if (at < 0) {
    const predicate =
      before &&
      (FINITE.has(before.low) || BE.has(before.low) || NEGATIONS.has(before.low) || before.low === 'be');
    return predicate && !isNoun && !canSpeak(words, phrase, false) ? null : phrase;
  }
  const closest = at === phrase.from - 1;
  const speaks = canSpeak(words, phrase, false);
  if (isNoun && (closest || JOINS.test(before?.low ?? ''))) {
    // "Which the ministry said", "who the lab said had died"; but not "that Tom Lee founded said".
    if (speaks || isGap(words, phrase.to)) return phrase;
    return closest ? nounBefore(words, at, false) : null;
  }
  // "Who senior officials said" is not told from "who saw officials said", nor "who fled and police said".
  if (JOINS.test(before?.low ?? '') || (closest && speaks && !headOf(words, phrase).capital)) return null;
  return nounBefore(words, at, strong);
}

/** The noun before a relative clause; one that a comma cuts off is sure only where a person is described. */
function nounBefore(words: readonly Word[], at: number, strong: boolean): Phrase | null {
  const comma = words[at - 1]?.text === ',';
  if (comma && words[at]?.low !== 'who' && words[at]?.low !== 'whose') return null;
  const whole = phraseEndingAt(words, comma ? at - 2 : at - 1);
  if (!whole) return null;
  // "A spokesman for the company that lost": he speaks, whatever the clause describes.
  if (canSpeak(words, whole, false)) return whole;
  const who = describedBy(words, whole, words[at]?.low ?? '');
  return who ?? (strong && canSpeak(words, whole, true) ? whole : null);
}

/** Whether the words are a noun phrase and not a verb with its object, by their first one. */
function beginsNoun(words: readonly Word[], { from }: Phrase): boolean {
  const { low, text, capital } = words[from] as Word;
  return capital || DETERMINERS.has(low) || SPEAKERS.has(low) || PRONOUNS.has(low) || /[’']s?$/u.test(text);
}

/** What follows "said" lacks its subject: "who police said was armed". */
function isGap(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at < words.length && !SAYING_VERBS.has(words[at]?.low ?? '')) at += 1;
  const next = words[at + 1]?.low ?? '';
  return FINITE.has(next) || /ed$/u.test(next);
}

/** The relative word of the clause that a word ends; -1 where that is in no such clause. */
function relativeBefore(words: readonly Word[], from: number): number {
  let ended = false;
  for (let at = from - 1; at >= 0 && from - at < LONGEST_CLAUSE; at -= 1) {
    const { kind, low } = words[at] as Word;
    if (kind !== 'word' || OPENS_CLAUSE.test(low)) return -1;
    const verb = SAYING_VERBS.get(low);
    if (at === from - 1 && verb && !verb.noun) return -1;
    if (low === 'whose') return at;
    if (RELATIVES.has(low) && (low !== 'that' || isRelativeThat(words, at))) return ended ? -1 : at;
    if (FINITE.has(low) && !isVerbOfClause(words, at)) ended = true;
  }
  return -1;
}

/** "Who was", "who has not been", "and was", "he is": the verb of a clause within; after other words that of the sentence. */
function isVerbOfClause(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0) {
    const { low } = words[at] as Word;
    if (!FINITE.has(low) && !BE.has(low) && !NEGATIONS.has(low) && !/.ly$/u.test(low)) break;
    at -= 1;
  }
  const { low = '' } = words[at] ?? {};
  return RELATIVES.has(low) || PRONOUNS.has(low) || JOINS.test(low);
}

/** "The bank that lent", not "the claim that", "the bank estimates that", "told reporters that", "it was clear that". */
function isRelativeThat(words: readonly Word[], at: number): boolean {
  const noun = phraseEndingAt(words, at - 1);
  if (!noun || !canSpeak(words, noun, false)) return false;
  if (SAYING_NOUNS.has(headOf(words, noun).low) || SAYING_VERBS.has(words[at - 1]?.low ?? '')) return false;
  return !SAYING_VERBS.get(words[noun.from - 1]?.low ?? '')?.told;
}

/**
 * Whom ", who" or ", which" describes of a phrase that hangs on prepositions: "the man" in "the trial of the man, who",
 * "Tesla" in "shares in Tesla, which". Null where two may be meant.
 */
export function describedBy(words: readonly Word[], whole: Phrase, relative: string): Phrase | null {
  const parts = partsOf(words, whole).filter((part) => canSpeak(words, part, false));
  const person = (part: Phrase) => {
    const { low } = headOf(words, part);
    return !DOCUMENTS.has(low) && !BODY.test(low);
  };
  const last = parts.at(-1) ?? null;
  if (relative === 'who' || relative === 'whose') {
    const first = parts.find(person);
    if (!first) return last;
    // "A lawyer for Tom Lee, who": one or the other.
    const other = parts.findLast(person) as Phrase;
    return other !== first && isFullName(words, other) ? null : first;
  }
  const body = parts.find((part) => part === whole && !person(part));
  if (body && last && last !== body) {
    const preposition = words[last.from - 1]?.low ?? '';
    // "The report on Tesla", "the bank in Ohio": more is said of these than of what they hang on.
    if (DOCUMENTS.has(headOf(words, body).low) || /^(?:in|at|near|from)$/u.test(preposition)) return body;
  }
  return last;
}

const isFullName = (words: readonly Word[], { from, to }: Phrase): boolean =>
  to - from > 1 &&
  words.slice(from, to).every(({ capital }) => capital) &&
  !BODY.test((words[to - 1] as Word).low);

/** A phrase, and what follows each of its prepositions; the ones in a name divide nothing: "the Bank of England". */
function partsOf(words: readonly Word[], whole: Phrase): Phrase[] {
  const parts = [whole];
  for (let at = whole.from + 1; at < whole.to - 1; at += 1) {
    const { low, capital } = words[at] as Word;
    if (PREPOSITIONS.has(low) && !capital && !isInName(words, at)) parts.push({ from: at + 1, to: whole.to });
  }
  return parts;
}

/** "Bank of England", "Centers for Disease Control"; not "Shares in Tesla" at the beginning, nor "Jane Roe of Tesla". */
function isInName(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1] as Word, words[at + 1] as Word];
  const named = after.capital || (after.low === 'the' && words[at + 2]?.capital);
  if (!before.capital || !named || !/^(?:of|for|on)$/u.test(words[at]?.low ?? '')) return false;
  return BODY.test(before.low) || (at > 1 && !words[at - 2]?.capital);
}
