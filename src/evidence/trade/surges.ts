import type { Analytics } from '../../store/analytics.ts';
import { addMonths, monthsBetween } from '../checks/asked-periods.ts';
import type { Period } from '../claims/figure.ts';
import type { Coverage } from '../datasets/dataset.ts';
import type { SettledFilter } from './settled-rows.ts';
import {
  settleQuestion,
  type TradeCoverage,
  type TradeFilter,
  type TradeSource,
  type TradeSql,
  tradeSql,
} from './trade-question.ts';

/*
 * Surges. What is traded in a window is compared with the median of the windows of the same length, in the same months,
 * in the years before it (five at most):
 *
 *     change = ln((now + floor) / (usual + floor)),   usual = median of the windows before
 *
 * The same months of earlier years take the seasons out; the median is not moved by one odd year; a window without
 * rows counts as nothing traded. The floor, an amount in the dataset's unit, keeps flows that were close to nothing
 * from leading the list: with a floor of a million, from 10 to 100,000 is hardly a change.
 */

/** Along what surges are looked for. */
export type SurgeSide = 'reporter' | 'partner' | 'product';

/** One flow with what it was and what it is. */
export interface Surge {
  /** Its codes, in the order of the sides that were asked for. */
  readonly codes: readonly string[];
  readonly now: number;
  /** The median of the windows before. */
  readonly usual: number;
  /** The windows before, the latest first. */
  readonly before: readonly number[];
  /** The natural logarithm of the ratio, floor and all. */
  readonly change: number;
  /** How often over: now / usual without the floor; null where usually nothing was traded. */
  readonly times: number | null;
}

/** The flows that changed most, those that rose first. */
export interface Surges {
  readonly sides: readonly SurgeSide[];
  readonly window: Period;
  /** The windows it is compared with, the latest first. */
  readonly history: readonly Period[];
  readonly floor: number;
  readonly rose: readonly Surge[];
  readonly fell: readonly Surge[];
  readonly coverage: TradeCoverage;
}

/** The most windows a surge is compared with. */
export const MOST_HISTORY = 5;

/** The floor where none is asked for, in the dataset's unit. */
export const USUAL_FLOOR = 1_000_000;

/** The windows in the same months of the years before that lie wholly within what a dataset has, the latest first. */
export function historyOf(
  coverage: Pick<Coverage, 'periods'>,
  [from, to]: Period,
  most = MOST_HISTORY,
): Period[] {
  const first = coverage.periods.map((one) => one.from).sort()[0];
  const months = monthsBetween(from, to);
  if (first === undefined || months === null || months <= 0) return [];
  const step = Math.max(12, Math.ceil(months / 12) * 12);
  const windows: Period[] = [];
  for (let back = 1; back <= most; back++) {
    const start = addMonths(from, -back * step);
    if (start < first) break;
    windows.push([start, addMonths(to, -back * step)]);
  }
  return windows;
}

/**
 * Every flow along `sides` with its window and those before, those that changed most first:
 * columns `code0` …, `w0` (now), `w1` … (before, the latest first), `usual`, `change`. `rows` must span all windows.
 */
export function surgeSql(
  path: string,
  rows: SettledFilter,
  sides: readonly SurgeSide[],
  windows: readonly Period[],
  floor: number,
  most: number,
): TradeSql {
  return tradeSql(path, rows, (from, where, write) => {
    const codes = sides.map((side, i) => `_${side} as code${i}`).join(', ');
    const keys = sides.map((_, i) => `code${i}`).join(', ');
    const day = (value: string) => `cast(${write(value)} as date)`;
    // A window at a time: each then reads the row groups of its own days, and skips those between.
    const traded = windows
      .map(
        ([start, end], i) =>
          `select ${codes}, ${i} as w, _value as v from ${from} where ${where} and _from >= ${day(start)} and _to <= ${day(end)}`,
      )
      .join(' union all ');
    const pivot = windows.map((_, i) => `coalesce(sum(v) filter (where w = ${i}), 0) as w${i}`).join(', ');
    const before = windows
      .slice(1)
      .map((_, i) => `w${i + 1}`)
      .join(', ');
    const places = sides.map((_, i) => i + 1).join(', ');
    const low = write(floor);
    return `with flows as (
  select ${keys}, ${pivot} from (${traded}) group by ${places}
), changes as (
  select *, list_aggregate([${before}], 'median') as usual from flows
), ranked as (
  select *, ln((greatest(w0, 0) + ${low}) / (greatest(usual, 0) + ${low})) as change from changes
)
(select * from ranked where change > 0 order by change desc, ${keys} limit ${most})
union all
(select * from ranked where change < 0 order by change, ${keys} limit ${most})`;
  });
}

/** Asks a version for the flows that changed most against their own history; null where it has no history of that window. */
export async function askSurges(
  analytics: Pick<Analytics, 'rows'>,
  source: TradeSource,
  filter: TradeFilter,
  sides: readonly SurgeSide[],
  floor: number,
  most: number,
): Promise<Surges | null> {
  const history = historyOf(source.version.coverage, filter.period);
  const earliest = history.at(-1);
  if (!earliest) return null;
  const whole: Period = [earliest[0], filter.period[1]];
  const { rows } = settleQuestion(source, { ...filter, period: whole }, sides.includes('product'));
  const { coverage } = settleQuestion(source, filter);
  const windows = [filter.period, ...history];
  const { sql, values } = surgeSql(source.path, rows, sides, windows, floor, most);
  const found = (await analytics.rows(sql, values)).map((row): Surge => {
    const now = Number(row.w0);
    const usual = Number(row.usual);
    return {
      codes: sides.map((_, i) => String(row[`code${i}`] ?? '')),
      now,
      usual,
      before: history.map((_, i) => Number(row[`w${i + 1}`])),
      change: Number(row.change),
      times: usual > 0 ? now / usual : null,
    };
  });
  return {
    sides,
    window: filter.period,
    history,
    floor,
    rose: found.filter(({ change }) => change > 0),
    fell: found.filter(({ change }) => change < 0),
    coverage,
  };
}
