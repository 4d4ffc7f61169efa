import type { Word } from '../../language/stems.ts';
import { conceptStems, type FoundConcept } from '../cubes/lexicon.ts';
import type { LinkedMeasure, LinkedTable } from './table.ts';

/** The places of the words that name members of a table's categories: what is measured is told apart by them. */
export type Kinds = () => ReadonlySet<number>;

/** How well a narrower thing names a measure by a member of the table: enough for what agrees with it. */
export const OF_MEMBER = 0.55;

/**
 * "Defence spending", in a table of government expenditure by function: a narrower thing, of whose name a word is a member
 * and the rest is what the table measures.
 */
export function isOfMember(
  { concept, at }: FoundConcept,
  { measure, isDefault }: LinkedMeasure,
  words: readonly Word[],
  kinds: Kinds,
): boolean {
  if (measure.concept === null || !isDefault || !at.some((i) => kinds().has(i))) return false;
  if (concept.within.includes(measure.concept)) return true;
  const stems = conceptStems(measure.concept, 'en');
  const rest = at.filter((i) => !kinds().has(i)).map((i) => words[i]?.stem ?? '');
  return rest.length > 0 && rest.every((stem) => stems.has(stem));
}

/**
 * "Visitors to the Fram Museum", in a table of visits by museum: those who come to a place that it names are no tourists of
 * a country.
 */
export function isOfVisits(
  { concept: { id } }: FoundConcept,
  { measure }: LinkedMeasure,
  { measures }: LinkedTable,
  words: readonly Word[],
  kinds: Kinds,
): boolean {
  return (
    // "Paying visitors" are some of them, whatever the table calls those.
    !words.some(({ stem }) => SOME.test(stem)) &&
    (id === 'tourists' || id === 'attendance') &&
    VISITED.has(measure.concept ?? '') &&
    measures.length === 1 &&
    kinds().size > 0
  );
}

const SOME = /^(?:pay|paid|free|shop|cafe|onlin|virtual|websit|school)$/;
const VISITED = new Set(['museum visits', 'theme park visitors', 'zoo visitors', 'national park visits']);
