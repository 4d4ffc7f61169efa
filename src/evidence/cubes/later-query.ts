import { addMonths, monthsBetween } from '../checks/asked-periods.ts';
import type { Period } from '../claims/figure.ts';
import { answerQuery, type CubeAnswer } from './answer-query.ts';
import type { Cells } from './cells.ts';
import type { Cube } from './cube.ts';
import type { CubePlace, CubeQuery } from './cube-query.ts';

/** A question that was put of a later period, with its answer. */
export interface LaterAnswer {
  readonly query: CubeQuery;
  readonly period: Period;
  readonly answer: CubeAnswer;
}

/** So many of the last periods are looked at for one that has a value. */
const MOST = 12;

/** The same question of the last later period that has an answer; null where there is none, or it is of all periods. */
export function laterAnswer(query: CubeQuery, cube: Cube, cells: Cells): LaterAnswer | null {
  const { time } = query.of;
  if (!time || query.rank?.until !== undefined || query.steps) return null;
  for (const period of laterPeriods(time, cube).slice(0, MOST)) {
    const later = questionOf(query, time, period);
    const answer = later && answerQuery(later, cube, cells);
    if (later && answer && 'value' in answer) return { query: later, period, answer };
  }
  return null;
}

/** Periods of the same length behind a period, as far as the table goes, the last first. */
function laterPeriods(time: Period, { periods }: Cube): Period[] {
  const last =
    periods
      .map(({ period }) => period[1])
      .sort()
      .at(-1) ?? '';
  const months = monthsBetween(...time);
  if (months === null || months <= 0)
    return periods
      .map(({ period }) => period)
      .filter((period) => period[0] >= time[1] && daysIn(period) === daysIn(time))
      .reverse();
  // "So far this year": what began in January goes on.
  if (12 % months !== 0 && months < 12) {
    const year = time[0].slice(0, 4);
    return periods
      .filter(({ period: [from, to] }) => to > time[1] && from.startsWith(year))
      .map(({ period }): Period => [time[0], period[1]])
      .reverse();
  }
  const found: Period[] = [];
  for (let from = time[1]; addMonths(from, months) <= last; from = addMonths(from, months))
    found.push([from, addMonths(from, months)]);
  return found.reverse();
}

function daysIn([from, to]: Period): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** A question of another period. What it is compared with moves along where that was a year, or one period, before. */
function questionOf(query: CubeQuery, was: Period, is: Period): CubeQuery | null {
  const moved = (time: Period): Period | null => {
    if (time[0] === was[0] && time[1] === was[1]) return is;
    const gap = monthsBetween(time[0], was[0]);
    const by = monthsBetween(was[0], is[0]);
    if (gap === null || by === null) return null;
    const isRunning = gap === 12 || gap === monthsBetween(...was);
    return isRunning ? [addMonths(time[0], by), addMonths(time[1], by)] : time;
  };
  const placeOf = (place: CubePlace) => {
    const time = place.time && moved(place.time);
    return time ? { ...place, time } : null;
  };
  const { of, against, counted } = query;
  const base = against && placeOf(against);
  if (against && !base) return null;
  const than = counted && typeof counted.than !== 'number' ? moved(counted.than) : counted?.than;
  if (counted && (than === null || than === undefined)) return null;
  return {
    ...query,
    of: { ...of, time: is },
    against: base,
    counted: counted && { ...counted, than: than as number | Period },
  };
}
