import { answerQuery, type NoAnswer } from '../cubes/answer-query.ts';
import type { Cells } from '../cubes/cells.ts';
import { type Cube, measureOf } from '../cubes/cube.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import { isOfOpenScale, judgeAnswer } from '../cubes/judge-answer.ts';
import type { FigureAgain } from '../linking/figure-again.ts';
import { unitsAgree } from '../linking/units-agree.ts';
import { cannot } from './judge-readings.ts';
import type { Judgement, Reason } from './verdict.ts';

const REASONS: Readonly<Record<NoAnswer['reason'], Reason>> = {
  'no period': 'period missing',
  'no member': 'reporter missing',
  'no value': 'product missing',
  'no sum': 'no sum',
  'nothing to divide by': 'nothing to divide by',
  'several rows': 'several rows',
  'no multiplier': 'no multiplier',
};

/** Judges a figure by a question that it is bound to, asked of the cells of a described table. */
export function judgeQuestion(query: CubeQuery, cube: Cube, cells: Cells, again: FigureAgain): Judgement {
  const { figure, role } = again;
  const measure = measureOf(cube, query.of.measure);
  if (!measure) return cannot(figure, 'product missing', [query.of.measure]);
  const answer = answerQuery(query, cube, cells);
  if ('reason' in answer) return cannot(figure, REASONS[answer.reason], answer.missing);
  const { statistic, how } = query;
  const asked = statistic === 'sum' || statistic === 'mean' ? 'value' : statistic;
  // "The third largest" is no value, and "3 million" is no place among others.
  const isRanked = figure.unit === 'rank' || figure.grain === 0;
  if ((statistic === 'rank') !== isRanked || !unitsAgree(again, { statistic: asked, how }, measure))
    return cannot(figure, 'unit differs', [unitAsked(query, measure.unit)]);
  if (isOfOpenScale(measure, query)) return cannot(figure, 'no multiplier', [measure.label]);
  const grew = measure.kind === 'growth' && asked === 'value' && role.statistic === 'change';
  const said = { direction: role.direction, ...(grew && { grew }), isBelow: role.isBelow };
  return judgeAnswer(query, measure, figure, said, answer.value).judgement;
}

/** The unit that the answer to a question is in. */
function unitAsked({ statistic, how }: CubeQuery, unit: string | null): string {
  if (statistic === 'rank') return 'rank';
  if (statistic === 'ratio') return 'times';
  if (statistic === 'share' || how === 'percent') return '%';
  if (how === 'points') return 'percentage points';
  return unit ?? '—';
}
