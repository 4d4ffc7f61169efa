import type { Analytics } from '../../store/analytics.ts';
import type { Store } from '../../store/database.ts';
import { type Cells, readCells } from '../cubes/cells.ts';
import type { Cube } from '../cubes/cube.ts';
import { type CubeQuery, type PerPeople, valueQuery } from '../cubes/cube-query.ts';
import { type DescribedDataset, describeDatasets } from '../cubes/describe-versions.ts';
import type { PeopleTable } from '../cubes/people.ts';
import { cubeQuestionRows } from '../cubes/question-rows.ts';
import { cubeSql } from '../cubes/question-sql.ts';
import { wantedBy } from '../cubes/wanted-cells.ts';
import { findDataset } from '../datasets/dataset.queries.ts';
import type { DatasetVersion } from '../datasets/dataset.ts';
import { parquetPath } from '../datasets/parquet-path.ts';
import { readFigureAgain } from '../linking/figure-again.ts';
import { type BoundClaim, UNDESCRIBED } from './bound-claims.queries.ts';
import { cellBasisOf } from './check-basis.ts';
import { judgeQuestion } from './judge-question.ts';
import { unverifiable } from './judge-readings.ts';
import type { Outcome } from './outcome.ts';

/** A claim that is bound to a question to a described table. */
export type CubeClaim = BoundClaim & { readonly query: CubeQuery };

/** What a table is described as, and which of its descriptions that is. */
export type DescribedCube = Pick<DescribedDataset, 'cube' | 'number'>;

/**
 * What a version is described as, now; null where it is no longer the newest of its dataset and not
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

/** The second tables that claims need, by the ids of their versions; null where one cannot be asked. */
export type SecondTables = ReadonlyMap<
  string,
  { readonly number: number; readonly people: PeopleTable | null }
>;

/** Describes the second tables that claims need, and reads the cells that they ask for. Throws where a file cannot be read. */
export async function secondsOf(
  store: Store,
  analytics: Analytics,
  claims: readonly CubeClaim[],
  older = false,
): Promise<SecondTables> {
  const found = new Map<string, { number: number; people: PeopleTable | null }>();
  for (const { query, second } of claims) {
    if (!query.per || !second || found.has(second.id)) continue;
    const described = await cubeOf(store, analytics, query.per.dataset, second, older);
    const asked = claims.flatMap((one) => (one.second?.id === second.id && one.query.per) || []);
    const people = described && (await readPeople(analytics, second, described.cube, asked));
    found.set(second.id, { number: described?.number ?? UNDESCRIBED, people });
  }
  return found;
}

/** A table of people with the cells that questions ask of it; null where they are too many to be held. */
export async function readPeople(
  analytics: Analytics,
  version: DatasetVersion,
  cube: Cube,
  asked: readonly PerPeople[],
): Promise<PeopleTable | null> {
  const queries = asked.map(({ dataset, of }) => valueQuery(dataset, of));
  const cells = await readCells(analytics, parquetPath(analytics, version), cube, wantedBy(queries, cube));
  return cells && { cube, cells };
}

/**
 * Checks claims against one version of a described table: its cells are read once for all of them. `seconds` are the
 * other tables that their questions need.
 */
export async function checkCubes(
  analytics: Analytics,
  version: DatasetVersion,
  described: DescribedCube | null,
  claims: readonly CubeClaim[],
  seconds: SecondTables = new Map(),
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
    const second = claim.second ? seconds.get(claim.second.id) : undefined;
    return {
      claim,
      ...answered(claim.query, cube, cells, asked, second?.people ?? null),
      description,
      secondDescription: claim.second ? (second?.number ?? UNDESCRIBED) : null,
      milliseconds,
    };
  });
}

/** A version of a table with what it is described as. */
export interface AskedTable {
  readonly version: DatasetVersion;
  readonly cube: Cube;
}

/** Puts one question to a version of a described table, and to the people that it needs, as a check of a figure would. */
export async function askCube(
  analytics: Analytics,
  { version, cube }: AskedTable,
  query: CubeQuery,
  figure: AskedFigure,
  second: AskedTable | null = null,
): Promise<Pick<Outcome, 'judgement' | 'sql'>> {
  const path = parquetPath(analytics, version);
  const cells = await readCells(analytics, path, cube, wantedBy([query], cube));
  const people =
    query.per && second ? await readPeople(analytics, second.version, second.cube, [query.per]) : null;
  return answered(query, cube, cells, figure, people);
}

/** A figure with its sentence, from which is read what it does there. */
type AskedFigure = Parameters<typeof readFigureAgain>[0] & { readonly language: string };

function answered(
  query: CubeQuery,
  cube: Cube | null,
  cells: Cells | null,
  figure: AskedFigure,
  people: PeopleTable | null,
): Pick<Outcome, 'judgement' | 'sql' | 'rows' | 'basis'> {
  if (!cube || !cells)
    return { judgement: unverifiable(figure.figure, 'query failed', []), sql: '', rows: [], basis: [] };
  return {
    judgement: judgeQuestion(query, cube, cells, readFigureAgain(figure, figure.language), people),
    sql: cubeSql(query, cube, people?.cube) ?? '',
    rows: cubeQuestionRows(query, cube, cells, people),
    basis: cellBasisOf(query, cube, people?.cube),
  };
}
