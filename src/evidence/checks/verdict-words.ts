import type { Names } from '../../store/tables.ts';
import type { Figure } from '../claims/figure.ts';
import { pluralOf } from '../claims/unit-forms.ts';
import { isNote } from './judge-readings.ts';
import { areaName, periodWords } from './query-words.ts';
import {
  type DataInput,
  type Judgement,
  VALUE_FLAGS,
  type ValueFlag,
  type VerdictDetails,
} from './verdict.ts';
import type { Said, VerdictLanguage } from './verdict-language.ts';
import { verdictLanguage } from './verdict-phrases.ts';

/**
 * Why a verdict is what it is, as plain sentences in the reader's language:
 * "The data say €2.734 billion. “More than 2.7 billion” is accurate."
 */
export function verdictSentence(judgement: Judgement, figure: Figure, language: string): string {
  const words = verdictLanguage(language);
  const { details, reason, verdict } = judgement;
  const unit = unitSaid(figure, details);
  const value = (number: number) =>
    `${isSigned(figure) && number > 0 ? '+' : ''}${valueWords(number, unit, words, endsOf(details))}`;
  const found = details.value === null ? null : value(details.value);
  const said: Said = {
    found,
    was: details.revised ? value(details.revised.value) : null,
    // A quote may run the other way: it must not carry its punctuation with it.
    quote: words.locale === 'ar' ? `\u2068${figure.quote.trim()}\u2069` : figure.quote.trim(),
    wholeNumber: isWholeRounded(figure, details.value),
    difference: details.difference === null ? null : differenceWords(details.difference, unit, words),
    accepted: intervalWords(details, unit, words) ?? '',
    missing: missingWords(details.missing, words),
    counted: countedWords(details.missing, words),
    unit: details.missing[0] ?? '',
    readings: details.readings
      .filter((one) => !isNote(one.key) && one.key !== 'base' && one.value !== null)
      .map((one) => `${words.reading(one.key)}: ${value(one.value ?? 0)}`),
    later: details.stale ? periodWords(details.stale.period, words.locale) : '',
    laterValue: details.stale ? value(details.stale.value) : '',
    inputs: listed(
      details.follows?.map(({ quote }) => words.fit(quote.trim(), null)) ?? inputsOf(details, words),
      words,
    ),
    flag: flagOf(details),
    fits: listed(
      (details.fits ?? []).map((one) =>
        words.fit(nameFor(one.names, words.locale), one.value === null ? null : value(one.value)),
      ),
      words,
    ),
  };
  const sentences = [words.reason(details.base ?? reason, said)];
  if (details.base && said.flag) sentences.push(words.reason('derived', said));
  if (details.base && reason === 'stale') sentences.push(words.reason('stale', said));
  if (verdict === 'differs' && details.changesSense) sentences.push(words.changesSense);
  const note = details.readings.find((one) => isNote(one.key) && one.verdict === 'holds');
  if (note?.value != null && verdict !== 'holds') {
    sentences.push(words.note(noteAreas(note.key, words), value(note.value)));
  }
  return startedLarge(sentences.join(words.between), words.locale);
}

/** The unit that the value of a verdict is in. */
export function unitSaid(
  { unit }: Pick<Figure, 'unit'>,
  details: Pick<VerdictDetails, 'unit'> | null | undefined,
): string | null {
  return details?.unit === undefined ? unit : details.unit;
}

/** Whether a value is a difference, of which the words only say which way it goes. */
function isSigned({ statement, measure }: Pick<Figure, 'statement' | 'measure'>): boolean {
  return statement !== undefined && measure === 'change';
}

/** What a value was worked out from, as a sentence: "Worked out from …"; null where it was read as it is. */
export function inputsSentence({ details }: Pick<Judgement, 'details'>, language: string): string | null {
  const words = verdictLanguage(language);
  const inputs = inputsOf(details, words);
  return inputs.length > 0 ? words.workedOut(listed(inputs, words)) : null;
}

