import { isPhysical, unitFactor } from '../cubes/convert-unit.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import type { LinkedMeasure } from './table.ts';
import { topicIn } from './topic.ts';

/** How well words fit that name members and a unit, and what is measured only by the table's subject: enough for what holds. */
const FIT = 0.5;

/**
 * "Peterhead landed 74,221 tonnes of mackerel", in a table of landings by port and species: members of two columns, the
 * table's subject and the one measure in such a unit say what is meant. Null where they do not.
 */
export function measuredByUnit(reading: Reading): FoundMeasure | null {
  const { given, table, mentions } = reading;
  const { unit } = given.figure;
  if (unit === null) return null;
  const named = new Set(mentions.map(({ dimension }) => dimension));
  const whole = new Set(mentions.flatMap(({ dimension, isPartial }) => (isPartial ? [] : [dimension])));
  const isOfKind = table.cube.dimensions.some(({ column, role }) => role === 'category' && named.has(column));
  // "The police get $251.5 million from the general fund": of two names one may be said in part.
  if (named.size < 2 || whole.size === 0 || !isOfKind) return null;
  const fits = ({ measure }: LinkedMeasure) =>
    measure.unit !== null &&
    (isPhysical(measure.unit) || /^[A-Z]{3}$/.test(measure.unit)) &&
    unitFactor(measure.unit, unit) !== null;
  const [only, ...more] = table.measures.filter(fits);
  if (!only || more.length > 0) return null;
  const topic = topicIn(reading) ?? memberBehind(reading);
  return topic === null
    ? null
    : { linked: only, fit: FIT, at: [], because: `${only.measure.label} ← “${topic}”, “${unit}”` };
}

/** "30.0 million tonnes of wheat": a member that the number is of, which is the table's subject in a word. */
function memberBehind({ given: { figure, text, sentence }, table, mentions }: Reading): string | null {
  const own = mentions.find(({ from, dimension, isPartial }) => {
    const start = sentence.words[from]?.start ?? 0;
    return (
      !isPartial &&
      start > figure.start &&
      /^(?:.*\s)?of\s(?:[\p{L}-]+\s)?$/u.test(text.slice(figure.start, start)) &&
      text.slice(figure.end, start).length < 24 &&
      table.cube.dimensions.some(({ column, role }) => column === dimension && role === 'category')
    );
  });
  return own ? (sentence.words[own.from]?.text ?? null) : null;
}
