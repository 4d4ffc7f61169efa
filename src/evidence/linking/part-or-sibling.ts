import type { FigureInText } from './figure-in-text.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import { meansOf } from './table.ts';

/**
 * Whether a figure may be of a part of what a number before it counts, or of another column that the sentence names as well
 * as its own: then another answer does not show that it is wrong.
 */
export function isPartOrSibling(reading: Reading, found: FoundMeasure): boolean {
  return isOfThemBehind(reading.given) || isNamedOtherwise(reading, found);
}

/** "Seven hurricanes formed, three of them major": some of those counted before it. */
function isOfThemBehind({ figure, figures, text, sentence }: FigureInText): boolean {
  return (
    figures.some(
      ({ start, end, statement }) => !statement && start >= sentence.start && end <= figure.start,
    ) && /^\sof (?:them|these|those|which|whom)\b/iu.test(text.slice(figure.end, sentence.end))
  );
}

/**
 * "The number of hurricanes", of a column of their energy beside one of hurricanes: both are of one subject, and only the
 * other is called by a word that the sentence has.
 */
function isNamedOtherwise({ given, table }: Reading, { linked }: FoundMeasure): boolean {
  const { concept } = linked.measure;
  if (concept === null) return false;
  // Behind the next number are words of its own: "of the 54,276 registered, 8,574 ran on petrol".
  const next = given.figures.find(({ start, statement }) => !statement && start >= given.figure.end);
  const own = given.sentence.words.filter(({ start }) => !next || start < next.start);
  const said = new Set(own.map(({ stem }) => stem));
  const has = (stem: string) => meansOf(stem).some((one) => said.has(one));
  if (linked.label.some(has)) return false;
  return table.measures.some(
    (other) => other !== linked && other.measure.concept === concept && other.label.some(has),
  );
}
