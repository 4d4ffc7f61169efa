import { dayOf, partsOf } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import { languageOf } from '../claims/languages/languages.ts';
import { findPeriods } from '../claims/periods.ts';

/** A time that a sentence names. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
  /** One period, two with what lies between, one from which on something is said, or one reckoned from another. */
  readonly kind: 'point' | 'span' | 'since' | 'relative';
  /** "A century ago" is no certain year: how many years it may be off. */
  readonly loose: number;
  /** Its first and last year or month, as they are said. */
  readonly ends: readonly [first: Period, last: Period];
  /** At which end of its period something is said to be: "at the end of 2009". */
  readonly edge: 'start' | 'end' | null;
}

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const MONTHS: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const COUNTED =
  /\b(?<n>a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\d{1,3})\s(?<u>month|quarter|year|decade|century)(?:s|ies)?\s(?<w>before|earlier|ago|previously|prior)\b/giu;
const PREVIOUS =
  /\bthe\s(?:(?:previous|preceding|prior)\s(?<a>month|quarter|year|decade)|(?<b>month|quarter|year|decade)\s(?:before|earlier|prior))\b/giu;
const EDGE_BEFORE =
  /\b(?<e>start|beginning|end|close)\sof\s(?:the\s)?$|\b(?<l>by|until)\s(?:the\send\sof\s)?$/iu;

/** The times that a sentence of a text names, in order; those counted from another are resolved by it. */
export function timesIn(
  text: string,
  start: number,
  end: number,
  language: string,
  date: string | null,
  anchorPeriod: Period | null = null,
): TimeMention[] {
  const found = findPeriods(text, start, end, languageOf(language), date).flatMap((one): TimeMention[] => {
    if (one.period === null) return [];
    const said = text.slice(one.start, one.end);
    // Reckoned below, from what the sentence is about rather than from today.
    if (/\byear[- ](?:ago|earlier|before)\b|year-earlier/i.test(said)) return [];
    const before = text.slice(Math.max(start, one.start - 24), one.start);
    const kind = /^since\b|^depuis\b/i.test(said)
      ? 'since'
      : isSpan(said) || /\b(?:between|from)\s*$/i.test(before)
        ? isSpan(said)
          ? 'span'
          : 'point'
        : 'point';
    const edge = EDGE_BEFORE.exec(before)?.groups;
    return [
      {
        start: one.start,
        end: one.end,
        period: one.period,
        kind,
        loose: 0,
        ends: endsOf(one.period, said),
        edge: edge?.e ? (/^(?:start|beginning)$/i.test(edge.e) ? 'start' : 'end') : null,
      },
    ];
  });
  if (!language.startsWith('en')) return found;
  const sentence = text.slice(start, end);
  const relative: TimeMention[] = [];
  for (const match of [...sentence.matchAll(COUNTED), ...sentence.matchAll(PREVIOUS)]) {
    const at = start + match.index;
    const to = at + match[0].length;
    if (found.some((one) => one.start < to && at < one.end)) continue;
    const { n, u, w, a, b } = match.groups ?? {};
    const unit = (u ?? a ?? b ?? 'year').toLowerCase().replace(/ie$/, 'y').replace(/s$/, '');
    const months = (MONTHS[unit] ?? 12) * (n ? (NUMBERS[n.toLowerCase()] ?? Number(n)) : 1);
    const near = [...found].sort((x, y) => Math.abs(x.start - at) - Math.abs(y.start - at));
    const anchor = near.find((one) => one.start < at) ?? near[0];
    const base =
      anchor?.period ??
      (w?.toLowerCase() === 'ago' ? null : anchorPeriod) ??
      (date === null ? null : around(date, unit));
    if (!base) continue;
    // A point reached is what is counted back from: the end of a span.
    const from = anchor && anchor.kind !== 'point' ? anchor.ends[1] : base;
    const period = shifted(from, -months);
    relative.push({
      start: at,
      end: to,
      period,
      ends: [period, period],
      kind: 'relative',
      loose: w?.toLowerCase() === 'ago' && months >= 120 ? Math.ceil(months / 240) : 0,
      edge: null,
    });
  }
  return [...found, ...relative].sort((x, y) => x.start - y.start);
}

function isSpan(said: string): boolean {
  return /\b(?:between|from)\b.*\b(?:and|to|until|through)\b|\d\s?[-–—]\s?\d|\bto\b|\b(?:quarters|months|years)\b|с .* по |entre .* et |de .* à |至|到|بين/iu.test(
    said,
  );
}

function around(date: string, unit: string): Period {
  const { year, month } = partsOf(date);
  return unit === 'month'
    ? [dayOf(year, month), dayOf(year, month + 1)]
    : [dayOf(year, 1), dayOf(year + 1, 1)];
}

/** A period moved by months. */
export function shifted([from, to]: Period, by: number): Period {
  const move = (day: string) => {
    const { year, month, day: date } = partsOf(day);
    return dayOf(year, month + by, date);
  };
  return [move(from), move(to)];
}

const MONTH_SAID =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|half|month|q[1-4])|месяц|月|janv|févr|mars|avril|juin|juil|août|янв|фев|март|апр|июн|июл|авг|сент|окт|ноя|дек|يناير|شهر/iu;

/** The first and last year or month of what is said: years, unless it names a month. */
function endsOf(period: Period, said: string): readonly [Period, Period] {
  const [from, to] = period;
  const step = MONTH_SAID.test(said) || !from.endsWith('-01-01') ? 1 : 12;
  const first: Period = [from, shifted([from, from], step)[0]];
  const last: Period = step === 12 && !to.endsWith('-01-01') ? period : [shifted([to, to], -step)[0], to];
  return [first, last];
}
