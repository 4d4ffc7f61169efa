import { MONTH_NAMES, MONTHS } from '../../language/calendar/months.ts';
import { dayAfter, dayOf, monthsIn, partsOf, shifted } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import { SMALL_NUMBERS, smallNumber } from '../claims/languages/en-numbers.ts';
import { languageOf } from '../claims/languages/languages.ts';
import { periodsNamed } from './edges-of-periods.ts';
import { monthAsSubject } from './month-subjects.ts';
import { inYearSaid } from './months-said.ts';
import { BETWEEN_BEFORE, isFromDayToDay, isSpan } from './span-words.ts';
import { around, pairIn } from './year-pairs.ts';

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
  /** For "ten years later": what it is counted from. */
  readonly counted?: Period;
  /** For "a year earlier" where no time of the sentence is counted from: how many months back. */
  readonly back?: number;
  /** At which end of its period something is said to be: "at the end of 2009". */
  readonly edge: 'start' | 'end' | null;
  /** For a span: the same of its two ends, where one of them is an edge of a period. */
  readonly edges?: readonly [TimeMention['edge'], TimeMention['edge']];
  /** Set for years of which one month each is meant: "from 2010 to 2019 the September extent". */
  readonly isOfOneMonth?: true;
}

const IN_MONTHS: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const COUNTED = new RegExp(
  `\\b(?<n>an?|${SMALL_NUMBERS}|\\d{1,3})\\s(?<u>month|quarter|year|season|decade|century)(?:s|ies)?\\s(?<w>before|earlier|ago|previously|prior|later|on(?=[,;.]|$|\\s(?:it|they|the|that|this)\\b))\\b`,
  'giu',
);
/** "A", "an" and "five" as numbers. */
const numberOf = (said: string) => (/^an?$/i.test(said) ? 1 : (smallNumber(said) ?? 0));
const PREVIOUS =
  /\bthe\s(?:(?:previous|preceding|prior)\s(?<a>month|quarter|year|season|decade)|(?<b>month|quarter|year|season|decade)\s(?:before|earlier|prior))\b/giu;
/** "The year before" in other languages, each time one year back. */
const YEAR_BEFORE: Readonly<Record<string, RegExp>> = {
  fr: /\b(?:un an (?:plus tôt|auparavant|avant)|l['’]année (?:précédente|d['’]avant))/giu,
  ru: /(?:годом ранее|год назад|годом раньше|в предыдущем году)/giu,
  zh: /(?:上年|前一年|一年前|去年同期|上年同期)/gu,
  ar: /(?:قبل عام|العام السابق|قبل سنة)/gu,
};
/** The same in English, of other times as well. */
const RECKONED =
  /\b(?:year|month|quarter)s?[- ](?:ago|earlier|before)\b|year-earlier|\bthe (?:previous|preceding|prior)\b/i;
const LAST_MONTH = new RegExp(
  `\\b(?:last |(?<end>(?:at|by|since|until) the (?:end|close) of ))(?<m>${MONTHS})\\b(?!\\s\\d|,?\\s(?:19|20)\\d\\d)`,
  'giu',
);
/** "On July 4", "by 4 July": a day whose year is not said. */
const DAYS = new RegExp(
  `\\b(?:(?<m1>${MONTHS})\\s(?<d1>\\d{1,2})(?:st|nd|rd|th)?|(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s(?<m2>${MONTHS}))\\b(?!,?\\s\\d{4}|[.,]\\d|\\s(?:percent|per cent|million|billion))`,
  'gu',
);
const monthNumber = (name: string) =>
  MONTH_NAMES.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
const YEARS_TO = new RegExp(
  `\\b(?:the\\s)?(?:past\\s|last\\s)?(?<n>${SMALL_NUMBERS}|\\d{1,2})\\syears\\s(?:to|through|up to|until|ending in|ended in)\\s(?<y>(?:19|20)\\d\\d)\\b`,
  'giu',
);
/** "In the year to June": the change of twelve months. */
const YEAR_TO =
  /\b(?:in|over|during)\s(?:the\s)?(?:year|twelve months|12 months)\s(?:to|through|up to|ending(?:\sin)?|ended(?:\sin)?)\s?/giu;
