import { keyOf } from '../../../language/tokens.ts';
import { isSubjectWord } from '../languages/en-subject-words.ts';
import { STOPS } from '../languages/en-words.ts';
import type { Quantity } from '../quantity.ts';
import { isSaying, isVerb } from './clauses.ts';
import { isDeal, verbPhrase } from './deals.ts';
import { measuredBy } from './measured.ts';
import { type Measured, ofNoun } from './measured-noun.ts';
import { phraseOf, textOf } from './noun-phrase.ts';
import { canHold, ownerBeside } from './owners.ts';
import { isAside, type ParsedSentence } from './parsed-sentence.ts';
import { isUnnamed, type Place, referentOf } from './referents.ts';
import { isTime } from './time-words.ts';

/** What a figure measures, in the words of the text. */
export interface MeasuredWords {
  /** The whole for reading: "workforce of Dell". */
  readonly words: string | null;
  /** Whose it is, or where: "Dell"; null for what can have nothing ("warrants of bond"). */
  readonly of: string | null;
  /** Whether a percentage can only be a share, by what the sentence says of it. */
  readonly isShare?: boolean;
}

/** What the quantity at `i` measures, by the grammar of its sentence; what pronouns stand for may be in `earlier` ones, the last first. */
export function measuredWords(
  sentence: ParsedSentence,
  quantities: readonly Quantity[],
  i: number,
  earlier: Iterable<ParsedSentence>,
): MeasuredWords {
  let at = i;
  // "333.6 million yen ($3.1 million)": the same again.
  while (at > 0 && isAside(sentence.tokens, quantities[at] as Quantity)) at -= 1;
  const beside = sharedBefore(sentence, quantities, i);
  const measured =
    beside >= 0
      ? { ...ofNoun(beside, ownerBeside(sentence, beside)), isShare: true }
      : measuredBy(sentence, at, quantities);
  const words = wordsOf(sentence, quantities, at, measured, earlier);
  return measured.isShare ? { ...words, isShare: true } : words;
}

/** "A majority of statements | (52%) were false": the noun before a share in brackets; -1 where it only says another quantity again. */
function sharedBefore(sentence: ParsedSentence, quantities: readonly Quantity[], i: number): number {
  const { parse, to, isQuantity } = sentence;
  const { from, kind } = quantities[i] as Quantity;
  if (kind !== 'percent' || !isAside(sentence.tokens, quantities[i] as Quantity)) return -1;
  if (quantities[i - 1] && from - (quantities[i - 1] as Quantity).to < 3) return -1;
  const noun = to.indexOf(from - 1);
  return noun >= 0 && parse.part(noun) === 'nouns' && !isQuantity(noun) && !isTime(sentence, noun)
    ? noun
    : -1;
}

function wordsOf(
  sentence: ParsedSentence,
  quantities: readonly Quantity[],
  at: number,
  measured: Measured,
  earlier: Iterable<ParsedSentence>,
): MeasuredWords {
  const named = (word: number) => (word < 0 ? null : referentOf({ sentence, at: word }, earlier));
  const what = measured.what < 0 ? null : referentOf({ sentence, at: measured.what }, earlier, true);
  const of = ownerOfOwner(sentence, named(measured.of), named);
  const owner = of && phraseText(of);
  const isHolder =
    canHold(sentence, measured.of) && of !== null && !isUnnamed(of) && !isSomeWhole(sentence, measured);
  if (measured.isClause) {
    const words = [owner, clauseText(sentence, measured.what, quantities[at]?.kind === 'score')];
    return { words: words.filter(Boolean).join(' '), of: isHolder && !measured.isPart ? owner : null };
  }
  if (measured.isListed) return { words: null, of: owner };
  const whatText = what && phraseText(what);
  const ofText = owner === whatText ? null : owner;
  const isSaid = isHolder || (isBeside(sentence, measured) && !isSomeWhole(sentence, measured));
  const said = isSaid && of !== null && !isUnnamed(of) ? ofText : null;
  if (!whatText || !ofText) {
    const near = named(measured.near ?? -1);
    const nearText = near && whatText && phraseText(near);
    const isNew = nearText && !whatText.includes(nearText) && !isInside(near, what as Place);
    if (isNew) return { words: `${whatText} of ${nearText}`, of: said };
    const place = sentence.places[at] ?? 0;
    const isBehind = measured.what > place && whatText !== null;
    const isCount = isBehind && quantities[at]?.kind === 'count';
    // "45% of people would vote for it"
    const isShare = isBehind && sentence.parse.words[place] === 'some';
    const rest =
      isCount || isShare ? whichText(sentence, measured.what, isShare ? place : measured.what) : null;
    return { words: rest ? `${whatText} ${rest}` : (whatText ?? ofText), of: said };
  }
  const isWhole = isInside(of as Place, what) || whatText.includes(ofText) || /\sof\s/.test(whatText);
  const words = isWhole ? whatText : `${whatText} of ${ofText}`;
  return { words, of: said };
}

/** The words of a place's phrase; null for a word that never names anything, whatever the parser says: "Up 4 percent". */
function phraseText({ sentence, at }: Place): string | null {
  return STOPS.has(keyOf(sentence.parse.words[at] as string))
    ? null
    : textOf(sentence, phraseOf(sentence, at));
}

