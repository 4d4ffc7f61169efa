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

/** What questions are asked with: the datasets, the baskets, the lists of codes, and what tables are described as. */
export interface DeskLists {
  readonly datasets: readonly Dataset[];
  readonly baskets: readonly Basket[];
  readonly codes: CodeLists;
  /** By the dataset's slug: those of the questions that are shown. */
  readonly cubes: ReadonlyMap<string, Cube>;
}

/** Reads what questions are asked with. */
export async function readDeskLists({ reading }: Pick<PageContext, 'reading'>): Promise<DeskLists> {
  const [datasets, baskets] = await Promise.all([listDatasets(reading), listBaskets(reading)]);
  const codes = await basketLists(
    reading,
    baskets.map(({ slug }) => slug),
  );
  return { datasets, baskets, codes, cubes: new Map() };
}

/** The lists with what the tables of some questions are described as; those that cannot be read are left out. */
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
