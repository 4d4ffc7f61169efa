import type { Figure } from '../claims/figure.ts';
import { answerPerPeople } from '../cubes/answer-per-people.ts';
import type { CubeQuery } from '../cubes/cube-query.ts';
import { judgeAnswer } from '../cubes/judge-answer.ts';
import { rulesOf } from '../cubes/measure-kinds.ts';
import type { FigureInText } from './figure-in-text.ts';
import { type AnsweredLink, agreesInDigits, FEW } from './judge-link.ts';
import { chanceOfAnotherCell, type ReadCells } from './taken-from.ts';

/** Verdicts below this are left to a person; a slip raises one to it. */
const ENOUGH = 0.972;
/** Below this a question is hardly the one meant, however its answer and the figure are related. */
const LEAST = 0.5;
/** The same where the number shows more: that percent are points, or in three digits that it is another cell's. */
const LEAST_SHOWN = 0.3;
/** The share of wrong numbers that are those of another cell. */
const TAKEN = 0.3;
/** How many other cells may have the stated number by chance, for one that has it to be where it was taken from. */
const BY_CHANCE = 0.05;
/** The same where a noun may name a part. */
const HARDLY = 0.01;
/** How many values a figure must have been able to take for a noun beside it not to name a part: three digits. */
const MANY = 100;
/** How many for words beside it to say nothing more: four digits. */
const EXACTLY = 1_000;
/** How sure a description is, at the least, of a measure whose scale the table says. */
const SCALE_SAID = 0.9;

/**
 * A contradiction that is surer because the number shows how it went wrong: two digits changed places, the point is one
 * place off, what rose by so much fell by so much, percentage points were called percent, months were added up that the
 * table has the mean of, a whole was counted beside its parts, or the number is that of another year, place or kind that
 * the text does not speak of. That the same table has it proves that the table is meant.
 */
export async function withSlip(
  answered: AnsweredLink,
  given: FigureInText,
  read: ReadCells,
): Promise<AnsweredLink> {
  const { verdict, sure, link, value } = answered;
  if (verdict !== 'differs' || sure >= ENOUGH || value === null) return answered;
  if (link.query.per || given.figure.high !== null || given.figure.grain <= 0) return answered;
  const slipped = { ...answered, sure: ENOUGH };
  // A thousandth of a whole, in four digits, is no part of it.
  if (hasDigits(given, EXACTLY) && isOfOtherScale(answered, given)) return slipped;
  // A part of what is counted has numbers of its own.
  if (link.isNarrowed || (link.hasOddNoun && !hasDigits(given, MANY)) || sure < LEAST_SHOWN) return answered;
  if (await isInPoints(answered, given, read)) return slipped;
  if (
    sure >= LEAST &&
    (areSwapped(given, answered) || isMisplaced(answered, given) || isOtherWay(answered, given))
  )
    return slipped;
  if (sure >= LEAST && hasDigits(given, MANY) && (isAddedUp(answered, given) || isTwice(answered, given)))
    return slipped;
  const chance = await chanceOfAnotherCell(answered, given, read);
  if (chance === null) return answered;
  const odds = ((sure / (1 - sure)) * TAKEN) / Math.max(chance, 1e-6);
  const isShown = sure >= LEAST && chance <= (link.hasOddNoun ? HARDLY : BY_CHANCE);
  return isShown || odds >= ENOUGH / (1 - ENOUGH) ? slipped : answered;
}

function hasDigits({ figure: { value, grain } }: FigureInText, least: number): boolean {
  return Math.abs(value) >= least * grain;
}

/** "58.81" for 85.81: the same digits, and two neighbours among them have changed places. */
function areSwapped({ figure }: FigureInText, { link: { query }, value }: AnsweredLink): boolean {
  if ((query.statistic !== 'value' && query.statistic !== 'mean') || value === null) return false;
  const stated = String(Math.round(Math.abs(figure.value) / figure.grain));
  const actual = String(Math.round(Math.abs(value) / figure.grain));
  const [own, its] = [stated.replace(/0+$/u, ''), actual.replace(/0+$/u, '')];
  if (stated.length !== actual.length || Math.max(own.length, its.length) < 2) return false;
  return Array.from({ length: stated.length - 1 }, (_, i) => i).some(
    (i) =>
      stated[i] !== stated[i + 1] &&
      `${stated.slice(0, i)}${stated[i + 1]}${stated[i]}${stated.slice(i + 2)}` === actual,
  );
}