const YEAR_TO_ONE = new RegExp(YEAR_TO.source, 'iu');
/** What is said of the week before another. */
const WEEK_BEFORE =
  /\b(?:the (?:previous|preceding|prior) week|the week (?:before|earlier)|a week (?:earlier|before|ago))\b/giu;
const PRICES_OF = /\b(?:constant|(?:prices|dollars|money)\sof)\s$/iu;
const IN_MONEY = /^\s(?:(?:US|U\.S\.|international)\s)?(?:dollars|euros|US\$)(?!\p{L})/iu;
/** "The same month of 2021", "the same period a year earlier". */
const SAME =
  /\bthe same (?:months?|quarter|period|time|(?:two|three|six|nine) months)\s(?:(?:of|in)\s)?(?:(?:19|20)\d\d|last year|the previous year|the year before|a year (?:earlier|before|ago))\b/giu;
/** "Since its peak of 26.8 percent in 2013". */
const SINCE_EXTREME =
  /\bsince\s(?:its|their|the|an?|that)\s(?:[\p{L}-]+\s){0,3}?(?:peak|high|low|record|trough|maximum|minimum)\b(?:[^,;:]|,\d){0,32}?\s(?:in|of)\s$/iu;
const EDGE_BEFORE =
  /\b(?<e>start|beginning|end|close)\sof\s(?:the\s)?$|\b(?<v>beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)|open(?:s|ed|ing)|end(?:s|ed|ing)|clos(?:es|ed|ing)|finish(?:es|ed|ing))\s(?:the\syear\s)?$|\b(?<l>by|until)\s(?:the\send\sof\s)?$/iu;

