import type { Parse } from '../../../language/parsing/parser.ts';
import { keyOf } from '../../../language/tokens.ts';
import { isSubjectWord } from '../languages/en-subject-words.ts';
import { isVerb } from './clauses.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** So many words on, nothing is beside a quantity any more. */
const FAR = 12;

/** Where the words of a quantity end. */
function endOf({ isQuantity, runTo }: ParsedSentence, at: number): number {
  return runTo(isQuantity(at) ? at : at + 1);
}

/**
 * "Medium and large companies", "car and truck assembly plants", "oil and gas assets": the plural that words joined by "and"
 * describe, where the parser stops at the first; `noun` itself where nothing is joined.
 */
export function joinedPlural({ parse, isQuantity }: ParsedSentence, noun: number): number {
  if (parse.part(noun) === 'nouns' || parse.part(noun + 1) !== 'and') return noun;
  let at = noun + 2;
  while (
    at - noun < FAR &&
    !isQuantity(at) &&
    /^(?:adjective|noun|participle|ing verb|and)$/.test(parse.part(at))
  )
    at += 1;
  return parse.part(at) === 'nouns' && parse.part(at - 1) !== 'and' && !isQuantity(at) ? at : noun;
}

/** "An offer worth $5 million", "a deal valued at $5 million": the noun before; -1 where none is. */
export function nounWorth(sentence: ParsedSentence, at: number): number {
  const { parse, isQuantity } = sentence;
  let before = at - 1;
  while (before > 0 && isQuantity(before)) before -= 1;
  const isEqual = parse.words[before] === 'to' && parse.words[before - 1] === 'equal';
  if (isEqual || /^(?:at|between)$/.test(parse.words[before] ?? '')) before -= 1;
  if (!isEqual && !isSubjectWord('worth', parse.words[before])) return -1;
  before -= 1;
  if (parse.words[before] === ',') before -= 1;
  if (before < 0 || !/^(?:nouns?|name)$/.test(parse.part(before)) || isTime(sentence, before)) return -1;
  // "Projects in Kenya worth $5 million": not Kenya.
  let noun = before;
  while (/^nmod/.test(parse.relation(noun)) && parse.head(noun) < noun && !isIndefinite(sentence, noun))
    noun = parse.head(noun);
  return isQuantity(noun) || !/^(?:nouns?|name)$/.test(parse.part(noun)) ? before : noun;
}

const isIndefinite = ({ parse }: ParsedSentence, noun: number): boolean =>
  parse.children(noun, 'det').some((child) => /^an?$/i.test(parse.words[child] as string));

/** "$5 million in damages", "in aid", "in Roe money": what kind of money it is. */
export function thingsIn(sentence: ParsedSentence, at: number): number {
  const { parse } = sentence;
  const next = endOf(sentence, at);
  if (keyOf(parse.words[next] ?? '') !== 'in') return -1;
  for (let noun = next + 1; noun < next + 4 && noun < parse.words.length; noun += 1) {
    if (
      parse.words[at] === '$' &&
      isSubjectWord('kindsOfMoney', parse.words[noun]) &&
      !/^nouns?$/.test(parse.part(noun + 1))
    )
      return noun;
    if (/^(?:adjective|noun|name)$/.test(parse.part(noun))) continue;
    const isThing =
      parse.part(noun) === 'nouns' && !isTime(sentence, noun) && !isSubjectWord('prices', parse.words[noun]);
    return isThing ? noun : -1;
  }
  return -1;
}

/** The phrase after "of" right behind a quantity: "60 percent of its value". */
export function wholeOf(sentence: ParsedSentence, at: number): number {
  const { parse, isQuantity } = sentence;
  const end = endOf(sentence, at);
  // "Half the money"
  if (
    isFraction(sentence, at) &&
    isSubjectWord('openers', parse.words[end]) &&
    !/^an?$/.test(parse.words[end] as string)
  ) {
    const last = nounFrom(sentence, end);
    return last >= 0 && !isTime(sentence, last) && !isSubjectWord('amounts', parse.words[last]) ? last : -1;
  }
  // "$5 worth of goods"
  const next = keyOf(parse.words[end] ?? '') === 'worth' ? end + 1 : end;
  if (keyOf(parse.words[next] ?? '') !== 'of') return -1;
  const noun = parse.head(next);
  if (noun > next && noun - next < FAR && !isQuantity(noun) && !isVerb(sentence, noun))
    return isTime(sentence, noun) ? -1 : joinedPlural(sentence, noun);
  const last = nounFrom(sentence, next + 1);
  return last >= 0 && !isTime(sentence, last) ? joinedPlural(sentence, last) : -1;
}

