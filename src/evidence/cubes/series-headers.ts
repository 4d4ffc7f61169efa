import type { MeasureKind } from './cube.ts';

/** A header that names a series before it names what the series is of: "CPI INDEX 01: Food 2015=100". */
export interface SeriesHeader {
  /** "CPI INDEX", without the number of the series. */
  readonly series: string;
  /** "Food": what tells it from the other series. */
  readonly of: string;
}

const SERIES =
  /^(?:[A-Z0-9]{4}:\s+)?(?<series>(?=[^:]*\b(?:index|indices|rates?|growth|changes?|inflation|weights?)\b)\p{L}[^:]{1,50}?)(?:\s+\d[\d.]*)?\s*:\s+(?<of>\S.*)$/iu;

/** When an index is 100: "2015=100", "(index, 2010 = 100)", ", Jan 2015=100". */
export const BASE =
  /[\s,;:–-]*[([]?\s*\b(?:index(?:ed)?[,:]?\s+)?(?:base\s+)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s|Q[1-4]\s)?(?:19|20)\d\d(?:[-/]\d{2,4})?\s?=\s?100(?:\.0)?\b\s*[)\]]?/iu;

/** Reads a header that has a series before a colon; null for any other. */
export function readSeries(header: string): SeriesHeader | null {
  const groups = SERIES.exec(header.trim())?.groups;
  return groups?.series && groups.of ? { series: groups.series.trim(), of: withoutBase(groups.of) } : null;
}

/** A header without the year its index is 100 in. */
export function withoutBase(header: string): string {
  return header.replace(BASE, ' ').trim();
}

const INDEX = /\bind(?:ex|ices)\b|=\s?100\b/i;
/** What a rate of prices is called that says how much they rose: no rate of an amount, which "annual rate" may be, too. */
const RISE =
  /\b(?:annual|yearly|monthly|quarterly|(?:\d+|one|twelve|three)[- ](?:month|year)|(?:year|month|quarter)[- ](?:on|over|to)[- ](?:year|month|quarter|date))\s(?:(?:%|per ?cent(?:age)?)\s)?(?:growth\s|inflation\s)?(?:rates?|changes?|growth|inflation)\b|^\s*(?:month|year|quarter)[- ](?:on|over)[- ](?:month|year|quarter)\b|\binflation rates?\b/i;
const CHANGE =
  /(?:%|\bper ?cent(?:age)?|\bpct)\s*\)?\s(?:change|growth)\b|\b(?:change|growth)s?\b[^:;]*(?:%|\bper ?cent)/i;

/** The kind that a header itself says of a measure of prices: an index, or what it rose by. Null where it says neither. */
export function kindSaid(header: string): Extract<MeasureKind, 'index' | 'growth'> | null {
  if (CHANGE.test(header) || RISE.test(header)) return 'growth';
  return INDEX.test(header) ? 'index' : null;
}
