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
  if (!dimension) return [];
  const kinds = kindsOf(table, dimension, mentions);
  if (kinds === null) return [];
  const condition = thresholdOf(reading, found) ?? changeOf(reading);
  if (!condition) return [];
  const times = timeFor({ ...reading, role: condition.role }, measure);
  if (!times?.at || (times.open && times.because !== 'the sentence before')) return [];
  const isOwn = (one: MemberMention) => one.dimension === dimension.column;
  const group = mentions.find(
    (one) =>
      isOwn(one) && dimension.members.some(({ code, aggregate }) => aggregate && one.codes.includes(code)),
  );
  // "Twelve of the countries" and one that is named are two things.
  if (mentions.some((one) => isOwn(one) && one.codes.join() !== group?.codes.join())) return [];
  const area = dimension.members.find(({ code }) => group?.codes.includes(code))?.area;
  const among = area ? codesOfGroup(dimension, area, times.at[0]) : null;
  if (group && !among) return [];
  const than = condition.than ?? times.from;
  if (than === null) return [];
  const of: CubePlace = { measure: measure.columns[0]?.column ?? '', members: kinds, time: times.at };
  const query: CubeQuery = {
    ...valueQuery(table.dataset, of),
    statistic: 'count',
    counted: { along: dimension.column, among, is: condition.is, than },
  };
  const unexplained = unexplainedIn(reading, found);
  // "Of the electricity exported": beside a kind that is named, a word that nothing explains narrows it.
  if (Object.keys(kinds).length > 0 && unexplained.words.some((word) => !ALL_OF_IT.test(word))) return [];
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

/** What all of a kind is: "the electricity consumed". */
const ALL_OF_IT = /^(?:consumed|used|generated|produced|supplied|recorded|reported|registered)$/iu;

/**
 * Of which kinds places are counted: "in seven countries more than half of the electricity was renewable". Of a dimension
 * that has no whole one kind must be said; null where none or more than one is.
 */
function kindsOf(
  { cube }: LinkedTable,
  counted: CubeDimension,
  mentions: readonly MemberMention[],
): CubePlace['members'] | null {
  const found: Record<string, readonly string[]> = {};
  for (const { column, whole, role } of cube.dimensions) {
    if (column === counted.column) continue;
    const said = mentions.filter(({ dimension }) => dimension === column);
    const [only] = said;
    if (!only) {
      if (whole === null) return null;
      continue;
    }
    const isOne = said.every(({ codes }) => codes.join() === only.codes.join());
    if (!isOne || only.isPartial || only.codes.length !== 1 || role === 'place') return null;
    found[column] = only.codes;
  }
  return found;
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

/** "In only three countries: Colombia, Mexico and Costa Rica", "only one, Portugal,": those that are counted, by name. */
function withoutList({ given, mentions }: Reading): Reading['mentions'] {
  const { figure, text, sentence } = given;
  const rest = text.slice(figure.end, sentence.end);
  const colon = rest.search(/[:–—]\s/u);
  const startOf = ({ from }: MemberMention) => sentence.words[from]?.start ?? 0;
  const endOf = ({ to }: MemberMention) => sentence.words[to - 1]?.end ?? 0;
  const behind = mentions.filter((one) => startOf(one) > figure.end);
  const listed = colon < 0 ? [] : behind.filter((one) => startOf(one) > figure.end + colon);
  if (listed.length === figure.value) return mentions.filter((one) => !listed.includes(one));
  // Right behind what is counted, between commas, and nothing but names.
  const from = behind.findIndex((one) =>
    /^[^,;:]{0,60},\s(?:the\s)?$/u.test(text.slice(figure.end, startOf(one))),
  );
  const named = from < 0 ? [] : behind.slice(from, from + figure.value);
  const isList =
    named.length === figure.value &&
    named.every((one, i) => {
      const next = named[i + 1];
      return next
        ? /^,?\s(?:and\s)?(?:the\s)?$/u.test(text.slice(endOf(one), startOf(next)))
        : /^\s*[,.)]/u.test(text.slice(endOf(one)));
    });
  return isList ? mentions.filter((one) => !named.includes(one)) : mentions;
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
  // "Only one country": so many, and no fewer; what they did is no less plain for it.
  const isOnly = /^(?:in\s)?only\s(?:in\s)?$/iu.test(text.slice(sentence.start, figure.start));
  const stretch = isOnly ? { start: figure.end, end: sentence.end } : sentence;
  const said = statementsIn(text, stretch, others, { language, date }).find(
    ({ statement }) => statement?.says === 'change',
  );
  if (!said?.statement || said.statement.streak) return null;
  const role = roleOfStatement(said, said.statement);
  return { is: said.direction === 'down' ? 'below' : 'above', than: null, role };
}