/** Whether a quantity is a part that words name: "half", "two-thirds". */
const isFraction = ({ tokens, to, isQuantity }: ParsedSentence, at: number): boolean =>
  isQuantity(at) && /^(?:half|thirds?|quarters?)$/.test(tokens[(to[at] as number) - 1]?.lower ?? '');

/** Where the noun phrase that begins at a word has its noun, by the order of the words alone; -1 where none begins. */
export function nounFrom({ parse, isQuantity }: ParsedSentence, from: number): number {
  let noun = -1;
  let at = from;
  for (; at < parse.words.length && at - from < FAR; at += 1) {
    if (isQuantity(at)) continue;
    const part = parse.part(at);
    if (/^(?:nouns?|name)$/.test(part)) noun = at;
    else if (noun >= 0) {
      if (part !== 'possessive') break;
    } else if (BEFORE_NOUN.test(part) || isQuantity(at - 1) || isModifier(parse, at)) continue;
    // "Six weeks of paid leave": a noun that the tagger takes for a verb.
    else return at > from && part === 'base verb' ? at : nominal(parse, from, at - 1);
  }
  return noun >= 0 ? noun : nominal(parse, from, at - 1);
}

/** "5 percent of the total outstanding": an adjective that stands for a noun. */
const nominal = (parse: Parse, from: number, at: number): number =>
  at > from && parse.part(at) === 'adjective' && parse.part(from) === 'determiner' ? at : -1;

/** "Senior subordinated notes": what describes a noun, where the tagger sees a verb. */
const isModifier = (parse: Parse, at: number): boolean =>
  parse.part(at) === 'verb' && /ed$/.test(parse.words[at] as string) && /^nouns?$/.test(parse.part(at + 1));

const BEFORE_NOUN = /^(?:determiner|adjective|comparative|superlative|possessive pronoun|participle|hyphen)$/;

/** "The bank's | 100,000 bankers", "its | 50 pct stake": who has what the quantity belongs to; -1 where nobody is named before it. */
export function genitiveBefore(sentence: ParsedSentence, at: number): number {
  const { parse } = sentence;
  const before = startOf(sentence, at) - 1;
  const owner =
    parse.part(before) === 'possessive'
      ? before - 1
      : parse.part(before) === 'possessive pronoun'
        ? before
        : -1;
  return owner >= 0 && !isTime(sentence, owner) && !sentence.isQuantity(owner) ? owner : -1;
}

/** "60 percent of its value, or $30 billion": the quantity that this one says again in another unit. */
export function sameAgain({ parse, places, runFrom }: ParsedSentence, at: number): number {
  const first = runFrom(at);
  if (keyOf(parse.words[first - 1] ?? '') !== 'or') return -1;
  const earlier = places.filter((place) => place >= 0 && place < first - 1).at(-1) ?? -1;
  return earlier >= 0 && first - earlier < FAR ? earlier : -1;
}

/**
 * "Italy two million tonnes, Spain 300,000, Ireland 100,000": the name that a quantity stands right behind, if it does so with
 * others; else -1.
 */
export function listedName(sentence: ParsedSentence, i: number): number {
  const known = namesListed.get(sentence);
  if (known) return known[i] ?? -1;
  const names = sentence.places.length > 2 ? sentence.places.map((place) => nameBefore(sentence, place)) : [];
  const listed = names.filter((name) => name >= 0).length > 2 ? names : [];
  namesListed.set(sentence, listed);
  return listed[i] ?? -1;
}

/** The names before the quantities of a sentence, found once for all of these; none where they make no list. */
const namesListed = new WeakMap<ParsedSentence, readonly number[]>();

/** The name right before a quantity, where an entry of a list may begin. */
function nameBefore(sentence: ParsedSentence, place: number): number {
  const { parse, isQuantity } = sentence;
  const name = startOf(sentence, place) - 1;
  if (place < 0 || name < 0 || isQuantity(name) || parse.part(name) !== 'name' || isTime(sentence, name))
    return -1;
  let before = name - 1;
  while (before >= 0 && /^\p{Lu}/u.test(parse.words[before] as string) && !isQuantity(before)) before -= 1;
  return before >= 0 && /^(?:comma|and|colon)$/.test(parse.part(before)) ? name : -1;
}

/** Where the words of a quantity begin. */
export function startOf({ runFrom }: ParsedSentence, at: number): number {
  return runFrom(at);
}

