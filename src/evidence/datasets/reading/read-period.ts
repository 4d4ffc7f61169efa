/** A period as a file writes it, as half-open days. */
export interface PeriodCell {
  readonly from: string;
  readonly to: string;
  readonly frequency: 'year' | 'half-year' | 'quarter' | 'month' | 'day';
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const FORMS: readonly (readonly [RegExp, (found: string[]) => PeriodCell | null])[] = [
  [/^(\d{4})(?:\.0)?$/, ([, y]) => span('year', Number(y), 1, 12)],
  [/^(\d{4})-?A1?$/i, ([, y]) => span('year', Number(y), 1, 12)],
  [/^(\d{4})[-\s/]?Q([1-4])$/i, ([, y, q]) => span('quarter', Number(y), Number(q) * 3 - 2, 3)],
  [/^Q([1-4])[-\s/]?(\d{4})$/i, ([, q, y]) => span('quarter', Number(y), Number(q) * 3 - 2, 3)],
  [/^(\d{4})[-\s/]?[SH]([12])$/i, ([, y, h]) => span('half-year', Number(y), Number(h) * 6 - 5, 6)],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, y, m]) => span('month', Number(y), Number(m), 1)],
  [/^(\d{4})-?M(\d{1,2})$/i, ([, y, m]) => span('month', Number(y), Number(m), 1)],
  [/^(\d{4})(\d{2})$/, ([, y, m]) => span('month', Number(y), Number(m), 1)],
  [/^(\d{1,2})[./](\d{4})$/, ([, m, y]) => span('month', Number(y), Number(m), 1)],
  [/^([a-z]{3})[a-z]*\.?[-\s,]+(\d{4})$/i, ([, m, y]) => span('month', Number(y), monthOf(m), 1)],
  [/^(\d{4})[-\s]+([a-z]{3})[a-z]*\.?$/i, ([, y, m]) => span('month', Number(y), monthOf(m), 1)],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/, ([, y, m, d]) => day(y, m, d)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y, m, d]) => day(y, m, d)],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, ([, y, m, d]) => day(y, m, d)],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([, d, m, y]) => day(y, m, d)],
];

/** Reads 2019, 2019-Q1, 2019-01, 201901, Jan 2019, 2019-01-31 and their like; null for anything else. */
export function readPeriod(cell: string): PeriodCell | null {
  const text = cell.trim();
  if (text.length > 40) return null;
  for (const [form, make] of FORMS) {
    const found = form.exec(text);
    if (found) return make([...found]);
  }
  return null;
}

/**
 * What a column of days is about: days that are all the first of a month stand for months, quarters or years.
 * Answers the periods by how they are written, or null where one cannot be read.
 */
export function readPeriods(cells: readonly string[]): Map<string, PeriodCell | null> {
  const read = new Map(cells.map((cell) => [cell, readPeriod(cell)]));
  const days = [...read.values()].flatMap((period) => (period?.frequency === 'day' ? [period] : []));
  const others = [...read.values()].some((period) => period !== null && period.frequency !== 'day');
  if (others || days.length < 3 || !days.every(({ from }) => from.endsWith('-01'))) return read;
  const months = new Set(days.map(({ from }) => Number(from.slice(5, 7))));
  const step = [12, 3, 1].find((length) => [...months].every((month) => (month - 1) % length === 0)) ?? 1;
  const frequency = step === 12 ? 'year' : step === 3 ? 'quarter' : 'month';
  for (const [cell, period] of read) {
    if (!period) continue;
    read.set(cell, span(frequency, Number(period.from.slice(0, 4)), Number(period.from.slice(5, 7)), step));
  }
  return read;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function span(
  frequency: PeriodCell['frequency'],
  year: number,
  month: number,
  months: number,
): PeriodCell | null {
  if (year < 1500 || year > 2200 || month < 1 || month > 12) return null;
  const from = new Date(Date.UTC(year, month - 1, 1));
  const to = new Date(Date.UTC(year, month - 1 + months, 1));
  return { from: iso(from), to: iso(to), frequency };
}

function day(y: string | undefined, m: string | undefined, d: string | undefined): PeriodCell | null {
  const [year, month, date] = [Number(y), Number(m), Number(d)];
  const from = new Date(Date.UTC(year, month - 1, date));
  if (year < 1500 || year > 2200 || from.getUTCMonth() !== month - 1 || from.getUTCDate() !== date)
    return null;
  return { from: iso(from), to: iso(new Date(Date.UTC(year, month - 1, date + 1))), frequency: 'day' };
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
