import { monthsIn, shifted } from '../claims/days.ts';
import type { Figure } from '../claims/figure.ts';
import { answerPerPeople } from '../cubes/answer-per-people.ts';
import type { Cells } from '../cubes/cells.ts';
import { type CubeQuery, placeAt, withMember } from '../cubes/cube-query.ts';
import { judgeAnswer } from '../cubes/judge-answer.ts';
import type { FigureInText, ReadSentence } from './figure-in-text.ts';
import { type AnsweredLink, agreesInDigits, FEW } from './judge-link.ts';

/** Verdicts below this are left to a person; a slip raises one to it. */
const ENOUGH = 0.972;
/** Below this a question is hardly the one meant, however its answer and the figure are related. */
const LEAST = 0.5;
/** Of a change in percent that is one in points: what else could be so much? */
const LEAST_IN_POINTS = 0.3;
/** Nobody looks through more times or members than these for the one that a wrong number was taken from. */
const MOST_LOOKED_AT = 1500;
/** How many other cells may have the stated number by chance, for one that has it to be where it was taken from. */
const BY_CHANCE = 0.05;
/** How many values a figure must have been able to take to be found again in another cell: two digits. */
const DIGITS = 80;
/** How many, and by how much less chance, where a noun may name a part: three digits. */
const MANY = 100;
const HARDLY = 0.01;
/** How sure a description is, at the least, of a measure whose scale the table says. */
const SCALE_SAID = 0.9;
/** So far from a number, in its last digits, cells are counted to see how densely they lie. */
const AROUND = 10;

/** Reads the cells that a question needs. */
type ReadCells = (query: CubeQuery) => Promise<Cells | null>;

/**
 * A contradiction that is surer because the number shows how it went wrong: two digits changed places, the point is one
 * place off, what rose by so much fell by so much, percentage points were called percent, or the number is that of another
 * year or place that the text does not speak of. That the same table has it proves that the table is meant.
 */
export async function withSlip(
  answered: AnsweredLink,
  given: FigureInText,
  read: ReadCells,
): Promise<AnsweredLink> {
  const { verdict, sure, link, value } = answered;
  if (verdict !== 'differs' || sure < LEAST_IN_POINTS || sure >= ENOUGH || value === null) return answered;
  if (link.query.per || given.figure.high !== null || given.figure.grain <= 0) return answered;
  // A part of what is counted has numbers of its own.
  if (link.isNarrowed || (link.hasOddNoun && !hasDigits(given, MANY))) return answered;
  const isSlip =
    (await isInPoints(answered, given, read)) ||
    (sure >= LEAST &&
      (areSwapped(given, answered) ||
        isMisplaced(answered, given) ||
        isOtherWay(answered, given) ||
        (await isOfOtherTime(answered, given, read)) ||
        (await isOfOtherPlace(answered, given, read))));
  return isSlip ? { ...answered, sure: ENOUGH } : answered;
}

function hasDigits({ figure: { value, grain } }: FigureInText, least: number): boolean {
  return Math.abs(value) >= least * grain;
}

/** How many values a level must have been able to take to say by itself what is measured, of whom and when: three digits. */
const LEVEL = 100;
/** Between a verb and how far something rose or fell. */
const HOW_FAR =
  /^(?:\s(?:in|during)\s[^,;:]{1,40})?,?\s(?:to|at)\s(?:(?:just|about|only|some|around|nearly|almost)\s)?[$€£]?$/iu;

/**
 * A way that contradicts the data, surer because the table has the very level that it is said to have led to: "rose in
 * 2022, to 345 terawatt hours". Where it may be meant against a year before as well as against the period before, both
 * have to contradict it.
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
  const level = beside && levels.get(beside);
  if (
    !beside ||
    level?.verdict !== 'holds' ||
    level.value === null ||
    !agreesInDigits(beside, level.value, LEVEL)
  )
    return answered;
  const isSame =
    level.link.table === link.table && JSON.stringify(level.link.query.of) === JSON.stringify(of);
  if (!isSame) return answered;
  if (monthsIn([against.time[0], of.time[0]]) < 12) {
    const cells = await read(link.query);
    const yearly = { ...link.query, against: placeAt(of, shifted(of.time, -12)) };
    const change = cells && answerPerPeople(yearly, link.table.cube, cells, null);
    if (!change || 'reason' in change || change.value > 0 === (figure.direction === 'up')) return answered;
  }
  return { ...answered, sure: ENOUGH };
}

/** "58.81" for 85.81: the same digits, and two neighbours among them have changed places. */
function areSwapped({ figure }: FigureInText, { link: { query }, value }: AnsweredLink): boolean {
  if (query.statistic !== 'value' || value === null) return false;
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
function isMisplaced({ link: { query, measure }, value }: AnsweredLink, { figure }: FigureInText): boolean {
  if (query.statistic !== 'value' || value === null) return false;
  const scales = measure.multiplier !== null && measure.confidence >= SCALE_SAID ? [1000, 0.001] : [];
  return [10, 0.1, ...scales].some((by) =>
    agreesInDigits({ ...figure, value: figure.value * by, grain: figure.grain * by }, value, 2 * FEW),
  );
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
    /\b(?:shares?|ratios?|rates?|proportions?|GDP|percent of|per cent of|% of)\b/iu.test(sentenceOf(given))
  );
}

