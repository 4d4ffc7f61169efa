import { monthsIn, shifted } from '../claims/days.ts';
import type { Figure, Period } from '../claims/figure.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Times } from './found-times.ts';
import type { AnsweredLink } from './judge-link.ts';
import type { Link } from './link.ts';
import { queryOf } from './query-of.ts';
import type { Reading } from './reading.ts';
import { isOfAnother } from './statement-fit.ts';
import { isOfItsPace, isOfOtherQuality } from './statement-subject.ts';

/** Between a verb and what something came to: "eased slightly in 2023, to", "once more, to", "in March, at an average of". */
const CAME_TO =
  /^(?:\s(?:again|once (?:more|again)|further|slightly|sharply|steeply|marginally|modestly|a little|\p{L}+ly))?(?:\sin\s[\p{L}\d\s]{3,30})?,?\s(?:to|at)\s(?:(?:just|about|only|some|around|nearly|almost|an average (?:price )?of)\s)?$/iu;
/** What a change is counted from, or that it is one of several. */
const FROM =
  /\b(?:since|from|than|compared|against|versus|over|until|decades?|earlier|ago|previous|before|after|between|[\p{L}]+[- ]on[- ][\p{L}]+|quarterly|monthly|weekly|daily|seasonal(?:ly)?|target|forecast|revised|revision)\b/iu;
/** Between a figure and a claim behind its comma: "in 2024, marginally". */
const BEHIND =
  /^(?:\s(?:[\p{Ll}]+\s){0,3}?(?:in|over|during)\s(?:[\p{L}\s]{0,20}\s)?\d{4}|\s\p{Ll}+)?,\s(?:(?:and|just|slightly|marginally|far|well|much|many|somewhat|\p{L}+ly)\s)?$/u;
const BARE_CHANGE = /^(?:(?:more|fewer|less|higher|lower)\sthan|above|below)$/iu;
/** One month of the year, of all years: "the smallest for that month". */
const OF_A_SEASON =
  /\b(?:for|of)\s(?:that|this|the|a|any)\s(?:month|quarter|season|week|time of (?:the )?year|(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))\b/iu;

/** Whether a claim of a change is borne by the figure beside it: it leads to it, or compares it with another time. */
export function isBorne({ figure, text }: Pick<FigureInText, 'figure' | 'text'>, beside: Figure): boolean {
  if (figure.statement?.says !== 'change' || figure.statement.streak) return false;
  if (beside.start >= figure.end) return CAME_TO.test(text.slice(figure.end, beside.start));
  return BARE_CHANGE.test(figure.quote) && BEHIND.test(text.slice(beside.end, figure.start));
}

/**
 * The questions of a claim whose words alone lead to no cell, but whose figure does: "forest loss eased slightly in 2023, to
 * 284 square kilometres" is of the very cell that has the 284. If a month or a quarter rose or fell, it may have been since
 * the one before or since a year earlier: both are asked.
 */
export function borneLinks(
  reading: Reading,
  found: FoundMeasure,
  beside: Figure,
  { link }: AnsweredLink,
): Link[] {
  const { given, role } = reading;
  const { figure, sentence, text } = given;
  const { query, table, measure } = link;
  const { time, members } = query.of;
  if (time === null || measure.kind === 'growth' || measure.concept === 'exchange rate') return [];
  if (link.isNarrowed || link.isPartial || link.isWeak || link.isOpen || link.isForeign) return [];
  const isChange = role.statistic === 'change' && role.against === 'time';
  if ((!isChange && role.statistic !== 'rank') || isOfOtherQuality(reading, found)) return [];
  if (isChange && isOfItsPace(reading, found)) return [];
  if (OF_A_SEASON.test(text.slice(figure.start, sentence.end))) return [];
  const starts = isChange ? startsOf(reading, beside, time) : [null];
  const own = { of: members, whole: null, against: null, among: null, defaulted: 0, fit: 1, because: [] };
  const { because } = found;
  return starts.flatMap((from): Link[] => {
    const times: Times = { at: time, from, mean: false, fit: 1, because };
    if (!isChange && isOfAnother(reading, found, times, { weight: 0, isNoun: false })) return [];
    const asked = queryOf(reading, found, query.of, { ...own, used: reading.mentions }, times);
    if (!asked) return [];
    return [
      {
        query: asked,
        table,
        measure,
        role,
        fit: found.fit * link.fit,
        because: [because],
        rivals: 1,
        plain: link.plain,
        ...(link.isLoose && { isLoose: true as const }),
        ...(link.hasOddNoun && { hasOddNoun: true as const }),
      },
    ];
  });
}

/** From when on something rose or fell that came to a figure of a time; none where that is not said for certain. */
function startsOf({ given }: Reading, beside: Figure, time: Period): Period[] {
  const { figure, sentence, text } = given;
  if (beside.end <= figure.start) {
    // "Fewer than in 2019", with nothing behind it.
    const at = sentence.times.find(
      (one) =>
        one.start >= figure.end &&
        /^\s(?:(?:in|during|for)\s)?(?:the\s)?$/iu.test(text.slice(figure.end, one.start)),
    );
    const isPlain = at?.kind === 'point' && /^\s*(?:[.,;]|$)/u.test(text.slice(at.end, sentence.end));
    return isPlain && monthsIn(at.period) === monthsIn(time) ? [at.period] : [];
  }
  const clause = text.slice(sentence.start, sentence.end);
  if (FROM.test(clause)) return [];
  if (sentence.times.some(({ kind, period }) => kind !== 'point' || period.join() !== time.join())) return [];
  const months = monthsIn(time);
  const year = shifted(time, -12);
  if (months === 12) return [year];
  return months === 1 || months === 3 ? [shifted(time, -months), year] : [];
}

/** If a claim may count from one time or another, the first of its answers, if all say the same; none if they do not. */
export function unlessOpposed(answered: readonly AnsweredLink[]): readonly AnsweredLink[] {
  const froms = new Set(answered.map(({ link }) => link.query.against?.time?.join()));
  if (froms.size < 2) return answered;
  return new Set(answered.map(({ verdict }) => verdict)).size === 1 ? answered.slice(0, 1) : [];
}
