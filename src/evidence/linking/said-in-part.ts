import { MONTH_NAMES, MONTHS } from '../../language/calendar/months.ts';
import { ordinalWords } from '../../language/figures/ordinal-words.ts';
import { monthsIn, partsOf, quarter, shifted } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { TimeMention } from './times.ts';

const ORDINALS: ReadonlyMap<string, number> = new Map([...ordinalWords('en', 4), ['final', 4], ['last', 4]]);
const QUARTER = /\b(first|second|third|fourth|final|last)\squarter\b/iu;
/** "763 in the second": a quarter whose noun is left out. */
const ELIDED =
  /\b(?:in|during|for)\s(the\s(first|second|third|fourth))(?=[.,;:)]|\s(?:and|but|while|when)\b|$)/giu;
/** A number that something came from, up to where its quarter is said. */
const EARLIER =
  /\b(?:from|after|against|compared\s(?:with|to))\s(?:(?:about|some|nearly|almost|just|only|around)\s)*[$€£¥]?\d[\d.,]*(?:\s[\p{L}%-]+){0,4}\s$/iu;
const BY_MONTH = new RegExp(
  `\\b(?:by|until)\\s(?:the\\send\\sof\\s)?(?<month>${MONTHS})\\b(?!\\s\\d|,?\\s(?:19|20)\\d\\d)`,
  'gu',
);
const TO_NUMBER =
  /^\sto\s(?:(?:about|some|nearly|almost|just|only|around)\s)*[$€£¥]?\d(?:[^,;]|,\d){0,24}$/iu;
/** "Between the fourth quarter of 2007 and that of 2008". */
const THAT_OF = /^,?\s(?:and|to|until|till|through)\sthat\s(?:of|in)\s$/iu;

/**
 * The times of a sentence with those that it names in part: the second quarter of the same year in "1,472 in the third quarter
 * of 2024 from 763 in the second", a fourth quarter in "and that of 2023".
 */
export function withSaidInPart(
  times: readonly TimeMention[],
  { text, sentence }: Pick<FigureInText, 'text' | 'sentence'>,
): readonly TimeMention[] {
  const same = times.map((one, at) => ofSamePart(atItsEdge(one, text), times[at - 1], text));
  const elided = [...text.slice(sentence.start, sentence.end).matchAll(ELIDED)].flatMap(
    (match): TimeMention[] => {
      const [said, name = '', ordinal = ''] = match;
      const end = sentence.start + match.index + said.length;
      const start = end - name.length;
      const before = same.findLast((one) => one.end <= start);
      const named = before && QUARTER.exec(text.slice(before.start, before.end))?.[1];
      if (!before || !named || before.kind !== 'point' || monthsIn(before.period) !== 3) return [];
      const own = ORDINALS.get(ordinal.toLowerCase()) ?? 0;
      const steps = own - (ORDINALS.get(named.toLowerCase()) ?? 0);
      // Only what something came from is known to be of the time before it.
      if (steps === 0 || !EARLIER.test(text.slice(sentence.start, start - said.length + name.length)))
        return [];
      const period = shifted(before.period, 3 * (steps < 0 ? steps : steps - 4));
      return [{ start, end, period, kind: 'relative', loose: 0, ends: [period, period], edge: null }];
    },
  );
  const found = [
    ...elided,
    ...quartersOf(same, text, sentence),
    ...laterMonths(same, text, sentence),
    ...monthsAgainst(same, text, sentence),
  ];
  return found.length > 0 ? [...same, ...found].sort((a, b) => a.start - b.start) : same;
}

/** "Up from 30 million in the third of 2022", behind a quarter of another year. */
function quartersOf(
  times: readonly TimeMention[],
  text: string,
  { start, end }: Pick<FigureInText['sentence'], 'start' | 'end'>,
): TimeMention[] {
  return [...text.slice(start, end).matchAll(QUARTER_OF)].flatMap((match): TimeMention[] => {
    const from = start + match.index + 'in '.length;
    const to = start + match.index + match[0].length;
    const before = times.findLast((one) => one.start < from);
    if (before?.kind !== 'point' || before.end > from || monthsIn(before.period) !== 3) return [];
    if (times.some((one) => one.start < to && from < one.end)) return [];
    const period = quarter(Number(match[2]), ORDINALS.get((match[1] ?? '').toLowerCase()) ?? 1);
    return [{ start: from, end: to, period, kind: 'point', loose: 0, ends: [period, period], edge: null }];
  });
}