/** "In 2019", and the number is that of 2016. */
async function isOfOtherTime(answered: AnsweredLink, given: FigureInText, read: ReadCells): Promise<boolean> {
  const { query, table } = answered.link;
  const { time } = query.of;
  const { times } = given.sentence;
  const [said, ...more] = times;
  if (query.statistic !== 'value' || !time || !said || more.length > 0) return false;
  if (said.kind !== 'point' || said.edge || !/\d{4}/u.test(given.text.slice(said.start, said.end)))
    return false;
  if (OTHER_TIME.test(sentenceOf(given))) return false;
  const { periods } = table.cube;
  const at = periods.findIndex(({ period }) => period[0] === time[0] && period[1] === time[1]);
  if (at < 0 || periods.length > MOST_LOOKED_AT) return false;
  const cells = await read(query);
  if (!cells) return false;
  // What is counted on a day may be dated to the year before or behind it.
  const isDay = answered.link.measure.kind === 'stock' || !/-01$/u.test(time[0]);
  const others = periods.flatMap(({ period }, i) =>
    i === at || (isDay && Math.abs(i - at) === 1) || isSpokenOf(period, given)
      ? []
      : [{ ...query, of: placeAt(query.of, period) }],
  );
  return isAmong(others, answered, given, cells);
}

/** "In Chile", and the number is that of Peru, of which the text says nothing. */
async function isOfOtherPlace(
  answered: AnsweredLink,
  given: FigureInText,
  read: ReadCells,
): Promise<boolean> {
  const { query, table } = answered.link;
  if (query.statistic !== 'value') return false;
  const places = table.cube.dimensions.filter(({ role }) => role === 'place');
  const [place, ...more] = places;
  const own = place && query.of.members[place.column];
  if (!place || more.length > 0 || own?.length !== 1 || place.members.length > MOST_LOOKED_AT) return false;
  const around = [given.text, given.headline].join(' ').toLowerCase();
  const said = new Set(given.sentence.countries.map(({ code }) => code));
  const cells = await read({
    ...query,
    rank: { along: place.column, order: 'most', among: null, since: null },
  });
  if (!cells) return false;
  const others = place.members.filter(
    ({ code, area, aggregate, labels }) =>
      code !== own[0] &&
      !aggregate &&
      !(area && said.has(area)) &&
      !labels.some((label) => around.includes(label.toLowerCase())),
  );
  return isAmong(
    others.map(({ code }) => ({ ...query, of: withMember(query.of, place.column, code) })),
    answered,
    given,
    cells,
  );
}

/** Words by which a sentence speaks of more times than it names. */
const OTHER_TIME =
  /\b(?:earlier|before|ago|previous(?:ly)?|prior|preceding|later|after|following|next|last|since|until|then|by|end|ended|start|began|beginning|from|against|compared|now|current(?:ly)?|year to|season|fiscal|financial|school)\b/iu;

function sentenceOf({ text, sentence }: FigureInText): string {
  return text.slice(sentence.start, sentence.end);
}

function isSpokenOf(
  [from, to]: readonly [string, string],
  { sentence, text, headline }: FigureInText,
): boolean {
  const isIn = ({ ends }: ReadSentence['times'][number]) => ends.some((end) => end[0] < to && from < end[1]);
  return (
    sentence.times.some(isIn) || (`${headline} ${text}`.includes(from.slice(0, 4)) && from.endsWith('-01-01'))
  );
}

/** Whether one of these questions is answered by the stated number, and hardly by chance. */
function isAmong(
  queries: readonly CubeQuery[],
  { link: { measure, table, role, hasOddNoun } }: AnsweredLink,
  { figure }: FigureInText,
  cells: Cells,
): boolean {
  const { value: stated, grain } = figure;
  if (Math.abs(stated) < DIGITS * grain) return false;
  let near = 0;
  let beside = 0;
  let same = 0;
  for (const query of queries) {
    const answer = answerPerPeople(query, table.cube, cells, null);
    if ('reason' in answer) continue;
    const { value } = judgeAnswer(query, measure, figure, role, answer.value);
    const away = Math.abs(value - stated);
    if (away <= (grain / 2) * (1 + 1e-9)) same += 1;
    if (away <= AROUND * grain) beside += 1;
    if (value > stated / 1.5 && value < stated * 1.5) near += 1;
  }
  const byChance = Math.max((near * grain) / (0.83 * Math.abs(stated)), (beside - same) / (2 * AROUND));
  return same > 0 && byChance <= (hasOddNoun ? HARDLY : BY_CHANCE);
}
