import { answerQuery, type CubeAnswer } from './answer-query.ts';
import type { Cells } from './cells.ts';
import { type Cube, measureOf } from './cube.ts';
import { type CubeQuery, valueQuery } from './cube-query.ts';
import { isAmount, isPopulation, type PeopleTable } from './people.ts';
import type { NoAnswer } from './read-place.ts';

/**
 * Answers a question from the cells of its cube, shared out among the people of another table where it says so: an
 * amount in full units for so many people. `people` is null where that table cannot be read.
 */
export function answerPerPeople(
  query: CubeQuery,
  cube: Cube,
  cells: Cells,
  people: PeopleTable | null,
): CubeAnswer | NoAnswer {
  const { per, ...asked } = query;
  const amount = answerQuery(asked, cube, cells);
  if (!per || 'reason' in amount) return amount;
  const measure = measureOf(cube, query.of.measure);
  const counted = people && measureOf(people.cube, per.of.measure);
  if (!people || !counted) return { reason: 'nothing to divide by', missing: [per.dataset] };
  if (query.statistic !== 'value' || !measure || !isAmount(measure) || !isPopulation(counted))
    return { reason: 'no sum', missing: [measure?.label ?? query.of.measure] };
  if (measure.multiplier === null) return { reason: 'no multiplier', missing: [measure.label] };
  const heads = answerQuery(
    { ...valueQuery(per.dataset, per.of), statistic: 'mean' },
    people.cube,
    people.cells,
  );
  if ('reason' in heads) return { reason: heads.reason, missing: [counted.label, ...heads.missing] };
  if (!(heads.value > 0)) return { reason: 'nothing to divide by', missing: [counted.label] };
  return { value: (amount.value / heads.value) * per.people, from: [amount.value, heads.value] };
}
