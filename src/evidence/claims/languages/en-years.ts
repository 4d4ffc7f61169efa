import { calendarWordsOf, numbered } from '../../../language/calendar/calendar-words.ts';
import type { Token } from '../../../language/tokens.ts';
import { isMoneyWord } from './money-signs.ts';

const { months, shortMonths } = calendarWordsOf('en');
/** Names of months, whole and short. */
export const MONTHS = numbered(months, shortMonths);
const YEAR_BEFORE =
  /^(?:in|since|by|from|until|till|during|before|after|early|late|mid|for|of|to|through|and|fiscal|circa|between|the|summer|winter|spring|autumn|fall|year|years|q1|q2|q3|q4|than|around|back|-|–|—|\(|,|\/|’|')$/;
/** Nouns that a bare four-digit number that could be a year counts all the same. */
const COUNTS_AFTER_YEAR =
  /^(?:people|jobs|workers|employees|staff|men|women|children|troops|soldiers|homes|houses|cars|vehicles|units|copies|miles|km|kilometers|kilometres|meters|metres|feet|tonnes|tons|kg|pounds|dollars|euros|points|votes|seats|members|police|officers|students|pupils|patients|deaths|cases|shops|stores|companies|firms|businesses|fans|supporters|spectators|passengers|flights|shares|barrels|rpm|hours|calories|acres|hectares|protesters|demonstrators|delegates|applications|complaints|households|families|victims|survivors|schools|hospitals|villages|prisoners|refugees|metre|meter|mile|mph|cc|bhp|hp|runs|stations|words|pages|watts|mw|gmt|times)$/;

/** Whether a token is four digits that may be a year. */
export const isYear = (token: Token | undefined) =>
  token !== undefined && token.kind === 'digits' && /^(?:1[5-9]|20)\d\d$/.test(token.text);

/** "In 2023 homes cost more", "in the second quarter of 2023 homes": what follows these words is a year, whatever comes next. */
function leadsToYear(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:19[5-9]|20)\d/.test(tokens[at]?.text ?? '')) return false;
  const [before, earlier] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  if (MONTHS.has(before) || /^(?:in|since|during)$/.test(before)) return true;
  return (
    before === 'of' &&
    /^(?:quarter|half|end|start|beginning|spring|summer|autumn|winter|months)$/.test(earlier)
  );
}

/** A four-digit number that is a year, with what is joined to it: "2004-05", "2004's". */
export function yearEnd(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // The year of prices: "in 2012 dollars".
  if (
    /^(?:in|constant)$/.test(before?.lower ?? '') &&
    /^(?:dollars|euros|pounds|prices|yen|yuan|rubles|roubles|money|us)$/.test(next?.lower ?? '')
  )
    return at + 2;
  if (before && /^[$€£¥₹₽]$/.test(before.text)) return at;
  if (before && isMoneyWord(before, tokens[at] as Token) && !isYearish(tokens, at)) return at;
  // "RM1990": written onto the number it is money, whatever follows.
  if (before && isMoneyWord(before, tokens[at] as Token) && !tokens[at]?.spaced) return at;
  if (/^(?:than|nearly|almost|roughly)$/.test(before?.lower ?? '') && !isYearish(tokens, at)) return at;
  if (next && /^[€£$]$/.test(next.text) && tokens[at + 2]?.kind === 'digits') return at + 1;
  if (next && (/^[%€£$]$/.test(next.text) || /^(?:percent|million|billion|thousand)$/.test(next.lower)))
    return at;
  if (
    next?.kind === 'word' &&
    COUNTS_AFTER_YEAR.test(next.lower) &&
    !next.lower.startsWith('gmt') &&
    !leadsToYear(tokens, at)
  )
    return at;
  if (
    next?.text === '-' &&
    !next.spaced &&
    /^(?:mile|meter|metre|page|acre|seat|foot|member|strong|word|rpm|pound|ton|tonne|hour)$/.test(
      tokens[at + 2]?.lower ?? '',
    )
  )
    return at;
  // "2000 - 2500 calories": no year is written so.
  if (
    /^[-–]$/.test(next?.text ?? '') &&
    /^[2-9]\d{3}$/.test(tokens[at + 2]?.text ?? '') &&
    !isYear(tokens[at + 2])
  )
    return at;
  // "The average of 1961-1990" is of years.
  if (
    /^(?:average|total) of$/.test(`${tokens[at - 2]?.lower} ${before?.lower}`) &&
    Number(tokens[at]?.text) < 1800 &&
    !/^[-–]$/.test(next?.text ?? '')
  )
    return at;
  if (next?.text === '-' || next?.text === '–' || next?.lower === 'to') {
    if (
      tokens[at + 2]?.kind === 'digits' &&
      /^(?:\d\d|(?:1[5-9]|20)\d\d)$/.test(tokens[at + 2]?.text ?? '') &&
      (next.lower !== 'to' || isYear(tokens[at + 2]))
    )
      return at + 3;
  }
  return at + 1;
}

const isYearish = (tokens: readonly Token[], at: number) => {
  const next = tokens[at + 1];
  return next === undefined || next.kind === 'sign' || YEAR_BEFORE.test(next.lower);
};
