import { inputsOf } from '../cubes/answer-inputs.ts';
import { answerQuery, type NoAnswer } from '../cubes/answer-query.ts';
import type { Cells } from '../cubes/cells.ts';
import { type Cube, type CubeDimension, measureOf } from '../cubes/cube.ts';
import type { CubePlace, CubeQuery } from '../cubes/cube-query.ts';
import { isOfOpenScale, judgeAnswer } from '../cubes/judge-answer.ts';
import { laterAnswer } from '../cubes/later-query.ts';
import { describeCubeQuery, inEveryLanguage } from '../cubes/question-words.ts';
import type { FigureAgain } from '../linking/figure-again.ts';
import { unitsAgree } from '../linking/units-agree.ts';
import { ambiguous, isBorneOut, withInputs, withLater } from './explain.ts';
import { cannot } from './judge-readings.ts';
import type { FittingReading, Judgement, Reason } from './verdict.ts';

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
  if ('reason' in answer) {
    const fits = answer.open ? fitsOf(query, answer.open, cube, cells) : [];
    return fits.length > 1
      ? ambiguous(cannot(figure, 'ambiguous', []), fits)
      : cannot(figure, REASONS[answer.reason], answer.missing);
  }
  const { statistic, how } = query;
  const asked = statistic === 'sum' || statistic === 'mean' ? 'value' : statistic;
  // "The third largest" is no value, and "3 million" is no place among others.
  const isRanked = figure.unit === 'rank' || figure.grain === 0;
  if ((statistic === 'rank') !== isRanked || !unitsAgree(again, { statistic: asked, how }, measure))
    return cannot(figure, 'unit differs', [unitAsked(query, measure.unit)]);
  if (isOfOpenScale(measure, query)) return cannot(figure, 'no multiplier', [measure.label]);
  const grew = measure.kind === 'growth' && asked === 'value' && role.statistic === 'change';
  const said = { direction: role.direction, ...(grew && { grew }), isBelow: role.isBelow };
  const { judgement } = judgeAnswer(query, measure, figure, said, answer.value);
  const explained = withInputs(judgement, inputsOf(query, cube, cells));
  const later = again.isOfNow && isBorneOut(judgement) ? laterAnswer(query, cube, cells) : null;
  if (!later) return explained;
  const { value } = judgeAnswer(later.query, measure, figure, said, later.answer.value);
  return withLater(explained, { period: later.period, value });
}

/** More than these are no choice between readings: the question leaves too much unsaid. */
const MOST_FITS = 4;

/** The questions that one which names no member of a dimension may mean: one for each that is no sum of others. */
function fitsOf(
  query: CubeQuery,
  { column, members }: CubeDimension,
  cube: Cube,
  cells: Cells,
): FittingReading[] {
  const single = members.filter(({ aggregate }) => !aggregate);
  if (single.length > MOST_FITS) return [];
  return single.flatMap(({ code }) => {
    const at = (place: CubePlace): CubePlace => ({
      ...place,
      members: { ...place.members, [column]: [code] },
    });
    const one = { ...query, of: at(query.of), against: query.against && at(query.against) };
    if ('reason' in answerQuery(one, cube, cells)) return [];
    const names = inEveryLanguage((language) => describeCubeQuery(one, cube, language));
    return [{ names, dataset: query.dataset, value: null }];
  });
}

/** The unit that the answer to a question is in. */
function unitAsked({ statistic, how }: CubeQuery, unit: string | null): string {
  if (statistic === 'rank') return 'rank';
  if (statistic === 'ratio') return 'times';
  if (statistic === 'share' || how === 'percent') return '%';
  if (how === 'points') return 'percentage points';
  return unit ?? '—';
}
