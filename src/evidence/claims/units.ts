import type { UnitWord } from '../../language/figures/figure-words.ts';
import type { Token } from '../../language/tokens.ts';
import type { Language, Numeral } from './language.ts';
import { countryWords } from './subject/countries.ts';

/** A unit read after or before a number. */
export interface ReadUnit extends UnitWord {
  /** Where the number with its unit begins and ends. */
  from: number;
  to: number;
}

/** The country of a dollar where a space parts it from the sign; "A $5 bill" begins with an article. */
const COUNTRY = /^(?:US|U\.S\.?|us|u\.s\.?|AU|C|CA|CAN|Cdn|HK|hk|NT|NZ|nz|nt|S|R)$/;

/** "RM 79", "USD 5", "R5.5bn": in capitals, and a letter alone only where nothing parts it from the number. */
function isWrittenAsMoney({ text }: Token, number: Token): boolean {
  if (text.length === 1 || /^(?:PS|Y)$/.test(text)) return !number.spaced;
  return text !== text.toLowerCase() || /^(?:usd|eur|gbp|rs|rmb|rm|us|chf|sek|nok|dkk|inr)$/.test(text);
}

/** The currency that a sign before the number says. */
export function signBefore(
  tokens: readonly Token[],
  numeral: Numeral,
  language: Language,
): { unit: string; from: number } | null {
  const found = language.signs.before(tokens, numeral.from);
  if (!found) return null;
  const from = numeral.from - found.length;
  const first = tokens[from] as Token;
  const last = tokens[numeral.from - 1] as Token;
  // "Mr" and "rs" in small letters are no money; nor is "R 5", where the letter is not written onto the number.
  if (last.kind === 'word' && !isWrittenAsMoney(last, tokens[numeral.from] as Token)) return null;
  // "A $5 bill" has an article and "Ford's $5" a genitive; "A$5" has a country, and so has "US $5".
  if (found.length === 2 && last.spaced && !COUNTRY.test(first.text)) {
    const alone = language.signs.at(tokens, from + 1);
    return alone ? { unit: alone.value, from: from + 1 } : null;
  }
  return { unit: found.value, from };
}

