import { isDeepStrictEqual } from 'node:util';
import { sumsBehind } from '../src/evidence/checks/basis-rows.ts';
import { basisOf, type CheckBasis, cellBasisOf } from '../src/evidence/checks/check-basis.ts';
import type { CodeLists } from '../src/evidence/checks/code-lists.ts';
import { answerTrade, cubeOfTrade } from '../src/evidence/checks/cube-of-trade.ts';
import { combine } from '../src/evidence/checks/judge-readings.ts';
import { planQuery } from '../src/evidence/checks/plan-query.ts';
import { productShapes } from '../src/evidence/checks/product-shapes.ts';
import { variantsOf } from '../src/evidence/checks/readings.ts';
import { type Asked, type Checked, parquetPath, runChecks } from '../src/evidence/checks/run-check.ts';
import type { Judgement } from '../src/evidence/checks/verdict.ts';
import { readCells } from '../src/evidence/cubes/cells.ts';
import type { Cube } from '../src/evidence/cubes/cube.ts';
import { readMissingRows } from '../src/evidence/cubes/missing-rows.ts';
import { settleQuery } from '../src/evidence/cubes/settle-query.ts';
import type { DatasetVersion } from '../src/evidence/datasets/dataset.ts';
import { openAtDesk } from '../src/evidence/datasets/open-values.ts';
import type { Analytics } from '../src/store/analytics.ts';

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

/** Puts questions of trade, and the same ones to the table's cube, and compares verdicts, values, readings, inputs and rows. */
export async function comparisons(
  analytics: Analytics,
  version: DatasetVersion,
  cube: Cube,
  asked: readonly Asked[],
  lists: CodeLists,
): Promise<Comparison[]> {
  const path = parquetPath(analytics, version);
  const shape = await productShapes.of(analytics, version);
  const rows = await readMissingRows(analytics, path, cube);
  const checked = await runChecks(analytics, version, asked, lists);
  const cells = await readCells(analytics, path, cube);
  if (!cells) throw new Error('a table of tests is held');
  const compared: Comparison[] = [];
  for (const [i, one] of asked.entries()) {
    const { figure, query } = one;
    const settled = variantsOf(query, version, lists).map((variant) => {
      const question = cubeOfTrade(variant, figure.unit, { version, cube, lists });
      return { variant, at: 'reason' in question ? question : settleQuery(question, { cube, lists, rows }) };
    });
    const answers = settled.map(({ variant, at }) =>
      'reason' in at ? { variant, ...at } : answerTrade(variant, at, { version, cube }, cells),
    );
    const [plain] = settled;
    const basis = plain && 'query' in plain.at ? cellBasisOf(plain.at.query, cube) : [];
    const planned = basisOf(query, planQuery(query, { version, shape, lists }), version);
    const behind = async (sums: CheckBasis) =>
      (await sumsBehind(analytics, openAtDesk(version), sums)).map(({ sum, count, total }) => [
        sum,
        count,
        total,
      ]);
    const outcome = async (judgement: Judgement, sums: CheckBasis) =>
      plainly({ ...judgement, rows: judgement.details.value === null ? [] : await behind(sums) });
    const trade = await outcome((checked[i] as Checked).judgement, planned);
    const asCube = await outcome(combine(figure, answers, version), basis);
    compared.push({ asked: one, trade, cube: asCube });
  }
  return compared;
}

/** Numbers as they are however they were added up. */
function plainly<T>(judged: T): T {
  return JSON.parse(
    JSON.stringify(judged, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(11)) : value)),
  );
}
