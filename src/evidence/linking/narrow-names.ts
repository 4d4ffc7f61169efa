import { stemsOf } from '../../language/stems.ts';
import { extraStems } from '../cubes/lexicon.ts';
import type { FoundMeasure } from './found-measure.ts';
import { saidIn } from './narrowed.ts';
import type { Reading } from './reading.ts';

/**
 * Words that make a part of what the rest of a name says: "kidney transplants" are organ transplants, and "credit card
 * payments" are card payments, but not all of them.
 */
const NARROWING = new Set(
  stemsOf(
    `kidney liver heart gold olympic fatal debit credit manufacturing services pending existing severe acute basic net gross
    real nominal median civil armed bank bachelor university college household personal business corporate vinyl print
    feature prime asking private softwood feeder ground urban rural occupational recordable foreign overseas overnight
    domestic military mobile pipeline skimmed heavy confirmed notified infant late exclusive standardised adjusted
    safely improved initial continuing weekly usual effective commercial temporary long high school drug medically
    planned proven direct structural primary core underlying`,
    'en',
  ),
);

/** Whether a sentence names a measure by the name of a part of it, of which no word of the table speaks. */
export function isByNarrowName(
  { given: { sentence }, table, mentions }: Reading,
  { at, linked: { measure } }: FoundMeasure,
): boolean {
  const names = sentence.concepts.filter(
    (one) =>
      (one.concept.id === measure.concept && one.at.every((place) => at.includes(place))) ||
      mentions.some(({ from, to }) => one.from <= from && to <= one.to),
  );
  const extra = names.flatMap((name) =>
    extraStems(
      name.concept.id,
      name.at.map((place) => sentence.words[place]?.stem ?? ''),
    ).filter((stem) => NARROWING.has(stem) && !table.explains.has(stem)),
  );
  if (extra.length === 0) return false;
  const labels = table.cube.dimensions.flatMap(({ column, members }) =>
    mentions.some(({ dimension }) => dimension === column) ? members.flatMap((one) => one.labels) : [],
  );
  const own = new Set(stemsOf([saidIn(table), measure.columns[0]?.column ?? '', ...labels].join('; '), 'en'));
  return extra.some((stem) => !own.has(stem));
}
