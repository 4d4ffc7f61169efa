import type { ListEntry, ListedIdentifier } from '../lists/list-entry.ts';
import type { ListFormat } from '../lists/watch-list.ts';
import type { Adjustment } from './explanation.ts';

/** Known facts about an entity besides its names. */
export interface KnownFacts {
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly birthDates?: readonly string[];
  readonly identifiers?: readonly AskedIdentifier[];
}

/** A number in a query; null if its kind is not given. */
export interface AskedIdentifier {
  readonly kind: string | null;
  readonly value: string;
}

/** Share of the gap to 1 that is added to a score for a match. */
const SAME_COUNTRY = 0.2;
const SAME_DAY = 0.5;
const SAME_YEAR = 0.25;
/** Amount subtracted for a mismatch. */
const OTHER_COUNTRY = 0.05;
const OTHER_YEAR = 0.15;
const WEAK_ALIAS = 0.05;
/** Tolerance in years: birth years on lists are often guesses. */
const YEARS_APART = 2;
/** Generic kinds that only mean "a number": they are compared with every other kind. */
const LOOSE_KINDS = /^(?:tax|registration|)$/;
const SHORTEST = 6;
const TELLING = 8;

/** Lists whose own entry numbers are quoted elsewhere, by format. */
const OWN_NUMBERS: Readonly<Partial<Record<ListFormat, string>>> = {
  ofac: 'ofac',
  'ofac-consolidated': 'ofac',
  un: 'un',
};
/** A shorter number must be queried by kind, or start with the name of its list. */
const SHORTEST_OWN = 3;

/** The lookup key of a list's own entry number: "OFAC 46633" and "46633" are the same. */
export function ownNumberKey(value: string): string {
  return plainIdentifier(value).replace(/^(?:OFAC|SDN)(?=\d)/, '');
}

/** The list's own number for an entry, if it was in the query; else null. */
export function sameOwnNumber(
  asked: readonly AskedIdentifier[],
  entry: ListEntry,
  format: ListFormat | undefined,
): ListedIdentifier | null {
  const whose = format && OWN_NUMBERS[format];
  if (!whose) return null;
  const isAsked = asked.some(({ kind, value }) => {
    if (ownNumberKey(value) !== ownNumberKey(entry.key)) return false;
    return kind === whose || (!kind && plainIdentifier(value).length >= SHORTEST_OWN);
  });
  return isAsked ? { kind: whose, value: entry.key, country: null } : null;
}

/** A number without separators. */
export function plainIdentifier(value: string): string {
  return value
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The number of an entry that matches one in the query; null if none does. */
export function sameIdentifier(asked: readonly AskedIdentifier[], entry: ListEntry): ListedIdentifier | null {
  for (const { kind, value } of asked) {
    const plain = plainIdentifier(value);
    if (plain.length < SHORTEST) continue;
    for (const listed of entry.identifiers) {
      if (plainIdentifier(listed.value) !== plain) continue;
      const isSameKind = kind !== null && kind === listed.kind;
      const mayBe = kind === null || LOOSE_KINDS.test(kind) || LOOSE_KINDS.test(listed.kind);
      if (isSameKind || (mayBe && plain.length >= TELLING)) return listed;
    }
  }
  return null;
}

/** Adjusts a name's score by country, date of birth and kind of alias, with the reasons. */
export function weighEvidence(
  nameScore: number,
  facts: KnownFacts,
  entry: ListEntry,
  isWeakAlias: boolean,
): { score: number; adjustments: Adjustment[] } {
  const adjustments: Adjustment[] = [];
  let score = nameScore;
  const add = (what: Adjustment['what'], points: number, words: string) => {
    const before = score;
    score = Math.min(1, Math.max(0, score + points));
    adjustments.push({ what, points: score - before, words });
  };
  if (isWeakAlias) add('weak alias', -WEAK_ALIAS, 'the list itself calls this a weak alias');
  const { countries = [], birthDates = [] } = facts;
  if (countries.length > 0 && entry.countries.length > 0) {
    const same = entry.countries.find((country) => countries.includes(country));
    if (same) add('country', (1 - score) * SAME_COUNTRY, `the country is the same (${same})`);
    else
      add(
        'country',
        -OTHER_COUNTRY,
        `the countries differ (${countries.join(', ')}; the list: ${entry.countries.join(', ')})`,
      );
  }
  if (birthDates.length > 0 && entry.birthDates.length > 0) {
    const listed = entry.birthDates.join(', ');
    const day = entry.birthDates.find((date) => date.length === 10 && birthDates.includes(date));
    const apart = yearsApart(birthDates, entry.birthDates);
    if (day) add('birth date', (1 - score) * SAME_DAY, `the date of birth is the same (${day})`);
    else if (apart === 0)
      add('birth date', (1 - score) * SAME_YEAR, `the year of birth is the same (${listed})`);
    else if (apart > YEARS_APART)
      add(
        'birth date',
        -OTHER_YEAR,
        `the years of birth are ${apart} apart (${birthDates.join(', ')}; the list: ${listed})`,
      );
  }
  return { score, adjustments };
}

/** Whether there are facts other than names that may match. */
export function mayAgree({ countries = [], birthDates = [] }: KnownFacts): boolean {
  return countries.length > 0 || birthDates.length > 0;
}

/**
 * Whether an entry's birth years are near one in the query or, if years are unknown, a country matches. An entry
 * without a value for a query's fact does not contradict it.
 */
export function agrees(facts: KnownFacts, entry: ListEntry): boolean {
  const { countries = [], birthDates = [] } = facts;
  if (birthDates.length > 0 && entry.birthDates.length > 0)
    return yearsApart(birthDates, entry.birthDates) <= YEARS_APART;
  if (countries.length > 0 && entry.countries.length > 0)
    return entry.countries.some((country) => countries.includes(country));
  return mayAgree(facts);
}

function yearsApart(asked: readonly string[], listed: readonly string[]): number {
  return Math.min(...asked.flatMap((one) => listed.map((other) => Math.abs(yearOf(one) - yearOf(other)))));
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
