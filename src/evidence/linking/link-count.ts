import { stemOf, stemsOf } from '../../language/stems.ts';
import type { Figure } from '../claims/figure.ts';
import { unitFactor } from '../cubes/convert-unit.ts';
import type { CubeDimension } from '../cubes/cube.ts';
import { type CubePlace, type CubeQuery, valueQuery } from '../cubes/cube-query.ts';
import type { FigureInText } from './figure-in-text.ts';
import { timeFor } from './find-times.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Link } from './link.ts';
import { codesOfGroup, type MemberMention } from './members.ts';
import type { Reading } from './reading.ts';
import { restrictedFit } from './restricted-fit.ts';
import type { Role } from './role.ts';
import { roleOf } from './roles.ts';
import { roleOfStatement } from './statement-role.ts';
import { statementsIn } from './statements.ts';
import type { LinkedTable } from './table.ts';
import { unexplainedIn } from './unexplained.ts';
import { isKnownUnit, unitsAgree } from './units-agree.ts';
import { PEOPLE } from './vocabulary.ts';

/** Whether a figure is the bound of another that counts places: "above 10 percent in ten of the 27 member states". */
export function isBoundOfCount({ given }: Reading): boolean {
  const { figure, figures, text, sentence, language } = given;
  if (!boundOf(figure, text.slice(Math.max(sentence.start, figure.start - 24), figure.start))) return false;
  return figures.some(
    (one) =>
      one !== figure && roleOf({ figure: one, figures, text, sentence, language }).statistic === 'count',
  );
}

/**
 * The dimension whose members a figure counts: the parks of a table by park, of "41 of the 61 parks"; null where it counts
 * none, or says no part of them.
 */
export function dimensionCounted(
  { figure, figures, text }: FigureInText,
  { cube }: LinkedTable,
): CubeDimension | null {
  if (figure.unit === null || !isPartOfSome({ figure, figures, text })) return null;
  const noun = stemOf(figure.unit, 'en');
  return cube.dimensions.find(({ label }) => stemsOf(label, 'en').at(-1) === noun) ?? null;
}

/** Whether a figure counts some of a number of things that no measure of a table counts: parks, in one of arrivals. */
export function isOfOtherThings(given: FigureInText, { measures }: LinkedTable): boolean {
  const { unit } = given.figure;
  if (unit === null || isKnownUnit(unit) || !isPartOfSome(given)) return false;
  const noun = stemOf(unit, 'en');
  return (
    !PEOPLE.has(noun) &&
    !measures.some(({ measure, label }) => label.includes(noun) || stemOf(measure.unit ?? '', 'en') === noun)
  );
}

function isPartOfSome({ figure, figures, text }: Pick<FigureInText, 'figure' | 'figures' | 'text'>): boolean {
  return (
    !figure.statement &&
    Number.isInteger(figure.value) &&
    figures.some(
      (one) =>
        one.start > figure.end &&
        one.unit === figure.unit &&
        PART.test(text.slice(figure.end, one.start)) &&
        one.value >= figure.value,
    )
  );
}

/** Between how many and of how many: "41 of the 61 parks". */
const PART = /^\s(?:out\s)?of\s(?:(?:the|all|its|their|our)\s)*$/iu;

/** "In ten of the 27 member states": of how many places something is true, in a table of places and nothing else. */
export function linkCount(told: Reading, found: FoundMeasure): Link[] {
  const { table, given, role } = told;
  const mentions = withoutList(told);
  const reading = { ...told, mentions };
  const { measure } = found.linked;
  const places = table.cube.dimensions.filter(({ role }) => role === 'place');
  const dimension = dimensionCounted(given, table) ?? (places.length === 1 ? places[0] : undefined);
  const others = table.cube.dimensions.filter((one) => one !== dimension);
  if (!dimension || others.some(({ whole }) => whole === null)) return [];
  const condition = thresholdOf(reading, found) ?? changeOf(reading);
  if (!condition) return [];
  const times = timeFor({ ...reading, role: condition.role }, measure);
  if (!times?.at || (times.open && times.because !== 'the sentence before')) return [];
  const group = mentions.find(({ codes }) =>
    dimension.members.some(({ code, aggregate }) => aggregate && codes.includes(code)),
  );
  // "Twelve of the countries" and one that is named are two things.
  if (mentions.some(({ codes }) => codes.join() !== group?.codes.join())) return [];
  const area = dimension.members.find(({ code }) => group?.codes.includes(code))?.area;
  const among = area ? codesOfGroup(dimension, area, times.at[0]) : null;
  if (group && !among) return [];
  const than = condition.than ?? times.from;
  if (than === null) return [];
  const of: CubePlace = { measure: measure.columns[0]?.column ?? '', members: {}, time: times.at };
  const query: CubeQuery = {
    ...valueQuery(table.dataset, of),
    statistic: 'count',
    counted: { along: dimension.column, among, is: condition.is, than },
  };
  const unexplained = unexplainedIn(reading, found);
  const fit =
    0.9 *
    found.fit *
    times.fit *
    measure.confidence ** 0.5 *
    restrictedFit(reading) *
    Math.exp(-0.3 * unexplained.weight);
  return [
    {
      query,
      table,
      measure,
      role,
      fit,
      because: [found.because, `${given.figure.quote} places`, times.because],
      rivals: 1,
      plain: unexplained.weight < 0.5,
      ...(isOfOtherMany(given, dimension, among) && { onlyAgrees: true as const }),
    },
  ];
}

