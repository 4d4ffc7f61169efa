import type { Period } from '../claims/figure.ts';
import type { Coverage } from '../datasets/dataset.ts';

/** What a dataset has of an interval that is asked for. */
export interface AskedPeriods {
  /** The dataset's periods inside the interval. */
  readonly found: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  /** The labels of periods that belong to the interval and are not there. */
  readonly missing: readonly string[];
  /** How many periods make up the interval; null where the dataset cannot be cut to it. */
  readonly expected: number | null;
}

type Frequency = NonNullable<Coverage['frequency']>;

const MONTHS: Readonly<Record<Exclude<Frequency, 'day'>, number>> = { month: 1, quarter: 3, year: 12 };
/** Nobody lists more than these: an interval that asks for more is answered with its ends. */
const MOST = 1200;

/** Which of the dataset's periods make up an interval, and which of them are missing. */
export function askedPeriods(
  coverage: Pick<Coverage, 'periods' | 'frequency'>,
  [from, to]: Period,
): AskedPeriods {
  const found = coverage.periods.filter((period) => period.from >= from && period.to <= to);
  const frequency = coverage.frequency ?? guessFrequency(coverage);
  const expected = frequency && frequency !== 'day' ? cut([from, to], MONTHS[frequency]) : null;
  if (expected === null) {
    if (frequency !== null && frequency !== 'day')
      return { found, missing: [labelOf([from, to])], expected: null };
    const tiled = frequency === null ? inARow(found) : found;
    return { found: tiled, missing: holes(tiled, [from, to]), expected: null };
  }
  const there = new Set(found.map((period) => `${period.from}/${period.to}`));
  const missing = expected.filter(([start, end]) => !there.has(`${start}/${end}`)).map(labelOf);
  // Finer or overlapping periods beside the expected ones would be counted twice.
  const wanted = new Set(expected.map(([start, end]) => `${start}/${end}`));
  return {
    found: found.filter((period) => wanted.has(`${period.from}/${period.to}`)),
    missing,
    expected: expected.length,
  };
}

/** At most a dozen labels, and how many of how many are there where some are. */
export function missingPeriods(
  { found, missing, expected }: AskedPeriods,
  frequency: Coverage['frequency'],
): string[] {
  const shown = missing.slice(0, 12);
  const more = missing.length > shown.length ? [`${missing.length - shown.length} more`] : [];
  if (expected === null || found.length === 0) return [...shown, ...more];
  return [...shown, ...more, `${found.length} of ${expected} ${frequency ?? 'month'}s`];
}

/** How an interval is written where it is a month, a quarter or a year: 2024-09, 2023-Q4, 2023; else its two ends. */
export function labelOf([from, to]: Period): string {
  const months = monthsBetween(from, to);
  const year = from.slice(0, 4);
  const month = Number(from.slice(5, 7));
  if (months === 1) return from.slice(0, 7);
  if (months === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
  if (months === 12 && month === 1) return year;
  return `${from}/${to}`;
}

/** The day that comes `months` months after the first of a month. */
export function addMonths(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-${day.slice(8, 10)}`;
}

/** How many whole months an interval lasts that begins and ends on the first of a month; null for others. */
export function monthsBetween(from: string, to: string): number | null {
  if (!/^\d{4}-\d\d-01$/.test(from) || !/^\d{4}-\d\d-01$/.test(to)) return null;
  const at = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return at(to) - at(from);
}

function cut([from, to]: Period, step: number): Period[] | null {
  const months = monthsBetween(from, to);
  if (months === null || months <= 0 || months % step !== 0 || months / step > MOST) return null;
  if ((Number(from.slice(5, 7)) - 1) % step !== 0) return null;
  return Array.from({ length: months / step }, (_, i) => [
    addMonths(from, i * step),
    addMonths(from, (i + 1) * step),
  ]);
}

function guessFrequency({ periods }: Pick<Coverage, 'periods'>): Frequency | null {
  const lengths = new Set(periods.map(({ from, to }) => monthsBetween(from, to)));
  const [only] = lengths;
  if (lengths.size !== 1) return null;
  return only === 1 ? 'month' : only === 3 ? 'quarter' : only === 12 ? 'year' : null;
}

/** Periods that follow each other, the longest of those that begin alike: what overlaps would be counted twice. */
function inARow(found: AskedPeriods['found']): AskedPeriods['found'] {
  const sorted = [...found].sort((a, b) => a.from.localeCompare(b.from) || b.to.localeCompare(a.to));
  let at = '';
  return sorted.filter(({ from, to }) => {
    if (from < at) return false;
    at = to;
    return true;
  });
}

/** The stretches of an interval that no period covers. */
function holes(found: AskedPeriods['found'], [from, to]: Period): string[] {
  const missing: string[] = [];
  let at = from;
  for (const period of [...found].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (period.from > at) missing.push(labelOf([at, period.from]));
    if (period.to > at) at = period.to;
  }
  if (at < to) missing.push(labelOf([at, to]));
  return missing;
}
