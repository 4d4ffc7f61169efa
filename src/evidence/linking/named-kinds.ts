import { stemsOf } from '../../language/stems.ts';
import type { CubeDimension } from '../cubes/cube.ts';
import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import { isReporting } from './vocabulary.ts';

/**
 * Whether a sentence names one of the kinds that a table tells apart, in words that the table does not have: "students in
 * higher education", of a table by level of education. It is of that kind, and not of all.
 */
export function namesKindOf(
  dimension: CubeDimension,
  { linked, at }: FoundMeasure,
  { given: { sentence, text, language }, table }: Reading,
): boolean {
  if (dimension.role !== 'category' || !language.toLowerCase().startsWith('en')) return false;
  const kinds = new Set(
    stemsOf(`${dimension.column} ${dimension.label}`, 'en').filter(
      (stem) => stem.length > 3 && !isReporting(stem, 'en') && !GENERAL.has(stem),
    ),
  );
  const { words } = sentence;
  return words.some(({ stem, start }, i) => {
    const before = words[i - 1];
    return (
      kinds.has(stem) &&
      !at.includes(i) &&
      before !== undefined &&
      text.slice(before.end, start) === ' ' &&
      /^\p{Ll}{4,}$/u.test(before.text) &&
      !/ly$/u.test(before.text) &&
      !PLAIN.test(before.text) &&
      !table.explains.has(before.stem) &&
      !linked.label.includes(before.stem)
    );
  });
}

/** Words that headers have and that name no kind. */
const GENERAL = new Set(
  stemsOf('level type group category class status sex age gender kind total item', 'en'),
);
/** Words before a noun that single out none of its kinds. */
const PLAIN =
  /^(?:this|that|these|those|their|with|from|into|over|under|than|each|every|both|such|same|other|another|more|most|less|fewer|many|much|some|full|whole|entire|overall|national|local|official|public|latest|recent|between|among|within|during|after|before|about|across|without|against|recorded|reported|registered|total|average|mean|annual|yearly|monthly|quarterly|number|rate)$/;
