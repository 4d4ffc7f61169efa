import { monthsIn } from '../claims/days.ts';
import type { Streak } from '../claims/figure.ts';
import { inputsOf } from '../cubes/answer-inputs.ts';
import { answerPerPeople } from '../cubes/answer-per-people.ts';
import { answerQuery } from '../cubes/answer-query.ts';
import { periodsThrough } from '../cubes/answer-steps.ts';
import type { Cells } from '../cubes/cells.ts';
import { type Cube, type CubeDimension, measureOf } from '../cubes/cube.ts';
import { type CubePlace, type CubeQuery, withMember } from '../cubes/cube-query.ts';
import { isOfOpenScale, judgeAnswer } from '../cubes/judge-answer.ts';
import { laterAnswer } from '../cubes/later-query.ts';
import type { PeopleTable } from '../cubes/people.ts';
import { describeCubeQuery, inEveryLanguage } from '../cubes/question-words.ts';
import type { FigureAgain } from '../linking/figure-again.ts';
import { isSaidPer } from '../linking/said-per-people.ts';
import { unitsAgree } from '../linking/units-agree.ts';
import { ambiguous, isBorneOut, withInputs, withLater } from './explain.ts';
import { unverifiable } from './judge-readings.ts';
import { reasonFor } from './reason-for.ts';
import type { FittingReading, Judgement } from './verdict.ts';

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
  if (!measure) return unverifiable(figure, 'product missing', [query.of.measure]);
  const answer = answerPerPeople(query, cube, cells, people);
  if ('reason' in answer) {
    const fits = answer.open ? fitsOf(query, answer.open, cube, cells) : [];
    return fits.length > 1
      ? ambiguous(unverifiable(figure, 'ambiguous', []), fits)
      : unverifiable(figure, reasonFor(answer), answer.missing);
  }
  const { statistic, how } = query;
  const asked = statistic === 'sum' || statistic === 'mean' ? 'value' : statistic;
  // "The third largest" is no value, and "3 million" is no place among others.
  const isRanked = figure.unit === 'rank' || (figure.grain === 0 && !figure.statement);
  const agrees = query.per
    ? isSaidPer(again, measure, query.per.people)
    : unitsAgree(again, { statistic: asked, how }, measure);
  const grew = measure.kind === 'growth' && asked === 'value' && role.statistic === 'change';
  // "Fell" is a change and nothing else: more than nothing is every value.
  const isNoChange = figure.statement && !isRanked && statistic !== 'change' && !grew;
  const isOtherStreak = !isStreakOf(query, figure.statement?.streak, role.direction);
  if ((statistic === 'rank') !== isRanked || !agrees || isNoChange || isOtherStreak)
    return unverifiable(figure, 'unit differs', [unitAsked(query, measure.unit)]);
  if (isOfOpenScale(measure, query)) return unverifiable(figure, 'no multiplier', [measure.label]);
  const said = {
    direction: role.direction,
    ...(grew && { grew }),
    isBelow: role.isBelow,
    isDeficit: role.isDeficit,
    isSurplus: role.isSurplus,
    split: role.split,
  };
  const { judgement } = judgeAnswer(query, measure, figure, said, answer.value);
  const explained = withInputs(judgement, inputsOf(query, cube, cells));
  const later = again.isOfNow && isBorneOut(judgement) ? laterAnswer(query, cube, cells) : null;
  if (!later) return explained;
  const { value } = judgeAnswer(later.query, measure, figure, said, later.answer.value);
  return withLater(explained, { period: later.period, value });
}

/** Whether a question asks of as many changes running as are said: one change says nothing of several. */
function isStreakOf(
  { steps, of, against }: CubeQuery,
  streak: Streak | undefined,
  direction: 'up' | 'down' | null,
): boolean {
  if (!streak || !steps) return !streak && !steps;
  const periods = periodsThrough(against?.time ?? null, of.time);
  const months = of.time && monthsIn(of.time);
  return (
    months === streak.months &&
    steps.order === (direction === 'down' ? 'most' : 'least') &&
    steps.isWhole === streak.isWhole &&
    (streak.count === null || periods?.length === streak.count + 1)
  );
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
    const at = (place: CubePlace) => withMember(place, column, code);
    const one = { ...query, of: at(query.of), against: query.against && at(query.against) };
    if ('reason' in answerQuery(one, cube, cells)) return [];
    const names = inEveryLanguage((language) => describeCubeQuery(one, cube, language));
    return [{ names, dataset: query.dataset, value: null }];
  });
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
