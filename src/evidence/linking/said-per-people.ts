import { unitFactor } from '../cubes/convert-unit.ts';
import type { CubeMeasure } from '../cubes/cube.ts';
import { isOfShortTime, peopleSaid } from './people-said.ts';
import { isOfEach } from './qualifiers.ts';
import { isKnownUnit, unitsAgree } from './units-agree.ts';

type Given = Parameters<typeof unitsAgree>[0];

/** The unit of an amount without the people that it is of: null for "per 100,000" alone. */
export function amountUnit(unit: string | null): string | null {
  if (unit === null || /^per /.test(unit)) return null;
  return unit.replace(/ per (?:person|head|capita|inhabitant|resident|citizen|people)$/, '');
}

/** Whether a figure is so much of a measure for so many people, by its words and by its unit. */
export function isSaidPer(given: Given, measure: CubeMeasure, people: number): boolean {
  const said = peopleSaid(given)?.people ?? (isOfEach(given) ? 1 : perNumber(given.figure.unit));
  return said === people && !isOfShortTime(given) && isAmountOf(given, measure);
}

/** Whether what a figure counts, without its people, can be a value of a measure: physical amounts and money are named. */
export function isAmountOf(given: Given, measure: CubeMeasure): boolean {
  const { figure, figures } = given;
  const unit = amountUnit(figure.unit);
  if (unit === '%' || unit === 'rank' || unit === 'times') return false;
  const own = measure.unit;
  if (unit === null) return own === null || !isKnownUnit(own);
  // "46 vehicles" of what a table counts in persons are no persons.
  if (own !== null && isKnownUnit(unit) && unitFactor(own, unit) === null) return false;
  const amount = { ...figure, unit };
  const all = figures.map((one) => (one === figure ? amount : one));
  return unitsAgree({ ...given, figure: amount, figures: all }, { statistic: 'value', how: null }, measure);
}

/** "Per 100000", as a unit. */
function perNumber(unit: string | null): number | null {
  const number = /^per (\d+|million)$/.exec(unit ?? '')?.[1];
  return number === undefined ? null : number === 'million' ? 1e6 : Number(number);
}
