import type { FoundMeasure } from './found-measure.ts';
import type { Reading } from './reading.ts';
import { RELATIVE } from './relative-words.ts';
import type { LinkedTable } from './table.ts';
import { unitsAgree } from './units-agree.ts';

const AMOUNTS = new Set(['stock', 'flow', 'count']);
const OF_SIZE = /\b(?:larg|small|bigg)e(?:st|r)\b/iu;

/**
 * "Its budget, at 56.9 billion dollars, was bigger than that of France": a statement without a number has no unit, and where
 * a table has one thing in several (dollars, percent of GDP) the number beside it says which. Where none does, what is
 * larger is an amount; of anything else each is asked, and they have to agree.
 */
export function inItsUnit(
  found: readonly FoundMeasure[],
  { given }: Reading,
  { measures }: LinkedTable,
): readonly FoundMeasure[] {
  const { figure, figures, text, sentence } = given;
  const isRatio = figure.unit === 'times';
  if (!figure.statement && !isRatio) return found;
  return found.flatMap((one): FoundMeasure[] => {
    const { label, concept, unit } = one.linked.measure;
    const alike = measures.filter(
      ({ measure }) =>
        concept !== null && measure.concept === concept && (isRatio || measure.label === label),
    );
    if (alike.every(({ measure }) => measure.unit === unit)) return [one];
    const stated = alike.filter(({ measure }) =>
      figures.some(
        (other) =>
          !other.statement &&
          other.unit !== null &&
          unitsAgree({ ...given, figure: other }, { statistic: 'value', how: null }, measure),
      ),
    );
    // "3.96 percent of GDP, nearly double Poland's".
    if (isRatio) return stated.length === 0 ? [one] : stated.map((linked) => ({ ...one, linked }));
    const amounts = OF_SIZE.test(figure.quote)
      ? alike.filter(({ measure }) => AMOUNTS.has(measure.kind))
      : [];
    const isRelative = RELATIVE.test(text.slice(sentence.start, sentence.end));
    const meant = [stated, isRelative ? [one.linked] : [], amounts].find((all) => all.length > 0) ?? alike;
    return meant.map((linked) => ({ ...one, linked }));
  });
}
