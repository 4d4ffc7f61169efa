import { stemOf } from '../../language/stems.ts';
import type { Figure } from '../claims/figure.ts';
import { unitFactor } from '../cubes/convert-unit.ts';
import type { FoundMeasure } from './found-measure.ts';
import { isKnownUnit } from './units-agree.ts';

/**
 * "Where 2.6 million refugees lived, 361,000 people waited for asylum": of measures that lack a word to tell them apart
 * those that have the noun of the number, where none that is named in full has it. Empty where there are none.
 */
export function namedByCount(
  untold: readonly FoundMeasure[],
  found: readonly FoundMeasure[],
  figure: Figure | null,
): FoundMeasure[] {
  if (!figure?.unit) return [];
  const unit = stemOf(figure.unit, 'en');
  const isCounted = ({ linked: { label, measure } }: FoundMeasure) =>
    label.includes(unit) || stemOf(measure.unit ?? '', 'en') === unit;
  return found.some(isCounted) ? [] : untold.filter(isCounted);
}

/** Whether two units are known, and nothing in the one is anything in the other: tonnes and kilograms a hectare. */
export function areUnlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null || !isKnownUnit(other)) return false;
  const isOfEach = /^[a-z]+\/[a-z]/u.test(one) && !other.includes('/');
  return isOfEach || (isKnownUnit(one) && unitFactor(one, other) === null);
}
