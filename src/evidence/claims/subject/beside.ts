import { keyOf } from '../../../language/tokens.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isTime } from './time-words.ts';

/** So many words on, nothing is beside a quantity any more. */
const FAR = 12;
/** What money is, in the singular. */
const KINDS_OF_MONEY =
  /^(?:equity|debt|aid|funding|revenue|profit|cash|stock|tax|income|compensation|interest|capital|spending|investment|relief|assistance|support|credit|trade)$/;
/** "In real terms", "in 2012 prices": how it is counted. */
const PRICES = /^(?:terms|prices|dollars|pounds|euros)$/;

/** Where the words of a quantity end. */
function endOf({ isQuantity }: ParsedSentence, at: number): number {
  let next = isQuantity(at) ? at : at + 1;
  while (isQuantity(next)) next += 1;
  return next;
}

/** "Medium and large companies": the plural that two words describe, where the parser stops at the first. */
function joinedPlural({ parse }: ParsedSentence, noun: number): number {
  if (parse.part(noun) === 'nouns' || parse.words[noun + 1] !== 'and') return noun;
  const plural = parse
    .children(noun, 'conj')
    .find((child) => child - noun <= 3 && parse.part(child) === 'nouns');
  return plural !== undefined && parse.children(plural, 'amod').length > 0 ? plural : noun;
}

/** "An offer worth $5 million", "a deal valued at $5 million": the noun before; -1 where none is. */
export function nounWorth(sentence: ParsedSentence, at: number): number {
  const { parse, isQuantity } = sentence;
  let before = at - 1;
  while (before > 0 && isQuantity(before)) before -= 1;
  if (/^(?:at|between)$/.test(parse.words[before] ?? '')) before -= 1;
  if (!/^(?:worth|valued|priced|totall?ing|costing)$/.test(parse.words[before] ?? '')) return -1;
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

/** "$5 million in damages", "in aid": what kind of money it is. */
export function thingsIn(sentence: ParsedSentence, at: number): number {
  const { parse } = sentence;
  const next = endOf(sentence, at);
  if (keyOf(parse.words[next] ?? '') !== 'in') return -1;
  for (let noun = next + 1; noun < next + 4 && noun < parse.words.length; noun += 1) {
    if (KINDS_OF_MONEY.test(parse.words[noun] as string) && !/^nouns?$/.test(parse.part(noun + 1)))
      return noun;
    if (/^(?:adjective|noun)$/.test(parse.part(noun))) continue;
    const isThing =
      parse.part(noun) === 'nouns' && !isTime(sentence, noun) && !PRICES.test(parse.words[noun] as string);
    return isThing ? noun : -1;
  }
  return -1;
}

/** The phrase after "of" right behind a quantity: "60 percent of its value". */
export function wholeOf(sentence: ParsedSentence, at: number): number {
  const { parse, isQuantity } = sentence;
  const next = endOf(sentence, at);
  if (keyOf(parse.words[next] ?? '') !== 'of') return -1;
  const noun = parse.head(next);
  return noun > next && noun - next < FAR && !isQuantity(noun) ? joinedPlural(sentence, noun) : -1;
}

/** "60 percent of its value, or $30 billion": the quantity that this one says again in another unit. */
export function sameAgain({ parse, places, isQuantity }: ParsedSentence, at: number): number {
  let first = at;
  while (first > 0 && isQuantity(first - 1)) first -= 1;
  if (keyOf(parse.words[first - 1] ?? '') !== 'or') return -1;
  const earlier = places.filter((place) => place >= 0 && place < first - 1).at(-1) ?? -1;
  return earlier >= 0 && first - earlier < FAR ? earlier : -1;
}

/** "Base price: $59,995": the noun before the colon, which no grammar joins to it. */
export function beforeColon({ parse, from, tokens }: ParsedSentence, at: number): number {
  let first = at;
  while (first > 0 && from[first - 1] === from[at]) first -= 1;
  const sign = tokens[(from[first] as number) - 1]?.text ?? '';
  const noun = first - 2;
  return /^[:≈=]$/.test(sign) && noun >= 0 && /^(?:nouns?|name)$/.test(parse.part(noun)) ? noun : -1;
}
