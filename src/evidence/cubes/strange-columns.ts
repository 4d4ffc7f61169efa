import { stemsOf } from '../../language/stems.ts';
import type { CubeMeasure } from './cube.ts';
import { kindOf } from './kind-of.ts';
import { conceptStems, conceptsIn } from './lexicon.ts';
import { listedThing } from './measure-concept.ts';
import { isGeneric, plain, readHeader } from './read-header.ts';
import { headerOf } from './shared-tails.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';
import { axesOf, withoutAxes } from './titles.ts';

/** What a title says it is by where rows or their times are told apart so, whatever the column is called. */
const OF_TIME = /^(?:years?|months?|quarters?|weeks?)$/iu;
const OF_PLACE =
  /^(?:regions?|states?|territor(?:y|ies)|countr(?:y|ies)|provinces?|count(?:y|ies)|cit(?:y|ies)|municipalit(?:y|ies)|districts?|areas?|part(?:y|ies)|stations?|airports?|ports?)$/iu;
/** What is left over of a kind, or is all of it, is no thing of its own. */
const REST =
  /^(?:all|any|other|others|rest|unknown|unspecified|not (?:stated|known)|mixed|none|combined)\b/iu;

/**
 * The columns that count things of their own beside what a title names: "lamp posts" in "Population by region", whose rows
 * are the regions. Where the title has another "by" ("by fuel"), columns are what it is by, and so they may be where it
 * has none; those that add up to what it names are parts of it.
 */
export function strangeColumns(
  measures: readonly CubeMeasure[],
  numbers: readonly ColumnProfile[],
  profile: TableProfile,
  title: string,
): ReadonlySet<string> {
  const axes = axesOf(title);
  const texts = profile.columns.filter(({ numeric, values }) => !numeric && (values?.length ?? 2) > 1);
  const isTaken = (axis: string) =>
    OF_TIME.test(axis)
      ? profile.hasTime
      : texts.some((one) => sharesStem(headerOf(one), axis)) || (OF_PLACE.test(axis) && texts.length > 0);
  const areTaken = axes.length > 0 && axes.every(isTaken);
  if (numbers.length < 2) return new Set();
  const named = new Set(conceptsIn(withoutAxes(title), 'en').map(({ id }) => id));
  const parts = new Set(measures.flatMap((one) => one.parts));
  return new Set(
    measures.flatMap(({ columns, concept, kind, read }) => {
      const column = numbers.find(({ name }) => name === columns[0]?.column);
      if (!column || read || columns.length > 1) return [];
      const { words, unit } = readHeader(headerOf(column));
      const isOfTitle =
        concept === null
          ? kind !== 'unknown' && kind !== 'count' && kindOf(words, words, '', unit, null) === 'unknown'
          : named.has(concept);
      if (!isOfTitle) return [];
      // "Hospitals" of "Hospitals and hospital beds by state" are none of the beds.
      if (conceptsIn(words, 'en').length === 0 && listedThing(words, title) !== null) return [column.name];
      const isKind =
        isGeneric(words) ||
        REST.test(words) ||
        /\d/u.test(words) ||
        parts.has(column.name) ||
        // "Fatal", "Electric": said of what the title names.
        /^\p{L}*(?:[^\P{L}s]|[ous]us|ss)$/iu.test(words);
      const stems = concept === null ? new Set() : conceptStems(concept, 'en');
      const isSame = stemsOf(plain(words), 'en').some((stem) => stems.has(stem));
      return !areTaken || isKind || isSame ? [] : [column.name];
    }),
  );
}

function sharesStem(one: string, other: string): boolean {
  const stems = new Set(stemsOf(plain(other), 'en'));
  return stemsOf(plain(one), 'en').some((stem) => stems.has(stem));
}
