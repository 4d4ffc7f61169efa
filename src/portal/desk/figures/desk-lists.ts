import { basketLists } from '../../../evidence/checks/code-lists.queries.ts';
import type { CodeLists } from '../../../evidence/checks/code-lists.ts';
import { isCubeQuery, type Question } from '../../../evidence/checks/question.ts';
import type { Basket } from '../../../evidence/codes/basket.ts';
import { listBaskets } from '../../../evidence/codes/baskets.queries.ts';
import type { Cube } from '../../../evidence/cubes/cube.ts';
import { cubeNow } from '../../../evidence/cubes/describe-versions.ts';
import { listDatasets } from '../../../evidence/datasets/dataset.queries.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import type { PageContext } from '../../http/page.ts';

/** The lists that questions refer to: datasets, baskets, code lists, and the descriptions of tables. */
export interface DeskLists {
  readonly datasets: readonly Dataset[];
  readonly baskets: readonly Basket[];
  readonly codes: CodeLists;
  /** By dataset slug, for the questions shown. */
  readonly cubes: ReadonlyMap<string, Cube>;
}

/** Reads the lists that questions refer to. */
export async function readDeskLists({ reading }: Pick<PageContext, 'reading'>): Promise<DeskLists> {
  const [datasets, baskets] = await Promise.all([listDatasets(reading), listBaskets(reading)]);
  const codes = await basketLists(
    reading,
    baskets.map(({ slug }) => slug),
  );
  return { datasets, baskets, codes, cubes: new Map() };
}

/** The lists with the descriptions of the tables that some questions use; unreadable ones are left out. */
export async function withCubes(
  { reading, analytics }: Pick<PageContext, 'reading' | 'analytics'>,
  lists: DeskLists,
  questions: readonly Question[],
): Promise<DeskLists> {
  const slugs = new Set(
    questions.filter(isCubeQuery).flatMap(({ dataset, per }) => [dataset, ...(per ? [per.dataset] : [])]),
  );
  const cubes = new Map(lists.cubes);
  for (const slug of slugs) {
    const dataset = lists.datasets.find((one) => one.slug === slug);
    const cube = dataset && (await cubeNow(reading, analytics, dataset).catch(() => null));
    if (cube) cubes.set(slug, cube);
  }
  return { ...lists, cubes };
}
