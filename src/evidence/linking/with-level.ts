import { monthsIn, shifted } from '../claims/days.ts';
import type { Figure } from '../claims/figure.ts';
import { answerPerPeople } from '../cubes/answer-per-people.ts';
import { type CubePlace, placeAt } from '../cubes/cube-query.ts';
import type { FigureInText } from './figure-in-text.ts';
import { type AnsweredLink, agreesInDigits, judgeLink } from './judge-link.ts';
import type { ReadCells } from './taken-from.ts';

/** Verdicts below this are left to a person; a level raises one to it. */
const ENOUGH = 0.972;
/** Below this a question is hardly the one meant, whatever level is beside it. */
const LEAST = 0.5;
/** How many values a level must have been able to take to say by itself what is measured, of whom and when: three digits. */
const LEVEL = 100;
/** How many where the level itself is as sure as that: two digits. */
const FEW_DIGITS = 20;
const TIME = '[^,;:]{1,40}';
/** Between a verb and how far something rose or fell, and whether both ends of its time are said there. */
const HOW_FAR = new RegExp(
  `^(?:\\s(?:again|further|slightly|sharply|steeply|marginally|modestly|a little))?(?:\\s(?:in|during)\\s${TIME}|(?<ends>\\s(?:between\\s${TIME}?\\sand|from\\s${TIME}?\\sto|since)\\s${TIME}))?(?:,?\\s(?:and\\s)?(?:to|at|(?:to\\s)?reach(?:ing|ed)?|hitting|to stand at|standing at|coming to|ending (?:up )?at)\\s)(?:(?:just|about|only|some|around|nearly|almost|an average of)\\s)?[$€£]?$`,
  'iu',
);

/**
 * A way that contradicts the data, surer because the table has the very level that it is said to have led to: "rose in
 * 2022, to 345 terawatt hours", "fell between 2010 and 2022, to 1,449 hours". Where it may be meant against a year before as
 * well as against the period before, both have to contradict it.
 */
export async function withLevel(
  answered: AnsweredLink,
  given: FigureInText,
  levels: ReadonlyMap<Figure, AnsweredLink>,
  read: ReadCells,
): Promise<AnsweredLink> {
  const { verdict, sure, link } = answered;
  const { figure, figures, text } = given;
  const { of, against, statistic } = link.query;
  if (figure.statement?.says !== 'change' || figure.statement.streak || statistic !== 'change')
    return answered;
  if (verdict !== 'differs' || sure < LEAST || sure >= ENOUGH || !of.time || !against?.time) return answered;
  const beside = figures.find(
    (one) => one.start >= figure.end && HOW_FAR.test(text.slice(figure.end, one.start)),
  );
  const ends = beside && HOW_FAR.exec(text.slice(figure.end, beside.start))?.groups?.ends;
  const level = beside && levels.get(beside);
  if (
    !beside ||
    level?.verdict !== 'holds' ||
    level.value === null ||
    !agreesInDigits(beside, level.value, level.sure >= ENOUGH ? FEW_DIGITS : LEVEL)
  )
    return answered;
  const its = level.link.query.of;
  if (level.link.table !== link.table || !isOfOne(of, its)) return answered;
  // "The debt ratio increased in 2023, to 107.7 percent" is of the percent, and not of the euros.
  const query = { ...link.query, of: its, against: placeAt(its, against.time) };
  const isSame = its.measure === of.measure;
  const isShort = ends === undefined && monthsIn([against.time[0], of.time[0]]) < 12;
  if (isSame && !isShort) return { ...answered, sure: ENOUGH };
  const cells = await read(query);
  if (isShort) {
    const yearly = { ...query, against: placeAt(its, shifted(of.time, -12)) };
    const change = cells && answerPerPeople(yearly, link.table.cube, cells, null);
    if (!change || 'reason' in change || change.value > 0 === (figure.direction === 'up')) return answered;
  }
  if (isSame) return { ...answered, sure: ENOUGH };
  const told = cells && judgeLink({ ...link, measure: level.link.measure, query }, figure, cells);
  return told?.verdict === 'differs' ? { ...told, sure: ENOUGH } : answered;
}

/** Whether two cells are of the same members at the same time, whichever measure they are of. */
function isOfOne(of: CubePlace, its: CubePlace): boolean {
  const whose = ({ members, time }: CubePlace) => JSON.stringify([members, time]);
  return whose(of) === whose(its);
}