/** Which of them are counted: "players | that left the club", "adults | in a random sample"; null where the text does not say. */
function whichText(sentence: ParsedSentence, noun: number, subject: number): string | null {
  const { parse, isQuantity } = sentence;
  const head = parse.head(subject);
  if (head < 0) return null;
  if (/^nsubj/.test(parse.relation(subject)) && head > noun) {
    if (!isVerb(sentence, head) || isSaying(sentence, head) || parse.part(head) === 'auxiliary') return null;
    if (isSubjectWord('reporting', parse.words[head]) || hasVerbBetween(sentence, noun, head)) return null;
    const rest = restText(sentence, head, false);
    return rest && `that ${verbPhrase(sentence, head)} ${rest}`;
  }
  const isOf = parse.children(noun, 'case').some((joint) => isSubjectWord('whole', parse.words[joint]));
  if (!isOf || head > noun || isQuantity(head) || !isSubjectWord('samples', parse.words[head])) return null;
  const text = phraseText({ sentence, at: head });
  return text && !text.includes(parse.words[noun] as string) ? `in ${text}` : null;
}

/** Whether a verb of another clause stands between a noun and its own. */
function hasVerbBetween(sentence: ParsedSentence, noun: number, verb: number): boolean {
  for (let at = noun + 1; at < verb; at += 1)
    if (isVerb(sentence, at) && sentence.parse.head(at) !== verb) return true;
  return false;
}

/** What is done: "has raised for famine relief", "looking into it", "defeated Li Na"; of a result no more than whom it was done to. */
function clauseText(sentence: ParsedSentence, verb: number, isResult: boolean): string {
  return [verbPhrase(sentence, verb), restText(sentence, verb, isResult)].filter(Boolean).join(' ');
}

function restText(sentence: ParsedSentence, verb: number, isResult: boolean): string | null {
  const object = isDeal(sentence, verb) ? null : objectText(sentence, verb);
  return object ?? (isResult ? null : complementText(sentence, verb));
}

/** Whom or what a verb is done to: "defeated Li Na". */
function objectText(sentence: ParsedSentence, verb: number): string | null {
  const { parse, isQuantity } = sentence;
  const object = parse.children(verb, 'obj').find((child) => child > verb && !isQuantity(child));
  const at = object ?? nameBehind(sentence, verb);
  if (at < 0) return null;
  const phrase = phraseOf(sentence, at);
  return textOf(sentence, { ...phrase, from: Math.max(phrase.from, verb + 1) });
}

/** The name right behind a verb that the parser gives no object. */
function nameBehind({ parse, isQuantity }: ParsedSentence, verb: number): number {
  let at = verb;
  while (/^(?:name|possessive)$/.test(parse.part(at + 1)) && !isQuantity(at + 1)) at += 1;
  return at > verb && parse.part(at) === 'name' ? at : -1;
}

/** What a preposition joins to a verb: "raised … for famine relief", "looking into it"; null where the text does not say. */
function complementText(sentence: ParsedSentence, verb: number): string | null {
  const { parse, isQuantity } = sentence;
  for (const at of parse.children(verb, 'obl')) {
    const joint = parse.children(at, 'case')[0];
    if (at < verb || joint === undefined || isQuantity(at) || isTime(sentence, at)) continue;
    if (isSubjectWord('whenJoints', parse.words[joint])) continue;
    const text = phraseText({ sentence, at });
    if (text) return `${parse.words[joint]} ${text}`;
  }
  return null;
}

/** Whether one phrase is a part of the other: "Ford" of "Ford's workers". */
function isInside(part: Place, whole: Place): boolean {
  if (part.sentence !== whole.sentence) return false;
  const { from, to } = phraseOf(whole.sentence, whole.at);
  return part.at >= from && part.at < to;
}

/** Whether an owner is joined to what it owns by its genitive, or by "of" where it is no kind of thing: "shares of common stock". */
const isBeside = (sentence: ParsedSentence, { what, of }: Measured): boolean =>
  what >= 0 && of >= 0 && sentence.parse.head(of) === what && (of < what || !isKind(sentence, of));

/** A noun without an article: "common stock", and not "the fund". */
const isKind = ({ parse }: ParsedSentence, at: number): boolean =>
  /^nouns?$/.test(parse.part(at)) && parse.children(at, 'det').length === 0;

/** "Members of an entire religion": a whole that is not said to be a certain one is nobody's name. */
function isSomeWhole({ parse }: ParsedSentence, { what, of }: Measured): boolean {
  return (
    of > what &&
    what >= 0 &&
    parse.part(of) !== 'name' &&
    parse.children(of, 'det').some((word) => /^an?$/i.test(parse.words[word] as string))
  );
}

/** "Models of the company's Acura line": who the owner's own owner is, where "the company" has a name. */
function ownerOfOwner(
  sentence: ParsedSentence,
  of: Place | null,
  named: (word: number) => Place | null,
): Place | null {
  const { parse } = sentence;
  if (of === null || of.sentence !== sentence || parse.part(of.at) === 'name') return of;
  const own = parse.children(of.at, 'nmod:poss').find((child) => !sentence.isQuantity(child));
  const owner = own === undefined ? null : named(own);
  const isNew = owner !== null && (owner.sentence !== sentence || owner.at !== own);
  return isNew && owner.sentence.parse.part(owner.at) === 'name' ? owner : of;
}
