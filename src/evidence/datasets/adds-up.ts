import { CURRENCY_CODES } from '../../language/currency-codes.ts';
import type { DatasetField, DatasetVersion } from './dataset.ts';
import { mainField } from './main-field.ts';
import type { SummedColumns } from './sql/check-sums.ts';

const MASS = /^(?:kg|kilograms?|g|grams?|t|tonnes?|tons?|metric tons?|kt|mt|lb|pounds?)$/i;
const PIECES = /^(?:p\/st|pcs?|pieces?|items?|units?|nar|number(?: of items)?)$/i;
/** What is measured against something else, or on a scale, has no sum whoever says so. */
const RATIO = /%|°|\/|\b(?:per ?cent|percentage|points?|per|index|rate|ratio|degrees?|average|mean)\b/i;
/**
 * Whether the values of a field may be added up: the one place that decides it. Money, mass and pieces of something
 * that flows may, and what a descriptor says may; anything else, a rate, an index, a population, is read in single
 * cells, until measures say what kind they are.
 */
export function addsUp(field: DatasetField, { coverage }: Pick<DatasetVersion, 'coverage'>): boolean {
  const { additive, role, unit } = field;
  if (additive !== undefined) return additive && !isRatio(unit);
  if (coverage.flows.length === 0) return false;
  if (role === 'quantity') return !isRatio(unit ?? field.name.replaceAll('_', ' '));
  return (
    role === 'value' && unit !== null && (CURRENCY_CODES.has(unit) || MASS.test(unit) || PIECES.test(unit))
  );
}

/** Whether a unit is one of rates, ratios and scales, of which there is never a sum. */
export function isRatio(unit: string | null): boolean {
  return unit !== null && !PIECES.test(unit) && RATIO.test(unit);
}

/** The columns of a version as SQL of people may name them, and those that it may not add up, in small letters. */
export function summedColumns({
  fields,
  coverage,
}: Pick<DatasetVersion, 'fields' | 'coverage'>): SummedColumns {
  const main = mainField(fields);
  const isNumber = ({ type }: DatasetField) => type === 'number' || type === 'integer';
  const without = fields.filter((field) => isNumber(field) && !addsUp(field, { coverage }));
  const valueAdds = main !== undefined && addsUp(main, { coverage });
  return {
    all: [...fields.map(({ name }) => name.toLowerCase()), ...ADDED],
    without: [...without.map(({ name }) => name.toLowerCase()), ...(valueAdds ? [] : ['_value'])],
  };
}

/** The columns that the import adds to a table. */
const ADDED = [
  '_from',
  '_to',
  '_reporter',
  '_partner',
  '_flow',
  '_product',
  '_value',
  '_reporter_agg',
  '_partner_agg',
  '_product_agg',
];
