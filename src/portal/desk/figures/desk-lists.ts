import { basketLists } from '../../../evidence/checks/code-lists.queries.ts';
import type { CodeLists } from '../../../evidence/checks/code-lists.ts';
import type { Basket } from '../../../evidence/codes/basket.ts';
import { listBaskets } from '../../../evidence/codes/baskets.queries.ts';
import { listDatasets } from '../../../evidence/datasets/dataset.queries.ts';
import type { Dataset } from '../../../evidence/datasets/dataset.ts';
import type { PageContext } from '../../page.ts';

/** What questions are asked with: the datasets, the baskets, and the lists of codes. */
export interface DeskLists {
  readonly datasets: readonly Dataset[];
  readonly baskets: readonly Basket[];
  readonly codes: CodeLists;
}

/** Reads what questions are asked with. */
export async function readDeskLists({ reading }: Pick<PageContext, 'reading'>): Promise<DeskLists> {
  const [datasets, baskets] = await Promise.all([listDatasets(reading), listBaskets(reading)]);
  const codes = await basketLists(
    reading,
    baskets.map(({ slug }) => slug),
  );
  return { datasets, baskets, codes };
}
