import type { Analytics } from '../../store/analytics.ts';
import { addMonths, monthsBetween } from '../checks/asked-periods.ts';
import type { Period } from '../claims/figure.ts';
import type { SettledFilter } from './settled-rows.ts';
import {
  bothSql,
  settleQuestion,
  type TradeCoverage,
  type TradeFilter,
  type TradeSource,
  type TradeSql,
  tradeSql,
} from './trade-question.ts';

/*
 * Roundabout trade. When goods are barred from one country, a third country may begin to import them on its behalf.
 * Its imports of the listed goods are compared with its imports of all other goods, before and after a day:
 *
 *     y(t)   = ln(listed(t) + floor) - ln(others(t) + floor)          in every period t
 *     effect = mean of y after the day - mean of y before it
 *
 * which is the difference in differences of the logarithms. What moved all of its imports (growth, prices, a weaker
 * currency) is in both and drops out. The interval is Welch's at 95 %, from how y varies between periods; periods that follow
 * one another are not independent, so it is on the narrow side. The same sum is made for the two stretches before the
 * day, where there should be nothing to find: what it finds there says how far the method can be trusted.
 */

/** The floor where none is asked for, in the dataset's unit. */
export const ROUNDABOUT_FLOOR = 100_000;

/** Imports of listed and of other goods in one period. */
export interface RoundaboutPoint {
  readonly from: string;
  readonly listed: number;
  readonly others: number;
}

/** How much more the listed goods grew than the others. */
export interface Effect {
  /** The difference in differences of the logarithms. */
  readonly log: number;
  /** The same as a factor: 2 where the listed goods doubled beside the others. */
  readonly times: number;
  /** The factor's interval at 95 %; null with fewer than two periods on a side. */
  readonly interval: readonly [low: number, high: number] | null;
  /** How the listed goods changed, and the others, as factors. */
  readonly listed: number;
  readonly others: number;
  readonly periods: readonly [before: number, after: number];
}

/** What a third country's imports of listed goods did beside its other imports. */
export interface Roundabout {
  readonly day: string;
  readonly before: Period;
  readonly after: Period;
  readonly floor: number;
  readonly points: readonly (RoundaboutPoint & { readonly label: string })[];
  readonly effect: Effect | null;
  /** The same between the two stretches before the day; null where the dataset does not reach back so far. */
  readonly placebo: Effect | null;
  readonly coverage: TradeCoverage;
}

/** The 97.5 % points of Student's t for 1 to 30 degrees of freedom. */
const T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** The imports of listed goods and of all goods in every period: columns `from`, `listed`, `whole`. */
export function roundaboutSql(path: string, listed: SettledFilter, whole: SettledFilter): TradeSql {
  const some = tradeSql(
    path,
    listed,
    (from, where) =>
      `select _from as "from", _value as listed, 0::double as whole from ${from} where ${where}`,
  );
  const all = tradeSql(
    path,
    whole,
    (from, where) =>
      `select _from as "from", 0::double as listed, _value as whole from ${from} where ${where}`,
  );
  const { sql, values } = bothSql(some, all);
  return {
    sql: `select "from", sum(listed) as listed, sum(whole) as whole from (${sql}) group by 1 order by 1`,
    values,
  };
}

/** The difference in differences of two stretches; null where one of them is empty. */
export function effectOf(
  before: readonly RoundaboutPoint[],
  after: readonly RoundaboutPoint[],
  floor: number,
): Effect | null {
  if (before.length === 0 || after.length === 0) return null;
  const logs = (points: readonly RoundaboutPoint[], of: 'listed' | 'others') =>
    points.map((point) => Math.log(Math.max(0, point[of]) + floor));
  const change = (of: 'listed' | 'others') => mean(logs(after, of)) - mean(logs(before, of));
  const apart = (points: readonly RoundaboutPoint[]) => {
    const others = logs(points, 'others');
    return logs(points, 'listed').map((value, i) => value - (others[i] ?? 0));
  };
  const log = change('listed') - change('others');
  return {
    log,
    times: Math.exp(log),
    interval: intervalOf(apart(before), apart(after), log),
    listed: Math.exp(change('listed')),
    others: Math.exp(change('others')),
    periods: [before.length, after.length],
  };
}

/** Asks a version what a third country's imports of listed goods did around a day, `months` to either side of it. */
export async function askRoundabout(
  analytics: Pick<Analytics, 'rows'>,
  source: TradeSource,
  filter: Omit<TradeFilter, 'period' | 'flow'>,
  day: string,
  months: number,
  floor: number,
): Promise<Roundabout> {
  const before: Period = [addMonths(day, -months), day];
  const after: Period = [day, addMonths(day, months)];
  const earlier: Period = [addMonths(day, -2 * months), before[0]];
  const period: Period = [earlier[0], after[1]];
  const listed = settleQuestion(source, { ...filter, flow: 'import', period });
  const whole = settleQuestion(source, { ...filter, product: { total: true }, flow: 'import', period });
  const { coverage } = settleQuestion(source, { ...filter, flow: 'import', period: [before[0], after[1]] });
  const { sql, values } = roundaboutSql(source.path, listed.rows, whole.rows);
  const labels = new Map(source.version.coverage.periods.map((one) => [one.from, one] as const));
  const points = (await analytics.rows(sql, values)).flatMap((row) => {
    const from = String(row.from);
    const known = labels.get(from);
    // A year among months would be compared with them: only periods as long as the dataset's own are.
    if (!known) return [];
    const part = Number(row.listed ?? 0);
    return [{ from, label: known.label, listed: part, others: Math.max(0, Number(row.whole ?? 0) - part) }];
  });
  const within = ([from, to]: Period) => points.filter((point) => point.from >= from && point.from < to);
  const reachesBack = source.version.coverage.periods.some(({ from }) => from <= earlier[0]);
  return {
    day,
    before,
    after,
    floor,
    points,
    effect: effectOf(within(before), within(after), floor),
    placebo: reachesBack ? effectOf(within(earlier), within(before), floor) : null,
    coverage,
  };
}

/** The longest stretch to either side that a version has around a day, in months, up to `most`. */
export function reachOf(source: TradeSource, day: string, most: number): number {
  const { periods } = source.version.coverage;
  const last =
    periods
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? day;
  return Math.max(1, Math.min(most, monthsBetween(day, last) ?? most));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}

function intervalOf(
  before: readonly number[],
  after: readonly number[],
  log: number,
): [number, number] | null {
  if (before.length < 2 || after.length < 2) return null;
  const one = variance(before) / before.length;
  const other = variance(after) / after.length;
  const error = Math.sqrt(one + other);
  if (error === 0) return [Math.exp(log), Math.exp(log)];
  const freedom = (one + other) ** 2 / (one ** 2 / (before.length - 1) + other ** 2 / (after.length - 1));
  const t = T[Math.max(1, Math.floor(freedom)) - 1] ?? 1.96;
  return [Math.exp(log - t * error), Math.exp(log + t * error)];
}
