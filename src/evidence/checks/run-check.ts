import { join } from 'node:path';
import type { Analytics } from '../../store/analytics.ts';
import type { Figure } from '../claims/figure.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import type { ProductShape } from './asked-products.ts';
import type { CodeLists } from './code-lists.ts';
import type { FigureQuery } from './figure-query.ts';
import { combine, type Found } from './judge-readings.ts';
import { type Missing, type Plan, planQuery, valueName, valueOfSums } from './plan-query.ts';
import { productShapes } from './product-shapes.ts';
import { rankedSql, type Sum, sumsSql } from './query-sql.ts';
import { added, readSeries, sharingPasses } from './read-series.ts';
import { type Variant, variantsOf } from './readings.ts';
import type { DataInput, Judgement } from './verdict.ts';

/** A figure and the question it is bound to. */
export interface Asked {
  readonly figure: Figure;
  readonly query: FigureQuery;
}

/** A question's answers under every reading, and what they make of the figure. */
export interface Checked {
  readonly judgement: Judgement;
  /** How long the reading of the data took, shared among those that were asked together. */
  readonly milliseconds: number;
}

/** A reading that is to be asked: either its plan, or what it misses. */
interface Reading {
  readonly asked: number;
  readonly variant: Variant;
  readonly plan: Plan | Missing;
}

/** Beyond this many sums in one statement the engine reads the file once more. */
const SUMS_AT_ONCE = 40;
const LONGEST_RANK = 400;

/**
 * Checks figures against one version, under every defensible reading. All that is asked of the version is read
 * in as few statements as can be. Questions with SQL of people are not for here: they run in a process apart.
 */
export async function runChecks(
  analytics: Analytics,
  version: DatasetVersion,
  asked: readonly Asked[],
  lists: CodeLists,
): Promise<Checked[]> {
  const started = performance.now();
  const shape = await productShapes.of(analytics, version);
  const readings = asked.flatMap(({ query }, at) => planReadings(query, version, shape, lists, at));
  const sums = new Sums(analytics, version);
  for (const { plan } of readings) if ('sums' in plan && !plan.rank) sums.ask(plan.sums);
  await sums.read();
  const found: Found[][] = asked.map(() => []);
  for (const { asked: at, variant, plan } of readings) {
    const { query, figure } = asked[at] as Asked;
    found[at]?.push({
      variant,
      ...('missing' in plan
        ? plan
        : plan.rank
          ? await rankOf(analytics, version, plan, variant.query)
          : sums.answer(plan, query, figure.unit)),
    });
  }
  const milliseconds = Math.round((performance.now() - started) / Math.max(1, asked.length));
  return asked.map(({ figure }, at) => ({
    judgement: combine(figure, found[at] ?? [], version),
    milliseconds,
  }));
}

/** Checks one figure against one version. */
export async function runCheck(
  analytics: Analytics,
  version: DatasetVersion,
  asked: Asked,
  lists: CodeLists,
): Promise<Checked> {
  const [checked] = await runChecks(analytics, version, [asked], lists);
  if (!checked) throw new Error('a check has an answer');
  return checked;
}

/** Where the rows of a version are. */
export function parquetPath(analytics: Analytics, version: DatasetVersion): string {
  return join(analytics.folder, version.parquet);
}

function planReadings(
  query: FigureQuery,
  version: DatasetVersion,
  shape: ProductShape,
  lists: CodeLists,
  asked: number,
): Reading[] {
  return variantsOf(query, version, lists).map((variant) => ({
    asked,
    variant,
    plan: planQuery(variant.query, { version, shape, lists, basketVersion: variant.basketVersion }),
  }));
}

/** The answer of one reading. */
type Answer =
  | {
      readonly value: number | null;
      readonly aggregates: readonly string[];
      readonly inputs?: readonly DataInput[];
    }
  | Missing;

/** Collects sums, so that the same one is read once and many in one statement. */
class Sums {
  readonly #analytics: Analytics;
  readonly #version: DatasetVersion;
  readonly #wanted = new Map<string, Sum>();
  readonly #read = new Map<string, { value: number | null; rows: number }>();

  constructor(analytics: Analytics, version: DatasetVersion) {
    this.#analytics = analytics;
    this.#version = version;
  }

  ask(sums: readonly Sum[]): void {
    for (const sum of sums) this.#wanted.set(keyOf(sum), sum);
  }