/** The unit whose words follow the number, after a hyphen or not. */
export function unitAfter(tokens: readonly Token[], at: number, language: Language): ReadUnit | null {
  const next = tokens[at];
  if (!next) return null;
  const rate = ratePer(tokens, at);
  if (rate) return { unit: rate.unit, kind: 'physical', from: at, to: rate.to };
  const hyphen = next.text === '-' && !next.spaced && !tokens[at + 1]?.spaced;
  const start = hyphen ? at + 1 : at;
  const found = language.units.at(tokens, start);
  const symbol = symbolAt(tokens, start, language);
  // "km/h" has a name of its own.
  if (symbol !== null && (found?.length ?? 1) === 1) {
    const per = perAfter(tokens, start + 1, language);
    return {
      unit: per ? `${symbol} per ${per.unit}` : symbol,
      kind: 'physical',
      from: at,
      to: per?.to ?? start + 1,
    };
  }
  if (!found) return null;
  const { kind, short } = found.value;
  // Nm is torque, nm is length.
  const unit = tokens[start]?.text === 'Nm' ? 'newton meter' : found.value.unit;
  const first = tokens[start];
  if (short && first?.spaced && first.lower.length < 2) return null;
  // "628 l'année précédente": an article, no litres.
  const behind = tokens[start + found.length];
  if (first?.lower.length === 1 && behind && !behind.spaced && /^['’]/.test(behind.text)) return null;
  if (
    short &&
    first?.spaced &&
    !/^(?:km|cm|mm|kg|mg|ml|ft|ha|kw|mw|gw|kwh|mwh|gwh|twh|hz|khz|mhz|ghz|db|mb|gb|tb|kb|mp|mbps|gbps|bbl|oz|nm)$/.test(
      first.lower,
    )
  )
    return null;
  const to = start + found.length;
  const per = perAfter(tokens, to, language);
  if (per && (kind === 'currency' || kind === 'physical' || kind === 'cents'))
    return { unit: `${unit} per ${per.unit}`, kind, from: at, to: per.to };
  return { unit, kind, from: at, to };
}

/** The unit whose symbol stands at `at`; a letter by itself is one only where it ends what is said of the number. */
function symbolAt(tokens: readonly Token[], at: number, { symbols }: Language): string | null {
  const token = tokens[at];
  const unit = token && symbols?.get(token.text);
  if (!unit) return null;
  if (token.text.length > 1 || !token.spaced) return unit;
  const next = tokens[at + 1];
  // "30 C (86 F)" is heat, "9 C students" have marks.
  if (/^[CF]$/.test(token.text) && next?.kind === 'word' && /^\p{Lu}|s$/u.test(next.text)) return null;
  return next && !next.spaced && next.kind !== 'word' && !/^[,.;:)]$/.test(next.text) ? null : unit;
}

const isDistance = (word: string) =>
  /^(?:km|kms|miles?|kilomet(?:re|er)s?|met(?:re|er)s?|feet|litres?|liters?|hours?|years?|words?)$/.test(
    word,
  );
const COUNTED_HEADS =
  /^(?:people|inhabitants|residents|persons|adults|women|men|children|births|households|live)$/;
const ROUND = /^1(?:0{2,6}|[ ,.\u00a0\u202f]?0{3}|00?[ ,.\u00a0\u202f]?0{3}|[ ,.]000[ ,.]000)$/;
const ROUND_WORDS: Readonly<Record<string, number>> = { thousand: 1000, million: 1_000_000 };

/** "12.5 per 100,000 people", "59 for every 1,000": a rate, and no second number. */
export function ratePer(tokens: readonly Token[], at: number): { unit: string; to: number } | null {
  const first = tokens[at]?.lower;
  const number =
    first === 'per'
      ? at + 1
      : (first === 'for' || first === 'in') && tokens[at + 1]?.lower === 'every'
        ? at + 2
        : -1;
  const token = tokens[number];
  if (!token) return null;
  const digits =
    token.kind === 'digits' && ROUND.test(token.text) ? Number(token.text.replaceAll(/\D/g, '')) : null;
  const size = digits ?? ROUND_WORDS[token.lower] ?? null;
  const next = tokens[number + 1]?.lower ?? '';
  if (size === null || isDistance(next)) return null;
  // Of a hundred it is said which: "8 per 100 km" is no rate of people.
  if (size < 1000 && !COUNTED_HEADS.test(next)) return null;
  return { unit: `per ${size === 1_000_000 ? 'million' : size}`, to: number + 1 };
}

/** "7.3 nurses and midwives per 1,000 people": a rate of two things. */
export function rateOfTwo(tokens: readonly Token[], at: number): ReturnType<typeof ratePer> {
  const isPair = /^(?:and|or)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.kind === 'word';
  return isPair ? ratePer(tokens, at + 2) : null;
}

const PER = /^(?:per|\/)$/;
const EACH = /^(?:an?|each|every)$/;
const EACH_NOUNS =
  /^(?:share|barrel|gallon|litre|liter|ton|tonne|ounce|pound|kilo|kilogram|bushel|piece|unit|head|person|day|week|month|year|hour|minute|second|night|mile|head|pop|pack|packet|case|box|copy|user|customer|household|worker|employee|child|student|ticket|bottle|time|game|quarter|acre|foot|metre|meter)$/;

/** "per barrel", "a share", "an hour", "/kg". */
export function perAfter(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { unit: string; to: number } | null {
  let next = at;
  if (tokens[next]?.text === '-' && !tokens[next]?.spaced) next += 1;
  // "A million barrels of oil a day": what it is of stands between.
  if (tokens[next]?.lower === 'of' && /^(?:an?|per|each|every)$/.test(tokens[next + 2]?.lower ?? ''))
    next += 2;
  const word = tokens[next]?.lower ?? '';
  const noun = tokens[next + (tokens[next + 1]?.text === '-' ? 2 : 1)];
  const to = next + (tokens[next + 1]?.text === '-' ? 3 : 2);
  if (!noun) return null;
  const symbol = PER.test(word) ? symbolAt(tokens, to - 1, language) : null;
  if (symbol) return { unit: symbol, to };
  if (PER.test(word) && noun.kind === 'code') {
    const unit = language.units.at(tokens, to - 1);
    return unit?.value.kind === 'physical' ? { unit: unit.value.unit, to } : null;
  }
  if (noun.kind !== 'word') return null;
  if (PER.test(word)) {
    const unit = language.units.at(tokens, to - 1);
    if (unit && unit.value.kind !== 'percent' && unit.value.kind !== 'currency')
      return { unit: unit.value.unit, to: to - 1 + unit.length };
    return { unit: isNational(noun) ? 'person' : noun.lower, to };
  }
  if (/^(?:earlier|ago|before|later|old)$/.test(tokens[to]?.lower ?? '')) return null;
  if (EACH.test(word) && EACH_NOUNS.test(noun.lower)) {
    return {
      unit:
        language.units.at(tokens, to - 1)?.value.kind === 'currency'
          ? noun.lower
          : (language.units.at(tokens, to - 1)?.value.unit ?? noun.lower),
      to,
    };
  }
  return null;
}

/** "Per American" is for each of those who live there. */
export function isNational({ text, lower, ...rest }: Token): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    countryWords().at([{ ...rest, text, lower: lower.replace(/s$/u, '') }], 0) !== null
  );
}

/** The year whose prices an amount is in: "$5 million in 2012 dollars". */
export function unitYearAt(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at]?.lower === 'in' || tokens[at]?.text === ',' ? at + 1 : at;
  const start = tokens[next]?.lower === 'constant' || tokens[next]?.lower === 'in' ? next + 1 : next;
  const year = tokens[start]?.text ?? '';
  if (!/^(?:19|20)\d\d$/.test(year)) return null;
  return /^(?:dollars|euros|pounds|prices|yen|yuan|rubles|roubles|money|terms|us)$/.test(
    tokens[start + 1]?.lower ?? '',
  )
    ? Number(year)
    : null;
}
