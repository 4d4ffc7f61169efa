import { monthsIn, shifted, wholeYear } from '../claims/days.ts';
import type { Period } from '../claims/figure.ts';
import { languageOf } from '../claims/languages/languages.ts';
import { periodOf } from '../claims/periods.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import { isAveraged } from './averaged.ts';
import { fromAndTo, isNextTo, isOfCompared, isOfLaterChange, isReachedFrom } from './compared-times.ts';
import { edgeOfLevel } from './edge-of-level.ts';
import { ownPoint } from './end-of-pair.ts';
import { isOfFirstEnd } from './first-end.ts';
import { withOwnYears } from './fiscal-years.ts';
import type { Times } from './found-times.ts';
import { joinedTimes } from './joined-times.ts';
import { isInNoTable } from './label-times.ts';
import { latestOf } from './latest-time.ts';
import { inItsMonth } from './month-of-years.ts';
import { loosely } from './near-times.ts';
import { onWindow, overWindowBefore } from './on-window.ts';
import { isOfOtherEvent, isOtherCount } from './other-events.ts';
import { overPeriod } from './over-period.ts';
import { overTimeBefore } from './over-time-before.ts';
import {
  comparedWith,
  DROP_IN,
  directlyAfter,
  isBase,
  isBaseline,
  isOfElided,
  isOfFrom,
  isOfOtherClause,
  isOver,
  isUnreadThan,
  isWhen,
  near,
} from './place-times.ts';
import { reachedBehind } from './reached-behind.ts';
import type { Reading } from './reading.ts';
import { withSaidInPart } from './said-in-part.ts';
import { namesNow } from './says-now.ts';
import { settled, stepOf } from './settle-times.ts';
import { withSpans } from './spans-said.ts';
import { streakTimes } from './streak-times.ts';
import { endsFor, isAddedUp, monthsBack, reachedIn } from './time-ends.ts';
import { FROM_MONTH, FULL_YEAR, LONG_AGO, OF_EXTREME, SINCE_BEFORE } from './time-words.ts';
import type { TimeMention } from './times.ts';
import { changeAbroad } from './times-abroad.ts';
import { goesOnFrom, pointBefore, sinceSentenceBefore } from './times-before.ts';
import { isOfTitledYears } from './titled-years.ts';

/** The periods of the table that a figure is of, and that a change starts from. */
export function timeFor(reading: Reading, measure: CubeMeasure): Times | null {
  if (timesAround(reading).some(({ isOfOneMonth }) => isOfOneMonth)) return null;
  const times = timesOf(reading, measure);
  // A quarter is no more or less than a whole year.
  if (times?.at && times.from && monthsIn(times.at) !== monthsIn(times.from)) return null;
  return times && isOvertaken(times, reading) ? { ...times, isOvertaken: true } : times;
}

/** Whether no latest time is given and the table has one still under way at the time of writing, as in "since 2007" in January. */
function isOvertaken({ at }: Times, reading: Reading): boolean {
  const { date } = reading.given;
  if (date === null || at === null || at[0] !== latestOf(reading)?.[0]) return false;
  const isSaid = timesAround(reading).some(({ ends }) =>
    ends.some((end) => end[0] === at[0] || end[1] === at[1]),
  );
  return (
    !isSaid &&
    reading.table.cube.periods.some(({ period: [from, to] }) => from < date && date < to && from > at[0])
  );
}

