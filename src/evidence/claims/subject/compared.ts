import { keyOf } from '../../../language/tokens.ts';
import { isSubjectWord } from '../languages/en-subject-words.ts';
import type { Quantity } from '../quantity.ts';
import { nounAfter, nounFrom, nounOf, startOf, wholeOf } from './beside.ts';
import { isVerb, subjectOf } from './clauses.ts';
import { type Measured, NOTHING } from './measured-noun.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** So many tokens between two quantities, and they are not compared. */
const FAR = 24;
/** So many words may stand between what compares and the quantity: "from a revised | 53.3". */
const WORDS_BETWEEN = 3;

/**
 * The earlier quantity that the one at `i` is compared with: "fell to 51.8 from a revised | 53.3", "14 votes, compared with |
 * nine for Roe". It is of the same thing; -1 where there is none, or where this one names what it is of.
 */
export function comparedWith(sentence: ParsedSentence, i: number, quantities: readonly Quantity[]): number {
  const at = sentence.places[i] ?? -1;
  const own = quantities[i] as Quantity;
  if (at < 0 || own.kind === 'time' || own.kind === 'rank' || own.kind === 'times') return -1;
  if (!isCompared(sentence, startOf(sentence, at))) return -1;
  // "Against consumption of 2 million tonnes": of something else, and "an average of 2 million" is not.
  const noun = nounOf(sentence, at);
  if (noun >= 0 && !isSubjectWord('amounts', sentence.parse.words[noun])) return -1;
  // "A charge of 156,000 dlrs vs credit 2,257,000".
  if (isSubjectWord('sums', sentence.parse.words[startOf(sentence, at) - 1])) return -1;
  for (let earlier = i - 1; earlier >= 0; earlier -= 1) {
    const other = quantities[earlier] as Quantity;
    if (own.from - other.to > FAR || (sentence.places[earlier] ?? -1) < 0) return -1;
    if (!isAlike(own, other)) continue;
    if (sentence.tokens.slice(other.to, own.from).some(({ text }) => text === ';')) return -1;
    const isSameNoun = own.kind === 'count' && own.unit === other.unit;
    if (isSameNoun || own.kind === 'bare') return earlier;
    const after = nounAfter(sentence, at);
    // "Compared to last year's 15 percent rise"
    const isOther =
      after >= 0 &&
      !(
        isSubjectWord('changes', sentence.parse.words[after]) &&
        sentence.parse.part(after + 1) !== 'preposition'
      );
    return own.kind === 'count' || isOther || wholeOf(sentence, at) >= 0 ? -1 : earlier;
  }
  return -1;
}

/** Whether two quantities can be of one thing; a bare number can be of anything but a time. */
const isAlike = (own: Quantity, { kind, unit }: Quantity): boolean =>
  own.kind === 'bare'
    ? /^(?:bare|count|currency|physical|percent|share|points)$/.test(kind)
    : own.kind === kind && own.unit === unit;

function isCompared({ parse }: ParsedSentence, start: number): boolean {
  for (let at = start - 1; at >= 0 && start - at <= WORDS_BETWEEN + 1; at -= 1) {
    const word = parse.words[at];
    if (isSubjectWord('comparing', word)) return true;
    if (keyOf(word ?? '') === 'with' || keyOf(word ?? '') === 'to')
      return isSubjectWord('compared', parse.words[at - 1]);
    if (!/^(?:determiner|adjective|participle|noun|preposition|adverb)$/.test(parse.part(at))) return false;
  }
  return false;
}

/** "14,738 for the Liberal Democrat Peter Carroll": whose the other value is; -1 where the text does not say. */
export function holderBehind(sentence: ParsedSentence, at: number): number {
  const { parse } = sentence;
  const next = sentence.runTo(at + 1);
  if (keyOf(parse.words[next] ?? '') !== 'for') return -1;
  for (let name = next + 1; name < parse.words.length && name - next < WORDS_BETWEEN + 3; name += 1) {
    if (isTime(sentence, name)) return -1;
    if (
      parse.part(name) === 'name' &&
      parse.part(name + 1) !== 'name' &&
      !/^nouns?$/.test(parse.part(name + 1))
    )
      return name;
    if (!/^(?:determiner|adjective|nouns?|name)$/.test(parse.part(name))) return -1;
  }
  return -1;
}