/** "In 34 of the 38 member states", of a table with 39 places: which of them are meant is not known. */
function isOfOtherMany(
  { figure, figures, text }: FigureInText,
  { members }: CubeDimension,
  among: readonly string[] | null,
): boolean {
  const next = figures.find(({ start }) => start >= figure.end);
  const written =
    /^\s(?:out\s)?of\s(?:(?:the|all|its|their|our)\s)*(\d{1,3})(?![\d.,%])/iu.exec(
      text.slice(figure.end),
    )?.[1] ?? /\sof\s(?:the\s)?(\d{1,3})(?:\s|$)/iu.exec(figure.quote)?.[1];
  const isNext = next !== undefined && PART.test(text.slice(figure.end, next.start));
  const many = written === undefined ? (isNext ? next.value : null) : Number(written);
  const places = among ?? members.flatMap(({ code, aggregate }) => (aggregate ? [] : [code]));
  return many !== null && Number.isInteger(many) && many !== places.length;
}

/** "In only three countries: Colombia, Mexico and Costa Rica": those that are counted, by name. */
function withoutList({ given, mentions }: Reading): Reading['mentions'] {
  const { figure, text, sentence } = given;
  const colon = text.slice(figure.end, sentence.end).search(/[:–—]\s/u);
  if (colon < 0) return mentions;
  const isListed = ({ from }: MemberMention) => (sentence.words[from]?.start ?? 0) > figure.end + colon;
  const listed = mentions.filter(isListed);
  return listed.length === figure.value ? mentions.filter((one) => !isListed(one)) : mentions;
}

interface Condition {
  readonly is: 'above' | 'below';
  /** A value in full units; null where each place is compared with itself at another time. */
  readonly than: number | null;
  /** What its times are read for. */
  readonly role: Role;
}

const LEVEL: Role = {
  statistic: 'value',
  how: null,
  against: null,
  edge: null,
  order: 'most',
  direction: null,
  split: null,
};
// A bound that is met counts for "at least" and not for "more than": the first is left alone.
const ABOVE = new Set(['over', 'more than']);
const BELOW = new Set(['fewer than']);

/** "Exceeded 82 years", "less than half": a bound that another figure of the sentence sets. */
function thresholdOf({ given }: Reading, { linked }: FoundMeasure): Condition | null {
  const { figures, figure, text } = given;
  for (const one of figures) {
    if (one === figure || !unitsAgree({ ...given, figure: one }, LEVEL, linked.measure) || one.unit === null)
      continue;
    const before = text.slice(Math.max(given.sentence.start, one.start - 24), one.start);
    const is = boundOf(one, before);
    const { unit, multiplier } = linked.measure;
    const factor = unit === null ? 1 : (unitFactor(unit, one.unit) ?? 1);
    // Whether a bound is passed in a scale that the table does not say, nobody knows.
    if (is) return multiplier === null ? null : { is, than: one.value / factor, role: LEVEL };
  }
  return null;
}

function boundOf({ hedge }: Figure, before: string): 'above' | 'below' | null {
  if (
    ABOVE.has(hedge) ||
    /\b(?:above|over|exceed(?:s|ed)?|top(?:s|ped)|higher than|more than)\s$/iu.test(before)
  )
    return 'above';
  return BELOW.has(hedge) || /\b(?:below|under|less than|lower than|fewer than)\s$/iu.test(before)
    ? 'below'
    : null;
}

/** "Was smaller than ten years before", "rose in 2020": each place against itself at another time. */
function changeOf({ given }: Reading): Condition | null {
  const { text, sentence, figures, figure, language, date } = given;
  // "Rose by half at two of the four": so much, and not only up.
  if (figures.some((one) => one !== figure && one.unit !== figure.unit && one.measure === 'change'))
    return null;
  // What is counted is no number of the change.
  const others = figures.filter(
    (one) =>
      one !== figure && one.unit !== figure.unit && !/^(?:countr|state|nation|member)/i.test(one.unit ?? ''),
  );
  const said = statementsIn(text, sentence, others, { language, date }).find(
    ({ statement }) => statement?.says === 'change',
  );
  if (!said?.statement || said.statement.streak) return null;
  const role = roleOfStatement(said, said.statement);
  return { is: said.direction === 'down' ? 'below' : 'above', than: null, role };
}
