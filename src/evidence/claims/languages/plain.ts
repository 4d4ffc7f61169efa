import { type DigitStyle, keyOf, Phrases, type Token } from '../../../language/tokens.ts';
import type { AsideWords } from '../asides/asides.ts';
import type { Hedge } from '../figure.ts';
import type { Language, Numeral, UnitKind } from '../language.ts';
import { type SpeakerWords, speakersBy } from '../speakers.ts';
import { cldrWords } from './cldr-words.ts';
import { DOLLARS_AFTER, isMoneyWord, MONEY_SIGNS } from './money-signs.ts';
import { SYMBOLS } from './si-units.ts';

/** The words of a language that is read for number, unit, hedge, period and who says it. */
export interface PlainWords
  extends Pick<
    Language,
    'tag' | 'digits' | 'trigger' | 'periods' | 'periodTrigger' | 'otherDates' | 'besideDay' | 'relatives'
  > {
  numbers: Parameters<typeof phrasesOf<Language['numbers'] extends Phrases<infer T> ? T : never>>[0];
  readWords?: Language['readWords'];
  joiners?: string;
  articles?: string;
  /** What makes the number after it one below zero. */
  minus: string;
  fractions?: readonly (readonly [string, { of: number; alone: boolean }])[];
  multiples?: readonly (readonly [string, { value: number; direction: 'up' | 'down' | null }])[];
  /** Unit, its kind, and its words parted by bars. */
  units: readonly (readonly [unit: string, kind: UnitKind, words: string])[];
  signs: readonly (readonly [string, string])[];
  /** Hedge and its words parted by bars. */
  before: readonly (readonly [Hedge, string])[];
  after?: readonly (readonly [Hedge, string])[];
  transparent?: string;
  rangeWords?: string;
  betweenWords?: string;
  andWords?: string;
  outOf?: string;
  /** Words for {@link Language.measures}; without words for ratios every "times" is one. */
  measures: Readonly<Record<'reached' | 'from' | 'by' | 'shareAfter' | 'shareBefore', string>> & {
    readonly ratioBefore?: string;
    readonly ratioAfter?: string;
  };
  /** Places among others, with the words that make them such. */
  ordinals?: readonly (readonly [words: string, place: number])[];
  ups: string;
  downs: string;
  /** Words that make a year, an age or a time of day of the digits before or after them. */
  yearWords: RegExp;
  ageWords: RegExp;
  ageBefore?: RegExp;
  /** Words that make a day of the digits before them: names of months. */
  months: { has(lower: string): boolean };
  /** Words that end a noun phrase. */
  stops: string;
  /** Whether a hedge is none after these words: "вырос до 5". */
  noHedge?: (tokens: readonly Token[], at: number, hedge: Hedge) => boolean;
  counted?: Language['countedNoun'];
  /** Whether a number is none in its place. */
  none?: (tokens: readonly Token[], numeral: Numeral) => boolean;
  asides: AsideWords;
  speakers: SpeakerWords;
  /** Whether a period stands before what it is of. */
  periodFirst?: boolean;
}