function timesOf(reading: Reading, measure: CubeMeasure): Times | null {
  const { given, table, role } = reading;
  const { cube } = table;
  const times = timesAround(reading);
  if (cube.periods.length === 0)
    return isOfTitledYears(reading)
      ? { at: null, from: null, mean: false, fit: 1, because: 'no time' }
      : null;
  if (role.overYear) {
    const level = timesOf({ ...reading, role: { ...role, statistic: 'value', overYear: false } }, measure);
    return level?.at && !level.mean && monthsIn(level.at) === stepOf(cube.frequency)
      ? { ...level, from: shifted(level.at, -12) }
      : null;
  }
  const { figure, figures, text } = given;
  const points = times.filter(({ kind }) => kind === 'point' || kind === 'relative');
  const spans = times.filter(({ kind }) => kind === 'span');
  const since = times.find(({ kind }) => kind === 'since');
  const nearest = nearestTime(reading);
  const settle = (period: Period, edge: TimeMention['edge'] = null) => settled(period, edge, measure, cube);
  const words = (one: TimeMention) => `“${text.slice(one.start, one.end)}”`;
  const own = ownPoint(times, reading);
  const settledOwn = own && settle(own.period, own.edge);
  if (own && settledOwn) return { at: settledOwn, from: null, mean: false, fit: 1, because: words(own) };
  if (role.repeats) {
    const said = directlyAfter(points, figure, text);
    return said && overPeriod(said, reading, measure, words(said));
  }
  if (role.statistic === 'change' || role.statistic === 'ratio') {
    if (role.streak) return streakTimes(reading, role.streak, measure, times, latestOf(reading));
    const compare = role.against === 'place';
    const inside = given.sentence.times.filter((one) => one.start >= figure.start && one.end <= figure.end);
    if (inside.length > 0) {
      // "Slid from 189 in 2010 to 145 in 2023": a change that was worked out from both has one time in it and one right behind it.
      // "Lower in 2022 than in 2023": of the first, which is compared with the second.
      if (/\bthan$/iu.test(figure.quote)) {
        const [only, ...more] = inside;
        // "Bigger in 2021 than those of Japan": of that time, of both.
        const at = compare && only && more.length === 0 ? settle(only.period, only.edge) : null;
        return at && { at, from: null, mean: false, fit: 1, because: words(only as TimeMention) };
      }
      const [first, second = directlyAfter(points, figure, text)] = inside;
      const from = first ? settle(first.period, first.edge) : null;
      const at = second ? settle(second.period, second.edge) : null;
      if (!from || !at || inside.length > 2 || at[0] <= from[0]) return null;
      return { at, from, mean: false, fit: 0.95, because: `${inside.map(words).join(', ')}` };
    }
    const span = spans.find((one) => near(one, figure, text)) ?? spans[0];
    const windows = compare ? null : onWindow(reading, spans, measure);
    if (windows) return windows;
    if (compare) {
      const one = nearest;
      const at = one
        ? settle(one.kind === 'since' ? one.ends[1] : reachedIn(one), one.edge)
        : latestOf(reading);
      return at && { at, from: null, mean: false, fit: one ? 1 : 0.7, because: one ? words(one) : 'latest' };
    }
    // "Down 3.4% in the year to May, after a 4.5% drop in April": of another time, and nobody says since when.
    if (span && points.some((one) => DROP_IN.test(text.slice(figure.end, one.start)))) return null;
    // "Sales fell in the year to December": of twelve months on twelve, or of one month on another.
    if (span && isAddedUp(span, text, measure) && (stepOf(cube.frequency) ?? 12) < 12) return null;
    if (span) {
      const [first, last] = endsFor(span, text, measure);
      const at = settle(last, span.edges?.[1]);
      const from = settle(first, span.edges?.[0]);
      return at && from && at[0] !== from[0] ? { at, from, mean: false, fit: 1, because: words(span) } : null;
    }
    if (since) {
      const from = settle(since.ends[0], since.edge);
      const point = points.find((one) => one.kind === 'point');
      const at = point ? settle(point.period, point.edge) : latestOf(reading);
      return at && from && at[0] > from[0]
        ? { at, from, mean: false, fit: point ? 1 : 0.85, because: words(since) }
        : null;
    }
    const bases = points.filter(
      (one) =>
        (isBase(one, text) || isOfFrom(one, text) || isOver(one, points, text)) &&
        !isOfLaterChange(one, given),
    );
    // "3 percent more than the previous year and 37 percent more than in 2019": each has its own.
    const named = role.againstFrom;
    const base =
      (named === undefined ? undefined : points.find(({ start }) => start >= named)) ??
      bases.find((one) => isNextTo(one, given)) ??
      bases[0];
    // "A gain of 8.5 percent over 2023": in that year, or on it? Where another is named as well, nobody knows.
    if (!base && points.some((one) => isOver(one, points, text, 'year'))) return null;
    const point = points.find((one) => one !== base && !bases.includes(one));
    if (base) {
      const back = base.back ?? null;
      const latest = back === null || point ? null : (pointBefore(reading) ?? latestOf(reading));
      if (back !== null && latest) {
        // "Lower than a year earlier": counted back from the time that the sentence leaves unsaid.
        const reached = settle(latest);
        return (
          reached && {
            at: reached,
            from: shifted(reached, -back),
            mean: false,
            fit: 0.8,
            because: words(base),
          }
        );
      }
      const at = point ? settle(point.period, point.edge) : (pointBefore(reading) ?? latestOf(reading));
      // "At the end of 2023 than twelve months before" is than at the end of 2022.
      const isReckoned =
        base.kind === 'relative' && point?.edge && at && monthsIn(at) < monthsIn(point.period);
      const from = isReckoned
        ? shifted(at, monthsIn([point.period[0], base.period[0]]))
        : (loosely(base, cube) ?? settle(base.period, base.edge));
      return at && from && at[0] > from[0]
        ? { at, from, mean: false, fit: point ? 1 : 0.8, because: words(base) }
        : null;
    }
    if (named !== undefined || (!base && isUnreadThan(points, given))) return null;
    const pair = fromAndTo(points, reading);
    if (pair && !base) {
      const at = settle(pair[1].period, pair[1].edge);
      const from = settle(pair[0].period, pair[0].edge);
      return at && from && at[0] > from[0]
        ? { at, from, mean: false, fit: 0.9, because: `${words(pair[0])} to ${words(pair[1])}` }
        : null;
    }
    const gone = sinceSentenceBefore(reading);
    if (gone === undefined) return null;
    const earlier = (nearest?.counted ?? null) || goesOnFrom(reading) || gone;
    if (earlier && nearest && nearest.kind !== 'span' && nearest.kind !== 'since') {
      const at = settle(nearest.period, nearest.edge);
      const from = settle(earlier);
      return at && from && at[0] > from[0]
        ? { at, from, mean: false, fit: 0.8, because: words(nearest) }
        : null;
    }
    if (nearest?.kind === 'relative' && !nearest.counted && nearest.end <= figure.start) {
      // "From 3.55 two decades earlier, a drop of 22 percent": what it is compared with, said before it.
      const at = point && point !== nearest ? settle(point.period, point.edge) : null;
      const from = settle(nearest.period);
      return at && from && at[0] > from[0]
        ? { at, from, mean: false, fit: 0.9, because: words(nearest) }
        : null;
    }
    const only = nearest && nearest.kind !== 'span' && nearest.kind !== 'since' ? nearest : point;
    if (!only) {
      const over = times.length === 0 ? overWindowBefore(reading, measure) : null;
      return over ?? (times.length === 0 ? overTimeBefore(reading, measure) : null);
    }
    // "By October from $1,935 an ounce in February": since then.
    if (FROM_MONTH.test(text.slice(figure.end, given.sentence.end))) return null;
    if (points.length > 1 && !given.language.startsWith('en')) return changeAbroad(points, text, settle);
    // "A year earlier", said of what nobody knows: not to be passed over for the period before.
    if (points.some((one) => one !== only && one.kind === 'relative' && !one.counted)) return null;
    const back = monthsBack(reading);
    if (back === undefined) return null;
    if (back !== null) {
      const at = settle(only.period, only.edge);
      return at && { at, from: shifted(at, -back), mean: false, fit: 0.95, because: words(only) };
    }
    return overPeriod(only, reading, measure, words(only));
  }
  // A level.
  if (isOfElided(given) && !directlyAfter(points, figure, text)) return null;
  if (role.edge && (spans[0] || since)) {
    const direct = directlyAfter(points, figure, text);
    if (direct) {
      const at = settle(direct.period, direct.edge);
      return at && { at, from: null, mean: false, fit: 1, because: words(direct) };
    }
    const whole = spans[0] ?? since;
    if (!whole) return null;
    const point = points.find((one) => one.kind === 'point');
    const [first, last] = endsFor(whole, text, measure);
    const at =
      role.edge === 'from'
        ? settle(first)
        : whole.kind === 'since'
          ? point
            ? settle(point.period, point.edge)
            : latestOf(reading)
          : settle(last);
    return at && { at, from: null, mean: false, fit: 0.95, because: words(whole) };
  }
  // "Has halved since its peak of 26.8 percent in 2013": the peak is of that year.
  const ofExtreme =
    since && since.start >= figure.end && OF_EXTREME.test(text.slice(given.sentence.start, figure.start))
      ? { ...since, kind: 'point' as const, period: since.ends[0] }
      : null;
  const direct = directlyAfter(points, figure, text) ?? ofExtreme;
  const when = direct ? undefined : times.findLast((one) => isWhen(one, figure, text));
  if (when) {
    // "In 2020, when journeys slumped to 135 million from 285 million": that is the time before.
    const isBefore = role.edge === 'from' && when.kind === 'point';
    const at = isBefore
      ? settle(shifted(when.period, -monthsIn(when.period)))
      : settle(reachedIn(when), when.edge);
    const fit = isBefore ? 0.8 : 1;
    return at && { at, from: null, mean: false, fit, because: `${isBefore ? 'before ' : ''}${words(when)}` };
  }
  // "From 4.42 million at the turn of the century".
  if (role.edge === 'from' && !direct && LONG_AGO.test(text.slice(figure.end, given.sentence.end)))
    return null;
  if (role.edge === 'from' && !direct && nearest) {
    // "Fell 11.3 percent in 2020, from 66.8 percent": the period before.
    const pair = figures.some(
      (other) => other.start > figure.end && /^\s?(?:to|and)\b/i.test(text.slice(figure.end, other.start)),
    );
    // "Went up by 4.2 percent in 2023, from 42 percent": of the period that the change set out from.
    const isAfterChange = figures.some((other) => other.end <= figure.start);
    if ((pair || isAfterChange) && nearest.kind === 'point') {
      const at = settle(shifted(nearest.period, -monthsIn(nearest.period)));
      return at && { at, from: null, mean: false, fit: 0.8, because: `before ${words(nearest)}` };
    }
  }
  // What something is compared with is not the time that it is of.
  const isOfOther = (one: TimeMention) =>
    one.back !== undefined || figures.some(({ start, end }) => start >= figure.end && end <= one.start);
  const base = nearest && isBase(nearest, text);
  // "In the week of 4 August it rose from a week earlier, to 4.99 percent": what the other was reckoned from.
  const isReached = base && isReachedFrom(nearest, given);
  const isPast = base && (nearest.kind === 'relative' || isReached);
  const reckoned = isPast ? points.find((one) => one.kind === 'point' && one !== nearest) : undefined;
  const chosen =
    direct ??
    reckoned ??
    (nearest && reachedBehind(nearest, points, given)) ??
    (nearest && comparedWith(nearest, times, figure, text)) ??
    (base && (isReached || isOfOther(nearest)) ? null : nearest);
  // "It averaged $68 in June and is now $71": what is so now is of no time said before.
  if (
    chosen &&
    chosen.end <= figure.start &&
    namesNow(text.slice(chosen.end, figure.start), given.language)
  ) {
    const last = latestOf(reading);
    const age = last && given.date ? monthsIn([last[1], given.date]) : null;
    if (last === null || age === null || age > 2 * (stepOf(cube.frequency) ?? 1)) return null;
    return { at: last, from: null, mean: false, fit: 0.7, because: 'now' };
  }
  if (!chosen) {
    if (times.some(isInNoTable)) return null;
    const before = pointBefore(reading);
    // "Edged up to 1.36 percent from 1.35", of what a headline says the year of: the second is of the year before.
    const told =
      before && FULL_YEAR.test(text.slice(given.sentence.start, given.sentence.end))
        ? wholeYear(Number(before[0].slice(0, 4)))
        : before;
    const at = told && role.edge === 'from' ? settle(shifted(told, -monthsIn(told))) : told;
    if (at) return { at, from: null, mean: false, open: true, fit: 0.8, because: 'the sentence before' };
    if (given.sentence.times.some((one) => isOfCompared(one, given))) return null;
    const last = latestOf(reading);
    // "For the full year", behind no time: nobody knows of which.
    if (FULL_YEAR.test(text.slice(given.sentence.start, given.sentence.end)) && last && monthsIn(last) < 12)
      return null;
    return last && { at: last, from: null, mean: false, open: true, fit: 0.7, because: 'latest' };
  }
  // "Depuis fin 2020, la dette est de": what has been so since then is of no time alone.
  if (SINCE_BEFORE.test(text.slice(Math.max(0, chosen.start - 24), chosen.start))) return null;
  if (chosen.loose > 0) {
    const at = loosely(chosen, cube);
    return at && { at, from: null, mean: false, fit: 0.8, because: words(chosen) };
  }
  if (chosen.kind === 'since') {
    const at = latestOf(reading);
    return at && { at, from: null, mean: false, fit: 0.6, because: words(chosen) };
  }
  // "In the year to November": what a rate of growth says of November.
  const isYearTo = measure.kind === 'growth' && chosen.kind === 'span' && monthsIn(chosen.period) === 12;
  const edge = edgeOfLevel(chosen, given);
  const at = edge === 'unsaid' ? null : settle(isYearTo ? chosen.ends[1] : chosen.period, edge);
  if (!at) return null;
  const several = cube.periods.filter(({ period }) => period[0] >= at[0] && period[1] <= at[1]).length > 1;
  if (several && isOtherCount(chosen, text)) return null;
  // "Cut by 39 percent in the twenty years to 2020, leaving 2.6": of years on end a rate is a mean where it says so.
  if (several && chosen.kind === 'span' && !rulesOf(measure.kind).overTime && !isAveraged(reading))
    return null;
  // "Hit 7.79 percent in October": any of its weeks.
  if (several && cube.frequency === 'week' && !isAveraged(reading)) return null;
  const mean = several && (!rulesOf(measure.kind).overTime || isAveraged(reading));
  return { at, from: null, mean, fit: mean ? 0.9 : 1, because: words(chosen) };
}

