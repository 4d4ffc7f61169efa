import { wordsOf } from '../../language/stems.ts';
import type { CubeMeasure } from './cube.ts';
import { findConcepts } from './lexicon.ts';
import type { ColumnProfile } from './table-profile.ts';
import { withoutAxes } from './titles.ts';

/**
 * Measures of a table whose title begins with a percentage of things that its columns are: "Interest rates: housing loans,
 * deposits". Numbers that could be no amounts of them, in no unit of their own, are such percentages.
 */
export function asOfTitle(
  measures: readonly CubeMeasure[],
  numbers: readonly ColumnProfile[],
  title: string,
): readonly CubeMeasure[] {
  const [first] = findConcepts(wordsOf(withoutAxes(title), 'en'), 'en').sort(
    (a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0),
  );
  const concept = first?.concept;
  if (concept?.unit !== '%' || measures.length < 2) return measures;
  const isOne = (measure: CubeMeasure) => measure.concept === concept.id;
  const isBare = ({ unit, multiplier, kind, columns }: CubeMeasure) => {
    const column = numbers.find(({ name }) => name === columns[0]?.column);
    return (
      column !== undefined &&
      unit === null &&
      multiplier === null &&
      AMOUNTS.has(kind) &&
      column.decimals > 0 &&
      (column.most ?? 0) <= MOST &&
      (column.least ?? 0) >= LEAST
    );
  };
  // Beside anything else, nobody knows whether the title is of that alone.
  if (!measures.some(isOne) || !measures.every((one) => isOne(one) || isBare(one))) return measures;
  return measures.map((one) =>
    isOne(one)
      ? one
      : {
          ...one,
          concept: concept.id,
          also: [],
          unit: '%',
          multiplier: 1,
          kind: concept.kind,
          confidence: SURE,
        },
  );
}

const AMOUNTS = new Set<CubeMeasure['kind']>(['stock', 'flow', 'count', 'unknown']);
/** The range of percentages that nobody takes for an amount of money. */
const [LEAST, MOST] = [-10, 60];
const SURE = 0.85;