const QUARTER_OF = /\bin\sthe\s(first|second|third|fourth)\sof\s((?:19|20)\d\d)\b/giu;

/** "When 2023 began", "as 2023 drew to a close": which end of a year is meant, where that is said behind it. */
function atItsEdge(one: TimeMention, text: string): TimeMention {
  if (one.kind !== 'point' || one.edge !== null || monthsIn(one.period) !== 12) return one;
  if (!/\b(?:when|as|before|until|by\sthe\stime|after)\s$/iu.test(text.slice(0, one.start))) return one;
  const said = EDGE_BEHIND.exec(text.slice(one.end))?.groups;
  return said ? { ...one, edge: said.start === undefined ? 'end' : 'start' } : one;
}

const EDGE_BEHIND =
  /^\s(?:(?<start>began|begins|started|starts|opened|opens|dawned)|ended|ends|closed|closes|drew\sto\s(?:a\sclose|an\send)|came\sto\san\send|was\sover)\b/iu;

/** "From $1,340 in November 2022 to $1,370 by February": the next one there is. */
function laterMonths(
  times: readonly TimeMention[],
  text: string,
  { start, end }: Pick<FigureInText['sentence'], 'start' | 'end'>,
): TimeMention[] {
  return [...text.slice(start, end).matchAll(BY_MONTH)].flatMap((match): TimeMention[] => {
    const name = match.groups?.month ?? '';
    const to = start + match.index + match[0].length;
    const from = to - name.length;
    const before = times.findLast((one) => one.start < to);
    if (before?.kind !== 'point' || before.end > from || monthsIn(before.period) !== 1) return [];
    if (!/\bfrom\b/iu.test(text.slice(start, before.start)) || !TO_NUMBER.test(text.slice(before.end, from)))
      return [];
    const own = MONTH_NAMES.indexOf(name) + 1;
    const steps = (own - partsOf(before.period[0]).month + 12) % 12 || 12;
    const period = shifted(before.period, steps);
    return [{ start: from, end: to, period, kind: 'point', loose: 0, ends: [period, period], edge: null }];
  });
}

/** "Nearly nine times as much as August had", of November: the last one before it. */
function monthsAgainst(
  times: readonly TimeMention[],
  text: string,
  { start, end }: Pick<FigureInText['sentence'], 'start' | 'end'>,
): TimeMention[] {
  return [...text.slice(start, end).matchAll(AS_MONTH)].flatMap((match): TimeMention[] => {
    const name = match.groups?.month ?? '';
    const to = start + match.index + match[0].length;
    const from = to - name.length;
    const before = times.findLast((one) => one.start < to);
    if (before?.kind !== 'point' || before.end > from || monthsIn(before.period) !== 1) return [];
    const steps = (partsOf(before.period[0]).month - MONTH_NAMES.indexOf(name) - 1 + 12) % 12 || 12;
    const period = shifted(before.period, -steps);
    return [{ start: from, end: to, period, kind: 'relative', loose: 0, ends: [period, period], edge: null }];
  });
}

const AS_MONTH = new RegExp(`\\b(?:as|than)\\s(?<month>${MONTHS})(?=\\s(?:had|did|saw|brought)\\b)`, 'gu');

/** The fourth quarter of 2023, for the 2023 of "and that of 2023" behind the fourth quarter of another year. */
function ofSamePart(one: TimeMention, first: TimeMention | undefined, text: string): TimeMention {
  const isYear = one.kind === 'point' && monthsIn(one.period) === 12 && one.period[0].endsWith('-01-01');
  if (!isYear || first?.kind !== 'point' || monthsIn(first.period) >= 12) return one;
  const between = text.slice(first.end, one.start);
  if (!THAT_OF.test(between)) return one;
  const years = partsOf(one.period[0]).year - partsOf(first.period[0]).year;
  const period: Period = shifted(first.period, 12 * years);
  return { ...one, start: one.start - 'that of '.length, period, ends: [period, period] };
}