/** The times that a sentence of a text names, in order; those counted from another are resolved by it. */
export function timesIn(
  text: string,
  start: number,
  end: number,
  language: string,
  date: string | null,
  anchorPeriod: Period | null = null,
): TimeMention[] {
  const yearBefore = YEAR_BEFORE[language.split('-')[0] ?? ''] ?? /(?!)/gu;
  const found = inYearSaid(text, periodsNamed(text, start, end, languageOf(language), date)).flatMap(
    (one): TimeMention[] => {
      if (one.period === null) return [];
      const said = text.slice(one.start, one.end);
      // Reckoned below, from what the sentence is about rather than from today.
      if (RECKONED.test(said) || said.search(yearBefore) === 0) return [];
      const before = text.slice(Math.max(start, one.start - 24), one.start);
      // "The opening quarter of 2024" is no year, whatever a part of one is called.
      if (
        /^(?:19|20)\d\d$/.test(said) &&
        PART_OF.test(before) &&
        !AMOUNT_IN.test(before) &&
        !EACH_IN.test(before)
      )
        return [];
      // "In constant 2020 dollars", "at the prices of 2020": what money is worth, and no time of anything.
      if (
        PRICES_OF.test(before) ||
        (/^(?:in\s)?(?:19|20)\d\d$/i.test(said) && IN_MONEY.test(text.slice(one.end, end)))
      )
        return [];
      const isSince =
        /^since\b|^depuis\b/i.test(said) ||
        /\bsince\s(?:at least\s)?(?:the\s)?(?:(?:start|beginning|end|middle)\sof\s(?:the\s)?)?$/i.test(
          text.slice(Math.max(start, one.start - 40), one.start),
        ) ||
        SINCE_EXTREME.test(text.slice(Math.max(start, one.start - 72), one.start));
      const isBetween = / and /u.test(said) && BETWEEN_BEFORE.test(text.slice(start, one.start));
      const kind = isSince ? 'since' : isSpan(said) || isBetween ? 'span' : 'point';
      const edge = EDGE_BEFORE.exec(before)?.groups;
      return [
        {
          start: one.start,
          end: one.end,
          period: one.period,
          kind,
          loose: 0,
          ends: endsOf(one.period, said, isSince),
          edge: edgeOf(edge?.e ?? edge?.v) ?? one.edge,
        },
      ];
    },
  );
  const sentence = text.slice(start, end);
  const relative: TimeMention[] = [];
  for (const match of sentence.matchAll(yearBefore)) {
    const at = start + match.index;
    const base = found.filter((one) => one.start < at).at(-1)?.period ?? anchorPeriod;
    if (!base || found.some((one) => one.start < at + match[0].length && at < one.end)) continue;
    const period = shifted(base, -12);
    relative.push({
      start: at,
      end: at + match[0].length,
      period,
      kind: 'relative',
      loose: 0,
      ends: [period, period],
      edge: null,
    });
  }
  if (!language.startsWith('en')) return [...found, ...relative].sort((x, y) => x.start - y.start);
  for (const match of sentence.matchAll(YEARS_TO)) {
    const at = start + match.index;
    const { n = '', y = '' } = match.groups ?? {};
    const years = numberOf(n);
    const last = Number(y);
    const period: Period = [dayOf(last - years + 1, 1), dayOf(last + 1, 1)];
    // The year that was read alone is the end of the span.
    for (let i = found.length - 1; i >= 0; i -= 1) {
      const one = found[i] as TimeMention;
      if (one.start < at + match[0].length && at < one.end) found.splice(i, 1);
    }
    found.push({
      start: at,
      end: at + match[0].length,
      period,
      kind: 'span',
      loose: 0,
      // What changed did so since the year before them.
      ends: [
        [dayOf(last - years, 1), dayOf(last - years + 1, 1)],
        [dayOf(last, 1), dayOf(last + 1, 1)],
      ],
      edge: null,
    });
  }
  const subject = monthAsSubject(sentence, date);
  if (subject && !found.some((one) => one.start < start + subject.end))
    found.unshift(pointAt(start + subject.start, start + subject.end, subject.period));
  for (const match of date === null ? [] : sentence.matchAll(LAST_MONTH)) {
    const at = start + match.index;
    if (date === null || found.some((one) => one.start < at + match[0].length && at < one.end)) continue;
    if (match.groups?.end && found.length > 0) continue;
    const month = monthNumber(match.groups?.m ?? '');
    const { year, month: now } = partsOf(date);
    const from = dayOf(month < now ? year : year - 1, month);
    found.push(pointAt(at, at + match[0].length, [from, shifted([from, from], 1)[0]]));
  }
  for (const match of sentence.matchAll(DAYS)) {
    const at = start + match.index;
    const to = at + match[0].length;
    if (found.some((one) => one.start < to && at < one.end)) continue;
    const { d1, m1, m2, d2 } = match.groups ?? {};
    const month = monthNumber(m1 ?? m2 ?? '');
    const day = Number(d1 ?? d2);
    // A day without a year is of the year that was said before it, or else the latest that there was.
    const anchor = found.filter((one) => one.end <= at).at(-1)?.period[0] ?? null;
    const year = anchor
      ? partsOf(anchor).year
      : date && partsOf(date).year - (dayOf(partsOf(date).year, month, day) > date ? 1 : 0);
    if (!year || day < 1 || day > 31) continue;
    found.push(pointAt(at, to, [dayOf(year, month, day), dayOf(year, month, day + 1)]));
  }
  found.sort((x, y) => x.start - y.start);
  for (const match of sentence.matchAll(YEAR_TO)) {
    const at = start + match.index;
    const end = at + match[0].length;
    const last =
      found.find((one) => one.start >= at && one.start <= end + 1) ?? bareMonth(text, end, found, date);
    if (!last) continue;
    if (!found.includes(last)) found.push(last);
    // The twelve months may have been read as one period.
    const [, to] = last.period;
    const reached: Period = last.start < end ? [shifted([to, to], -1)[0], to] : last.period;
    const from = shifted(reached, -12);
    found.splice(found.indexOf(last), 1, {
      ...last,
      start: at,
      kind: 'span',
      // What is counted is of twelve months; what changed did so since the month before them.
      period: [from[1], to],
      ends: [from, reached],
    });
  }
  for (const match of sentence.matchAll(SAME)) {
    const at = start + match.index;
    const end = at + match[0].length;
    const inside = found.find((one) => one.start >= at && one.end <= end);
    const anchor = found.filter((one) => one.end <= at).at(-1);
    if (!anchor) continue;
    const year = inside ? Number(inside.period[0].slice(0, 4)) : Number(anchor.period[0].slice(0, 4)) - 1;
    const period = shifted(anchor.period, 12 * (year - Number(anchor.period[0].slice(0, 4))));
    if (inside) found.splice(found.indexOf(inside), 1);
    found.push({ start: at, end, period, kind: 'relative', loose: 0, ends: [period, period], edge: null });
  }
  for (const match of sentence.matchAll(/\b(?:that|the same) year\b/giu)) {
    const at = start + match.index;
    const to = at + match[0].length;
    const base = found.findLast((one) => one.end <= at)?.period ?? anchorPeriod;
    if (!base || found.some((one) => one.start < to && at < one.end)) continue;
    const { year } = partsOf(base[0]);
    found.push(pointAt(at, to, [dayOf(year, 1), dayOf(year + 1, 1)]));
  }
  for (const match of sentence.matchAll(WEEK_BEFORE)) {
    const at = start + match.index;
    const to = at + match[0].length;
    const near = found.filter((one) => one.end <= at).at(-1) ?? found[0];
    const base = near?.period ?? anchorPeriod;
    if (!base || found.some((one) => one.start < to && at < one.end)) continue;
    const period = daysLater(base, -7);
    relative.push({
      start: at,
      end: to,
      period,
      kind: 'relative',
      loose: 0,
      ends: [period, period],
      edge: null,
    });
  }
  found.sort((x, y) => x.start - y.start);
  for (const match of [...sentence.matchAll(COUNTED), ...sentence.matchAll(PREVIOUS)]) {
    const at = start + match.index;
    const to = at + match[0].length;
    if (found.some((one) => one.start < to && at < one.end)) continue;
    const { n, u, w, a, b } = match.groups ?? {};
    const unit = (u ?? a ?? b ?? 'year').toLowerCase().replace(/ie$/, 'y').replace(/s$/, '');
    if (unit === 'season' && !pairIn(sentence)) continue; // "The 2021/22 season" is a year.
    const months = (IN_MONTHS[unit] ?? 12) * (n ? numberOf(n) : 1);
    const near = [...found].sort((x, y) => Math.abs(x.start - at) - Math.abs(y.start - at));
    const anchor = near.find((one) => one.start < at) ?? near[0];
    const base =
      anchor?.period ??
      pairIn(sentence) ??
      (w?.toLowerCase() === 'ago' ? null : anchorPeriod) ??
      (date === null ? null : around(date, unit));
    if (!base) continue;
    const isPair = anchor && /^\d{4}\s?[-–—/]\s?\d{2,4}$/u.test(text.slice(anchor.start, anchor.end));
    // Counted back from the end of a span; "the year before" 2022-23 from the year that it begins in.
    const from = anchor && anchor.kind !== 'point' ? anchor.ends[isPair ? 0 : 1] : base;
    const forward = /^(?:later|on)$/i.test(w ?? '');
    const period = shifted(from, forward ? months : -months);
    relative.push({
      start: at,
      end: to,
      period,
      ends: [period, period],
      ...(forward && { counted: from }),
      ...(!forward && !anchor && !pairIn(sentence) && { back: months }),
      kind: 'relative',
      loose: w?.toLowerCase() === 'ago' && months >= 120 ? Math.ceil(months / 240) : 0,
      // "42.5 percent at the end of 2023, up from 9 percent a year before".
      edge: anchor?.kind === 'point' && months % 12 === 0 ? anchor.edge : null,
    });
  }
  return [...found, ...relative].sort((x, y) => x.start - y.start);
}

