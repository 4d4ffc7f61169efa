import type { Period } from '../claims/figure.ts';
import { answerPerPeople } from '../cubes/answer-per-people.ts';
import type { Cells } from '../cubes/cells.ts';
import type { Cube, CubeDimension } from '../cubes/cube.ts';
import { type CubeQuery, placeAt, withMember } from '../cubes/cube-query.ts';
import { judgeAnswer } from '../cubes/judge-answer.ts';
import { lengthsLike } from '../cubes/periods-of-cube.ts';
import type { FigureInText, ReadSentence } from './figure-in-text.ts';
import type { AnsweredLink } from './judge-link.ts';

/** Reads the cells that a question needs; null where they are too many. */
export type ReadCells = (query: CubeQuery) => Promise<Cells | null>;

/** Nobody looks through more times or members than these for the one that a wrong number was taken from. */
const MOST_LOOKED_AT = 1500;
/** How many values a figure must have been able to take to be found again in another cell: two digits. */
const DIGITS = 80;
/** So far from a number, in its last digits, cells are counted to see how densely they lie. */
const AROUND = 10;

/**
 * The chance that the table has a wrong number in another cell without its being taken from there, where the cell is one
 * that a writer may have slipped to and of which the text says nothing: another time, another place, another kind. Null
 * where no such cell has it.
 */
export async function chanceOfAnotherCell(
  answered: AnsweredLink,
  given: FigureInText,
  read: ReadCells,
): Promise<number | null> {
  const { statistic } = answered.link.query;
  if (statistic !== 'value' && statistic !== 'mean') return null;
  return (
    (await ofAnotherTime(answered, given, read)) ??
    (await ofAnotherPlace(answered, given, read)) ??
    (await ofAnotherKind(answered, given, read))
  );
}

/** "In 2019", and the number is that of 2016. */
async function ofAnotherTime(
  answered: AnsweredLink,
  given: FigureInText,
  read: ReadCells,
): Promise<number | null> {
  const { query, table, measure } = answered.link;
  const { time } = query.of;
  if (!time || !isOfNamedTime(given)) return null;
  const periods = lengthsLike(time, table.cube);
  const at = periods.findIndex((period) => period[0] === time[0] && period[1] === time[1]);
  if (at < 0 || periods.length > MOST_LOOKED_AT) return null;
  const cells = await read(query);
  if (!cells) return null;
  // What is counted on a day may be dated to the year before or behind it.
  const isDay = measure.kind === 'stock' || !/-01$/u.test(time[0]);
  const others = periods.flatMap((period, i) =>
    i === at || (isDay && Math.abs(i - at) === 1) || isSpokenOf(period, given)
      ? []
      : [{ ...query, of: placeAt(query.of, period) }],
  );
  return chanceAmong(others, answered, given, cells);
}

/** Whether a sentence names the time of a figure by its year, and none in a way that takes reckoning. */
function isOfNamedTime({ text, sentence, figure }: FigureInText): boolean {
  const { times } = sentence;
  if (times.length === 0 || FROM.test(text.slice(sentence.start, figure.start))) return false;
  const areNamed = times.every(
    ({ kind, edge, start, end }) => kind === 'point' && !edge && /\d{4}/u.test(text.slice(start, end)),
  );
  return areNamed && !OTHER_TIME.test(text.slice(sentence.start, sentence.end));
}

const FROM = /\bfrom\s(?:\p{L}+\s){0,2}\p{Sc}?$/u;
/** Words by which a sentence speaks of more times than it names. */
const OTHER_TIME =
  /\b(?:earlier|before|ago|previous(?:ly)?|prior|preceding|later|after|following|next|last|since|until|then|by (?:the (?:start|end|beginning|close|middle)|early|mid|late|(?:19|20)\d\d)|end|ended|start|began|beginning|compared|now|current(?:ly)?|year to|season|fiscal|financial|school)\b/iu;

/** "In Chile", and the number is that of Peru, of which the text says nothing. */
async function ofAnotherPlace(
  answered: AnsweredLink,
  given: FigureInText,
  read: ReadCells,
): Promise<number | null> {
  const { query, table } = answered.link;
  const [place, ...more] = table.cube.dimensions.filter(({ role }) => role === 'place');
  if (!place || more.length > 0 || query.of.members[place.column]?.length !== 1) return null;
  const said = new Set(given.sentence.countries.map(({ code }) => code));
  const isSpoken = isSpokenIn(given);
  return ofAnotherMember(answered, given, read, place, ({ area, labels }) => {
    return !(area && said.has(area)) && !isSpoken(labels);
  });
}

