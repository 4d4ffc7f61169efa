import { anyOf, calendarWordsOf, numbered } from '../../../language/calendar/calendar-words.ts';
import { cldrWords } from '../../../language/figures/cldr-words.ts';
import {
  entriesOf,
  type FigureWords,
  type Hedge,
  type NumberWord,
  type UnitWord,
  unitEntriesOf,
} from '../../../language/figures/figure-words.ts';
import { figureWordsOf } from '../../../language/figures/read-figure-words.ts';
import type { LanguageTag } from '../../../language/languages.ts';
import { type DigitStyle, keyOf, Phrases, type Token } from '../../../language/tokens.ts';
import type { AsideWords } from '../asides/asides.ts';
import type { Language, Numeral } from '../language.ts';
import { type SpeakerWords, speakersBy } from '../speakers.ts';
import { DOLLARS_AFTER, isMoneyWord, MONEY_SIGNS } from './money-signs.ts';
import { SYMBOLS } from './si-units.ts';

/** What a language has beside its words: rules, and readers of its own where it builds things in another way. */
export interface PlainRules
  extends Pick<
    Language,
    'periods' | 'otherDates' | 'compares' | 'ownTime' | 'besideDay' | 'relatives' | 'clauseOpeners'
  > {
  readonly tag: Exclude<LanguageTag, 'en'>;
  /** Number words that are read by the words themselves; all where `readWords` is left out. */
  readonly numbers?: (word: NumberWord) => boolean;
  readonly readWords?: Language['readWords'];
  /** Whether a hedge is none after these words: "вырос до 5". */
  readonly noHedge?: (tokens: readonly Token[], at: number, hedge: Hedge) => boolean;
  readonly counted?: Language['countedNoun'];
  /** Whether a number is none in its place. */
  readonly none?: (tokens: readonly Token[], numeral: Numeral) => boolean;
  readonly asides: AsideWords;
  readonly speakers: SpeakerWords;
  /** Whether a period stands before what it is of. */
  readonly periodFirst?: boolean;
}

/** Between the ends of a range in every language. */
export const RANGE_SIGNS = ['-', '–', '—', '−', '~'];

/** Signs that stand behind a number as well as before it. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['₽', 'RUB'],
];

const set = (words: readonly string[]) => new Set(words.map(keyOf));

/** Words as a test of one; * at the end of one stands for any letters. */
const testOf = (words: readonly string[]) =>
  new RegExp(`^(?:${words.map((word) => keyOf(word).replace(/\*$/, '\\p{L}+')).join('|') || '(?!)'})$`, 'u');

/** What makes years, ages, dates and names of the digits beside it. */
interface Beside {
  readonly tag: string;
  readonly yearWords: RegExp;
  readonly ageWords: RegExp;
  readonly ageBefore: RegExp;
  readonly dates: ReadonlySet<string>;
  /** All words of units. */
  readonly units: ReadonlySet<string>;
}

