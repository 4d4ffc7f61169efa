import { monthsIn, wholeYear } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import { secondYear, spansOf } from '../datasets/reading/spans-of-years.ts';
import type { Cube } from './cube.ts';
import { readHeader } from './read-header.ts';
import { headerOf } from './shared-tails.ts';
import type { ColumnProfile } from './table-profile.ts';

/**
 * Columns of a table without a column of time whose names have spans of years in them: `incidents_85_99` and `incidents_00_14`,
 * "Deaths 2010-2014" and "Deaths 2015-2019". Each gets the header without its span, and its span. Years of two digits are
 * taken for years where `said`, the words about the table, has them in full, or where they are no classes of age: one of
 * 1985 to 1999 before one of 2000 to 2014. One name with a span is no series.
 */
export function withDates(columns: readonly ColumnProfile[], said: string): readonly ColumnProfile[] {
  const found = columns.map((one) => spanIn(plainly(headerOf(one))));
  const named = found.filter((one) => one !== null);
  const isShort = named.some(({ short }) => short !== null);
  if (isShort && !areYears(named, said)) return columns;
  const isSeries = ({ rest, span }: SpanInName) =>
    named.some((other) => other.rest === rest && other.span !== span);
  const all = [...new Set(named.filter(isSeries).map(({ span }) => span))];
  const spans = spansOf(all, '');
  if (!spans) return columns;
  return columns.map((column, i) => {
    const one = found[i];
    const cell = one && isSeries(one) ? spans.get(one.span) : undefined;
    if (!one || !cell) return column;
    const period: Period = [cell.from, cell.to];
    return {
      ...column,
      header: one.rest,
      field: { ...column.field, title: null },
      dated: { label: one.span, period },
    };
  });
}

/** The time that a column's name says: its own, or a year among its words; null where it says none. */
export function timeOfColumn({
  name,
  dated,
}: Pick<ColumnProfile, 'name' | 'dated'>): ColumnProfile['dated'] | null {
  if (dated) return dated;
  const { year } = readHeader(name);
  return year === null ? null : { label: String(year), period: wholeYear(year) };
}

/** The periods of a table whose columns are of one each, in order; none where fewer than two columns are. */
export function timesOfColumns(columns: readonly ColumnProfile[]): Pick<Cube, 'periods' | 'frequency'> {
  const times = columns.flatMap((one) => timeOfColumn(one) ?? []);
  if (times.length < 2) return { periods: [], frequency: null };
  const sorted = [...new Map(times.map((one) => [one.period.join(), one])).values()].sort((a, b) =>
    a.period.join() < b.period.join() ? -1 : 1,
  );
  return {
    periods: sorted,
    frequency: sorted.every(({ period }) => monthsIn(period) === 12) ? 'year' : null,
  };
}

interface SpanInName {
  /** With years of four digits and a dash. */
  readonly span: string;
  readonly rest: string;
  /** Its two numbers, where they are of two digits. */
  readonly short: readonly [number, number] | null;
}

function spanIn(name: string): SpanInName | null {
  if (AGES.test(name)) return null;
  const full = FULL.exec(name);
  if (full) {
    const { first = '', last = '' } = full.groups ?? {};
    const to = secondYear(Number(first), last);
    // A school or financial year, and what runs the other way.
    if (to - Number(first) < 2) return null;
    return ofSpan(`${first}-${to}`, name.replace(full[0], ' '), null);
  }
  const short = SHORT.exec(name);
  if (!short) return null;
  const [first, last] = [Number(short.groups?.first), Number(short.groups?.last)];
  const [from, to] = [inFull(first), inFull(last)];
  if (to - from < 2) return null;
  return ofSpan(`${from}-${to}`, name.replace(short[0], ' '), [first, last]);
}

function ofSpan(span: string, around: string, short: SpanInName['short']): SpanInName | null {
  const rest = around
    .replaceAll(/[([]\s*[)\]]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s,;:–-]+|[\s,;:–-]+$|\s(?:in|during|for|over|between|from)\s*$/giu, '')
    .trim();
  return !/\p{L}{3}/u.test(rest) || /\d{4}/.test(rest) || COMPARES.test(rest) ? null : { span, rest, short };
}

/** Of two digits: up to the middle of this century, and from the middle of the last. */
function inFull(year: number): number {
  return year + (year < 50 ? 2000 : 1900);
}

/** Whether numbers of two digits are years: the words about the table say so, or they follow each other as years only. */
function areYears(named: readonly SpanInName[], said: string): boolean {
  const short = named.flatMap((one) => (one.short ? [{ span: one.span, short: one.short }] : []));
  const spans = [...new Set(short.map(({ span }) => span))];
  if (spans.some((span) => span.split('-').every((year) => said.includes(year)))) return true;
  const follow = (pairs: readonly (readonly number[])[]) => {
    const sorted = [...pairs].sort(([a = 0], [b = 0]) => a - b);
    return sorted.every(([from = 0], i) => i === 0 || [0, 1].includes(from - (sorted[i - 1]?.[1] ?? 0)));
  };
  const ages = [...new Map(short.map((one) => [one.span, one.short])).values()];
  return spans.length > 1 && follow(spans.map((span) => span.split('-').map(Number))) && !follow(ages);
}

function plainly(header: string): string {
  return header.replaceAll('_', ' ').replaceAll(/\s+/gu, ' ').trim();
}

const FULL =
  /(?<![\d.,])(?:(?:in|during|for|over|between|from)\s)?[([]?(?<first>(?:1[89]|20|21)\d\d)\s?(?:[-–—/]|to|through|until|and|\s)\s?(?<last>(?:1[89]|20|21)\d\d|\d\d)[)\]]?(?![\d.,=]|\s?=)/iu;
const SHORT = /(?<![\d.,-])['’]?(?<first>\d\d)\s?[-–—/ ]\s?['’]?(?<last>\d\d)$/u;
const AGES = /\b(?:age[ds]?|years? old|yrs|births?cohort|cohort|born)\b/iu;
/** What compares the two years is no measure of the time between them. */
const COMPARES =
  /[%Δ±]|\b(?:change|changes|chg|diff(?:erence)?s?|growth|increase|decrease|decline|gain|rise|var(?:iance|iation)?|vs|versus|since|cagr|rank)\b/iu;
