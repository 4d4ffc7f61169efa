import type { Figure } from '../claims/figure.ts';
import { unitFactor } from '../cubes/convert-unit.ts';
import { type CubePlace, type CubeQuery, valueQuery } from '../cubes/cube-query.ts';
import { timeFor } from './find-times.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Link } from './link.ts';
import { codesOfGroup } from './members.ts';
import type { Reading } from './reading.ts';
import { restrictedFit } from './restricted-fit.ts';
import type { Role } from './role.ts';
import { roleOf } from './roles.ts';
import { roleOfStatement } from './statement-role.ts';
import { statementsIn } from './statements.ts';
import { unexplainedIn } from './unexplained.ts';
import { unitsAgree } from './units-agree.ts';

/** Whether a figure is the bound of another that counts places: "above 10 percent in ten of the 27 member states". */
export function isBoundOfCount({ given }: Reading): boolean {
  const { figure, figures, text, sentence, language } = given;
  if (!boundOf(figure, text.slice(Math.max(sentence.start, figure.start - 24), figure.start))) return false;
  return figures.some(
    (one) =>
      one !== figure && roleOf({ figure: one, figures, text, sentence, language }).statistic === 'count',
  );
}

/** "In ten of the 27 member states": of how many places something is true, in a table of places and nothing else. */
export function linkCount(reading: Reading, found: FoundMeasure): Link[] {
  const { table, given, mentions, role } = reading;
  const { measure } = found.linked;
  const [dimension, ...more] = table.cube.dimensions.filter(({ role }) => role === 'place');
  const others = table.cube.dimensions.filter((one) => one !== dimension);
  if (!dimension || more.length > 0 || others.some(({ whole }) => whole === null)) return [];
  const condition = thresholdOf(reading, found) ?? changeOf(reading);
  if (!condition) return [];
  const times = timeFor({ ...reading, role: condition.role }, measure);
  if (!times?.at || times.open) return [];
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
    },
  ];
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
  // What is counted is no number of the change.
  const others = figures.filter(
    (one) => one !== figure && !/^(?:countr|state|nation|member)/i.test(one.unit ?? ''),
  );
  const said = statementsIn(text, sentence, others, { language, date }).find(
    ({ statement }) => statement?.says === 'change',
  );
  if (!said?.statement || said.statement.streak) return null;
  const role = roleOfStatement(said, said.statement);
  return { is: said.direction === 'down' ? 'below' : 'above', than: null, role };
}
