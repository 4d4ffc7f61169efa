import type { CubeMeasure } from '../cubes/cube.ts';
import { stemOf } from '../cubes/words.ts';
import type { FigureInText } from './figure-in-text.ts';
import type { Role } from './role.ts';

const COUNTED = new Set(['stock', 'flow', 'count']);

const SAME_UNIT: Readonly<Record<string, string>> = {
  'degree Celsius': '°C',
  degree: '°C',
  celsius: '°C',
  kilogram: 'kilogram',
  'square kilometre': 'km²',
  'USD/barrel': 'USD',
};

/** Whether a figure in its unit can be a value of the measure under its role. */
export function unitsAgree(
  { figure, figures, language }: FigureInText,
  { statistic, how }: Role,
  measure: CubeMeasure,
): boolean {
  const { unit } = figure;
  // What is said without a number has no unit.
  if (statistic === 'rank' || statistic === 'ratio' || figure.grain === 0) return true;
  if (statistic === 'change' && how === 'percent') return true;
  if (statistic === 'share') return unit === '%';
  if (unit === 'percentage points' || unit === 'basis points')
    return measure.unit === '%' && how === 'points';
  const same = (one: string) => SAME_UNIT[one] ?? one;
  const own = measure.unit === null ? null : same(measure.unit);
  const plainUnit = unit?.replace(/ per (?:person|head|capita|inhabitant|year|month|week|day)$/, '') ?? null;
  if (
    unit !== null &&
    own !== null &&
    (same(unit.replace(' per ', '/')) === own || unit.replace(' per ', '/') === measure.unit)
  )
    return true;
  if (plainUnit !== null && own !== null && measure.kind === 'ratio' && same(plainUnit) === own) return true;
  if (unit !== null && own !== null && stemOf(unit, 'en') === stemOf(own, 'en')) return true;
  if (unit === null) {
    // "From 66.8 to 55.5 percent": the unit is said once. Without any, a rate is not read.
    const others = figures
      .map((one) => one.unit)
      .filter((one) => one !== null && one !== 'rank' && one !== 'times');
    return own === '%' || own === 'year' ? others.some((one) => same(one ?? '') === own) : true;
  }
  if (own !== null && same(unit) === own) return true;
  if (isCurrency(unit) || (own !== null && isCurrency(own))) return false;
  if (KNOWN.has(unit)) return false;
  // What is counted is a noun: it has to be explained like any other word.
  return COUNTED.has(measure.kind) && (own === null || !KNOWN.has(own)) && (language !== '' || true);
}

export const KNOWN = new Set([
  ...[
    '%',
    'percentage points',
    'basis points',
    'times',
    'rank',
    'year',
    'month',
    'day',
    'hour',
    'week',
    'minute',
    '°C',
  ],
  ...[
    'tonne',
    'kilogram',
    'kilometre',
    'km²',
    'hectare',
    'litre',
    'barrel',
    'TWh',
    'GWh',
    'kWh',
    'ppm',
    'mm',
    'cm',
    'index',
  ],
  ...['per 1000', 'per 100000', 'per million', 'metre', 'gram', 'mile', 'acre', 'megawatt', 'gigawatt'],
]);

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
