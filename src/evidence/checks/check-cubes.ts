import type { Analytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { type Cells, readCells } from '../cubes/cells.ts';
import type { Cube } from '../cubes/cube.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import { type DescribedDataset, describeDatasets } from '../cubes/describe-versions.ts';
import { cubeQuestionRows } from '../cubes/question-rows.ts';
import { cubeSql } from '../cubes/question-sql.ts';
import { wantedBy } from '../cubes/wanted-cells.ts';
import { findDataset } from '../datasets/dataset.queries.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { readFigureAgain } from '../linking/figure-again.ts';
import { type BoundClaim, UNDESCRIBED } from './bound-claims.queries.ts';
import { cellBasisOf } from './check-basis.ts';
import { judgeQuestion } from './judge-question.ts';
import { cannot } from './judge-readings.ts';
import type { Outcome } from './outcome.ts';
import { parquetPath } from './run-check.ts';

/** A claim that is bound to a question to a described table. */
export type CubeClaim = BoundClaim & { readonly query: CubeQuery };

/** What a table is described as, and which of its descriptions that is. */
export type DescribedCube = Pick<DescribedDataset, 'cube' | 'number'>;

/**
 * What a version is described as, now; null where it is of trade, or is no longer the newest of its dataset and not
 * asked for as an `older` one. Throws where its file cannot be read.
 */
export async function cubeOf(
  store: Store,
  analytics: Analytics,
  slug: string,
  version: DatasetVersion,
  older = false,
): Promise<DescribedCube | null> {
  const dataset = await findDataset(store.reading, slug);
  if (!dataset || (dataset.newest.id !== version.id && !older)) return null;
  const { described, unread } = await describeDatasets(store, analytics, [{ ...dataset, newest: version }]);
  const [failed] = unread;
  if (failed) throw failed.error;
  return described[0] ?? null;
}

/** Checks claims against one version of a described table: its cells are read once for all of them. */
export async function checkCubes(
  analytics: Analytics,
  version: DatasetVersion,
  described: DescribedCube | null,
  claims: readonly CubeClaim[],
): Promise<Outcome[]> {
  const [first] = claims;
  if (!first) return [];
  const started = performance.now();
  const cube = described?.cube ?? null;
  const description = described?.number ?? UNDESCRIBED;
  const queries = claims.map(({ query }) => query);
  const cells =
    cube && (await readCells(analytics, parquetPath(analytics, version), cube, wantedBy(queries, cube)));
  const milliseconds = Math.round(performance.now() - started);
  return claims.map((claim) => {
    const asked = { ...claim, language: claim.story.language };
    return { claim, ...answered(claim.query, cube, cells, asked), description, milliseconds };
  });
}

/** Puts one question to a version of a described table, as a check of a figure would. */
export async function askCube(
  analytics: Analytics,
  version: DatasetVersion,
  cube: Cube,
  query: CubeQuery,
  figure: AskedFigure,
): Promise<Pick<Outcome, 'judgement' | 'sql'>> {
  const path = parquetPath(analytics, version);
  const cells = await readCells(analytics, path, cube, wantedBy([query], cube));
  return answered(query, cube, cells, figure);
}

/** A figure with its sentence, from which is read what it does there. */
type AskedFigure = Parameters<typeof readFigureAgain>[0] & { readonly language: string };

function answered(
  query: CubeQuery,
  cube: Cube | null,
  cells: Cells | null,
  figure: AskedFigure,
): Pick<Outcome, 'judgement' | 'sql' | 'rows' | 'basis'> {
  if (!cube || !cells)
    return { judgement: cannot(figure.figure, 'query failed', []), sql: '', rows: [], basis: [] };
  return {
    judgement: judgeQuestion(query, cube, cells, readFigureAgain(figure, figure.language)),
    sql: cubeSql(query, cube) ?? '',
    rows: cubeQuestionRows(query, cube, cells),
    basis: cellBasisOf(query, cube),
  };
}