/** The values that a value was worked out from, each in words; none where it was read as it is. */
export function inputsIn(details: Pick<VerdictDetails, 'inputs'>, language: string): string[] {
  const words = verdictLanguage(language);
  return inputsOf(details, words);
}

/** What is said of the least firm value that an answer was worked out from; null where nothing is. */
export function flagOf({ inputs = [] }: Pick<VerdictDetails, 'inputs'>): ValueFlag | null {
  return VALUE_FLAGS.findLast((flag) => inputs.some((one) => one.flag === flag)) ?? null;
}

function inputsOf({ inputs = [] }: Pick<VerdictDetails, 'inputs'>, words: VerdictLanguage): string[] {
  const { locale } = words;
  // The two sums of a share are of one time, which the question says.
  const sameTime = new Set(inputs.map(({ period }) => period?.join())).size === 1;
  return inputs.map(({ names, period, value, unit, cells }: DataInput) => {
    const when = period && (names || !sameTime) ? periodWords(period, locale) : null;
    const name = [...(names ? [nameFor(names, locale)] : []), ...(when ? [when] : [])];
    const comma = locale === 'ar' ? '، ' : locale === 'zh' ? '，' : ', ';
    return words.input(name.join(comma), valueWords(value, unit, words, []), cells);
  });
}

function nameFor(names: Names, locale: string): string {
  return names[locale] ?? names.en ?? Object.values(names)[0] ?? '';
}

function listed(items: readonly string[], { locale }: VerdictLanguage): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);
}

/** Whether a figure in digits is the whole number nearest to a value that has more digits. */
function isWholeRounded(
  { quote, hedge, value, high, grain, measure, unit }: Figure,
  found: number | null,
): boolean {
  if (found === null || high !== null || grain !== 1 || measure === 'rank') return false;
  if (!/\p{N}/u.test(quote) || (unit !== null && /^[A-Z]{3}$/.test(unit))) return false;
  if (!['none', 'about', 'approximately'].includes(hedge)) return false;
  const size = Math.abs(found);
  return Math.abs(size - Math.round(size)) > 1e-9 && Math.round(size) === Math.abs(value);
}