/** Signs that stand behind a number as well as before it. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['₽', 'RUB'],
];

const set = (words = '') => new Set(words.split(' ').filter(Boolean).map(keyOf));

function phrasesOf<T>(entries: Iterable<readonly [string, T]>, style: DigitStyle): Phrases<T> {
  return new Phrases(entries, style);
}

/** Makes the grammar of a language from its words. */
export function plainLanguage(words: PlainWords): Language {
  const { digits, tag } = words;
  const stops = set(words.stops);
  const units = words.units.flatMap(([unit, kind, list]) =>
    list.split('|').map((word) => [word, { unit, kind }] as const),
  );
  const signUnits = [...DOLLARS_AFTER, ...SIGNS].map(
    ([sign, unit]) => [sign, { unit, kind: 'currency' as const }] as const,
  );
  const known = new Set(units.map(([word]) => keyOf(word)));
  // What CLDR calls them is added to our own words, never instead of them.
  const standard = cldrWords(tag).filter(([word]) => !known.has(keyOf(word)));
  return {
    tag,
    digits,
    trigger: words.trigger,
    numbers: phrasesOf(words.numbers, digits),
    ...(words.readWords ? { readWords: words.readWords } : {}),
    joiners: set(words.joiners),
    articles: set(words.articles),
    minusWords: set(words.minus),
    ordinals: phrasesOf(words.ordinals ?? [], digits),
    fractions: phrasesOf(words.fractions ?? [], digits),
    multiples: phrasesOf(words.multiples ?? [], digits),
    units: phrasesOf([...units, ...signUnits, ...standard], digits),
    symbols: SYMBOLS,
    signs: phrasesOf([...words.signs, ['¥', 'CNY'], ...MONEY_SIGNS], digits),
    hedgesBefore: phrasesOf(
      words.before.flatMap(([hedge, list]) => list.split('|').map((word) => [word, hedge] as const)),
      digits,
    ),
    hedgesAfter: phrasesOf(
      (words.after ?? []).flatMap(([hedge, list]) => list.split('|').map((word) => [word, hedge] as const)),
      digits,
    ),
    transparent: set(words.transparent),
    rangeWords: set(`- – — − ~ ${words.rangeWords ?? ''}`),
    betweenWords: set(words.betweenWords),
    andWords: set(words.andWords),
    outOf: phrasesOf(
      (words.outOf ?? '')
        .split('|')
        .filter(Boolean)
        .map((word) => [word, true] as const),
      digits,
    ),
    periods: words.periods,
    periodTrigger: words.periodTrigger,
    ...(words.otherDates && { otherDates: words.otherDates }),
    ...(words.relatives && { relatives: words.relatives }),
    ...(words.besideDay && { besideDay: words.besideDay }),
    measures: {
      reached: set(words.measures.reached),
      from: set(words.measures.from),
      by: set(words.measures.by),
      shareAfter: set(words.measures.shareAfter),
      shareBefore: set(words.measures.shareBefore),
      ratioAlways: words.measures.ratioBefore === undefined && words.measures.ratioAfter === undefined,
      ratioBefore: set(words.measures.ratioBefore),
      ratioAfter: set(words.measures.ratioAfter),
    },
    ups: set(words.ups),
    downs: set(words.downs),
    markOthers: (tokens, taken) => markOthers(tokens, taken, words),
    countedNoun: words.counted ?? ((tokens, numeral) => nextNoun(tokens, numeral, stops)),
    isNone: (tokens, numeral) => words.none?.(tokens, numeral) ?? false,
    periodFirst: words.periodFirst ?? false,
    asides: words.asides,
    speakers: speakersBy(words.speakers),
    isNoHedge: (tokens, at, hedge) => words.noHedge?.(tokens, at, hedge) ?? false,
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
function markOthers(tokens: readonly Token[], taken: Uint8Array, words: PlainWords): void {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'code') taken[at] = 1;
    if (token.kind !== 'digits' || taken[at]) continue;
    const year = /^(?:1[89]|20)\d\d$/.test(western(token.text));
    const small = Number(western(token.text)) <= 31 && western(token.text).length <= 2;
    if (small && words.months.has(lower(at + 1))) {
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
        words.ageBefore?.test(lower(at - 1)) ||
        words.ageBefore?.test(lower(at - 2))
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
function isCounted(tokens: readonly Token[], at: number, words: PlainWords): boolean {
  const previous = tokens[at - 1];
  const before = previous?.text ?? '';
  const after = tokens[at + 1];
  if (previous && isMoneyWord(previous, tokens[at] as Token)) return true;
  if (/^[$€£¥₽]$/.test(before) || /^[%٪€$₽]$/.test(after?.text ?? '')) return true;
  return words.units.some(([, , list]) => list.split('|').includes(after?.text.toLowerCase() ?? ''));
}

/** "Boeing 737", "B-52", "Ковид-19", "группа 20". */
function isNamed(tokens: readonly Token[], at: number, words: PlainWords): boolean {
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
  return (
    after?.text !== '%' &&
    !words.units.some(([, , list]) => list.split('|').includes(after?.lower ?? '')) &&
    !/^\p{Ll}/u.test(after?.text ?? '')
  );
}