/** "0.94 million" for 9.44 million, and "$124 million" for 124 billion where the table says its scale. */
function isMisplaced(answered: AnsweredLink, { figure }: FigureInText): boolean {
  if (!isLevel(answered)) return false;
  const scales = isScaleSaid(answered) ? [1000, 0.001] : [];
  return [10, 0.1, ...scales].some((by) => isTimes(answered, figure, by, 2 * FEW));
}

/** "$1.79 billion" for 1.79 trillion where the table says its scale. */
function isOfOtherScale(answered: AnsweredLink, { figure }: FigureInText): boolean {
  return (
    isLevel(answered) &&
    isScaleSaid(answered) &&
    [1000, 0.001].some((by) => isTimes(answered, figure, by, EXACTLY))
  );
}

/** "$966 a barrel", of twelve months that averaged 80.53. */
function isAddedUp({ link: { query, table }, value }: AnsweredLink, { figure }: FigureInText): boolean {
  const { time } = query.of;
  if (query.statistic !== 'mean' || !time || value === null) return false;
  const months = table.cube.periods.filter(({ period }) => time[0] <= period[0] && period[1] <= time[1]);
  return months.length > 1 && Math.abs(figure.value - months.length * value) <= figure.grain / 2;
}

/** Twice the value to its last digit: the parts were added up, and the whole as well. */
function isTwice(answered: AnsweredLink, { figure }: FigureInText): boolean {
  const { value, link } = answered;
  // Nobody adds up rates and prices of parts beside that of the whole.
  if (!rulesOf(link.measure.kind).overMembers) return false;
  return isLevel(answered) && value !== null && Math.abs(figure.value - 2 * value) <= figure.grain / 2;
}

function isLevel({ link: { query }, value }: AnsweredLink): boolean {
  return (query.statistic === 'value' || query.statistic === 'mean') && value !== null;
}

function isScaleSaid({ link: { measure } }: AnsweredLink): boolean {
  return measure.multiplier !== null && measure.confidence >= SCALE_SAID;
}

/** Whether a value is so many times a figure, in digits that could have taken `least` values. */
function isTimes({ value }: AnsweredLink, figure: Figure, by: number, least: number): boolean {
  const other = { ...figure, value: figure.value * by, grain: figure.grain * by };
  return value !== null && agreesInDigits(other, value, least);
}

/** "Rose by 5.6 percent" of what fell by 5.6 percent. */
function isOtherWay({ link: { query, role }, value }: AnsweredLink, { figure }: FigureInText): boolean {
  if (query.statistic !== 'change' || value === null || figure.statement) return false;
  const isDown = role.direction === 'down';
  return role.direction !== null && isDown === value > 0 && agreesInDigits(figure, value, FEW);
}

/** "Rose by 1.2 percent, from 12.3 to 13.5 percent": those are percentage points. */
async function isInPoints(
  { link: { query, measure, role, table } }: AnsweredLink,
  given: FigureInText,
  read: ReadCells,
): Promise<boolean> {
  const { figure } = given;
  if (query.statistic !== 'change' || query.how !== 'percent' || measure.unit !== '%') return false;
  // "Debt rose by 6.5 percent": the debt itself may be meant, and not its share of the economy.
  if (PART_OF.test(measure.columns[0]?.column ?? measure.label) && !speaksOfShare(given)) return false;
  const cells = await read(query);
  const asked: CubeQuery = { ...query, how: 'points' };
  const answer = cells && answerPerPeople(asked, table.cube, cells, null);
  if (!answer || 'reason' in answer) return false;
  const { verdict } = judgeAnswer(
    asked,
    measure,
    { ...figure, unit: 'percentage points' },
    role,
    answer.value,
  ).judged;
  return verdict === 'holds' && Math.abs(answer.value) >= 2 * figure.grain;
}

const PART_OF = /(?:%|per ?cent(?:age)?) of\b/iu;

/** Whether a sentence speaks of a share, or gives one beside the figure. */
function speaksOfShare(given: FigureInText): boolean {
  return (
    given.figures.some((one) => one !== given.figure && one.unit === '%') ||
    /\b(?:shares?|ratios?|rates?|proportions?|GDP|percent of|per cent of|% of)\b/iu.test(
      given.text.slice(given.sentence.start, given.sentence.end),
    )
  );
}
