import { countryName } from '../../language/countries/country-name.ts';
import { groupName } from '../../language/countries/group-name.ts';
import type { Period } from '../claims/figure.ts';
import { monthsBetween } from './asked-periods.ts';
import type { FigureQuery, ProductFilter, QueryFilter } from './figure-query.ts';
import { isPartOf } from './is-part-of.ts';
import { type QueryLanguage, queryLanguage } from './query-phrases.ts';

/** Names that a question is written with: of datasets' values and of products, in the reader's language. */
export interface QueryNames {
  /** The unit of the values, an ISO 4217 code or a name; null when there is none. */
  readonly unit: string | null;
  /** The name of a basket by its slug, or of an HS code; null when it has none. */
  product(key: string): string | null;
}

/** A question as a sentence: "Exports of all goods from the EU-27 to Kyrgyzstan, January to December 2023, in euros". */
export function describeQuery(query: FigureQuery, language: string, names: QueryNames): string {
  const words = queryLanguage(language);
  const locale = words.locale;
  if (query.sql !== null) return words.ownSql;
  const period = periodWords(query.period, locale);
  const whole = rowsWords(query.filter, words, names, query.rank?.along ?? null);
  switch (query.statistic) {
    case 'level':
      return words.level(whole, period, unitWords(names.unit, locale));
    case 'share': {
      const { part, filter } = query;
      if (part && !isPartOf(part, filter, query.period[0])) {
        return words.percentage(rowsWords(part, words, names, null), whole, period);
      }
      // Where the part is the whole, its rows are told whole: there is nothing that only the part has.
      const differs = part ? partWords(part, filter, words, names) : '';
      return words.share(differs || rowsWords(part ?? filter, words, names, null), whole, period);
    }
    case 'change':
      return words.change(whole, query.from ? periodWords(query.from, locale) : '', period);
    case 'ratio':
      return words.ratio(whole, query.from ? periodWords(query.from, locale) : '', period);
    case 'rank': {
      const { along, of } = query.rank ?? { along: 'partner' as const, of: '' };
      const name = along === 'product' ? (names.product(of) ?? of) : areaName(of, locale);
      return words.rank(name, words.along(along), whole, period);
    }
  }
}

/** A period in words: "2023", "January to March 2024", "12 May 2024". */
export function periodWords([from, to]: Period, locale: string): string {
  const first = new Date(`${from}T00:00:00Z`);
  const last = new Date(new Date(`${to}T00:00:00Z`).getTime() - 86_400_000);
  const months = monthsBetween(from, to);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  if (months !== null && months % 12 === 0 && from.slice(5, 7) === '01') {
    return format({ year: 'numeric' }).formatRange(first, last);
  }
  if (months !== null) return format({ year: 'numeric', month: 'long' }).formatRange(first, last);
  return format({ year: 'numeric', month: 'long', day: 'numeric' }).formatRange(first, last);
}

/** The name of a country or of a group of them. */
export function areaName(code: string, locale: string): string {
  return groupName(code, locale) ?? countryName(code, locale);
}

function areasWords(areas: readonly string[], locale: string): string {
  const names = areas.map((area) => areaName(area, locale));
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(names);
}

function rowsWords(
  filter: QueryFilter,
  words: QueryLanguage,
  names: QueryNames,
  along: 'reporter' | 'partner' | 'product' | null,
): string {
  const { reporter, partner, flow } = filter;
  const who = reporter && along !== 'reporter' ? areasWords(reporter.areas, words.locale) : null;
  const other = partner && along !== 'partner' ? areasWords(partner.areas, words.locale) : null;
  const goods = along === 'product' ? words.allGoods : productWords(filter.product, words, names);
  return words.rows(flow, goods, who, other);
}

/** Only what the part has and the whole has not: "from Germany". */
function partWords(part: QueryFilter, whole: QueryFilter, words: QueryLanguage, names: QueryNames): string {
  const pieces: string[] = [];
  const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  if (part.reporter && differ(part.reporter, whole.reporter)) {
    pieces.push(areasWords(part.reporter.areas, words.locale));
  }
  if (part.partner && differ(part.partner, whole.partner)) {
    pieces.push(areasWords(part.partner.areas, words.locale));
  }
  if (differ(part.product, whole.product)) pieces.push(productWords(part.product, words, names));
  return pieces.join(', ');
}

function productWords(product: ProductFilter, words: QueryLanguage, names: QueryNames): string {
  if ('total' in product) return words.allGoods;
  if ('basket' in product) return names.product(product.basket) ?? product.basket;
  const shown = product.codes.slice(0, 3).map((code) => {
    const name = names.product(code);
    return name ? `${name} (HS ${code})` : `HS ${code}`;
  });
  const rest = product.codes.length - shown.length;
  const list = new Intl.ListFormat(words.locale, { style: 'long', type: 'unit' }).format(shown);
  return rest > 0 ? `${list} ${words.more(rest)}` : list;
}

function unitWords(unit: string | null, locale: string): string | null {
  if (unit === null) return null;
  if (!/^[A-Z]{3}$/.test(unit)) return unit;
  // The plural that a language writes after a number is its name for the unit: "euros", "евро", "欧元".
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: unit,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  }).formatToParts(1000);
  return parts.find(({ type }) => type === 'currency')?.value ?? unit;
}
