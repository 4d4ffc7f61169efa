import { matchesOf, triedText } from '../../../language/required-words.ts';
import type { Figure, SetAside } from '../figure.ts';

/** Words by which a language mentions a figure without stating it, and how far they reach. */
export interface AsideCue {
  readonly why: SetAside;
  /** Global; every repetition is bounded. What its group `what` holds is set aside; without one, what `reach` says. */
  readonly pattern: RegExp;
  /**
   * `sentence`: all of the sentence behind it. `clause`: up to the end of what it governs. `comma`: no further than the
   * next comma. `condition`: up to where the consequence begins, which may be stated, or told by somebody.
   */
  readonly reach?: 'sentence' | 'clause' | 'comma' | 'condition';
  /** What the sentence must hold besides, for the cue to be one: the consequence of a condition that is unreal. */
  readonly only?: RegExp;
  /** What is spoken of as known stays a claim: "whether the $15 minimum wage is right". */
  readonly unlessKnown?: true;
}

/** The words of a language for what is mentioned and not stated. */
export interface AsideWords {
  /** A sentence that this does not match states all of its figures. */
  readonly trigger: RegExp;
  readonly cues: readonly AsideCue[];
  /** Ends what a verb or noun governs. */
  readonly clauseEnd: RegExp;
  /** Begins the consequence of a condition. */
  readonly consequence: RegExp;
  /** Directly before a figure: that it is not this one, where another is put in its place behind `instead`. */
  readonly notThis: RegExp;
  /** Directly behind it: what it is instead. */
  readonly instead: RegExp;
  /** Directly before a figure, behind a comma: "24.8 percent, not 24.2". */
  readonly butNot: RegExp;
  /** Directly before a figure: a negated verb of being, coming to or changing. */
  readonly isNot: RegExp;
  /** Directly behind a figure, where the language says so there: that it is not all. */
  readonly merely?: RegExp;
  /** Directly before a figure: words that speak of it as known. */
  readonly known: RegExp;
  /** Directly before a quotation: words that are spoken of and not used: "the words", "to write". */
  readonly wordsFor: RegExp;
  /** Directly behind it: "is a choice of words", "would be wrong". */
  readonly areWords: RegExp;
  /** All that stands between two quotations of which the same is said: "or". */
  readonly row: RegExp;
}

/** Where in a sentence figures are mentioned and not stated. */
interface AsideSpan {
  readonly from: number;
  readonly to: number;
  readonly why: SetAside;
  readonly unlessKnown: boolean;
}