/** "A loss from discontinued | operations of $5 million": the sum that the noun before "of" belongs to; else the noun itself. */
function sumOver({ parse, isQuantity }: ParsedSentence, noun: number): number {
  if (isSubjectWord('amounts', parse.words[noun]) || isSubjectWord('sums', parse.words[noun])) return noun;
  let at = noun;
  for (let steps = 0; steps < FAR && at > 0; steps += 1) {
    at -= 1;
    if (isQuantity(at)) return noun;
    if (/^nouns?$/.test(parse.part(at)) && isSubjectWord('sums', parse.words[at])) {
      return /^(?:from|on|for|in)$/.test(keyOf(parse.words[at + 1] ?? '')) ? at : noun;
    }
    if (
      !/^(?:nouns?|name|adjective|participle|determiner|preposition|possessive|possessive pronoun|comma)$/.test(
        parse.part(at),
      )
    )
      return noun;
  }
  return noun;
}

/** "Takings of $5 million", "a loan of up to $5 million": the noun that a quantity says the size of. */
export function nounOf(sentence: ParsedSentence, at: number): number {
  const { parse } = sentence;
  let joint = startOf(sentence, at) - 1;
  for (let steps = 0; steps < 2 && /^(?:determiner|adjective|adverb)$/.test(parse.part(joint)); steps += 1)
    joint -= 1;
  let noun = joint - 1;
  // "Car sales during February of 10,049"
  let isDated = false;
  while (
    noun > 1 &&
    (isTime(sentence, noun) || (isDated && parse.part(noun) === 'name')) &&
    /^(?:preposition|determiner|adjective)$/.test(parse.part(noun - 1))
  ) {
    isDated = true;
    noun -= 1;
    while (noun > 0 && /^(?:preposition|determiner|adjective)$/.test(parse.part(noun))) noun -= 1;
  }
  return noun >= 0 &&
    keyOf(parse.words[joint] as string) === 'of' &&
    /^nouns?$/.test(parse.part(noun)) &&
    !sentence.isQuantity(noun) &&
    !isTime(sentence, noun)
    ? sumOver(sentence, noun)
    : -1;
}

/**
 * "$5 million efficiency savings", "a three-year slump": the noun that a quantity stands before, whatever the parser says.
 * Of a count it may be the subject of a verb, of what is measured not: "for $5 million people can".
 */
export function nounAfter(sentence: ParsedSentence, at: number, isCount = false): number {
  const { parse, isQuantity } = sentence;
  let noun = -1;
  let next = endOf(sentence, at);
  if (parse.words[next] === '-') next += 1;
  // "An 80 million dollar eurobond", "a 5 percent pay rise": behind "a" a noun must come, whatever the tagger says.
  const isOpen = /^an?$/i.test(parse.words[startOf(sentence, at) - 1] ?? '');
  // "A 150 billion franc, eight-year loan"
  if (isOpen && parse.part(next) === 'comma' && isQuantity(next + 1)) {
    next += 1;
    while (isQuantity(next)) next += 1;
    if (parse.words[next] === '-') next += 1;
  }
  for (let from = next; next < parse.words.length && next - from < 7; next += 1) {
    const part = parse.part(next);
    if (isQuantity(next) || isTime(sentence, next)) break;
    if (/^(?:nouns?|name)$/.test(part)) noun = next;
    // "A 5 million dollar buyers' credit"
    else if (isOpen && noun >= 0 && part === 'possessive' && /^nouns?$/.test(parse.part(next + 1))) continue;
    else if (
      isOpen &&
      noun < 0 &&
      /^(?:number|base verb|verb|other)$/.test(part) &&
      /^\p{Ll}{3}/u.test(parse.words[next] as string)
    )
      noun = next;
    // "Low- and middle-income Americans"
    else if (part === 'and' && parse.words[next - 1] === '-') continue;
    else if (isModifier(parse, next)) continue;
    else if (!/^(?:adjective|comparative|superlative|participle|ing verb|hyphen)$/.test(part)) break;
  }
  if (noun < 0) return -1;
  const verb = parse.head(noun);
  const isSubject = /^nsubj/.test(parse.relation(noun)) && verb > noun;
  return isSubject && !isCount && !isOpen && parse.head(at) !== noun ? -1 : noun;
}

/** Where a word stands within a few behind a quantity; -1 where it does not. */
export function wordAfter({ parse }: ParsedSentence, at: number, word: string | null): number {
  if (word === null) return -1;
  for (let next = at + 1; next < parse.words.length && next - at < 8; next += 1)
    if (parse.words[next]?.toLowerCase() === word) return next;
  return -1;
}

/** "Base price: $59,995": the noun before the colon, which no grammar joins to it. */
export function beforeColon({ parse, from, tokens }: ParsedSentence, at: number): number {
  let first = at;
  while (first > 0 && from[first - 1] === from[at]) first -= 1;
  const sign = tokens[(from[first] as number) - 1]?.text ?? '';
  const noun = first - 2;
  return /^[:≈=]$/.test(sign) && noun >= 0 && /^(?:nouns?|name)$/.test(parse.part(noun)) ? noun : -1;
}

