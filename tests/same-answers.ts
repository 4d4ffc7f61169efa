import { isDeepStrictEqual } from 'node:util';
import { askTrade } from '../src/evidence/checks/ask-trade.ts';
import { sumsBehind } from '../src/evidence/checks/basis-rows.ts';
import { basisOf, type CheckBasis } from '../src/evidence/checks/check-basis.ts';
import { rowsOfChecks } from '../src/evidence/checks/check-rows.ts';
import type { CodeLists } from '../src/evidence/checks/code-lists.ts';
import { planQuery } from '../src/evidence/checks/plan-query.ts';
import { productShapes } from '../src/evidence/checks/product-shapes.ts';
import { type Asked, runChecks } from '../src/evidence/checks/run-check.ts';
import type { Judgement } from '../src/evidence/checks/verdict.ts';
import type { Cube } from '../src/evidence/cubes/cube.ts';
import type { DatasetVersion } from '../src/evidence/datasets/dataset.ts';
import { openAtDesk } from '../src/evidence/datasets/open-values.ts';
import type { Analytics, AnalyticsRow } from '../src/store/analytics.ts';

/** A judgement with the rows behind it: of each sum its name, how many there are, and what they come to. */
type Outcome = Judgement & { readonly rows: readonly unknown[] };

/** What a question of trade comes to, and the same question put to the cube. */
export interface Comparison {
  readonly asked: Asked;
  readonly trade: Outcome;
  readonly cube: Outcome;
}

/** Those that do not come to the same. */
export function differing(all: readonly Comparison[]): Comparison[] {
  return all.filter(({ trade, cube }) => !isDeepStrictEqual(trade, cube));
}

/** Puts questions of trade to a version as rows were once added up for them, and to its cube, and compares what they come to. */
export async function comparisons(
  analytics: Analytics,
  version: DatasetVersion,
  cube: Cube,
  asked: readonly Asked[],
  lists: CodeLists,
): Promise<Comparison[]> {
  const shape = await productShapes.of(analytics, version);
  const queries = asked.map(({ query }) => query);
  const before = await runChecks(analytics, version, asked, lists);
  const shown = await rowsOfChecks(analytics, version, queries, shape, lists);
  const now = await askTrade(analytics, { version, cube }, asked, lists);
  const behind = async (basis: CheckBasis) =>
    (await sumsBehind(analytics, openAtDesk(version), basis)).map(({ sum, count, total }) => [
      sum,
      count,
      total,
    ]);
  const outcome = async (judgement: Judgement, basis: CheckBasis, rows: readonly object[]) =>
    plainly({
      ...judgement,
      rows: judgement.details.value === null ? [] : [...(await behind(basis)), ...rows],
    });
  const compared: Comparison[] = [];
  for (const [i, one] of asked.entries()) {
    const [was, is] = [before[i], now[i]];
    if (!was || !is) throw new Error('a question has an answer');
    const basis = basisOf(one.query, planQuery(one.query, { version, shape, lists }), version);
    compared.push({
      asked: one,
      trade: await outcome(was.judgement, basis, (shown[i] ?? []).map(inOrder)),
      cube: await outcome(is.judgement, is.basis, is.rows.map(inOrder)),
    });
  }
  return compared;
}

/** A row with its columns in one order. */
function inOrder(row: AnalyticsRow): object {
  return Object.fromEntries(
    Object.entries(row)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, value]),
  );
}

/** Numbers as they are however they were added up. */
function plainly<T>(judged: T): T {
  return JSON.parse(
    JSON.stringify(judged, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(11)) : value)),
  );
}
