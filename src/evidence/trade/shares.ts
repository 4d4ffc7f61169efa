import type { Analytics } from '../../store/analytics.ts';
import type { Period } from '../claims/figure.ts';
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
 * Shares. The value of each partner (or reporter, or product) divided by the value of all of them together:
 *
 *     share(i) = sum(value where the side is i) / sum(value)
 *
 * over the same rows: same flow, goods, days and other side. Sums of countries beside the countries themselves are
 * left out of both. The denominator is what the dataset has, not the world: how much of it is there is told with it.
 */

/** Along what a whole is cut. */
export type ShareSide = 'reporter' | 'partner' | 'product';

/** One part of a whole. */
export interface Share {
  readonly code: string;
  readonly value: number;
  /** From 0 to 1; null where the whole is nothing. */
  readonly share: number | null;
}

/** The parts of a whole, the largest first, and what it rests on. */
export interface Shares {
  readonly side: ShareSide;
  readonly whole: number;
  readonly parts: readonly Share[];
  /** The same in every period of the dataset for the largest, and for the one asked for: its share of that period's whole. */
  readonly series: readonly { readonly code: string; readonly shares: readonly (number | null)[] }[];
  readonly periods: readonly string[];
  readonly coverage: TradeCoverage;
}

/** The sums of every part, the largest first: columns `code`, `value`. */
export function shareSql(path: string, rows: SettledFilter, side: ShareSide): TradeSql {
  return tradeSql(
    path,
    rows,
    (from, where) =>
      `select _${side} as code, sum(_value) as value from ${from} where ${where} group by 1 having sum(_value) is not null order by 2 desc, 1`,
  );
}

/** The sums of some parts and of the whole in every period: columns `from`, `code` (null for the whole), `value`. */
export function shareSeriesSql(
  path: string,
  rows: SettledFilter,
  side: ShareSide,
  codes: readonly string[],
): TradeSql {
  return tradeSql(path, rows, (from, where, write) => {
    const wanted = codes.length > 0 ? `_${side} in (${codes.map(write).join(', ')})` : 'false';
    return `select _from as "from", case when ${wanted} then _${side} end as code, sum(_value) as value from ${from} where ${where} group by 1, 2 order by 1, 2`;
  });
}

/** How many lines a picture of shares has besides the one asked for. */
const LINES = 3;

/** Asks a version for the shares along one side; `of` is the part somebody looks at. */
export async function askShares(
  analytics: Pick<Analytics, 'rows'>,
  source: TradeSource,
  filter: TradeFilter,
  side: ShareSide,
  of: string | null,
): Promise<Shares> {
  const { rows, coverage } = settleQuestion(source, filter, side === 'product');
  const sums = shareSql(source.path, rows, side);
  const found = (await analytics.rows(sums.sql, sums.values)).map(({ code, value }) => ({
    code: String(code ?? ''),
    value: Number(value),
  }));
  const parts = sharesOf(found);
  const shown = [...new Set([...(of === null ? [] : [of]), ...parts.slice(0, LINES).map(({ code }) => code)])]
    .filter((code) => parts.some((part) => part.code === code))
    .slice(0, LINES + 1);
  // The picture through time has all of the dataset's periods: a window alone says little.
  const { periods: inPeriod } = source.version.coverage;
  const always: Period = [inPeriod[0]?.from ?? filter.period[0], inPeriod.at(-1)?.to ?? filter.period[1]];
  const whole = settleQuestion(source, { ...filter, period: always }, side === 'product');
  const asked = shareSeriesSql(source.path, whole.rows, side, shown);
  const series = await analytics.rows(asked.sql, asked.values);
  const byPeriod = new Map<string, Map<string, number>>();
  for (const row of series) {
    const at = byPeriod.get(String(row.from)) ?? new Map<string, number>();
    at.set(row.code === null ? '' : String(row.code), Number(row.value ?? 0));
    byPeriod.set(String(row.from), at);
  }
  const wholeOf = (from: string) =>
    [...(byPeriod.get(from)?.values() ?? [])].reduce((sum, value) => sum + value, 0);
  return {
    side,
    whole: found.reduce((sum, { value }) => sum + value, 0),
    parts,
    series: shown.map((code) => ({
      code,
      shares: inPeriod.map(({ from }) => {
        const whole = wholeOf(from);
        return whole > 0 ? (byPeriod.get(from)?.get(code) ?? 0) / whole : null;
      }),
    })),
    periods: inPeriod.map(({ label }) => label),
    coverage,
  };
}

/** Each part's share of their sum. */
export function sharesOf(parts: readonly { readonly code: string; readonly value: number }[]): Share[] {
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  return parts.map(({ code, value }) => ({ code, value, share: whole > 0 ? value / whole : null }));
}
