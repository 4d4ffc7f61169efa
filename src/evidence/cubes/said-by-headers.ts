import { type Concept, conceptsIn } from './lexicon.ts';
import { readHeader, unitIn } from './read-header.ts';
import type { ColumnProfile } from './table-profile.ts';

/** "Food prices" are what the part of consumer prices is that begins with food. */
export function pricesOf(part: string): string[] {
  const [first = ''] = part.split(/,|\band\b/);
  return conceptsIn(`${first.trim()} prices`, 'en').flatMap(({ id, within }) =>
    within.includes('consumer price index') ? [id] : [],
  );
}

/** "annual rate" of "CPI ANNUAL RATE": how what a series is of is measured. */
export function rateSaid(series: string): string {
  return series.replace(/^(?:[A-Z]{2,5}\b\s*)/, '').toLowerCase();
}

/** "Practising doctors and nurses, density per 1 000 population": so many of a thousand, where the numbers are none to count with. */
export function isOfSoMany(title: string, columns: readonly ColumnProfile[]): boolean {
  return (
    /^per (?:\d|million)/.test(unitIn(title) ?? '') &&
    /(?:\b(?:densit(?:y|ies)|rates?|ratios?)\s|[,(]\s?)per\s/i.test(title) &&
    columns.every(({ name }) => readHeader(name).multiplier === null) &&
    !/\b(?:numbers?|totals?|counts?)\b(?! counts?\b)/i.test(title.replaceAll(/\bhead ?counts?\b/gi, ' ')) &&
    columns.every(({ decimals }) => decimals > 0)
  );
}

/** "Deaths (number)", "Museen (Anzahl)": one is one. */
export const NUMBERED =
  /\((?:total |in )?(?:numbers?|counts?|no\.?|nos\.?|nr\.?|nb\.?|n|anzahl|nombre|número|numero|numer|liczba|antal|aantal|кол-во|количество|число|ед\.?|个|個|件|عدد)\)/iu;
/** What descriptions begin with that say the same. */
export const NUMBER_OF =
  /^(?:the )?(?:total )?(?:number|count)(?:s?$|s?[,;.:]|\sof\b)|^Anzahl\b|^Nombre (?:de|d['’])/iu;

/** Whether a concept is what another column is by its own name: "crude birth rate" beside "live births", in a table of both. */
export function isOfAnother(concept: Concept, others: readonly string[]): boolean {
  return others.some((other) => conceptsIn(other, 'en')[0] === concept);
}
