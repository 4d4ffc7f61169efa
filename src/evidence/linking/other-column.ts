import type { Figure } from '../claims/figure.ts';
import { answerPerPeople } from '../cubes/answer-per-people.ts';
import { valueQuery } from '../cubes/cube-query.ts';
import { type AnsweredLink, agreesInDigits } from './judge-link.ts';
import type { OpenTable } from './open-tables.ts';

/** How many values a figure must have been able to take for another column to have it not by chance. */
const LEAST = 20;

/**
 * What differs from the column that words name, and is in another column of the same row to the digit, was said of that
 * one: the headers of a table in another language are translated, and two may be called alike.
 */
export async function unlessOfAnotherColumn(
  answered: AnsweredLink,
  figure: Figure,
  { table, dataset, cells }: OpenTable,
): Promise<AnsweredLink> {
  const {
    link: { query, measure },
    verdict,
  } = answered;
  if (table.cube.language === undefined || verdict !== 'differs' || query.statistic !== 'value')
    return answered;
  const others = table.measures.filter((one) => one.measure !== measure);
  for (const { measure: other } of others) {
    const [column] = other.columns;
    if (!column) continue;
    const asked = valueQuery(dataset.slug, { ...query.of, measure: column.column });
    const there = await cells([asked]);
    const answer = there && answerPerPeople(asked, table.cube, there, null);
    if (!answer || 'reason' in answer) continue;
    if (SCALES.some((by) => agreesInDigits(figure, answer.value * by, LEAST)))
      return {
        ...answered,
        verdict: null,
        value: null,
        judgement: null,
        isWithheld: true,
        why: { reason: 'no value', missing: [measure.label] },
        sure: 0,
      };
  }
  return answered;
}

/** What one value may count, where a table does not say it. */
const SCALES = [1, 1e3, 1e6];