/** The times of the sentence, but for those within what is said, the 2003 of "the lowest since 2003", and for baselines. */
function timesAround({ given, given: { figure, text }, table, role }: Reading): readonly TimeMention[] {
  const said = withSaidInPart(withOwnYears(given.sentence.times, given, table.cube), given);
  const joined = withSpans(joinedTimes(said, text), given, table.cube, role);
  const all = inItsMonth(joined, text).filter(
    (one) =>
      (one.start < figure.start || one.end > figure.end) &&
      !isBaseline(one, text) &&
      !isOfFirstEnd(one, given) &&
      !isOfOtherEvent(one, figure, text) &&
      !isOfCompared(one, given),
  );
  const step = stepOf(table.cube.frequency);
  const own = all.filter((one) => !isOfOtherClause(one, figure, text));
  const times = own.length > 0 ? own : all;
  // "Between October and December, up 6.9 percent on a year earlier": one quarter of the table, and no way through it.
  const isReckoned = joined.some(({ kind }) => kind === 'relative');
  const isOne = ({ kind, period, ends: [first, last] }: TimeMention) =>
    kind === 'span' &&
    step !== null &&
    step < 12 &&
    monthsIn(period) === step &&
    (isReckoned || first[0] === last[0]);
  const one = times.find(isOne);
  if (!one) return times;
  return times.map((time) => {
    if (isOne(time)) return { ...time, kind: 'point', ends: [time.period, time.period] };
    // "From 438.5 million a year before" is counted from all of the quarter.
    const back = time.kind === 'relative' ? monthsIn([time.period[0], one.ends[1][0]]) : 0;
    if (back <= 0 || monthsIn(time.period) !== monthsIn(one.ends[1])) return time;
    const period = shifted(one.period, -back);
    return { ...time, period, ends: [period, period] };
  });
}

function nearestTime(reading: Reading): TimeMention | null {
  const { figure, figures, text, index } = reading.given;
  const times = timesAround(reading);
  const places = figures.map(({ start, end }) => ({ start, end }));
  const placed = times.map(({ start, end, period }) => ({ start, end, period }));
  // "从2010年的1.67降至2022年的1.18": in some languages a number's time comes before it.
  const { periodFirst = false } = languageOf(reading.given.language);
  const period = periodOf(figure.start, figure.end, text, placed, places, index, { periodFirst });
  return times.find((one) => one.period === period) ?? null;
}
