import { Problem } from '../../errors.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';

/** What is said in the place of values that readers may not see. */
export function closedRows({ licence }: Pick<Dataset, 'licence'>): Problem {
  return new Problem(
    'not allowed',
    `The licence of this dataset (${licence}) does not let us hand on its rows.`,
    'The figures of our stories that were checked against it are open; ask the producer for the rows.',
  );
}
