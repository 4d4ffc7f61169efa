import { stemOf } from '../../language/stems.ts';
import type { Figure } from '../claims/figure.ts';
import type { FoundMeasure } from './found-measure.ts';

/**
 * "Where 2.6 million refugees lived, 361,000 people waited for asylum": of measures that lack a word to tell them apart
 * those that have the noun of the number, where none that is named in full has it. Empty where there are none.
 */
export function namedByCount(
  untold: readonly FoundMeasure[],
  found: readonly FoundMeasure[],
  figure: Figure | null,
): readonly FoundMeasure[] {
  if (!figure?.unit) return [];
  const unit = stemOf(figure.unit, 'en');
  const isCounted = ({ linked: { label, measure } }: FoundMeasure) =>
    label.includes(unit) || stemOf(measure.unit ?? '', 'en') === unit;
  return found.some(isCounted) ? [] : untold.filter(isCounted);
}
