import type { Analytics } from '../../store/analytics.ts';
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
 * Mirror gaps. One trade is reported twice: by the exporter, free on board (FOB), and by the importer, who as a rule
 * adds cost, insurance and freight (CIF). The importer's figure as FOB lies between what it is when freight was nothing
 * and what it is when freight was as dear as it may be:
 *
 *     lowest = CIF x (1 - 0.20),   highest = CIF
 *
 * 20 % is the upper limit the Growth Lab at Harvard University sets to the rate of trade costs before it reconciles the two
 * reports, and 0 its lower limit; where |ln(CIF / FOB)| < 0.05 it takes the two for the same, as is done here. See
 * Bustos, Jackson, Torun, Leonard, Tuzcu, Lukaszuk, White, Hausmann and Yildirim, "Tackling Discrepancies in Trade Data: The
 * Harvard Growth Lab International Trade Datasets", Growth Lab Working Paper 251 (July 2025), and its published program,
 * github.com/harvard-growth-lab/comtrade-mirroring. Its estimate of each pair's freight from distance and its scores of
 * reliability are not made here: they need all countries' reports.
 *
 * A gap is what neither freight nor rounding explains: the least it can be.
 */

/** The upper limit of the rate of trade costs: (CIF - FOB) / CIF. */
export const MOST_FREIGHT = 0.2;

/** Below this distance between the logarithms the two reports are the same. */
export const SAME = 0.05;

/** What the two reports of one trade say together. */
export type MirrorFinding =
  | 'agree'
  | 'exporter says more'
  | 'importer says more'
  | 'exporter alone'
  | 'importer alone'
  | 'neither';

/** The two reports of one trade. */
export interface MirrorPair {
  readonly exporter: string;
  readonly importer: string;
  /** As the exporter reports it; null when it reports none. */
  readonly fob: number | null;
  /** As the importer reports it; null when it reports none. */
  readonly cif: number | null;
  /** The importer's figure as FOB, between which bounds. */
  readonly bounds: readonly [lowest: number, highest: number] | null;
  readonly finding: MirrorFinding;
  /** What freight cannot explain, at least: above 0 where the exporter says more, below where the importer does. */
  readonly gap: number;
}

/** The reports of many pairs, the widest gap first. */
export interface MirrorGaps {
  readonly pairs: readonly MirrorPair[];
  /** For the one pair that was asked for: its reports in every period. */
  readonly series: readonly (MirrorPair & { readonly period: string; readonly from: string })[];
  readonly coverage: TradeCoverage;
}

/** What two reports say together, within the bounds of freight. */
export function mirrorPair(
  exporter: string,
  importer: string,
  fob: number | null,
  cif: number | null,
): MirrorPair {
  const pair = { exporter, importer, fob, cif };
  const bounds = cif === null ? null : ([cif * (1 - MOST_FREIGHT), cif] as const);
  if (fob === null || cif === null || bounds === null) {
    const finding = fob !== null ? 'exporter alone' : cif !== null ? 'importer alone' : 'neither';
    return { ...pair, bounds, finding, gap: 0 };
  }
  const [lowest, highest] = bounds;
  const same = fob > 0 && cif > 0 && Math.abs(Math.log(cif / fob)) < SAME;
  if (same || (fob >= lowest && fob <= highest)) return { ...pair, bounds, finding: 'agree', gap: 0 };
  return fob > highest
    ? { ...pair, bounds, finding: 'exporter says more', gap: fob - highest }
    : { ...pair, bounds, finding: 'importer says more', gap: fob - lowest };
}

/**
 * Both reports of every pair of countries, the widest apart first: columns `exporter`, `importer`, `fob`, `cif`, and
 * with `byPeriod` `from`. Re-exports and re-imports are part of neither.
 */
export function mirrorSql(
  path: string,
  exports: SettledFilter,
  imports: SettledFilter,
  byPeriod: boolean,
  most: number,
): TradeSql {
  const sent = tradeSql(
    path,
    exports,
    (from, where) =>
      `select _reporter as exporter, _partner as importer, _from as "from", _value as fob, null::double as cif from ${from} where ${where}`,
  );
  const moved = tradeSql(
    path,
    imports,
    (from, where) =>
      `select _partner as exporter, _reporter as importer, _from as "from", null::double as fob, _value as cif from ${from} where ${where}`,
  );
  const both = bothSql(sent, moved);
  const keys = byPeriod ? 'exporter, importer, "from"' : 'exporter, importer';
  const order = byPeriod
    ? '"from"'
    : 'abs(coalesce(sum(fob), 0) - coalesce(sum(cif), 0)) desc, exporter, importer';
  return {
    sql: `select ${keys}, sum(fob) as fob, sum(cif) as cif from (${both.sql}) where exporter <> importer group by all order by ${order} limit ${most}`,
    values: both.values,
  };
}

/**
 * Asks a version for both reports of the trade from `exporter` to `importer`: one pair with its periods, or all pairs
 * of one of them, or all. Only pairs of countries that both report are compared.
 */
export async function askMirrorGaps(
  analytics: Pick<Analytics, 'rows'>,
  source: TradeSource,
  filter: Omit<TradeFilter, 'flow' | 'reporter' | 'partner'> & {
    readonly exporter: string | null;
    readonly importer: string | null;
  },
  most: number,
): Promise<MirrorGaps> {
  const { exporter, importer, ...rest } = filter;
  const sent = settleQuestion(source, { ...rest, reporter: exporter, partner: importer, flow: 'export' });
  const moved = settleQuestion(source, { ...rest, reporter: importer, partner: exporter, flow: 'import' });
  const both = reportersOf(source);
  const asked = async (byPeriod: boolean) => {
    const { sql, values } = mirrorSql(
      source.path,
      sent.rows,
      moved.rows,
      byPeriod,
      byPeriod ? 2000 : most * 20,
    );
    return analytics.rows(sql, values);
  };
  const number = (value: unknown) => (value === null || value === undefined ? null : Number(value));
  const pairs = (await asked(false))
    .map((row) => mirrorPair(String(row.exporter), String(row.importer), number(row.fob), number(row.cif)))
    .filter((pair) => both.has(pair.exporter) && both.has(pair.importer))
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap) || (b.fob ?? b.cif ?? 0) - (a.fob ?? a.cif ?? 0))
    .slice(0, most);
  const labels = new Map(source.version.coverage.periods.map(({ from, label }) => [from, label] as const));
  const one = exporter !== null && importer !== null && pairs.length === 1;
  const series = one
    ? (await asked(true)).map((row) => ({
        ...mirrorPair(String(row.exporter), String(row.importer), number(row.fob), number(row.cif)),
        period: labels.get(String(row.from)) ?? String(row.from),
        from: String(row.from),
      }))
    : [];
  return {
    pairs,
    series,
    coverage: joined(sent.coverage, moved.coverage, exporter !== null && importer !== null),
  };
}

function reportersOf({ version }: TradeSource): ReadonlySet<string> {
  return new Set(
    version.coverage.reporters.filter((one) => !one.aggregate).map((one) => one.iso ?? one.code),
  );
}

function joined(one: TradeCoverage, other: TradeCoverage, apart: boolean): TradeCoverage {
  const missing = new Map(
    [...one.missingReporters, ...other.missingReporters].map((gap) => [gap.code, gap] as const),
  );
  return {
    ...one,
    reporters: apart ? one.reporters + other.reporters : Math.max(one.reporters, other.reporters),
    missingReporters: [...missing.values()],
    missingPartners: [...new Set([...one.missingPartners, ...other.missingPartners])],
  };
}