function pointAt(start: number, end: number, period: Period): TimeMention {
  return { start, end, period, kind: 'point', loose: 0, ends: [period, period], edge: null };
}

/** "The start of 2024", "gold ended 2015 at $1,060". */
function edgeOf(said: string | undefined): TimeMention['edge'] {
  if (said === undefined) return null;
  return /^(?:start|begin|began|open)/iu.test(said) ? 'start' : 'end';
}

/** "In the year to May": the latest such month before what was said, or before the story. */
function bareMonth(
  text: string,
  at: number,
  found: readonly TimeMention[],
  date: string | null,
): TimeMention | null {
  const name = new RegExp(`^(?:${MONTHS})\\b`, 'u').exec(text.slice(at))?.[0];
  const before = found.findLast((one) => one.end <= at)?.period[0] ?? date;
  if (!name || !before) return null;
  const month = monthNumber(name);
  const { year, month: last } = partsOf(before);
  const from = dayOf(month <= last ? year : year - 1, month);
  const period: Period = [from, shifted([from, from], 1)[0]];
  const ends = [period, period] as const;
  return { start: at, end: at + name.length, period, kind: 'point', loose: 0, ends, edge: null };
}

/** A period moved by days. */
export function daysLater([from, to]: Period, days: number): Period {
  return [dayAfter(from, days), dayAfter(to, days)];
}

