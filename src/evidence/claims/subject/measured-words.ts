import { keyOf } from '../../../language/tokens.ts';
import { STOPS } from '../languages/en-words.ts';
import type { Quantity } from '../quantity.ts';
import { isDeal, verbPhrase } from './deals.ts';
import { canHold, complement, type Measured, measuredBy } from './measured.ts';
import { phraseOf, textOf } from './noun-phrase.ts';
import { isAside, type ParsedSentence } from './parsed-sentence.ts';
import { type Place, referentOf } from './referents.ts';
import { isTime } from './time-words.ts';

/** What a figure measures, in the words of the text. */
export interface MeasuredWords {
  /** The whole for reading: "workforce of Dell". */
  readonly words: string | null;
  /** Whose it is, or where: "Dell"; null for what can have nothing ("warrants of bond"). */
  readonly of: string | null;
  /** Whether the words say whose or of what it is. */
  readonly isOwned: boolean;
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
  const quantity = quantities[at] as Quantity;
  const measured = measuredBy(sentence, at, quantity.kind);
  const named = (word: number) => (word < 0 ? null : referentOf({ sentence, at: word }, earlier));
  const what = named(measured.what);
  const of = named(measured.of);
  const whatText = what && phraseText(what);
  const ofText = of && phraseText(of);
  const isHolder = canHold(sentence, measured.of);
  if (measured.isClause) {
    const verb = measured.what;
    const rest = isDeal(sentence, verb) ? purposeText(sentence, verb) : objectText(sentence, verb);
    const words = [ofText, verbPhrase(sentence, verb), rest];
    return { words: words.filter(Boolean).join(' '), of: isHolder ? ofText : null, isOwned: true };
  }
  const owner = isHolder || isBeside(sentence, measured) ? ofText : null;
  if (!whatText || !ofText) return { words: whatText ?? ofText, of: owner, isOwned: ofText !== null };
  const words = isInside(of, what) || whatText.includes(ofText) ? whatText : `${whatText} of ${ofText}`;
  return { words, of: owner, isOwned: true };
}

/** The words of a place's phrase; null for a word that never names anything, whatever the parser says: "Up 4 percent". */
function phraseText({ sentence, at }: Place): string | null {
  return STOPS.has(keyOf(sentence.parse.words[at] as string))
    ? null
    : textOf(sentence, phraseOf(sentence, at));
}

/** Whom or what a verb is done to: "defeated Li Na". */
function objectText(sentence: ParsedSentence, verb: number): string | null {
  const at = sentence.parse
    .children(verb, 'obj')
    .find((child) => child > verb && !sentence.isQuantity(child));
  return at === undefined ? null : phraseText({ sentence, at });
}

/** What the money is for or goes into: "raised … for famine relief"; null where the text does not say. */
function purposeText(sentence: ParsedSentence, verb: number): string | null {
  for (const joint of ['on', 'for', 'in', 'to', 'through']) {
    const at = complement(sentence, verb, joint);
    if (at < 0 || sentence.isQuantity(at) || isTime(sentence, at)) continue;
    const text = phraseText({ sentence, at });
    if (text) return `${joint} ${text}`;
  }
  return null;
}

/** Whether one phrase is a part of the other: "Ford" of "Ford's workers". */
function isInside(part: Place, whole: Place): boolean {
  if (part.sentence !== whole.sentence) return false;
  const { from, to } = phraseOf(whole.sentence, whole.at);
  return part.at >= from && part.at < to;
}

/** Whether an owner is joined to what it owns by its genitive or by "of". */
const isBeside = ({ parse }: ParsedSentence, { what, of }: Measured): boolean =>
  what >= 0 && of >= 0 && parse.head(of) === what;
