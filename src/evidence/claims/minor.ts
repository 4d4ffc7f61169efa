import type { Quantity } from './quantity.ts';

/** Whether no reader would check a quantity: "one reason", "two officials", "three years", a score. */
export function isMinor(quantity: Quantity): boolean {
  if (quantity.vague || quantity.kind === 'score') return true;
  if (quantity.hedge !== 'none' && quantity.kind !== 'time') return false;
  // A life expectancy of 83.9 years is measured; three years have just gone by.
  if (quantity.kind === 'time') return quantity.spelled || (quantity.value < 100 && quantity.grain >= 1);
  if (quantity.kind === 'count' || quantity.kind === 'bare' || quantity.kind === 'times')
    return quantity.value <= 12 && Number.isInteger(quantity.value);
  return false;
}