const QUARTER_SAID = /\bquarters?\b|\bq[1-4]\b/iu;
const MONTH_SAID =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|half|month|q[1-4])|месяц|月|janv|févr|mars|avril|juin|juil|août|янв|фев|март|апр|июн|июл|авг|сент|окт|ноя|дек|يناير|شهر/iu;

/** "In the twelve months to June": a change is on the month before them. */
const MONTHS_TO = /\b(?:months|year)\s(?:to|through|until|ending|ended)\b/i;

/** "In the year to June", "the three months ended May": what is added up over time is of all of these months. */
export function isWindow({ start, end, kind }: TimeMention, text: string): boolean {
  return (
    kind === 'span' && (MONTHS_TO.test(text.slice(start, end)) || YEAR_TO_ONE.test(text.slice(start, end)))
  );
}

const PART_OF =
  /(?<!\b(?:every|each|all|twelve|12|four|52|365)\s)\b(?:quarter|half|months?|weeks?|days?|third|spring|summer|autumn|winter|season|part)\s(?:of|in)\s$/i;

/**
 * "Waited 12.5 weeks in 2019", "was 304 days in 2023": so long was what is measured, and it is of all of the year. "Fell by
 * a quarter in 2024" names no quarter either.
 */
const AMOUNT_IN =
  /(?<!\b(?:first|last|final|other|only|over|during|within|for|in|the|of)\s)(?<![\d.,])\d[\d.,]*\s(?:days|weeks|months)\sin\s$|\b(?:an?|one|two|three)[\s-](?:quarters?|half|thirds?)\sin\s$|(?<!\b(?:first|second|latter|opening|final|other|last|this|each)\s)\bhalf\sin\s$/iu;

/** "1,596 euros a month in 2023", "$734 a week in 2024": so much of each month, and all of the year. */
const EACH_IN =
  /(?:\d|\b(?!(?:takes|lasts|spends|misses|loses|saves|adds|gains|was|has|as|this)\s)\p{L}{3,}s)\s(?:an?|per|each|every)\s(?:day|week|month|quarter)\sin\s$/iu;

/** "Since the first quarter of 2016": the quarter, or half, that it names. */
function quarterEnds([from]: Period, said: string): readonly [Period, Period] {
  const first: Period = [from, shifted([from, from], /\bhalf\b/i.test(said) ? 6 : 3)[0]];
  return [first, first];
}

/** The first and last year or month of what is said: years, unless it names a month. */
function endsOf(period: Period, said: string, isSince = false): readonly [Period, Period] {
  const [from, to] = period;
  if (isFromDayToDay(period, said))
    return [
      [from, daysLater(period, 1)[0]],
      [daysLater(period, -1)[1], to],
    ];
  const months = MONTHS_TO.test(said) ? monthsIn(period) : 0;
  if (months > 1) {
    const last: Period = [shifted([to, to], -1)[0], to];
    return [shifted(last, -months), last];
  }
  if (isSince && /\b(?:quarter|half|Q[1-4])\b/i.test(said)) return quarterEnds(period, said);
  const step = QUARTER_SAID.test(said) ? 3 : MONTH_SAID.test(said) || !from.endsWith('-01-01') ? 1 : 12;
  const first: Period = [from, shifted([from, from], step)[0]];
  const last: Period = step === 12 && !to.endsWith('-01-01') ? period : [shifted([to, to], -step)[0], to];
  return [first, last];
}