/** A quote that opens a sentence starts with a capital. */
function startedLarge(sentences: string, locale: string): string {
  return sentences.replace(
    /((?:^|[.!?] )[“«][ \u00a0]?)(\p{Ll})(?=\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase(locale),
  );
}

/** A value with its unit as a language writes it: €2.734 billion, 24.5 %, 10.4 times. */
export function valueIn(
  value: number,
  unit: string | null,
  language: string,
  details: Accepting | null = null,
): string {
  const words = verdictLanguage(language);
  return valueWords(value, unit, words, endsOf(details));
}

/** What a verdict accepts as a language writes it: "€680 million to just under €690 million"; null where it has no end. */
export function acceptedIn(details: Accepting, unit: string | null, language: string): string | null {
  const words = verdictLanguage(language);
  return intervalWords(details, unit, words);
}

type Accepting = Pick<VerdictDetails, 'allowed' | 'without'>;

/** The ends beside which a value is written: it must not be rounded across one of them. */
function endsOf(details: Accepting | null): number[] {
  return (details?.allowed ?? []).flatMap((end) => end ?? []);
}

function intervalWords(
  { allowed, without }: Accepting,
  unit: string | null,
  words: VerdictLanguage,
): string | null {
  if (!allowed) return null;
  const [low, high] = allowed;
  const text = (end: number | null) => (end === null ? null : valueWords(end, unit, words, 'bound'));
  if (low === null && high === null) return null;
  if (low === high) return text(low);
  const [over = false, under = false] = without ?? [];
  return words.interval(text(low), text(high), { over, under });
}

const formats = new Map<string, Intl.NumberFormat>();

function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

function valueWords(
  value: number,
  unit: string | null,
  words: VerdictLanguage,
  beside: readonly number[] | 'bound' = [],
): string {
  const { locale } = words;
  const bound = beside === 'bound';
  const more = bound ? 0 : digitsMore(value, unit, beside);
  const large: Intl.NumberFormatOptions = { notation: 'compact', compactDisplay: 'long' };
  const size: Intl.NumberFormatOptions =
    Math.abs(value) < 1e6
      ? { maximumSignificantDigits: bound ? 12 : 6 + more }
      : bound
        ? { ...large, maximumSignificantDigits: 12 }
        : { ...large, minimumSignificantDigits: 4, maximumSignificantDigits: 4 + more };
  const fraction = { maximumFractionDigits: bound ? 9 : fractionDigits(value) + more };
  // Formats write a hyphen where print has a minus.
  const written = (options: Intl.NumberFormatOptions, number = value) =>
    format(locale, options).format(number).replace('-', '−');
  if (unit && /^[A-Z]{3}$/.test(unit))
    return moneyWords(value, unit, written(isSmallMoney(value, unit) && !bound ? cents(more) : size), locale);
  if (unit === '%') return written({ style: 'percent', ...fraction }, value / 100);
  const [, currency, per] = PRICE.exec(unit ?? '') ?? [];
  if (currency && per) {
    const price = moneyWords(
      value,
      currency,
      written(isSmallMoney(value, unit) && !bound ? cents(more) : size),
      locale,
    );
    // What it is the price of is an English word, and is in the sentence.
    return locale.startsWith('en') ? `${price} per ${per}` : price;
  }
  const measured = MEASURED[unit ?? ''];
  if (measured)
    return written({
      style: 'unit',
      unit: measured,
      unitDisplay: /s$|t$/.test(measured) ? 'short' : 'long',
      ...fraction,
    });
  const number = written(Math.abs(value) >= 1e6 ? size : fraction);
  if (unit === 'times') return words.times(number);
  if (unit === 'percentage points') return words.points(number);
  return unit === null || unit === 'rank' ? number : `${number} ${unitIn(unit, value, locale)}`;
}

/** A unit as it stands behind a number: what no format has is an English word, that takes its plural in English. */
function unitIn(unit: string, value: number, locale: string): string {
  if (!locale.startsWith('en') || Math.abs(value) === 1) return unit;
  // What is counted is one noun: "90,000 jobs".
  return SINGULAR.test(unit) || unit.includes(' ') ? unit.replace(SINGULAR, '$1s') : pluralOf(unit);
}

const SINGULAR =
  /^((?:kilo|mega|giga|tera)?watt hour|tonne|barrel|bushel|ounce|pound|gallon|(?:kilo|milli)?gram|(?:square |cubic )?(?:kilo|centi|milli)?meter|liter|hectare|acre|mile|degree)\b(?!s)/;

/** Money for something: "USD per barrel". */
const PRICE = /^([A-Z]{3}) per (.+)$/;

/** Units that every language has words or signs for. */
const MEASURED: Readonly<Record<string, string>> = {
  '°C': 'celsius',
  'degree Celsius': 'celsius',
  'degree Fahrenheit': 'fahrenheit',
  year: 'year',
  month: 'month',
  week: 'week',
  day: 'day',
  hour: 'hour',
  minute: 'minute',
};

/** Whether a unit is one that a value is written with by itself, rather than a noun of which there are so many. */
export function isWrittenUnit(unit: string): boolean {
  return unit === '%' || /^[A-Z]{3}$/.test(unit) || PRICE.test(unit) || Object.hasOwn(MEASURED, unit);
}

/** Whether an amount of money is written with its cents. */
function isSmallMoney(value: number, unit: string | null): boolean {
  return /^[A-Z]{3}\b/.test(unit ?? '') && Math.abs(value) < 1000 && !Number.isInteger(value);
}

function cents(more: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: 2, maximumFractionDigits: 2 + more };
}

/** How many digits a value is written with behind the point where it is no large amount. */
function fractionDigits(value: number): number {
  return Math.abs(value) < 1 ? 3 : 1;
}