/** No cue reaches further. */
const FARTHEST = 600;
const BEFORE = 60;
const COMMA = /[,،][”»"’]?\s|[，；;؛]|\s[—–]\s/gu;

/** Why each of the figures of a sentence is mentioned and not stated; null for those that are claims. `from` is where the sentence begins in the text they were found in. */
export function asidesIn(
  sentence: string,
  from: number,
  figures: readonly Pick<Figure, 'start' | 'end' | 'hedge' | 'unit'>[],
  words: AsideWords,
): (SetAside | null)[] {
  const quotations = quotationsIn(sentence);
  const mayHave = words.trigger.test(sentence);
  if (quotations.length === 0 && !mayHave) return figures.map(() => null);
  const spans = mayHave ? spansIn(sentence, words, quotations) : [];
  return figures.map((figure, i) => {
    const at = { from: figure.start - from, to: figure.end - from };
    const before = sentence.slice(Math.max(0, at.from - BEFORE), at.from);
    const after = sentence.slice(at.to, at.to + BEFORE);
    const quotation = quotations.findIndex((one) => at.from >= one.from && at.to <= one.to);
    if (quotation >= 0 && isWords(sentence, quotations, quotation, words)) return 'quoted';
    const span = spans.find(
      (one) => at.from >= one.from && at.from < one.to && !(one.unlessKnown && words.known.test(before)),
    );
    if (span) return span.why;
    return isDenied(before, after, figure, figures, i, words) ? 'denied' : null;
  });
}

function isDenied(
  before: string,
  after: string,
  { hedge, unit }: Pick<Figure, 'hedge' | 'unit'>,
  figures: readonly Pick<Figure, 'unit'>[],
  place: number,
  { notThis, instead, butNot, isNot, merely }: AsideWords,
): boolean {
  if (merely?.test(after)) return false;
  if (notThis.test(before) && instead.test(after)) return true;
  // "24.8 percent, not 24.2 percent": of two in the same unit, one is stated.
  const other = figures[place - 1];
  if (butNot.test(before) && other !== undefined && (other.unit === unit || unit === null)) return true;
  // "Did not grow by more than 5 percent" bounds the growth, and states the bound.
  return (hedge === 'none' || hedge === 'about' || hedge === 'approximately') && isNot.test(before);
}

/**
 * Whether a quotation only shows words: the sentence speaks of them. One that stands in its sentence as any other words
 * would is somebody's, and stays a claim: "had received “about $200,000” from them".
 */
function isWords(sentence: string, quotations: readonly Place[], place: number, words: AsideWords): boolean {
  let [first, last] = [place, place];
  const between = (one: number) =>
    sentence.slice((quotations[one - 1]?.to ?? 0) + 1, (quotations[one]?.from ?? 1) - 1);
  // What is said of one of several in a row is said of each: "“almost 3” or “about 2.7” is a choice of words".
  while (first > 0 && words.row.test(between(first))) first -= 1;
  while (last < quotations.length - 1 && words.row.test(between(last + 1))) last += 1;
  const [from, to] = [quotations[first]?.from ?? 1, quotations[last]?.to ?? 0];
  const before = sentence.slice(Math.max(0, from - 1 - BEFORE), from - 1);
  const after = sentence.slice(to + 1, to + 1 + BEFORE);
  return words.wordsFor.test(before) || words.areWords.test(after);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function spansIn(sentence: string, words: AsideWords, quotations: readonly Place[]): AsideSpan[] {
  const spans: AsideSpan[] = [];
  const tried = triedText(sentence);
  for (const { why, pattern, reach = 'sentence', only, unlessKnown = false } of words.cues) {
    if (!tried.mayHave(pattern) || (only && !only.test(sentence))) continue;
    for (const match of matchesOf(pattern, sentence)) {
      const what = match.indices?.groups?.what;
      const [from, to] = what ?? [match.index + match[0].length, sentence.length];
      spans.push({
        from,
        to: what ? to : endOf(sentence, from, reach, words, quotations),
        why,
        unlessKnown,
      });
    }
  }
  return spans;
}

function endOf(
  sentence: string,
  from: number,
  reach: NonNullable<AsideCue['reach']>,
  { clauseEnd, consequence }: AsideWords,
  quotations: readonly Place[],
): number {
  const farthest = Math.min(sentence.length, from + FARTHEST);
  if (reach === 'sentence') return farthest;
  const part = sentence.slice(from, farthest);
  const end = reach === 'clause' ? clauseEnd : reach === 'comma' ? COMMA : consequence;
  // A quotation that the cue stands before is governed as a whole: what is in it does not end the clause.
  const inside = quotations.filter((one) => one.from >= from);
  for (const { index } of part.matchAll(end)) {
    if (!inside.some((one) => from + index >= one.from && from + index < one.to)) return from + index;
  }
  return farthest;
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
};
const OPENING = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'gu');
const LONGEST_QUOTATION = 400;

/** What stands between the quotation marks of a sentence, outermost first; a mark without its other quotes nothing here. */
function quotationsIn(sentence: string): Place[] {
  const found: Place[] = [];
  OPENING.lastIndex = 0;
  for (let mark = OPENING.exec(sentence); mark; mark = OPENING.exec(sentence)) {
    const at = mark.index;
    const close = PAIRS[mark[0]] as string;
    if (mark[0] === '‘' && /\p{L}/u.test(sentence[at - 1] ?? '')) continue;
    const end = sentence.slice(at + 1, at + 1 + LONGEST_QUOTATION).indexOf(close);
    if (end < 0) continue;
    found.push({ from: at + 1, to: at + 1 + end });
    OPENING.lastIndex = at + end + 2;
  }
  return found;
}