/** "Employed in the private sector", and the number is that of all sectors: the sentence names its own kind in full. */
async function ofAnotherKind(
  answered: AnsweredLink,
  given: FigureInText,
  read: ReadCells,
): Promise<number | null> {
  const { query, table, measure } = answered.link;
  const isSpoken = isSpokenIn(given);
  for (const dimension of table.cube.dimensions) {
    const own = query.of.members[dimension.column];
    const member = dimension.members.find(({ code }) => own?.length === 1 && own[0] === code);
    if (dimension.role === 'place' || !member || !isNamedIn(given, member.labels)) continue;
    const chance = await ofAnotherMember(answered, given, read, dimension, (one) => {
      return !isSpoken(one.labels) && !isWithin(one.labels, member.labels);
    });
    if (chance !== null) return chance;
  }
  if (!isNamedIn(given, [measure.label])) return null;
  const rivals = table.cube.measures.filter(
    ({ label, unit, kind }) =>
      unit === measure.unit &&
      kind === measure.kind &&
      !isSpoken([label]) &&
      !isWithin([label], [measure.label]),
  );
  const others = rivals.flatMap(({ columns: [first] }): CubeQuery[] =>
    first ? [{ ...query, of: { ...query.of, measure: first.column } }] : [],
  );
  const chances: number[] = [];
  for (const other of others) {
    const cells = await read(other);
    const chance = cells && chanceAmong([other], answered, given, cells, others.length);
    if (chance !== null) chances.push(chance);
  }
  return chances[0] ?? null;
}

/** The chance that another member of a dimension has the number, of those that a writer may have slipped to. */
async function ofAnotherMember(
  answered: AnsweredLink,
  given: FigureInText,
  read: ReadCells,
  dimension: CubeDimension,
  mayBe: (member: CubeDimension['members'][number]) => boolean,
): Promise<number | null> {
  const { query } = answered.link;
  const { column, members, role } = dimension;
  if (members.length > MOST_LOOKED_AT) return null;
  const own = query.of.members[column]?.[0];
  // A sum is no place beside others; of kinds it is what a writer takes by mistake.
  const others = members.filter(
    (one) => one.code !== own && !(one.aggregate && role === 'place') && mayBe(one),
  );
  const cells = await read({ ...query, rank: { along: column, order: 'most', among: null, since: null } });
  if (!cells) return null;
  return chanceAmong(
    others.map(({ code }) => ({ ...query, of: withMember(query.of, column, code) })),
    answered,
    given,
    cells,
  );
}

/** Whether a text has one of several names. */
function isSpokenIn({ text, headline }: FigureInText): (labels: readonly string[]) => boolean {
  const around = `${headline} ${text}`.toLowerCase();
  return (labels) => labels.some((label) => label.length > 1 && around.includes(label.toLowerCase()));
}

/** Whether a text has one of several names as words of their own: "men" is not named by "women". */
function isNamedIn({ text, headline }: FigureInText, labels: readonly string[]): boolean {
  const around = `${headline} ${text}`.toLowerCase();
  return labels.some((label) => {
    const at = label.length > 1 ? around.indexOf(label.toLowerCase()) : -1;
    return at >= 0 && !/\p{L}/u.test(`${around[at - 1] ?? ' '}${around[at + label.length] ?? ' '}`);
  });
}

/** "Killed and injured" beside "killed": nobody knows which of them is meant. */
function isWithin(some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) =>
    others.some((b) => {
      const [one, other] = [a.toLowerCase(), b.toLowerCase()];
      return one.includes(other) || other.includes(one);
    }),
  );
}

function isSpokenOf([from, to]: Period, { sentence, text, headline }: FigureInText): boolean {
  const isIn = ({ ends }: ReadSentence['times'][number]) => ends.some((end) => end[0] < to && from < end[1]);
  return (
    sentence.times.some(isIn) || (`${headline} ${text}`.includes(from.slice(0, 4)) && from.endsWith('-01-01'))
  );
}

/** The chance that one of these questions is answered by the stated number, though it was not taken from there; null where none is. */
function chanceAmong(
  queries: readonly CubeQuery[],
  { link: { measure, table, role } }: AnsweredLink,
  { figure }: FigureInText,
  cells: Cells,
  asked = 1,
): number | null {
  const { value: stated, grain } = figure;
  if (Math.abs(stated) < DIGITS * grain) return null;
  let near = 0;
  let beside = 0;
  let same = 0;
  for (const query of queries) {
    const value = answerOf(query, table.cube, cells);
    if (value === null) continue;
    const told = judgeAnswer(query, measure, figure, role, value).value;
    const away = Math.abs(told - stated);
    if (away <= (grain / 2) * (1 + 1e-9)) same += 1;
    if (away <= AROUND * grain) beside += 1;
    if (told > stated / 1.5 && told < stated * 1.5) near += 1;
  }
  if (same === 0) return null;
  const chance = Math.max((near * grain) / (0.83 * Math.abs(stated)), (beside - same) / (2 * AROUND));
  return Math.min(1, asked * chance);
}

function answerOf(query: CubeQuery, cube: Cube, cells: Cells): number | null {
  const answer = answerPerPeople(query, cube, cells, null);
  return 'reason' in answer ? null : answer.value;
}