/** How many digits more it takes to write a value on the side of each end that it lies on. */
function digitsMore(value: number, unit: string | null, ends: readonly number[]): number {
  const money = unit !== null && /^[A-Z]{3}\b/.test(unit);
  const small = isSmallMoney(value, unit);
  const size = Math.abs(value);
  const significant = unit !== '%' && !small && (size >= 1e6 || money);
  const rounded = (more: number) =>
    Number(
      format('en', {
        useGrouping: false,
        // As it is written: a percentage is rounded as the part of a whole that it is.
        ...(unit === '%' && { style: 'percent' }),
        ...(significant
          ? { maximumSignificantDigits: (size >= 1e6 ? 4 : 6) + more }
          : { maximumFractionDigits: (small ? 2 : fractionDigits(value)) + more }),
      })
        .format(unit === '%' ? value / 100 : value)
        .replace('%', ''),
    );
  const side = (one: number, end: number) => Math.sign(one - end);
  const isTrue = (more: number) =>
    ends.every((end) => {
      const near = Math.abs(value - end) <= Math.abs(end) * 1e-11;
      return near || side(rounded(more), end) === side(value, end);
    });
  let more = 0;
  while (more < 9 && !isTrue(more)) more += 1;
  return more;
}

/** An amount in its currency: formats of money shorten "billion" to "B", so the number is written apart. */
function moneyWords(value: number, currency: string, number: string, locale: string): string {
  const parts = format(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).formatToParts(Math.max(1, Math.abs(value)));
  const digits = new Set(['integer', 'group', 'decimal', 'fraction']);
  let written = false;
  return parts
    .map((part) => {
      if (!digits.has(part.type)) return part.value;
      if (written) return '';
      written = true;
      return number;
    })
    .join('');
}

/** A difference of shares is in percentage points. */
function differenceWords(difference: number, unit: string | null, words: VerdictLanguage): string {
  return valueWords(Math.abs(difference), unit === '%' ? 'percentage points' : unit, words, []);
}

const COUNTED = /^(\d+) of (\d+) (month|quarter|year|day)s$/;

function missingWords(missing: readonly string[], words: VerdictLanguage): string {
  const named = missing
    .filter((item) => !COUNTED.test(item))
    .map((item) => {
      const quarter = /^(\d{4})-?Q([1-4])$/.exec(item);
      if (quarter) return words.quarter(quarter[2] ?? '', quarter[1] ?? '');
      if (/^\d{4}-(0[1-9]|1[0-2])$/.test(item)) {
        return new Intl.DateTimeFormat(words.locale, {
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        }).format(new Date(`${item}-01T00:00:00Z`));
      }
      const area = /^([A-Z][A-Z0-9_]*)( \(.+\))?$/.exec(item);
      return area ? `${areaName(area[1] ?? '', words.locale)}${area[2] ?? ''}` : item;
    });
  return new Intl.ListFormat(words.locale, { style: 'long', type: 'conjunction' }).format(named);
}

function countedWords(missing: readonly string[], words: VerdictLanguage): string | null {
  for (const item of missing) {
    const found = COUNTED.exec(item);
    if (found) {
      return words.counted(
        Number(found[1]),
        Number(found[2]),
        found[3] as 'month' | 'quarter' | 'year' | 'day',
      );
    }
  }
  return null;
}

/** The countries that a note's key adds or leaves out: "with GB among the reporters". */
function noteAreas(key: string, words: VerdictLanguage): string {
  const pick = (pattern: RegExp) => pattern.exec(key)?.[1]?.split(', ') ?? [];
  const list = (codes: string[]) =>
    new Intl.ListFormat(words.locale, { style: 'long', type: 'conjunction' }).format(
      codes.map((code) => areaName(code, words.locale)),
    );
  const added = pick(/\bwith ([A-Z]{2}(?:, [A-Z]{2})*)/);
  const left = pick(/\bwithout ([A-Z]{2}(?:, [A-Z]{2})*)/);
  return [
    ...(added.length > 0 ? [words.withAreas(list(added))] : []),
    ...(left.length > 0 ? [words.withoutAreas(list(left))] : []),
  ].join(', ');
}
