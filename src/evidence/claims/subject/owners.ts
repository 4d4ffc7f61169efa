import type { Relation } from '../../../language/parsing/parts.ts';
import { isSubjectWord } from '../languages/en-subject-words.ts';
import { complement, isSaying, isTelling, isVerb, MOST_STEPS, SUBJECTS, subjectOf } from './clauses.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** Who is named beside a noun: "its value", "shares of Ford"; -1 for nobody, and for times ("last year's peak"). */
export function ownerBeside(sentence: ParsedSentence, noun: number): number {
  const { parse, isQuantity } = sentence;
  const owner =
    parse.children(noun, 'nmod:poss').find((child) => !isQuantity(child)) ?? nameIn(sentence, noun);
  return owner >= 0 && !isTime(sentence, owner) ? owner : -1;
}

/** Whose something is: by its genitive, or by who does with it what the sentence says. */
export function ownerOf(sentence: ParsedSentence, noun: number): number {
  const { parse, isQuantity } = sentence;
  let at = noun;
  for (let left = MOST_STEPS; left > 0 && at >= 0; left -= 1) {
    const owner = parse.children(at, 'nmod:poss').find((child) => !isQuantity(child));
    if (owner !== undefined) return owner;
    const name = at === noun ? nameIn(sentence, at) : -1;
    if (name >= 0) return name;
    const head = parse.head(at);
    if (head < 0) return -1;
    const relation = parse.relation(at);
    if (SUBJECTS.includes(relation)) return -1;
    if (isTelling(sentence, head, at)) return -1;
    if (isVerb(sentence, head)) return doer(sentence, relation, head);
    at = head;
  }
  return -1;
}

/** The subject of the clause that a noun is in, of which it is no subject itself; -1 where there is none. */
export function subjectOver(sentence: ParsedSentence, noun: number): number {
  const { parse } = sentence;
  let at = noun;
  for (let left = MOST_STEPS; left > 0; left -= 1) {
    const head = parse.head(at);
    if (head < 0 || SUBJECTS.includes(parse.relation(at)) || isTelling(sentence, head, at)) return -1;
    if (isVerb(sentence, head)) return subjectOf(sentence, head);
    at = head;
  }
  return -1;
}

/** Who has what is counted: by its genitive, by who does something with it, or by a name beside it. */
export function countOwner(sentence: ParsedSentence, noun: number): number {
  const { parse, isQuantity } = sentence;
  const genitive = parse.children(noun, 'nmod:poss').find((child) => !isQuantity(child));
  if (genitive !== undefined) return genitive;
  const before = verbBefore(sentence, noun);
  const placed =
    before >= 0 && !isSubjectWord('reporting', parse.words[before]) ? doer(sentence, 'obj', before) : -1;
  if (placed >= 0) return placed;
  const verb = parse.head(noun);
  // "The police reported 2,521 incidents": they are not theirs.
  if (isSubjectWord('reporting', parse.words[verb])) return -1;
  const owner = verb >= 0 && isVerb(sentence, verb) ? doer(sentence, parse.relation(noun), verb) : -1;
  return owner >= 0 ? owner : ownerOf(sentence, noun);
}

/** "Scored | 22 goals": the verb right before the number of what is counted, whatever the parser says; -1 where none is. */
function verbBefore(sentence: ParsedSentence, noun: number): number {
  const { isQuantity } = sentence;
  let at = noun;
  while (at > 0 && noun - at < MOST_STEPS && !isQuantity(at)) at -= 1;
  while (at > 0 && isQuantity(at)) at -= 1;
  return isVerb(sentence, at) && sentence.parse.part(at) !== 'auxiliary' && isQuantity(at + 1) ? at : -1;
}

/** Who has what a verb is done to: who does it, if that is somebody; or whatever has it. */
function doer(sentence: ParsedSentence, relation: Relation, verb: number): number {
  // "The study showed Clinton ahead": it has nothing of it.
  if (isSubjectWord('showing', sentence.parse.words[verb])) return -1;
  if (isSaying(sentence, verb) || !/^(?:obj|obl:unmarked|conj|xcomp)$/.test(relation)) return -1;
  const subject = subjectOf(sentence, verb);
  if (isTellerBehind(sentence, subject, verb)) return -1;
  return canHold(sentence, subject) || isSubjectWord('having', sentence.parse.words[verb]) ? subject : -1;
}

/** "An order to cut output would hurt, | analysts | said": who says so does not cut it. A company may well tell of its own. */
const isTellerBehind = (sentence: ParsedSentence, subject: number, verb: number): boolean =>
  subject > verb &&
  sentence.parse.part(subject) !== 'name' &&
  isSaying(sentence, sentence.parse.head(subject));

/** A name that a noun has beside it: "Ford shares", "the value of Ford". */
function nameIn(sentence: ParsedSentence, noun: number): number {
  const { parse } = sentence;
  if (parse.part(noun) === 'name') return -1;
  const of = complement(sentence, noun, 'of');
  if (of >= 0 && parse.part(of) === 'name') return of;
  // "A bid from Ford" is Ford's.
  const from = isSubjectWord('offers', parse.words[noun]) ? complement(sentence, noun, 'from') : -1;
  if (from >= 0 && parse.part(from) === 'name') return from;
  return (
    parse
      .children(noun, 'compound', 'amod')
      .find((child) => parse.part(child) === 'name' && /^[\p{Lu}\d]/u.test(parse.words[child] as string)) ??
    -1
  );
}

/** The subject of a verb if it can have something. */
export function holderOf(sentence: ParsedSentence, verb: number): number {
  const subject = subjectOf(sentence, verb);
  if (isTellerBehind(sentence, subject, verb)) return -1;
  return canHold(sentence, subject) ? subject : -1;
}

/**
 * Whether a word is one that can have something: a name, a pronoun, or a noun of people and bodies. What else does something
 * to a figure owns nothing: "cold weather took prices past $50".
 */
export const canHold = ({ parse }: ParsedSentence, at: number): boolean =>
  at >= 0 &&
  (/^(?:name|pronoun|possessive pronoun)$/.test(parse.part(at)) || isSubjectWord('owners', parse.words[at]));

/** Whose the whole is: its own owner, or else that of the part. */
export function ownOwner(sentence: ParsedSentence, whole: number, part: number): number {
  const own = sentence.parse.children(whole, 'nmod:poss').find((child) => !sentence.isQuantity(child));
  return own ?? ownerOf(sentence, part);
}