/**
 * The whole that a share without one is of: "45% of voters are for it and | 24% against", "another | 10 percent voting by
 * proxy", "while | 73 percent said so". -1 where no share before it has one, or where this one is said of something else.
 */
export function wholeUnderstood(
  sentence: ParsedSentence,
  i: number,
  quantities: readonly Quantity[],
): number {
  const { parse, places } = sentence;
  const at = places[i] ?? -1;
  if (at < 0 || !isShare(quantities[i])) return -1;
  if (wholeOf(sentence, at) >= 0 || nounAfter(sentence, at) >= 0) return -1;
  const next = sentence.runTo(at + 1);
  const isSaidOf =
    isVerb(sentence, next) ||
    isSubjectWord('sides', parse.words[next]) ||
    (keyOf(parse.words[next] ?? '') === 'in' && isSubjectWord('sides', parse.words[next + 1]));
  if (!isSaidOf) return -1;
  for (let earlier = i - 1; earlier >= 0; earlier -= 1) {
    const place = places[earlier] ?? -1;
    if (place < 0 || !isShare(quantities[earlier])) continue;
    const whole = wholeOf(sentence, place);
    if (whole >= 0) return whole;
  }
  return -1;
}

const isShare = (quantity: Quantity | undefined): boolean =>
  quantity?.kind === 'percent' || quantity?.kind === 'share';

/**
 * Of what a share without a whole is the subject: "among likely voters, | 46 percent would choose Roe". Its verb, and the noun
 * of those who are asked, which is -1 where the sentence does not name them; null where the share is no subject.
 */
export function thoseWho(
  sentence: ParsedSentence,
  i: number,
  quantities: readonly Quantity[],
): { verb: number; of: number } | null {
  const { parse } = sentence;
  const at = sentence.places[i] ?? -1;
  if (at < 0 || !isShare(quantities[i]) || parse.words[at] !== 'some') return null;
  const next = at + 1;
  if (keyOf(parse.words[next] ?? '') === 'of') return null;
  const verb = /^nsubj/.test(parse.relation(at)) ? parse.head(at) : next;
  if (verb < at || verb - at > WORDS_BETWEEN + 1 || !isVerb(sentence, verb)) return null;
  return { verb, of: askedGroup(sentence, i, quantities) };
}

/** The noun of "among likely voters", or of the whole of an earlier share; -1 where there is neither. */
function askedGroup(sentence: ParsedSentence, i: number, quantities: readonly Quantity[]): number {
  const { parse, places } = sentence;
  const at = places[i] as number;
  const among = parse.words.findIndex((word) => keyOf(word) === 'among');
  if (among >= 0 && among < at) {
    const noun = nounFrom(sentence, among + 1);
    if (noun >= 0) return noun;
  }
  for (let earlier = i - 1; earlier >= 0; earlier -= 1) {
    const place = places[earlier] ?? -1;
    const whole = place < 0 || !isShare(quantities[earlier]) ? -1 : wholeOf(sentence, place);
    if (whole >= 0) return whole;
  }
  return -1;
}

/** "Norwold has five plants, while Roe | has three": what is counted before the same verb, and whose it is of this one. */
export function gapped(
  sentence: ParsedSentence,
  i: number,
  at: number,
  quantities: readonly Quantity[],
): Measured {
  const { parse, places } = sentence;
  const verb = parse.head(at);
  const before = places[i - 1] ?? -1;
  const counted = before < 0 || quantities[i - 1]?.kind !== 'count' ? -1 : nounAfter(sentence, before, true);
  if (verb < 0 || counted < 0 || !/^obj|^obl:unmarked/.test(parse.relation(at))) return NOTHING;
  const other = parse.head(counted);
  if (other < 0 || other === verb || parse.words[other] !== parse.words[verb]) return NOTHING;
  return { what: counted, of: subjectOf(sentence, verb) };
}
