import { stemOf } from '../../language/stems.ts';
import { isPhysical, unitFactor } from '../cubes/convert-unit.ts';
import { endsNames, type FoundConcept } from '../cubes/lexicon.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import { type LinkedMeasure, meansOf } from './table.ts';
import { isKnownUnit, isNumberColumn } from './units-agree.ts';
import { PEOPLE } from './vocabulary.ts';

/**
 * "4.27 million sheep", "burglaries fell by half": in a table that counts its own kinds, the kind that the sentence
 * speaks of names what is measured, unless the sentence names something else that could be.
 */
export function countedMembers(reading: Reading): FoundMeasure | null {
  const { figure, sentence, text } = reading.given;
  const { measures, cube } = reading.table;
  const measured = inPhysicalUnit(measures, figure.unit);
  const [only, another] =
    measured ?? measures.filter(({ measure }) => COUNTED.has(measure.kind) || isNumberColumn(measure));
  if (!only || another) return null;
  const categories = cube.dimensions.flatMap(({ column, role, members }) =>
    role === 'category' && members.every(({ ages }) => ages === null) ? [column] : [],
  );
  if (categories.length === 0) return null;
  const kinds = reading.mentions.filter(({ dimension }) => categories.includes(dimension));
  const first = kinds[0];
  if (!first) return null;
  const stems = new Set(sentence.words.map(({ stem }) => stem));
  const at = kinds.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  // "Cases of fraud" are frauds.
  const isOfKind = ({ to }: FoundConcept) =>
    kinds.some(({ from }) => from === to || (sentence.words[to]?.stem === 'of' && from === to + 1));
  // "Butter output" is what a table of dairy production has.
  const isOwn = (place: number) =>
    only.label.some((stem) => meansOf(stem).includes(sentence.words[place]?.stem ?? ''));
  const others = sentence.concepts.filter(
    (one) => !one.at.every((place) => at.includes(place) || isOwn(place)) && !isOfKind(one),
  );
  const isOther = others.some(({ concept }) => concept.id !== only.measure.concept);
  const counted = kinds.find(({ from, to }) => {
    const start = sentence.words[from]?.start ?? 0;
    const end = sentence.words[to - 1]?.end ?? 0;
    // The counted kind stands right behind its number, or behind "number of".
    return (
      (start >= figure.start && start <= figure.end + 2 && end >= figure.end) ||
      /\bnumbers? of (?:[\p{L}-]+\s)?$/iu.test(text.slice(sentence.start, start))
    );
  });
  if (!counted && isOther) return null;
  const isLabelled = only.label.some((stem) => stems.has(stem));
  // "84 million foreign guests", in a table of their nights: another thing is counted.
  if (!counted && !measured && !isLabelled && isOtherCount(figure.unit, only)) return null;
  const { from, to } = counted ?? first;
  const words = sentence.words.slice(from, to).map((word) => word.text);
  return {
    linked: only,
    // "Cases of fraud reported": a word of what the table counts. "The cost of fraud" has none.
    fit: counted ? 0.9 : measured ? 0.85 : isLabelled ? 0.8 : 0.4,
    at: Array.from({ length: to - from }, (_, i) => from + i),
    because: `${only.measure.label} ← “${words.join(' ')}”`,
  };
}

/** Whether a unit is a noun that counts something. People are counted by whatever they do. */
function isOtherCount(unit: string | null, { measure: { concept } }: LinkedMeasure): boolean {
  const noun = unit?.replace(/ per .*/, '') ?? null;
  if (noun === null || isKnownUnit(noun)) return false;
  const stem = stemOf(noun, 'en');
  return !PEOPLE.has(stem) && !(concept !== null && endsNames(concept, stem));
}

/** "38 million tonnes of wheat": the measures in such a unit, which says what is measured; null if the unit says nothing. */
function inPhysicalUnit(
  measures: readonly LinkedMeasure[],
  unit: string | null,
): readonly LinkedMeasure[] | null {
  if (unit === null || !isPhysical(unit)) return null;
  return measures.filter(
    ({ measure }) =>
      measure.unit !== null && isPhysical(measure.unit) && unitFactor(measure.unit, unit) !== null,
  );
}

const COUNTED = new Set(['stock', 'flow', 'count']);
