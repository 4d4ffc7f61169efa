import type { Word } from '../../language/stems.ts';
import type { FoundConcept } from '../cubes/lexicon.ts';
import { headOf, isPlainHead } from '../cubes/measure-concept.ts';
import type { FoundMeasure } from './found-measure.ts';
import { type LinkedMeasure, meansOf } from './table.ts';
import { IN_STATE, isReporting, QUALIFYING } from './vocabulary.ts';

/** "The rate for plastic packaging" has half of what the table is called: the words that tell what, not how. */
export function partlyNamed(
  linked: LinkedMeasure,
  words: readonly Word[],
  concepts: readonly FoundConcept[],
  kinds: () => ReadonlySet<number>,
): Pick<FoundMeasure, 'linked' | 'fit'> | null {
  const { label, measure } = linked;
  const has = (stem: string) => words.some((word) => meansOf(stem).includes(word.stem));
  // What a word of the label, or a member's name, means elsewhere: "admissions" are to cinemas, too.
  const isOwn = (i: number) => kinds().has(i) || label.includes(words[i]?.stem ?? '');
  const weigh = (stems: readonly string[]) =>
    stems.reduce((sum, stem) => sum + (isReporting(stem, 'en') || ADJUSTING.test(stem) ? 0.25 : 1), 0);
  const named = label.filter(has);
  if (label.some((stem) => IN_STATE.test(stem) && !has(stem))) return null;
  // Half of a price's name is a thing, of which much else is said.
  if (!linked.isDefault || measure.kind === 'price' || label.length < 2 || weigh(named) < 1) return null;
  // "Wheat" alone is not "wheat exports": it may have been sold, grown or eaten.
  const head = headOf(measure.label);
  const isHeadSaid = head !== null && !isPlainHead(head) && has(head);
  if (head !== null && !isPlainHead(head) && !isHeadSaid) return null;
  // Another thing that is measured goes before part of a name.
  const isOther = concepts.some(
    ({ concept, at }) =>
      concept.id !== measure.concept &&
      !measure.also.includes(concept.id) &&
      concept.unit !== measure.unit &&
      !at.every(isOwn),
  );
  // "Wages" are no minimum wages.
  if (label.some((stem) => !has(stem) && QUALIFYING.test(stem))) return null;
  const share = weigh(named) / weigh(label);
  if (share < 0.5 || isOther) return null;
  // "Admissions for respiratory disease" are hospital admissions in a table that tells those apart by disease.
  return { linked, fit: isHeadSaid && kinds().size > 0 ? 0.85 : 0.6 + 0.5 * (share - 0.5) };
}

/** "Seasonally adjusted" tells how something is measured, and not what. */
const ADJUSTING = /^(?:season|adjust|unadjust)$/;