  async read(): Promise<void> {
    const all = [...this.#wanted];
    const path = parquetPath(this.#analytics, this.#version);
    const { together, alone } = sharingPasses(all.map(([, sum]) => sum));
    const shared = together.map((i) => all[i] as [string, Sum]);
    const series = await readSeries(
      this.#analytics,
      path,
      shared.map(([, sum]) => sum),
    );
    for (const [i, [key]] of shared.entries()) {
      const periods = series[i] ?? [];
      const value = periods.reduce<number | null>((sum, period) => added(sum, period.value), null);
      this.#read.set(key, { value, rows: periods.reduce((count, { rows }) => count + rows, 0) });
    }
    const single = alone.map((i) => all[i] as [string, Sum]);
    for (let start = 0; start < single.length; start += SUMS_AT_ONCE) {
      const some = single.slice(start, start + SUMS_AT_ONCE);
      const { sql, values } = sumsSql(
        path,
        some.map(([, sum]) => sum),
      );
      const [row = {}] = await this.#analytics.rows(sql, values);
      for (const [i, [key]] of some.entries()) {
        const value = row[`s${i}`] ?? null;
        this.#read.set(key, {
          value: value === null ? null : Number(value),
          rows: Number(row[`n${i}`] ?? 0),
        });
      }
    }
  }

  answer({ sums, aggregates }: Plan, query: FigureQuery, unit: string | null): Answer {
    const read = sums.map((sum) => this.#read.get(keyOf(sum)) ?? { value: null, rows: 0 });
    const several = sums.findIndex(({ measured }, i) => !measured.adds && (read[i]?.rows ?? 0) > 1);
    if (several >= 0) return { reason: 'no sum', missing: [valueName(this.#version, query.value)] };
    // Where nothing was traded there is no row; a row without a value says nothing of how much.
    if (read.some(({ value, rows }, i) => value === null && (rows > 0 || !sums[i]?.measured.adds)))
      return { reason: 'product missing', missing: ['a value in the rows that are asked for'] };
    const base = query.statistic === 'level' ? 0 : 1;
    if (read[base]?.rows === 0) {
      return query.statistic === 'level'
        ? { reason: 'product missing', missing: ['every row that is asked for'] }
        : { reason: 'nothing to divide by', missing: ['every row that it is compared with'] };
    }
    const value = valueOfSums(
      query,
      read.map(({ value }) => value ?? 0),
      unit,
    );
    if (value === null) return { reason: 'nothing to divide by', missing: [] };
    return query.statistic === 'level'
      ? { value, aggregates }
      : { value, aggregates, inputs: inputsOf(query, read, this.#version) };
  }
}

/** The sums that a share, a change or a ratio was worked out from. */
function inputsOf(
  { value, period, from }: FigureQuery,
  read: readonly { readonly value: number | null; readonly rows: number }[],
  version: DatasetVersion,
): DataInput[] {
  return read.map((sum, i) => ({
    names: null,
    period: i === 0 ? period : (from ?? period),
    value: sum.value ?? 0,
    unit: unitOf(version, value),
    cells: 1,
    flag: null,
  }));
}

function unitOf({ fields }: DatasetVersion, name: string): string | null {
  const field = fields.find((one) => one.name === name) ?? fields.find(({ role }) => role === 'value');
  return field?.unit ?? null;
}

function keyOf({ measured, rows }: Sum): string {
  return JSON.stringify([measured.name, rows]);
}

async function rankOf(
  analytics: Analytics,
  version: DatasetVersion,
  { sums, rank, aggregates }: Plan,
  { filter, value, period }: FigureQuery,
): Promise<Answer> {
  const [sum] = sums;
  if (!sum || !rank) return { reason: 'basis undefined', missing: ['along what it ranks'] };
  const within = rank.along === 'product' || filter[rank.along] !== null;
  const { sql, values } = rankedSql(parquetPath(analytics, version), sum, rank.along, within, LONGEST_RANK);
  const rows = await analytics.rows(sql, values);
  if (!sum.measured.adds && rows.some((row) => Number(row.rows) > 1))
    return { reason: 'no sum', missing: [valueName(version, value)] };
  const place = rows.findIndex(({ code }) => code === rank.of);
  if (place < 0) return { reason: 'reporter missing', missing: [rank.of] };
  // Equals share the better place.
  const own = rows[place]?.value;
  const first = rows.findIndex((row) => row.value === own);
  const unit = unitOf(version, value);
  return {
    value: first + 1,
    aggregates,
    inputs: [{ names: null, period, value: Number(own ?? 0), unit, cells: rows.length, flag: null }],
  };
}
