import { latestBegun, months, partsOf, wholeYear } from '../days.ts';
import type { PeriodRule } from '../language.ts';
import { MONTH, monthNumber, SAID_YEAR, yearOf } from './en-period-words.ts';
import { inYear, type PeriodUnit, relativeRule, stepped, wordRule, yearBefore } from './period-rules.ts';

const YEAR_AGO = '(?:a\\syear\\s(?:ago|earlier|before)|year[-\\s](?:earlier|ago))';

/** How English says periods that count from another one of the sentence; before the rules that would take their year alone. */
export const RELATIVE_PERIODS: readonly PeriodRule[] = [
  wordRule(`(?:in|for|during|of)\\s(?<m>${MONTH})\\s${YEAR_AGO}`, ({ m }, date) =>
    yearBefore(latestBegun(date, (year) => months(year, monthNumber(m), 1))),
  ),
  // "Against 3 million dollars the prior third quarter": that of the year before.
  relativeRule(
    `(?:(?:in|for|during)\\s)?the\\s(?:prior|previous|preceding)\\s(?:(?:first|second|third|fourth)\\s(?:quarter|half)|(?:three|six|nine)\\smonths)`,
    (_, __, base) => yearBefore(base),
  ),
  relativeRule(
    `(?:(?:in|for|during|from)\\s)?the\\s(?:same|like|corresponding|comparable|equivalent)\\s(?:\\w+\\s)?(?:period|month|quarter|half|week|time|day)(?:\\s(?:of|in|a))?(?:\\s(?<y>${SAID_YEAR}|year\\s(?:ago|earlier)|the\\s(?:previous\\syear|year\\s(?:ago|earlier|before))))?`,
    ({ y }, date, base) =>
      y === undefined || /^(?:year|the)\s/i.test(y) ? yearBefore(base) : inYear(base, yearOf(y, date)),
  ),
  relativeRule(
    `(?:(?:in|for|during)\\s)?(?:the\\s|a\\s)?${YEAR_AGO}(?:\\s(?:period|month|quarter|half|week|day))?`,
    (_, date, base) => (base ? yearBefore(base) : date === null ? null : wholeYear(partsOf(date).year - 1)),
  ),
  relativeRule('the\\s(?:previous|prior|preceding)\\s(?:twelve|12)\\smonths', (_, __, base) =>
    stepped(base, 'year', -1),
  ),
  relativeRule(
    `(?:(?:in|for|during|of)\\s)?(?:the|a)\\s(?:(?<w>previous|prior|preceding|following)\\s(?:business\\s|trading\\s)?(?<u>day|week|month|quarter|year)|(?<v>day|week|month|quarter|year)\\s(?<x>before|earlier|after|later))`,
    ({ w, u, v, x }, _, base) =>
      stepped(
        base,
        (u ?? v ?? '').toLowerCase() as PeriodUnit,
        /^(?:following|after|later)$/i.test(w ?? x ?? '') ? 1 : -1,
      ),
  ),
];