/** Makes the grammar of a language from its words and rules. */
export function plainLanguage(rules: PlainRules): Language {
  const { tag } = rules;
  const words = figureWordsOf(tag);
  const { measures } = words;
  const digits: DigitStyle = { ...words.digits, glued: new Set(words.digits.glued) };
  const phrases = <T>(entries: Iterable<readonly [string, T]>) => new Phrases(entries, digits);
  const hedges = (lists: FigureWords['hedgesBefore']) =>
    phrases(
      Object.entries(lists).flatMap(([hedge, list]) => list.map((word) => [word, hedge as Hedge] as const)),
    );
  const stops = set(words.stops);
  const units = unitEntriesOf(words.units);
  const signUnits = [...DOLLARS_AFTER, ...SIGNS].map(
    ([sign, unit]) => [sign, { unit, kind: 'currency' as const }] as const,
  );
  const known = new Set(units.map(([word]) => keyOf(word)));
  // What CLDR calls them is added to our own words, never instead of them.
  const standard = cldrWords(tag).filter(([word]) => !known.has(keyOf(word)));
  const { months, weekdays } = calendarWordsOf(tag);
  const days = [months, weekdays].flat(2);
  const beside: Beside = {
    tag,
    yearWords: testOf(words.yearWords),
    ageWords: testOf(words.ageWords),
    ageBefore: testOf(words.ageBefore),
    dates: new Set([...numbered(months).keys(), ...words.dateWords]),
    units: new Set(units.map(([word]) => word)),
  };
  return {
    tag,
    digits,
    trigger: new RegExp(words.trigger, 'iu'),
    numbers: phrases(entriesOf(words.numbers).filter(([, word]) => rules.numbers?.(word) ?? true)),
    ...(rules.readWords ? { readWords: rules.readWords } : {}),
    joiners: set(words.joiners),
    articles: set(words.articles),
    minusWords: set(words.minus),
    ordinals: phrases(entriesOf(words.ordinals).map(([word, { place }]) => [word, place] as const)),
    fractions: phrases(rules.readWords ? [] : entriesOf(words.fractions)),
    multiples: phrases(entriesOf(words.multiples)),
    units: phrases<UnitWord>([...units, ...signUnits, ...standard]),
    symbols: SYMBOLS,
    signs: phrases([
      ...entriesOf(words.signs).map(([sign, { unit }]) => [sign, unit] as const),
      ['¥', 'CNY'],
      ...MONEY_SIGNS,
    ]),
    hedgesBefore: hedges(words.hedgesBefore),
    hedgesAfter: hedges(words.hedgesAfter),
    transparent: set(words.transparent),
    rangeWords: set([...RANGE_SIGNS, ...words.rangeWords]),
    betweenWords: set(words.betweenWords),
    andWords: set(words.andWords),
    outOf: phrases(words.outOf.map((word) => [word, true] as const)),
    periods: rules.periods,
    periodTrigger: new RegExp(`${words.periodTrigger}|(?<!\\p{L})(?:${anyOf(days)})(?!\\p{L})`, 'iu'),
    ...(rules.otherDates && { otherDates: rules.otherDates }),
    ...(rules.clauseOpeners && { clauseOpeners: rules.clauseOpeners }),
    ...(rules.ownTime && { ownTime: rules.ownTime }),
    ...(rules.compares && { compares: rules.compares }),
    ...(rules.relatives && { relatives: rules.relatives }),
    ...(rules.besideDay && { besideDay: rules.besideDay }),
    measures: {
      reached: set(measures.reached),
      from: set(measures.from),
      by: set(measures.by),
      moreAfter: set(measures.moreAfter),
      lessAfter: set(measures.lessAfter),
      moreBefore: set(measures.moreBefore),
      lessBefore: set(measures.lessBefore),
      than: set(measures.than),
      shareAfter: set(measures.shareAfter),
      shareBefore: set(measures.shareBefore),
      ratioAlways: measures.ratioBefore.length === 0 && measures.ratioAfter.length === 0,
      ratioBefore: set(measures.ratioBefore),
      ratioAfter: set(measures.ratioAfter),
    },
    ups: set(words.ups),
    downs: set(words.downs),
    markOthers: (tokens, taken) => markOthers(tokens, taken, beside),
    countedNoun: rules.counted ?? ((tokens, numeral) => nextNoun(tokens, numeral, stops)),
    isNone: (tokens, numeral) => rules.none?.(tokens, numeral) ?? false,
    periodFirst: rules.periodFirst ?? false,
    asides: rules.asides,
    speakers: speakersBy(rules.speakers),
    isNoHedge: (tokens, at, hedge) => rules.noHedge?.(tokens, at, hedge) ?? false,
  };
}

