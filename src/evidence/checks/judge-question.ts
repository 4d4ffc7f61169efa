import { answerPerPeople } from '../cubes/answer-per-people.ts';
import type { Cells } from '../cubes/cells.ts';
import { type Cube, measureOf } from '../cubes/cube.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import { isOfOpenScale, judgeAnswer } from '../cubes/judge-answer.ts';
import type { PeopleTable } from '../cubes/people.ts';
import type { FigureAgain } from '../linking/figure-again.ts';
import { isSaidPer } from '../linking/said-per-people.ts';
import { unitsAgree } from '../linking/units-agree.ts';
import { cannot } from './judge-readings.ts';
import { reasonFor } from './reason-for.ts';
import type { Judgement } from './verdict.ts';

/** Judges a figure by a question that it is bound to, asked of the cells of a described table, and of the people it needs. */
export function judgeQuestion(
  query: CubeQuery,
  cube: Cube,
  cells: Cells,
  again: FigureAgain,
  people: PeopleTable | null = null,
): Judgement {
  const { figure, role } = again;
  const measure = measureOf(cube, query.of.measure);
  if (!measure) return cannot(figure, 'product missing', [query.of.measure]);
  const answer = answerPerPeople(query, cube, cells, people);
  if ('reason' in answer) return cannot(figure, reasonFor(answer), answer.missing);
  const { statistic, how } = query;
  const asked = statistic === 'sum' || statistic === 'mean' ? 'value' : statistic;
  // "The third largest" is no value, and "3 million" is no place among others.
  const isRanked = figure.unit === 'rank' || figure.grain === 0;
  const agrees = query.per
    ? isSaidPer(again, measure, query.per.people)
    : unitsAgree(again, { statistic: asked, how }, measure);
  if ((statistic === 'rank') !== isRanked || !agrees)
    return cannot(figure, 'unit differs', [unitAsked(query, measure.unit)]);
  if (isOfOpenScale(measure, query)) return cannot(figure, 'no multiplier', [measure.label]);
  const grew = measure.kind === 'growth' && asked === 'value' && role.statistic === 'change';
  const said = { direction: role.direction, ...(grew && { grew }), isBelow: role.isBelow };
  return judgeAnswer(query, measure, figure, said, answer.value).judgement;
}

/** The unit that the answer to a question is in. */
function unitAsked({ statistic, how, per }: CubeQuery, unit: string | null): string {
  if (per) return `${unit ?? ''} per ${per.people === 1 ? 'person' : `${per.people} people`}`.trim();
  if (statistic === 'rank') return 'rank';
  if (statistic === 'ratio') return 'times';
  if (statistic === 'share' || how === 'percent') return '%';
  if (how === 'points') return 'percentage points';
  return unit ?? '—';
}
