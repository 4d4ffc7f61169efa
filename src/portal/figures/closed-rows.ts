import type { Problem } from '../../errors.ts';
import type { Dataset } from '../../evidence/datasets/dataset.ts';
import { refusal } from '../../words/refusal.ts';

/** The error in place of values that readers may not see. */
export function closedRows({ licence }: Pick<Dataset, 'licence'>): Problem {
  return refusal('rowsNotOurs', { licence });
}