/** The word after the number, as it is written; an adjective before it is passed over where the next word follows directly. */
function nextNoun(
  tokens: readonly Token[],
  numeral: Numeral,
  stops: ReadonlySet<string>,
): ReturnType<Language['countedNoun']> {
  const of = /^de$/.test(tokens[numeral.to]?.lower ?? '')
    ? 1
    : tokens[numeral.to]?.lower === 'd' && tokens[numeral.to + 1]?.lower === "'"
      ? 2
      : 0;
  const at = numeral.to + of;
  const token = tokens[at];
  if (token?.kind !== 'word' || stops.has(token.lower) || /^\p{Lu}/u.test(token.text)) return null;
  const next = tokens[at + 1];
  const adjective =
    /(?:ых|их|ый|ая|ое|ые|ой)$/u.test(token.lower) && next?.kind === 'word' && !stops.has(next.lower);
  const head = adjective ? (next as Token) : token;
  return { unit: head.lower, from: numeral.to, to: at + (adjective ? 2 : 1) };
}

/** Marks dates, times, ages, years, codes and numbers in names. */
function markOthers(tokens: readonly Token[], taken: Uint8Array, words: Beside): void {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'code') taken[at] = 1;
    if (token.kind !== 'digits' || taken[at]) continue;
    const year = /^(?:1[89]|20)\d\d$/.test(western(token.text));
    const small = Number(western(token.text)) <= 31 && western(token.text).length <= 2;
    if (small && words.dates.has(lower(at + 1))) {
      taken.fill(1, at, at + 2);
      if (/^\d{4}$/.test(western(lower(at + 2)))) taken[at + 2] = 1;
    } else if (
      year &&
      (words.yearWords.test(lower(at + 1)) ||
        words.yearWords.test(lower(at - 1)) ||
        !isCounted(tokens, at, words))
    )
      taken[at] = 1;
    else if (year && /^[-–—]$/.test(lower(at + 1)) && words.yearWords.test(lower(at + 3)))
      taken.fill(1, at, at + 3);
    else if (
      words.ageWords.test(lower(at + 1)) ||
      (lower(at + 1) === '-' && words.ageWords.test(lower(at + 2)))
    ) {
      if (
        lower(at + 1) === '-' ||
        words.tag === 'zh' ||
        words.ageBefore.test(lower(at - 1)) ||
        words.ageBefore.test(lower(at - 2))
      )
        taken.fill(1, at, at + 2);
    } else if (isNamed(tokens, at, words)) taken[at] = 1;
  }
}

/** Digits of any script as 0 to 9. */
function western(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}

/** Whether a bare year-like number counts something after all: a sign or a unit stands at it. */
function isCounted(tokens: readonly Token[], at: number, words: Beside): boolean {
  const previous = tokens[at - 1];
  const before = previous?.text ?? '';
  const after = tokens[at + 1];
  if (previous && isMoneyWord(previous, tokens[at] as Token)) return true;
  if (/^[$€£¥₽]$/.test(before) || /^[%٪€$₽]$/.test(after?.text ?? '')) return true;
  return words.units.has(after?.text.toLowerCase() ?? '');
}

/** "Boeing 737", "B-52", "Ковид-19", "группа 20". */
function isNamed(tokens: readonly Token[], at: number, words: Beside): boolean {
  const before = tokens[at - 1];
  if (!before || words.tag === 'zh' || words.tag === 'ar')
    return (
      before !== undefined &&
      /^[A-Z]/.test(before.text) &&
      before.kind === 'word' &&
      !isMoneyWord(before, tokens[at] as Token)
    );
  if (isMoneyWord(before, tokens[at] as Token)) return false;
  if (before.text === '-' && !before.spaced && tokens[at - 2]?.kind === 'word')
    return /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '');
  if (before.kind !== 'word' || !/^\p{Lu}/u.test(before.text) || at < 2) return false;
  const after = tokens[at + 1];
  return after?.text !== '%' && !words.units.has(after?.lower ?? '') && !/^\p{Ll}/u.test(after?.text ?? '');
}