/** "With imports | at $5 million and exports | at $6 million", "a | loss | $5 million": the noun that has the value, without a verb; else -1. */
export function nounValued(sentence: ParsedSentence, at: number): number {
  const { parse, isQuantity } = sentence;
  const before = startOf(sentence, at) - 1;
  // "Net excludes credits 5,000 dlrs": the tagger may take the noun for a verb, and "charges" may be one after a name.
  const isSum =
    /^(?:nouns?|name)$/.test(parse.part(before)) ||
    /^(?:and|vs|from|of|excludes?|includes?)$/.test(keyOf(parse.words[before - 1] ?? ''));
  if (parse.words[at] === '$' && isSum && isSubjectWord('sums', parse.words[before])) return before;
  const noun = before - 1;
  if (
    keyOf(parse.words[before] ?? '') !== 'at' ||
    !/^nouns?$/.test(parse.part(noun)) ||
    isTime(sentence, noun)
  )
    return -1;
  let first = noun;
  while (
    first > 0 &&
    /^(?:nouns?|name|adjective|determiner)$/.test(parse.part(first - 1)) &&
    !isQuantity(first - 1)
  )
    first -= 1;
  const joint = keyOf(parse.words[first - 1] ?? '');
  const isListed = joint === 'and' && parse.words.slice(0, first).some((word) => keyOf(word) === 'with');
  return joint === 'with' || isListed ? noun : -1;
}

/** "With the index | down 5%", "shares in Norwold | up 5 pence": the noun that a change stands behind without a verb; else -1. */
export function nounMoved(sentence: ParsedSentence, at: number): number {
  const { parse, isQuantity } = sentence;
  const moved = startOf(sentence, at) - 1;
  const last = moved - 1;
  if (!/^(?:up|down|higher|lower|off)$/.test(keyOf(parse.words[moved] ?? ''))) return -1;
  if (last < 0 || !/^(?:nouns?|name)$/.test(parse.part(last)) || isQuantity(last) || isTime(sentence, last))
    return -1;
  let noun = last;
  while (
    /^nmod/.test(parse.relation(noun)) &&
    parse.head(noun) < noun &&
    parse.head(noun) >= 0 &&
    parse.part(noun) === 'name' &&
    parse.children(noun, 'case').some((joint) => keyOf(parse.words[joint] as string) !== 'with')
  )
    noun = parse.head(noun);
  return /^(?:nouns?|name)$/.test(parse.part(noun)) ? noun : -1;
}

/** "Estimated | at 5 million tonnes of paddy", "rose | to $5 million of debt": a level that something else reaches. */
export function isLevelReached(sentence: ParsedSentence, at: number): boolean {
  const { parse } = sentence;
  return (
    /^(?:at|to)$/.test(keyOf(parse.words[startOf(sentence, at) - 1] ?? '')) &&
    !/^(?:%|some)$/.test(parse.words[at] as string)
  );
}

/** "Output | was 5 million ounces of gold": an amount that something is said to be; no share of it. */
export const isSaidToBe = (sentence: ParsedSentence, at: number): boolean =>
  /^(?:is|are|was|were|be)$/.test(keyOf(sentence.parse.words[startOf(sentence, at) - 1] ?? '')) &&
  !/^(?:%|some)$/.test(sentence.parse.words[at] as string);

/** Whether what describes a noun between two words is joined by a hyphen. */
export function hasHyphen({ parse }: ParsedSentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (parse.part(at) === 'hyphen') return true;
  return false;
}

/** The noun that a sentence begins with, where the parser finds no subject in it at all; -1 where it begins otherwise. */
export function openingNoun(sentence: ParsedSentence, before: number): number {
  const { parse } = sentence;
  if (!/^(?:determiner|name|nouns?|adjective)$/.test(parse.part(0))) return -1;
  const noun = nounFrom(sentence, 0);
  return noun >= 0 && noun < before && !isTime(sentence, noun) ? noun : -1;
}

/** "Scored 30 points", "won nine points": counted, and no level. */
export const isWon = ({ parse }: ParsedSentence, points: number): boolean =>
  parse.relation(points) === 'obj' && isSubjectWord('scoring', parse.words[parse.head(points)]);

/** Whether a noun stands for those that it counts: "a total", "a number". */
export const isCollection = ({ parse }: ParsedSentence, noun: number): boolean =>
  isSubjectWord('collections', parse.words[noun]);
